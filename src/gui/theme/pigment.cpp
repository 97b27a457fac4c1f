// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/pigment.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>
#include <array>

#include "gui/theme/oklch.h"
#include "gui/theme/paint.h"

namespace florilegium::gui {

namespace {

constexpr std::array kPigments{
    Pigment{QT_TRANSLATE_NOOP("Pigment", "lapis"), 0xFF2B4AA3, 0xFF2B4AA3, 0xFF6795FC},
    Pigment{QT_TRANSLATE_NOOP("Pigment", "vermilion"), 0xFFCD4822, 0xFFC33F17, 0xFFEB8641},
    Pigment{QT_TRANSLATE_NOOP("Pigment", "folium"), 0xFFB25E98, 0xFFA25089, 0xFFB571AA},
    Pigment{QT_TRANSLATE_NOOP("Pigment", "verdigris"), 0xFF197A66, 0xFF197A66, 0xFF6CC8A6},
    Pigment{QT_TRANSLATE_NOOP("Pigment", "ochre"), 0xFFBB8703, 0xFF8D660C, 0xFFEFCF59},
    Pigment{QT_TRANSLATE_NOOP("Pigment", "madder"), 0xFFA00630, 0xFFA00630, 0xFFE05176},
    Pigment{QT_TRANSLATE_NOOP("Pigment", "woad"), 0xFF458DB7, 0xFF29749C, 0xFFA9D7FE},
    Pigment{QT_TRANSLATE_NOOP("Pigment", "gall"), 0xFF444B5A, 0xFF444B5A, 0xFFA1B0BC},
    Pigment{QT_TRANSLATE_NOOP("Pigment", "moss"), 0xFF6C8142, 0xFF617536, 0xFF9FB170},
    Pigment{QT_TRANSLATE_NOOP("Pigment", "umber"), 0xFF553519, 0xFF553519, 0xFFAC7A4A},
    Pigment{QT_TRANSLATE_NOOP("Pigment", "heliotrope"), 0xFF895ECF, 0xFF8155C6, 0xFFBAA0DD},
    Pigment{QT_TRANSLATE_NOOP("Pigment", "malachite"), 0xFF26A465, 0xFF007E49, 0xFFA3E196},
};

constexpr qreal kMarkContrast = 3.05;
constexpr qreal kLabelContrast = 4.6;
constexpr double kLightnessStep = .004;
constexpr double kDarkStart = .72;

/// What a colour has to stand out from.
struct Grounds {
  QColor paper;
  QColor panel;
  QColor digit;
  bool dark;
};

Grounds groundsOf(Shade shade) {
  const bool dark = shade == Shade::Dark;
  return {tokenColor(Token::Paper, shade), tokenColor(Token::Panel, shade),
          dark ? QColor(0x14, 0x12, 0x0F) : QColor(Qt::white), dark};
}

QColor moved(Oklch colour, const Grounds &grounds, qreal least) {
  QColor shown = fromOklch(colour);
  const auto weak = [&] {
    return std::min({contrast(shown, grounds.paper), contrast(shown, grounds.panel),
                     contrast(shown, grounds.digit)}) < least;
  };
  const double step = grounds.dark ? kLightnessStep : -kLightnessStep;
  while (weak() && colour.lightness > 0 && colour.lightness < 1) {
    colour.lightness += step;
    shown = fromOklch(colour);
  }
  return shown;
}

CodeColours derived(const QColor &userColour, const Grounds &grounds) {
  Oklch own = toOklch(userColour);
  if (grounds.dark) {
    own.lightness = kDarkStart;
    const QColor both = moved(own, grounds, kLabelContrast);
    return {both, both, grounds.digit};
  }
  return {moved(own, grounds, kMarkContrast), moved(own, grounds, kLabelContrast), grounds.digit};
}

}  // namespace

std::span<const Pigment> pigments() {
  return kPigments;
}

QString pigmentName(const Pigment &pigment) {
  return QCoreApplication::translate("Pigment", pigment.name);
}

const Pigment *pigmentOf(const QColor &userColour) {
  const auto found = std::find_if(kPigments.begin(), kPigments.end(),
                                  [&](const Pigment &pigment) { return pigment.mark == userColour.rgb(); });
  return found == kPigments.end() ? nullptr : &*found;
}

CodeColours codeColours(const QColor &userColour, Shade shade) {
  const Grounds grounds = groundsOf(shade);
  const Pigment *pigment = pigmentOf(userColour);
  if (pigment == nullptr) return derived(userColour, grounds);
  if (grounds.dark) return {QColor(pigment->dark), QColor(pigment->dark), grounds.digit};
  const QColor mark(pigment->mark);
  const QColor label(pigment->label);
  if (shade == Shade::Light) return {mark, label, grounds.digit};
  // Sepia paper is darker than white: the same pigments, as much deeper as it takes.
  return {moved(toOklch(mark), grounds, kMarkContrast), moved(toOklch(label), grounds, kLabelContrast),
          grounds.digit};
}

CodeColours codeColours(const QColor &userColour) {
  static QHash<QRgb, CodeColours> cache;
  static int cachedRevision = -1;
  const Theme &theme = Theme::instance();
  if (cachedRevision != theme.revision()) {
    cache.clear();
    cachedRevision = theme.revision();
  }
  const auto known = cache.constFind(userColour.rgb());
  if (known != cache.constEnd()) return *known;
  CodeColours colours = codeColours(userColour, theme.shade());
  if (theme.highContrast()) {
    const Grounds grounds{theme.color(Token::Paper), theme.color(Token::Panel), theme.color(Token::Paper),
                          theme.dark()};
    colours = {moved(toOklch(colours.mark), grounds, kLabelContrast),
               moved(toOklch(colours.label), grounds, kLabelContrast), grounds.digit};
  }
  cache.insert(userColour.rgb(), colours);
  return colours;
}

QColor tintOn(const QColor &ground, const QColor &mark, qreal opacity) {
  return mixed(ground, mark, opacity);
}

QColor nextPigment(const QVector<QColor> &used, const QVector<QColor> &neighbours) {
  const Pigment *best = nullptr;
  qreal bestDistance = -1;
  qsizetype bestUses = 0;
  for (const Pigment &pigment : kPigments) {
    const QColor colour(pigment.mark);
    qreal distance = 1000;
    for (const QColor &other : neighbours)
      distance = std::min(distance, colourDistance(colour, other));
    const qsizetype uses = std::count_if(used.begin(), used.end(),
                                         [&](const QColor &other) { return other.rgb() == pigment.mark; });
    if (best == nullptr || uses < bestUses || (uses == bestUses && distance > bestDistance)) {
      best = &pigment;
      bestDistance = distance;
      bestUses = uses;
    }
  }
  return QColor(best->mark);
}

}  // namespace florilegium::gui
