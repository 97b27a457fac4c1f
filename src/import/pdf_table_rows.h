// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "pdf_lines.h"

namespace florilegium::import {

/// What stands in a line without a wide gap: perhaps a cell.
struct TablePiece {
  std::size_t line = 0;  ///< of the page
  std::size_t from = 0;  ///< words of the line
  std::size_t to = 0;
  ReadingBox box;
  float size = 0;
  bool bold = false;
  std::u32string signs;
  int column = 0;
};

/// Pieces side by side.
struct TableRow {
  std::vector<TablePiece> pieces;  ///< from the left; never empty

  [[nodiscard]] const ReadingBox &box() const { return pieces.front().box; }
  [[nodiscard]] float size() const { return pieces.front().size; }
};

/// Of the lines that stand in no table yet.
[[nodiscard]] std::vector<TablePiece> piecesOf(const std::vector<PdfLine> &lines);
/// By height.
[[nodiscard]] std::vector<TableRow> rowsOf(std::vector<TablePiece> pieces);
/// Whether a row may be one of a table on a page of this width.
[[nodiscard]] bool isShort(const TableRow &row, float width);
/// Gives the pieces their columns; says whether rows and columns make a table.
[[nodiscard]] bool makesTable(std::vector<TableRow> &rows);
/// Rows of text become rows of the table: a cell may have several lines, or stand half beside its row.
[[nodiscard]] std::vector<TableRow> joinedRows(std::vector<TableRow> rows);

}  // namespace florilegium::import
