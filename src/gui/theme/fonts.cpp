// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/fonts.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <algorithm>

#include "gui/theme/paper_fonts.h"
#include "gui/theme/theme.h"

namespace florilegium::gui {

using namespace Qt::StringLiterals;

namespace {

struct RoleSize {
  qreal size;
  qreal line;
  int weight;
};

// The static cuts of Inter have 500, 600 and 700; 550 is drawn with the first, 650 with the last.
RoleSize sizeOf(FontRole role) {
  switch (role) {
    case FontRole::Meta:
      return {12, 16, QFont::Normal};
    case FontRole::MetaStrong:
      return {12, 16, QFont::Medium};
    case FontRole::Base:
      return {13, 18, QFont::Normal};
    case FontRole::Strong:
      return {13, 18, QFont::Medium};
    case FontRole::Heading:
      return {12, 16, QFont::DemiBold};
    case FontRole::Title:
      return {15, 20, QFont::Medium};
    case FontRole::BigFigure:
      return {18, 24, QFont::Medium};
    case FontRole::Label:
      return {12, 16, QFont::Medium};
    case FontRole::LabelSelected:
      return {12, 16, QFont::Bold};
    case FontRole::Chip:
      return {11, 18, QFont::DemiBold};
    case FontRole::Key:
      return {11, 16, QFont::Medium};
  }
  return {13, 18, QFont::Normal};
}

struct ReadingSize {
  qreal size;
  qreal line;
};

ReadingSize sizeOf(ReadingRole role) {
  switch (role) {
    case ReadingRole::Quotation:
      return {.95, 1.48};
    case ReadingRole::Heading2:
      return {1.29, 1.62};
    case ReadingRole::Heading1:
      return {1.81, 2.1};
    case ReadingRole::Text:
    case ReadingRole::Standfirst:
      break;
  }
  return {1, 1.57};
}

QFont made(const QStringList &families, qreal pixels, int weight) {
  QFont font;
  font.setFamilies(families);
  font.setPixelSize(std::max(1, qRound(pixels)));
  font.setWeight(static_cast<QFont::Weight>(weight));
  font.setKerning(true);
  // Upright hints keep stems and baselines sharp and leave widths as designed, so that line breaks do not
  // depend on the screen.
  font.setHintingPreference(QFont::PreferVerticalHinting);
  font.setStyleStrategy(QFont::PreferAntialias);
  return font;
}

/// On paper letters are neither joined nor exchanged for variants where their script can do without: a PDF
/// could not tell which letters such a sign stands for, and words with it could be neither found nor copied.
QFont singly(QFont font) {
  if (lettersSetSingly())
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferAntialias | QFont::PreferNoShaping));
  return font;
}

const QStringList kInterfaceFamilies{u"Inter"_s, u"Noto Sans"_s, u"DejaVu Sans"_s};
// "EB Garamond" alone also holds the cut for 8 points, which is too sturdy for text.
const QStringList kReadingFamilies{u"EB Garamond 12"_s, u"Gentium Book Plus"_s, u"Charis SIL"_s,
                                   u"Noto Serif"_s, u"DejaVu Serif"_s};
const QStringList kMonoFamilies{u"JetBrains Mono"_s, u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s};
const QString kSystemSerif = u"system"_s;

QStringList readingStack(const QString &family) {
  if (family == kSystemSerif) return {u"serif"_s};
  QStringList stack = kReadingFamilies;
  if (!family.isEmpty()) {
    stack.removeAll(family);
    stack.prepend(family);
  }
  return stack;
}

}  // namespace

QFont interfaceFont(FontRole role) {
  const RoleSize size = sizeOf(role);
  return interfaceFont(size.size, size.weight);
}

QFont interfaceFont(qreal sizeDip, int weight) {
  return made(kInterfaceFamilies, sizeDip * Theme::instance().scale(), weight);
}

qreal lineHeight(FontRole role) {
  return sizeOf(role).line * Theme::instance().scale();
}

QFont readingFont(const QString &family, qreal sizeDip, ReadingRole role) {
  QFont font = made(readingStack(family), sizeDip * sizeOf(role).size, QFont::Normal);
  font.setItalic(role == ReadingRole::Standfirst);
  return singly(font);
}

qreal readingLineHeight(qreal sizeDip, ReadingRole role) {
  return sizeDip * sizeOf(role).line;
}

QFont quotationFont(qreal sizeDip, const QString &family) {
  return singly(made(readingStack(family), sizeDip * Theme::instance().scale(), QFont::Normal));
}

QFont monoFont(qreal sizeDip, int weight) {
  QFont font = made(kMonoFamilies, sizeDip * Theme::instance().scale(), weight);
  font.setStyleHint(QFont::Monospace);
  return font;
}

bool &lettersSetSingly() {
  static bool singly = false;
  return singly;
}

QVector<ReadingFamily> readingFamilies() {
  const QStringList installed = QFontDatabase::families();
  const auto entry = [&](const QString &family, const QString &name) {
    return ReadingFamily{family, name, installed.contains(family)};
  };
  return {entry(u"EB Garamond 12"_s, u"EB Garamond"_s),
          entry(u"Gentium Book Plus"_s, u"Gentium Book Plus"_s),
          entry(u"Vollkorn"_s, u"Vollkorn"_s),
          entry(u"Charis SIL"_s, u"Charis SIL"_s),
          entry(u"Inter"_s, u"Inter"_s),
          ReadingFamily{kSystemSerif, QCoreApplication::translate("ReadingFamily", "System serif"), true}};
}

int dip(qreal length) {
  return qRound(length * Theme::instance().scale());
}

}  // namespace florilegium::gui
