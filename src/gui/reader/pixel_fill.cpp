// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/pixel_fill.h"

#include <algorithm>
#include <cmath>

#include "gui/theme/pigment.h"

namespace florilegium::gui {

namespace {

constexpr qreal leastShare = .02;

/// How much of a pixel row `row`, counted from the corner, a quarter circle of `radius` leaves free.
qreal insetOf(int row, qreal radius) {
  const qreal up = radius - row - .5;
  return up <= 0 ? 0 : radius - std::sqrt(std::max<qreal>(0, radius * radius - up * up));
}

}  // namespace

PixelFill::PixelFill(QPainter &painter, const QColor &ground)
    : m_painter(painter), m_ground(ground), m_antialiased(painter.testRenderHint(QPainter::Antialiasing)) {
  painter.setRenderHint(QPainter::Antialiasing, false);
  m_transform = painter.deviceTransform();
  painter.save();
  painter.setWorldTransform(m_transform.inverted() * painter.worldTransform());
}

PixelFill::~PixelFill() {
  m_painter.restore();
  m_painter.setRenderHint(QPainter::Antialiasing, m_antialiased);
}

void PixelFill::box(int left, int top, int right, int bottom, const QColor &colour, qreal share) {
  if (right <= left || bottom <= top || share < leastShare) return;
  QColor filled = colour;
  if (share < 1) filled.setAlphaF(colour.alphaF() * static_cast<float>(share));
  if (m_ground.isValid() && filled.alpha() < 255) {
    const auto opacity = static_cast<qreal>(filled.alphaF());
    filled.setAlpha(255);
    filled = tintOn(m_ground, filled, opacity);
  }
  m_painter.fillRect(left, top, right - left, bottom - top, filled);
}

void PixelFill::fill(const QRectF &rect, const QColor &colour) {
  const QRectF device = m_transform.mapRect(rect);
  const int left = static_cast<int>(std::floor(device.left()));
  const int right = static_cast<int>(std::ceil(device.right()));
  const int top = static_cast<int>(std::floor(device.top()));
  const int bottom = static_cast<int>(std::ceil(device.bottom()));
  const auto columns = [&](int from, int to, qreal share) {
    const int innerLeft = device.left() > left ? left + 1 : left;
    const int innerRight = device.right() < right ? right - 1 : right;
    if (innerLeft > innerRight) {
      box(left, from, right, to, colour, share * device.width());
      return;
    }
    box(left, from, innerLeft, to, colour, share * (innerLeft - device.left()));
    box(innerLeft, from, innerRight, to, colour, share);
    box(innerRight, from, right, to, colour, share * (device.right() - innerRight));
  };
  const int innerTop = device.top() > top ? top + 1 : top;
  const int innerBottom = device.bottom() < bottom ? bottom - 1 : bottom;
  if (innerTop > innerBottom) {
    columns(top, bottom, device.height());
    return;
  }
  if (innerTop > top) columns(top, innerTop, innerTop - device.top());
  if (innerBottom > innerTop) columns(innerTop, innerBottom, 1);
  if (bottom > innerBottom) columns(innerBottom, bottom, device.bottom() - innerBottom);
}

void PixelFill::fillRounded(const QRectF &rect, qreal radius, int roundedSides, const QColor &colour) {
  const QRectF device = m_transform.mapRect(rect);
  const int left = static_cast<int>(std::lround(device.left()));
  const int right = static_cast<int>(std::lround(device.right()));
  const int top = static_cast<int>(std::lround(device.top()));
  const int bottom = static_cast<int>(std::lround(device.bottom()));
  qreal corner = radius * m_transform.m11();
  corner = std::min({corner, (right - left) / 2., (bottom - top) / 2.});
  const int rows = roundedSides == NoSide ? 0 : static_cast<int>(std::ceil(corner));
  box(left, top + rows, right, bottom - rows, colour);
  for (int row = 0; row < rows; ++row) {
    const qreal inset = insetOf(row, corner);
    const int whole = static_cast<int>(std::ceil(inset));
    const qreal part = whole - inset;
    const int from = roundedSides & Left ? left + whole : left;
    const int to = roundedSides & Right ? right - whole : right;
    for (const int y : {top + row, bottom - 1 - row}) {
      box(from, y, to, y + 1, colour);
      if (whole == 0) continue;
      if (roundedSides & Left) box(from - 1, y, from, y + 1, colour, part);
      if (roundedSides & Right) box(to, y, to + 1, y + 1, colour, part);
    }
  }
}

}  // namespace florilegium::gui
