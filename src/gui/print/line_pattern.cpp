// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/print/line_pattern.h"

#include <algorithm>
#include <span>

namespace florilegium::gui {

namespace {

// On and off in turn, in pixels of the page.
constexpr qreal dashed[] = {5, 3};
constexpr qreal dotted[] = {1.5, 2};
constexpr qreal dashDot[] = {6, 2, 1.5, 2};
constexpr qreal longDashed[] = {12, 3};
constexpr qreal dashDotDot[] = {6, 2, 1.5, 2, 1.5, 2};
constexpr std::span<const qreal> rhythms[linePatterns] = {{}, dashed,     dotted,    dashDot,
                                                          {}, longDashed, dashDotDot};
constexpr int doubled = 4;

}  // namespace

void fillPatterned(QPainter &painter, const QRectF &line, int pattern, const QColor &colour) {
  const bool lying = line.width() >= line.height();
  const int which = pattern % linePatterns;
  if (which == doubled) {
    QRectF half = line;
    const qreal thickness = (lying ? line.height() : line.width()) * .55;
    if (lying)
      half.setHeight(thickness);
    else
      half.setWidth(thickness);
    const qreal apart = 2 * thickness;
    painter.fillRect(half, colour);
    painter.fillRect(half.translated(lying ? 0 : apart, lying ? apart : 0), colour);
    return;
  }
  const std::span<const qreal> rhythm = rhythms[which];
  if (rhythm.empty()) return painter.fillRect(line, colour);
  const qreal length = lying ? line.width() : line.height();
  qreal at = 0;
  for (std::size_t i = 0; at < length; at += rhythm[i++ % rhythm.size()]) {
    if (i % 2 == 1) continue;
    const qreal extent = std::min(rhythm[i % rhythm.size()], length - at);
    painter.fillRect(lying ? QRectF(line.left() + at, line.top(), extent, line.height())
                           : QRectF(line.left(), line.top() + at, line.width(), extent),
                     colour);
  }
}

}  // namespace florilegium::gui
