// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_table_rows.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "pdf_layout.h"

namespace florilegium::import {

namespace {

using Index = std::size_t;
using Piece = TablePiece;
using Row = TableRow;

constexpr Index mostColumns = 64;

Piece pieceOf(const PdfLine &line, Index number, Index from, Index to) {
  Piece piece{number, from, to, line.box, line.size, line.bold, {}, 0};
  piece.box.start = readingBox(*line.words[from].word).start;
  piece.box.end = piece.box.start;
  for (Index i = from; i < to; ++i) {
    piece.box.end = std::max(piece.box.end, readingBox(*line.words[i].word).end);
    piece.signs += line.words[i].signs;
  }
  return piece;
}

float gapBefore(const PdfLine &line, Index word) {
  return readingBox(*line.words[word].word).start - readingBox(*line.words[word - 1].word).end;
}

/// From how wide a gap on a line falls apart: more than the spaces of its own words, which may be stretched
/// to fill it.
float clearGap(const PdfLine &line) {
  std::vector<float> spaces;
  for (Index i = 1; i < line.words.size(); ++i) {
    const float gap = gapBefore(line, i);
    if (gap > line.size * 0.1f && gap < line.size * 1.2f) spaces.push_back(gap);
  }
  if (spaces.empty()) return line.size * 0.8f;
  const auto middle = spaces.begin() + static_cast<std::ptrdiff_t>(spaces.size() / 2);
  std::nth_element(spaces.begin(), middle, spaces.end());
  // Where most gaps are wide, they are the gaps between cells of one word.
  const float space = *middle > line.size * 0.75f ? 0 : *middle;
  return std::max(line.size * 0.8f, space * 2);
}

}  // namespace

std::vector<TablePiece> piecesOf(const std::vector<PdfLine> &lines) {
  std::vector<Piece> pieces;
  for (Index number = 0; number < lines.size(); ++number) {
    const PdfLine &line = lines[number];
    if (line.table != 0) continue;
    const float clear = clearGap(line);
    Index from = 0;
    for (Index i = 1; i < line.words.size(); ++i) {
      if (gapBefore(line, i) < clear) continue;
      pieces.push_back(pieceOf(line, number, from, i));
      from = i;
    }
    pieces.push_back(pieceOf(line, number, from, line.words.size()));
  }
  return pieces;
}

namespace {

float shared(const ReadingBox &a, const ReadingBox &b) {
  return std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
}

}  // namespace

std::vector<TableRow> rowsOf(std::vector<TablePiece> pieces) {
  std::stable_sort(pieces.begin(), pieces.end(), [](const Piece &a, const Piece &b) {
    return a.box.top + a.box.bottom < b.box.top + b.box.bottom;
  });
  std::vector<Row> rows;
  for (Piece &piece : pieces) {
    const float least = rows.empty() ? 0 : std::min(rows.back().box().height(), piece.box.height());
    if (rows.empty() || shared(rows.back().box(), piece.box) < least * 0.6f) rows.emplace_back();
    rows.back().pieces.push_back(std::move(piece));
  }
  for (Row &row : rows)
    std::sort(row.pieces.begin(), row.pieces.end(),
              [](const Piece &a, const Piece &b) { return a.box.start < b.box.start; });
  return rows;
}

namespace {

bool isNumeric(const Piece &piece) {
  if (piece.signs.size() == 1 && !isLetter(piece.signs[0])) return true;
  const auto digits = std::count_if(piece.signs.begin(), piece.signs.end(),
                                    [](char32_t c) { return c >= U'0' && c <= U'9'; });
  const auto letters = std::count_if(piece.signs.begin(), piece.signs.end(), isLetter);
  return digits > 0 && letters * 2 <= static_cast<std::ptrdiff_t>(piece.signs.size());
}

}  // namespace

bool isShort(const Row &row, float width) {
  if (row.pieces.size() > mostColumns) return false;
  return std::all_of(row.pieces.begin(), row.pieces.end(), [width](const Piece &piece) {
    return piece.signs.size() <= 45 && piece.box.width() < width * 0.42f &&
           piece.box.height() < piece.size * 2.5f;
  });
}

namespace {

/// Columns by place, found from the cells that are narrow enough not to span others.
class Columns {
 public:
  explicit Columns(const std::vector<Row> &rows) {
    std::vector<const Piece *> cells;
    for (const Row &row : rows)
      for (const Piece &piece : row.pieces)
        cells.push_back(&piece);
    std::stable_sort(cells.begin(), cells.end(),
                     [](const Piece *a, const Piece *b) { return a->box.width() < b->box.width(); });
    for (const Piece *cell : cells)
      add(cell->box);
    std::sort(m_columns.begin(), m_columns.end(),
              [](const Column &a, const Column &b) { return a.start < b.start; });
  }

  [[nodiscard]] int count() const { return static_cast<int>(m_columns.size()); }

  /// The first column that a cell touches, or the nearest.
  [[nodiscard]] int of(const ReadingBox &box) const {
    for (Index i = 0; i < m_columns.size(); ++i) {
      if (box.start < m_columns[i].end && box.end > m_columns[i].start) return static_cast<int>(i);
    }
    return 0;
  }

 private:
  struct Column {
    float start;
    float end;
  };

