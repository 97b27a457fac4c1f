// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>
#include <map>
#include <set>

#include "pdf_layout.h"
#include "pdf_table_rows.h"

namespace florilegium::import {

namespace {

using Index = std::size_t;

using Piece = TablePiece;
using Row = TableRow;

constexpr Index mostLines = 4000;  // of a page that is looked at
constexpr Index mostRows = 400;    // of a table

/// Which part of the page is looked at.
enum class Side { Whole, Left, Right };

PdfLine cellOf(const PdfLine &line, const Piece &piece) {
  PdfLine cell;
  cell.page = line.page;
  cell.turns = line.turns;
  cell.words.assign(line.words.begin() + static_cast<std::ptrdiff_t>(piece.from),
                    line.words.begin() + static_cast<std::ptrdiff_t>(piece.to));
  settle(cell);
  return cell;
}

class TableFinder {
 public:
  TableFinder(std::vector<PdfLine> &lines, const PdfPage &page) : m_lines(lines), m_page(page) {}

  void find(Side side, float gutter) {
    std::vector<Piece> pieces = piecesOf(m_lines);
    std::erase_if(pieces, [&](const Piece &piece) {
      return (side == Side::Left && piece.box.end > gutter) ||
             (side == Side::Right && piece.box.start < gutter);
    });
    std::vector<Row> rows = rowsOf(std::move(pieces));
    std::vector<Row> region;
    Index sure = 0;  // rows of the region up to the last that has cells side by side
    const auto close = [&] {
      region.resize(sure);
      if (!region.empty()) judge(std::move(region));
      region.clear();
      sure = 0;
    };
    for (Row &row : rows) {
      const bool beside = row.pieces.size() > 1;
      if (!region.empty() && !goesOn(region, row, sure)) close();
      if (!isShort(row, m_page.width) || (region.empty() && !beside)) {
        close();
        continue;
      }
      region.push_back(std::move(row));
      if (beside) sure = region.size();
    }
    close();
    rebuild();
  }

 private:
  [[nodiscard]] static bool goesOn(const std::vector<Row> &region, const Row &row, Index sure) {
    const Row &last = region.back();
    const float size = std::max(last.size(), row.size());
    if (region.size() >= mostRows || region.size() > sure + 2) return false;
    if (row.box().top - last.box().bottom > size * 1.8f) return false;
    const bool alike = std::min(last.size(), row.size()) > size * 0.8f;
    if (!alike) return false;
    if (row.pieces.size() > 1) return true;
    // A heading between two tables is set in letters that no cell has.
    const Index looked = std::min<Index>(region.size(), 3);
    return std::any_of(
        region.end() - static_cast<std::ptrdiff_t>(looked), region.end(), [&](const Row &other) {
          return std::any_of(other.pieces.begin(), other.pieces.end(),
                             [&](const Piece &piece) { return piece.bold == row.pieces[0].bold; });
        });
  }

  void judge(std::vector<Row> rows) {
    if (!makesTable(rows)) return;
    const float middle = (rows[0].box().top + rows[0].box().bottom) / 2;
    const bool edge = middle < m_page.height * 0.09f || middle > m_page.height * 0.91f;
    if (edge && rows.size() < 3) return;
    take(joinedRows(std::move(rows)));
  }

  void take(const std::vector<Row> &rows) {
    ++m_tables;
    std::vector<PdfLine> cells;
    Index first = m_lines.size();
    for (Index row = 0; row < rows.size(); ++row) {
      for (const Piece &piece : rows[row].pieces) {
        PdfLine cell = cellOf(m_lines[piece.line], piece);
        cell.table = m_tables;
        cell.row = static_cast<int>(row);
        cell.column = piece.column;
        cells.push_back(std::move(cell));
        m_gone.insert(piece.line);
        first = std::min(first, piece.line);
      }
    }
    putHeadsBefore(first, cells);
    m_cells[first] = std::move(cells);
  }

  /// A line over several columns may come behind the table in the order of the page.
  void putHeadsBefore(Index first, std::vector<PdfLine> &cells) {
    ReadingBox table = cells.front().box;
    for (const PdfLine &cell : cells) {
      table.start = std::min(table.start, cell.box.start);
      table.end = std::max(table.end, cell.box.end);
    }
    std::vector<PdfLine> heads;
    for (Index i = first + 1; i < m_lines.size(); ++i) {
      const PdfLine &line = m_lines[i];
      const float above = table.top - line.box.bottom;
      const bool over = above > -line.size * 0.3f && above < line.size * 1.5f;
      const bool inside = line.box.start > table.start - line.size && line.box.end < table.end + line.size;
      if (!over || !inside || line.table != 0 || m_gone.contains(i)) continue;
      heads.push_back(line);
      m_gone.insert(i);
    }
    cells.insert(cells.begin(), std::make_move_iterator(heads.begin()), std::make_move_iterator(heads.end()));
  }

  /// Each table stands where its first line stood.
  void rebuild() {
    if (m_cells.empty()) return;
    std::vector<PdfLine> lines;
    for (Index i = 0; i < m_lines.size(); ++i) {
      if (const auto table = m_cells.find(i); table != m_cells.end())
        std::move(table->second.begin(), table->second.end(), std::back_inserter(lines));
      if (!m_gone.contains(i)) lines.push_back(std::move(m_lines[i]));
    }
    m_lines = std::move(lines);
    m_cells.clear();
    m_gone.clear();
  }

  std::vector<PdfLine> &m_lines;
  const PdfPage &m_page;
  int m_tables = 0;
  std::map<Index, std::vector<PdfLine>> m_cells;
  std::set<Index> m_gone;
};

bool readsFromRight(const PdfLine &line) {
  return line.words.size() > 1 &&
         readingBox(*line.words.front().word).start > readingBox(*line.words.back().word).start;
}

}  // namespace

void findTables(std::vector<PdfLine> &lines, const PdfPage &page) {
  if (lines.size() > mostLines || page.width <= 0 || page.width > 20000) return;
  const bool other = std::any_of(lines.begin(), lines.end(),
                                 [](const PdfLine &line) { return line.turns != 0 || readsFromRight(line); });
  if (other) return;
  const float gutter = gutterOf(lines, page.width);
  TableFinder finder(lines, page);
  finder.find(Side::Whole, 0);
  if (gutter <= 0) return;
  finder.find(Side::Left, gutter);
  finder.find(Side::Right, gutter);
}

}  // namespace florilegium::import
