// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/pigment_swatch.h"

#include <QPainter>

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"
#include "gui/theme/pigment.h"
#include "gui/widgets/accessible.h"

namespace florilegium::gui {

PigmentSwatch::PigmentSwatch(const QColor &colour, const QString &name, QWidget *parent)
    : QAbstractButton(parent), m_colour(colour) {
  setAccessibleRole(this, QAccessible::RadioButton);
  setCheckable(true);
  setText(name);
  setToolTip(name);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
}

QSize PigmentSwatch::sizeHint() const {
  return {dip(26), dip(26)};
}

void PigmentSwatch::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const CodeColours colours = codeColours(m_colour);
  QRectF square = rect();
  qreal radius = 7;
  if (focusShown(*this)) {
    paintInnerFocusRing(painter, square, radius);
    square.adjust(3, 3, -3, -3);
    radius -= 3;
  } else if (!underMouse() && !isChecked()) {
    square.adjust(2, 2, -2, -2);
    radius -= 2;
  }
  paintRounded(painter, square, radius, colours.label);
  if (isChecked()) {
    const qreal side = dip(14);
    QRectF sign(0, 0, side, side);
    sign.moveCenter(square.center());
    paintIcon(painter, sign, QStringLiteral("check"), colours.onLabel);
  }
}

ColourResult::ColourResult(QWidget *parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAccessibleRole(this, QAccessible::Graphic);
  setAccessibleName(tr("How the colour looks on light and on dark paper"));
  setToolTip(accessibleName());
}

void ColourResult::setColour(const QColor &colour) {
  m_colour = colour;
  update();
}

QSize ColourResult::sizeHint() const {
  return {dip(166), dip(30)};
}

void ColourResult::paintEvent(QPaintEvent *) {
  if (!m_colour.isValid()) return;
  QPainter painter(this);
  QRectF half(0, 0, (width() - dip(6)) / 2.0, height());
  for (const Shade shade : {Shade::Light, Shade::Dark}) {
    const CodeColours colours = codeColours(m_colour, shade);
    const QColor paper = tokenColor(Token::Paper, shade);
    paintRounded(painter, half, 7, paper, tokenColor(Token::Line2, shade));
    const qreal side = dip(12);
    const QRectF chip(half.left() + dip(7), half.center().y() - side / 2, side, side);
    paintRounded(painter, chip, 4, colours.label);
    const QFont font = quotationFont(16);
    const QFontMetricsF metrics(font);
    const QString word = tr("words");
    const QRectF tint(chip.right() + dip(6), half.top() + dip(5), metrics.horizontalAdvance(word) + 2,
                      half.height() - dip(10));
    painter.fillRect(snapped(painter, tint), tintOn(paper, colours.mark, shade == Shade::Light ? .13 : .17));
    painter.fillRect(snapped(painter, QRectF(tint.left(), tint.bottom() - 1.5, tint.width(), 1.5)),
                     colours.mark);
    painter.setFont(font);
    painter.setPen(tokenColor(Token::Ink, shade));
    painter.drawText(tint.adjusted(1, -1, 0, 0), int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine,
                     word);
    half.moveLeft(half.right() + dip(6));
  }
}

}  // namespace florilegium::gui
