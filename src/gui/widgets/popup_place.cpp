// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "gui/widgets/margin_popup.h"

namespace florilegium::gui {

namespace {

/// Distances of a popup, unscaled.
constexpr int kFromColumn = 14;
constexpr int kFromSelection = 8;
constexpr int kFromWindow = 12;
constexpr int kLeastUseful = 96;

QRect mirrored(const QRect &rect, const QRect &window) {
  return {window.left() + window.right() - rect.right(), rect.top(), rect.width(), rect.height()};
}

/// Moves, and if need be shrinks, an extent into [low, high).
void fit(int &start, int &extent, int low, int high) {
  extent = std::min(extent, std::max(1, high - low));
  start = std::clamp(start, low, std::max(low, high - extent));
}

QRect placedLeftToRight(const QRect &selection, const QRect &column, const QRect &window, const QSize &wanted,
                        int least, qreal scale) {
  const auto scaled = [scale](int length) { return qRound(length * scale); };
  const int edge = scaled(kFromWindow);
  const int low = window.top() + edge;
  const int high = window.bottom() + 1 - edge;
  int height = std::min(wanted.height(), window.height() * 6 / 10);

  const int beside = column.right() + 1 + scaled(kFromColumn);
  const int room = window.right() + 1 - edge - beside;
  if (window.right() - column.right() >= scaled(kPopupMargin) && room > 0 && room >= least &&
      selection.right() < beside) {
    int top = selection.top();
    fit(top, height, low, high);
    return {beside, top, std::min(wanted.width(), room), height};
  }

  int left = selection.left();
  int width = wanted.width();
  fit(left, width, window.left() + edge, window.right() + 1 - edge);
  const int gap = scaled(kFromSelection);
  const int below = high - (selection.bottom() + 1 + gap);
  const int above = selection.top() - gap - low;
  if (std::max(below, above) < scaled(kLeastUseful)) {
    // The selection fills the window: its end gives way, for without the popup nothing can be done with it.
    const int useful = std::min(height, scaled(kLeastUseful));
    return {left, high - useful, width, useful};
  }
  // What is selected may have been scrolled out of the window.
  const bool under = below >= height || below >= above;
  height = std::min(height, under ? below : above);
  int top = under ? selection.bottom() + 1 + gap : selection.top() - gap - height;
  fit(top, height, low, high);
  return {left, top, width, height};
}

}  // namespace

QRect popupRect(const PopupPlace &place, const QSize &wanted, qreal scale) {
  if (place.direction == Qt::LeftToRight) {
    return placedLeftToRight(place.selection, place.column, place.window, wanted, place.least, scale);
  }
  const QRect &window = place.window;
  return mirrored(placedLeftToRight(mirrored(place.selection, window), mirrored(place.column, window), window,
                                    wanted, place.least, scale),
                  window);
}

}  // namespace florilegium::gui
