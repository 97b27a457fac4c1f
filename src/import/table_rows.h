// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "florilegium/base/progress.h"
#include "florilegium/base/result.h"
#include "florilegium/import/imported.h"

namespace florilegium::import {

using TableRow = std::vector<std::string>;

/// A table of text.
struct TextTable {
  char separator = ',';
  bool header = false;               ///< whether the first row of the file names the columns
  std::vector<std::string> columns;  ///< their names, "Column 2" where there is none; no two alike
  std::vector<TableRow> rows;        ///< without the header and rows that hold nothing
  int ragged = 0;                    ///< rows with more or fewer cells than columns
  bool openQuote = false;            ///< the file ends inside quotation marks
};

/// The separator (of comma, semicolon, tab and bar) that makes the most even table of a text's start; 0 where
/// none makes one.
[[nodiscard]] char separatorOf(std::string_view utf8);

/// Reads a table by RFC 4180, forgiving: line ends of any kind, quotes in the middle of a cell are signs.
/// Fails with Cancelled, and with TooLarge for more than `limits.elements` cells.
[[nodiscard]] Result<TextTable> tableIn(std::string_view utf8, char separator, const ImportLimits &limits,
                                        const Progress &progress);

/// Takes the first row for the names of the columns where it was not.
void nameByFirstRow(TextTable &table);

/// The column whose cells hold most text.
[[nodiscard]] std::size_t longestColumn(const TextTable &table);
/// The column that names rows best: by its own name, else the first whose cells are short and all different;
/// as many as there are columns where none does.
[[nodiscard]] std::size_t namingColumn(const TextTable &table, std::size_t textColumn);

}  // namespace florilegium::import
