// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "html_main.h"

namespace florilegium::import {

/// For every `table` of a page whether it holds data, to be read row by row, rather than lay out text; by the
/// node's index.
[[nodiscard]] std::vector<char> dataTables(const HtmlDocument &document, const PageMap &map);

/// Which columns the cells of a table stand in, when some of them go over several columns or rows.
class TableColumns {
 public:
  void clear() { *this = {}; }
  void startRow();
  /// How many columns up to this cell are free or taken by cells of rows above: it stands behind so many.
  [[nodiscard]] int before(const HtmlNode &cell);

 private:
  std::vector<int> m_taken;  ///< of each column, the rows yet to come that a cell above goes into
  std::size_t m_next = 0;    ///< column of the next cell
  int m_behind = 0;          ///< columns of the last cell behind its first
};

}  // namespace florilegium::import
