// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace florilegium::gui {

/// Heights of many blocks one under another, in pixels: sums and look-ups by height in O(log n)
/// (a Fenwick tree).
class HeightIndex {
 public:
  void reset(std::vector<int> heights);

  [[nodiscard]] int count() const { return static_cast<int>(m_heights.size()); }
  [[nodiscard]] int height(int block) const { return m_heights[static_cast<std::size_t>(block)]; }
  void setHeight(int block, int height);
  /// Sum of the heights of all blocks before this one.
  [[nodiscard]] std::int64_t topOf(int block) const;
  [[nodiscard]] std::int64_t total() const { return m_total; }
  /// The block that holds the pixel row `y`, clamped to the first and last; blocks without height hold none.
  [[nodiscard]] int blockAt(std::int64_t y) const;

 private:
  std::vector<int> m_heights;
  std::vector<std::int64_t> m_tree;  ///< one-based
  std::int64_t m_total = 0;
};

}  // namespace florilegium::gui
