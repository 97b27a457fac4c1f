// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/hue_field.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "gui/theme/fonts.h"
#include "gui/theme/oklch.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "gui/widgets/accessible.h"

namespace florilegium::gui {

namespace {

constexpr double lightness = .58;
/// About the largest chroma of any hue at that lightness within sRGB.
constexpr double mostChroma = .24;
constexpr double radians = std::numbers::pi / 180;

QColor colourOf(double hue, double chroma) {
  return fromOklch({lightness, chroma, hue * radians});
}

}  // namespace

HueField::HueField(QWidget *parent) : QWidget(parent) {
  setAccessibleRole(this, QAccessible::ColorChooser);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setCursor(Qt::CrossCursor);
  setToolTip(tr("Hue and strength: arrow keys, with Shift in small steps"));
  describe();
}

QSize HueField::sizeHint() const {
  return {dip(280), dip(76)};
}
QSize HueField::minimumSizeHint() const {
  return {dip(120), dip(76)};
}

QRectF HueField::field() const {
  return QRectF(rect()).adjusted(3, 3, -3, -3);
}

void HueField::setColour(const QColor &colour) {
  const Oklch place = toOklch(colour);
  m_hue = std::fmod(place.hue / radians + 360, 360);
  m_chroma = std::clamp(place.chroma, 0.0, mostChroma);
  describe();
  update();
}

QColor HueField::colour() const {
  return colourOf(m_hue, m_chroma);
}

void HueField::describe() {
  setAccessibleName(
      tr("Hue %1 degrees, strength %2 percent")
          .arg(QString::number(qRound(m_hue)), QString::number(qRound(100 * m_chroma / mostChroma))));
}

void HueField::choose(double hue, double chroma) {
  m_hue = std::fmod(hue + 360, 360);
  m_chroma = std::clamp(chroma, 0.0, mostChroma);
  describe();
  update();
  emit chosen(colour());
}

QPointF HueField::pointOf() const {
  const QRectF where = field();
  // The ring stays whole at the edges.
  constexpr qreal ring = 9;
  const QPointF at(where.left() + where.width() * m_hue / 360,
                   where.bottom() - where.height() * m_chroma / mostChroma);
  return {std::clamp(at.x(), ring, width() - ring), std::clamp(at.y(), ring, height() - ring)};
}

void HueField::chooseAt(const QPointF &point) {
  const QRectF where = field();
  choose(std::clamp(360 * (point.x() - where.left()) / where.width(), 0.0, 359.9),
         mostChroma * (where.bottom() - point.y()) / where.height());
}

void HueField::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const QRectF where = field();
  // Coarse cells, smoothed: the eye sees no more, and each costs a conversion.
  constexpr QSize cells(72, 18);
  if (m_image.isNull()) {
    m_image = QImage(cells, QImage::Format_RGB32);
    for (int y = 0; y < cells.height(); ++y)
      for (int x = 0; x < cells.width(); ++x)
        m_image.setPixelColor(x, y,
                              colourOf(360.0 * x / cells.width(),
                                       mostChroma * (cells.height() - 1 - y) / (cells.height() - 1)));
  }
  QPainterPath shape;
  shape.addRoundedRect(where, 7, 7);
  painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
  painter.save();
  painter.setClipPath(shape);
  painter.drawImage(where, m_image);
  painter.restore();
  if (focusShown(*this)) paintInnerFocusRing(painter, rect(), 9);
  const QPointF at = pointOf();
  painter.setBrush(colour());
  painter.setPen(QPen(Qt::white, 2.5));
  painter.drawEllipse(at, 7, 7);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(Qt::black, 1));
  painter.drawEllipse(at, 8.5, 8.5);
}

void HueField::mousePressEvent(QMouseEvent *event) {
  if (event->button() == Qt::LeftButton) chooseAt(event->position());
}

void HueField::mouseMoveEvent(QMouseEvent *event) {
  if (event->buttons().testFlag(Qt::LeftButton)) chooseAt(event->position());
}

void HueField::keyPressEvent(QKeyEvent *event) {
  const bool fine = event->modifiers().testFlag(Qt::ShiftModifier);
  const double hue = fine ? 1 : 10;
  const double chroma = mostChroma / (fine ? 50 : 10);
  switch (event->key()) {
    case Qt::Key_Left:
      return choose(m_hue - hue, m_chroma);
    case Qt::Key_Right:
      return choose(m_hue + hue, m_chroma);
    case Qt::Key_Up:
      return choose(m_hue, m_chroma + chroma);
    case Qt::Key_Down:
      return choose(m_hue, m_chroma - chroma);
    default:
      QWidget::keyPressEvent(event);
  }
}

}  // namespace florilegium::gui
