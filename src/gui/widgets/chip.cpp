// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/chip.h"

#include <QEvent>
#include <algorithm>

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/theme/pigment.h"

namespace florilegium::gui {

int chipSide() {
  return dip(18);
}

int dotSide() {
  return dip(9);
}

void paintChip(QPainter &painter, const QRectF &where, const QColor &colour, const QString &digit) {
  const CodeColours colours = codeColours(colour);
  const QRectF square = snapped(painter, where);
  paintRounded(painter, square, where.width() * 5 / 18, colours.label);
  if (digit.isEmpty()) return;
  painter.save();
  QFont font = interfaceFont(FontRole::Chip);
  if (where.height() < chipSide()) font.setPixelSize(std::max(1, qRound(where.height() * 11 / 18)));
  painter.setFont(font);
  painter.setPen(colours.onLabel);
  // Centred by the height of a digit, not of the font: these are figures alone.
  const QFontMetricsF metrics(font);
  const qreal baseline = square.center().y() + metrics.capHeight() / 2;
  const qreal x = square.center().x() - metrics.horizontalAdvance(digit) / 2;
  painter.drawText(QPointF(x, baseline), digit);
  painter.restore();
}

void paintDot(QPainter &painter, const QRectF &where, const QColor &colour) {
  paintRounded(painter, snapped(painter, where), where.width() / 3, codeColours(colour).mark);
}

Chip::Chip(QWidget *parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setCode(const QColor &colour, const QString &digit) {
  m_colour = colour;
  m_digit = digit;
  update();
}

QSize Chip::sizeHint() const {
  return {chipSide(), chipSide()};
}

void Chip::paintEvent(QPaintEvent *) {
  if (!m_colour.isValid()) return;
  QPainter painter(this);
  paintChip(painter, rect(), m_colour, m_digit);
}

void Chip::changeEvent(QEvent *event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::FontChange) updateGeometry();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) update();
}

}  // namespace florilegium::gui
