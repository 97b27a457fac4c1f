// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/column.h"

#include <algorithm>
#include <cmath>

namespace florilegium::gui {

namespace {

constexpr double measure = 28.6;
constexpr double leastMeasure = 20;
constexpr int margin = 50;
constexpr int leastMargin = 24;
constexpr double toLanes = 18;
constexpr double lanePitch = 11;
constexpr double toLabels = 7;
constexpr double labelRoom = 136;
constexpr double memoRoom = 18;

}  // namespace

Column columnFor(const ColumnWish &wish) {
  const auto scaled = [&](double length) { return static_cast<int>(std::lround(length * wish.scale)); };
  const int full = static_cast<int>(std::lround(measure * wish.size * wish.measureFactor));
  const int least = std::min(full, static_cast<int>(std::lround(leastMeasure * wish.size)));
  const int lanes = scaled(toLanes) + wish.lanes * scaled(lanePitch) + scaled(toLabels);

  Column column;
  column.lanePitch = scaled(lanePitch);
  int side = lanes + scaled(labelRoom);
  column.labelWidth = scaled(labelRoom);
  column.lanes = wish.lanes;
  if (!wish.labels || wish.viewWidth < leastMargin + least + side) {
    column.labelWidth = 0;
    // The sheets of memos stay.
    side = lanes + scaled(memoRoom);
  }
  if (wish.viewWidth < leastMargin + least + side) {
    column.lanes = 0;
    side = leastMargin;
  }
  column.width = std::clamp(wish.viewWidth - leastMargin - side, std::min(least, 120), full);
  const int spare = wish.viewWidth - column.width - side;
  column.left = std::max({leastMargin, std::min(margin, spare), spare / 2});
  if (column.left + column.width > wish.viewWidth) column.left = std::max(0, wish.viewWidth - column.width);
  column.laneX = column.right() + scaled(toLanes);
  column.labelX = column.right() + lanes;
  if (column.labelWidth > 0) column.labelWidth = wish.viewWidth - column.labelX - scaled(6);
  return wish.mirrored ? mirrored(column, wish.viewWidth) : column;
}

Column mirrored(Column column, int viewWidth) {
  column.mirrored = !column.mirrored;
  column.left = viewWidth - column.right();
  column.laneX = viewWidth - column.laneX;
  column.labelX = viewWidth - column.labelX - column.labelWidth;
  return column;
}

}  // namespace florilegium::gui
