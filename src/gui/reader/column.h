// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace florilegium::gui {

/// Where text, lanes and labels stand in a view, in pixels.
struct Column {
  int left = 0;
  int width = 0;
  int lanes = 0;  ///< how many have room; 0 hides the brackets
  int laneX = 0;  ///< the first lane
  int lanePitch = 0;
  int labelX = 0;
  int labelWidth = 0;     ///< 0 where labels are hidden
  bool mirrored = false;  ///< lanes and labels stand to the left, for text that runs to the left
  [[nodiscard]] int right() const { return left + width; }
  [[nodiscard]] int laneAt(int lane) const { return laneX + (mirrored ? -lane : lane) * lanePitch; }
};

struct ColumnWish {
  int viewWidth = 0;
  double size = 21;  ///< reading size S
  double measureFactor = 1;
  double scale = 1;  ///< of the interface: lanes and labels grow with it
  int lanes = 1;
  bool labels = true;
  bool mirrored = false;
};

/// The column is 28.6 S wide. Where room is short, in this order: the left margin shrinks from 50 to 24, the
/// column to 20 S, the labels go, the lanes go. Spare room goes to the margins.
[[nodiscard]] Column columnFor(const ColumnWish &wish);

/// The same with lanes and labels on the other side, within a view of this width.
[[nodiscard]] Column mirrored(Column column, int viewWidth);

}  // namespace florilegium::gui
