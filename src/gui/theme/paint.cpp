// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/paint.h"

#include <QWidget>
#include <algorithm>
#include <cmath>

#include "gui/theme/fonts.h"
#include "gui/theme/theme.h"

namespace florilegium::gui {

namespace {

constexpr qreal kRing = 2;
constexpr qreal kRingOffset = 1;

/// Device pixels for one unit of the painter; 1 where it turns or shears.
qreal pixelsPerUnit(const QPainter &painter) {
  const QTransform transform = painter.deviceTransform();
  return transform.type() <= QTransform::TxScale ? std::abs(transform.m22()) : 1;
}

void paintRing(QPainter &painter, const QRectF &middle, qreal radius) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(Theme::instance().color(Token::Ink), kRing));
  painter.setBrush(Qt::NoBrush);
  painter.drawRoundedRect(middle, radius, radius);
  painter.restore();
}

}  // namespace

void paintFocusRing(QPainter &painter, const QRectF &control, qreal radius) {
  constexpr qreal out = kRingOffset + kRing / 2;
  paintRing(painter, snapped(painter, control).adjusted(-out, -out, out, out), radius + out);
}

void paintInnerFocusRing(QPainter &painter, const QRectF &control, qreal radius) {
  constexpr qreal in = kRing / 2;
  paintRing(painter, snapped(painter, control).adjusted(in, in, -in, -in), std::max(0.0, radius - in));
}

void paintRounded(QPainter &painter, const QRectF &where, qreal radius, const QColor &fill,
                  const QColor &edge, qreal edgeWidth) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  QRectF shape = snapped(painter, where);
  if (edge.isValid()) {
    const qreal scale = pixelsPerUnit(painter);
    const qreal width = std::max(1.0, std::round(edgeWidth * scale)) / scale;
    shape.adjust(width / 2, width / 2, -width / 2, -width / 2);
    painter.setPen(QPen(edge, width));
    radius = std::max(0.0, radius - width / 2);
  } else {
    painter.setPen(Qt::NoPen);
  }
  painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
  painter.drawRoundedRect(shape, radius, radius);
  painter.restore();
}

void paintCurrentBar(QPainter &painter, const QRectF &row, Qt::LayoutDirection direction) {
  constexpr qreal width = 2;
  const qreal inset = std::min<qreal>(dip(6), row.height() / 4);
  const qreal left = direction == Qt::RightToLeft ? row.right() - width : row.left();
  const QRectF bar(left, row.top() + inset, width, row.height() - 2 * inset);
  painter.fillRect(snapped(painter, bar), Theme::instance().color(Token::Ink));
}

void paintRowGround(QPainter &painter, const QRectF &row, bool selected, bool hovered) {
  constexpr qreal radius = 7;
  if (selected) {
    paintRounded(painter, row, radius, Theme::instance().color(Token::Selected));
  } else if (hovered) {
    paintRounded(painter, row, radius, Theme::instance().color(Token::Hover));
  }
}

bool focusShown(const QWidget &widget) {
  return widget.hasFocus() && widget.window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

QRectF snapped(const QPainter &painter, const QRectF &rect) {
  const QTransform transform = painter.deviceTransform();
  if (transform.type() > QTransform::TxScale || !transform.isInvertible()) return rect;
  const QRectF device = transform.mapRect(rect);
  const qreal left = std::round(device.left());
  const qreal top = std::round(device.top());
  const qreal right = rect.width() > 0 ? std::max(left + 1, std::round(device.right())) : left;
  const qreal bottom = rect.height() > 0 ? std::max(top + 1, std::round(device.bottom())) : top;
  return transform.inverted().mapRect(QRectF(QPointF(left, top), QPointF(right, bottom)));
}

QColor mixed(const QColor &a, const QColor &b, qreal shareOfB) {
  const auto channel = [shareOfB](int from, int to) { return qRound(from + (to - from) * shareOfB); };
  return QColor(channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue()));
}

}  // namespace florilegium::gui
