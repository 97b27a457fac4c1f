// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/height_index.h"

#include <algorithm>
#include <bit>

namespace florilegium::gui {

void HeightIndex::reset(std::vector<int> heights) {
  m_heights = std::move(heights);
  m_tree.assign(m_heights.size() + 1, 0);
  m_total = 0;
  for (std::size_t i = 1; i < m_tree.size(); ++i) {
    m_total += m_heights[i - 1];
    m_tree[i] += m_heights[i - 1];
    const std::size_t parent = i + (i & (~i + 1));
    if (parent < m_tree.size()) m_tree[parent] += m_tree[i];
  }
}

void HeightIndex::setHeight(int block, int height) {
  int &stored = m_heights[static_cast<std::size_t>(block)];
  const int change = height - stored;
  if (change == 0) return;
  stored = height;
  m_total += change;
  for (std::size_t i = static_cast<std::size_t>(block) + 1; i < m_tree.size(); i += i & (~i + 1)) {
    m_tree[i] += change;
  }
}

std::int64_t HeightIndex::topOf(int block) const {
  std::int64_t sum = 0;
  for (auto i = static_cast<std::size_t>(block); i > 0; i -= i & (~i + 1)) {
    sum += m_tree[i];
  }
  return sum;
}

int HeightIndex::blockAt(std::int64_t y) const {
  if (m_heights.empty()) return 0;
  std::size_t position = 0;
  for (std::size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
    if (position + step < m_tree.size() && m_tree[position + step] <= y) {
      position += step;
      y -= m_tree[position];
    }
  }
  return static_cast<int>(std::min(position, m_heights.size() - 1));
}

}  // namespace florilegium::gui
