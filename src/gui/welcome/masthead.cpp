// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/welcome/masthead.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/theme.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/elide.h"

namespace florilegium::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal signSide = 44;
constexpr qreal nameTop = signSide + 22;
constexpr qreal nameStep = 72;
constexpr qreal mottoTop = nameTop + nameStep + 14;
constexpr qreal mottoStep = 32;

QFont nameFont() {
  QFont font = quotationFont(72);
  font.setLetterSpacing(QFont::AbsoluteSpacing, -.012 * dip(72));
  return font;
}

QStringList motto() {
  return {Masthead::tr("A gathering of passages, each under its heading."),
          Masthead::tr("Read, tag, compare.")};
}

/// The motto in lines of a width.
QStringList mottoIn(int width) {
  constexpr int most = 3;
  QStringList lines;
  for (const QString &sentence : motto())
    lines += elidedLines(sentence, quotationFont(23), width, most);
  return lines;
}

/// The baseline of a font that is centred in a line.
qreal baselineIn(qreal top, qreal step, const QFont &font) {
  const QFontMetricsF metrics(font);
  return dip(top) + (dip(step) + metrics.ascent() - metrics.descent()) / 2;
}

}  // namespace

Masthead::Masthead(QWidget *parent) : QWidget(parent) {
  setAccessibleRole(this, QAccessible::StaticText);
  setAccessibleName(u"Florilegium"_s);
  setAccessibleDescription(motto().join(u' '));
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
}

int Masthead::heightForWidth(int width) const {
  return dip(mottoTop + static_cast<qreal>(mottoIn(width).size()) * mottoStep);
}

QSize Masthead::minimumSizeHint() const {
  return {static_cast<int>(std::ceil(QFontMetricsF(nameFont()).horizontalAdvance(u"Florilegium"_s))) + 1,
          sizeHint().height()};
}

QSize Masthead::sizeHint() const {
  qreal width = QFontMetricsF(nameFont()).horizontalAdvance(u"Florilegium"_s);
  for (const QString &line : motto())
    width = std::max(width, QFontMetricsF(quotationFont(23)).horizontalAdvance(line));
  return {static_cast<int>(std::ceil(width)) + 1, dip(mottoTop + 2 * mottoStep)};
}

void Masthead::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const Theme &theme = Theme::instance();
  const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
  const qreal side = dip(signSide);
  paintIcon(painter, QRectF(rightToLeft ? width() - side : 0, 0, side, side), u"florilegium"_s,
            theme.color(Token::Ink));
  const auto write = [&](const QFont &font, Token ink, qreal top, qreal step, const QString &text) {
    painter.setFont(font);
    painter.setPen(theme.color(ink));
    const qreal start = rightToLeft ? width() - QFontMetricsF(font).horizontalAdvance(text) : 0;
    painter.drawText(QPointF(start, baselineIn(top, step, font)), text);
  };
  write(nameFont(), Token::Ink, nameTop, nameStep, u"Florilegium"_s);
  qreal top = mottoTop;
  for (const QString &line : mottoIn(width())) {
    write(quotationFont(23), Token::Ink2, top, mottoStep, line);
    top += mottoStep;
  }
}

void Masthead::changeEvent(QEvent *event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) updateGeometry();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) update();
}

}  // namespace florilegium::gui