  void add(const ReadingBox &box) {
    Column *only = nullptr;
    for (Column &column : m_columns) {
      if (box.start >= column.end || box.end <= column.start) continue;
      if (only != nullptr) return;
      only = &column;
    }
    if (only == nullptr) {
      if (m_columns.size() < mostColumns) m_columns.push_back({box.start, box.end});
      return;
    }
    const float start = std::min(only->start, box.start);
    const float end = std::max(only->end, box.end);
    const bool runsInto = std::any_of(m_columns.begin(), m_columns.end(), [&](const Column &column) {
      return &column != only && start < column.end && end > column.start;
    });
    if (!runsInto) *only = {start, end};
  }

  std::vector<Column> m_columns;
};

/// What can be told of a region once its columns are known.
struct Shape {
  int rows = 0;   ///< that fill more than one column
  int cells = 0;  ///< of these
  int numeric = 0;
  int apart = 0;  ///< cells of these rows that have a column of their own
};

Shape shapeOf(const std::vector<Row> &rows) {
  Shape shape;
  for (const Row &row : rows) {
    if (row.pieces.size() < 2) continue;
    std::set<int> filled;
    for (const Piece &piece : row.pieces) {
      filled.insert(piece.column);
      shape.numeric += isNumeric(piece) ? 1 : 0;
      ++shape.cells;
    }
    shape.apart += static_cast<int>(filled.size());
    shape.rows += filled.size() > 1 ? 1 : 0;
  }
  return shape;
}

/// Half of the cells have no more signs.
Index usualLength(const std::vector<Row> &rows) {
  std::vector<Index> lengths;
  for (const Row &row : rows)
    for (const Piece &piece : row.pieces)
      lengths.push_back(piece.signs.size());
  const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
  std::nth_element(lengths.begin(), middle, lengths.end());
  return *middle;
}

/// Between pieces of a row, in sizes.
float narrowestGap(const std::vector<Row> &rows) {
  float least = 100;
  for (const Row &row : rows)
    for (Index i = 1; i < row.pieces.size(); ++i)
      least = std::min(least, (row.pieces[i].box.start - row.pieces[i - 1].box.end) / row.size());
  return least;
}

bool isTable(const std::vector<Row> &rows, int columns) {
  const Shape shape = shapeOf(rows);
  if (columns < 2 || shape.cells == 0 || usualLength(rows) > 20) return false;
  if (shape.apart * 10 < shape.cells * 8) return false;
  if (shape.rows * columns > shape.cells * 3) return false;
  const bool numbers = shape.numeric * 10 >= shape.cells * 4;
  if (columns > 3) return shape.rows >= 2 || (shape.rows == 1 && narrowestGap(rows) > 1.2f);
  if (columns == 3) return shape.rows >= (numbers ? 2 : 3);
  return shape.rows >= (numbers ? 3 : 5);
}

/// Whether a row's text goes on in the cells of the row above.
bool continues(const Row &row, const Row &above) {
  if (row.box().top - above.box().top > row.size() * 1.3f) return false;
  const Piece &first = row.pieces.front();
  const bool onward = row.pieces.size() == 1 && (isLower(first.signs[0]) || first.signs[0] == U'(');
  if (first.column == 0 && !onward) return false;
  return std::all_of(row.pieces.begin(), row.pieces.end(), [&](const Piece &piece) {
    return !isNumeric(piece) && std::any_of(above.pieces.begin(), above.pieces.end(),
                                            [&](const Piece &p) { return p.column == piece.column; });
  });
}

/// Whether a row stands half beside the one above, in columns that this one leaves free: a cell of two rows.
bool fillsUp(const Row &row, const Row &above) {
  if (shared(row.box(), above.box()) <= 0) return false;
  return std::none_of(row.pieces.begin(), row.pieces.end(), [&](const Piece &piece) {
    return std::any_of(above.pieces.begin(), above.pieces.end(),
                       [&](const Piece &p) { return p.column == piece.column; });
  });
}

}  // namespace

std::vector<Row> joinedRows(std::vector<Row> rows) {
  std::vector<Row> joined;
  ReadingBox last;
  for (Row &row : rows) {
    const ReadingBox own = row.box();
    Row compared;
    if (!joined.empty()) {
      compared = joined.back();
      for (Piece &piece : compared.pieces) {
        piece.box.top = last.top;
        piece.box.bottom = last.bottom;
      }
    }
    const bool filling = !joined.empty() && fillsUp(row, compared);
    if (joined.empty() || (!filling && !continues(row, compared))) {
      joined.push_back(std::move(row));
    } else {
      std::move(row.pieces.begin(), row.pieces.end(), std::back_inserter(joined.back().pieces));
      std::stable_sort(joined.back().pieces.begin(), joined.back().pieces.end(),
                       [](const Piece &a, const Piece &b) { return a.column < b.column; });
    }
    if (!filling) last = own;
  }
  return joined;
}

bool makesTable(std::vector<TableRow> &rows) {
  const Columns columns(rows);
  for (Row &row : rows)
    for (Piece &piece : row.pieces)
      piece.column = columns.of(piece.box);
  return isTable(rows, columns.count());
}

}  // namespace florilegium::import
