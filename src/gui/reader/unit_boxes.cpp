// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGlyphRun>
#include <algorithm>
#include <cmath>

#include "gui/reader/unit_layout.h"

// Where the graphemes of a line of mixed direction stand. QTextLine alone does not tell: where the direction
// changes it gives the place of a caret, which belongs to the text before.

namespace florilegium::gui {

namespace {

constexpr qreal nothing = .01;

}  // namespace

UnitLayout::Box UnitLayout::boxOf(const QTextLine &line, int offset, int end) const {
  Box box{positionOf(offset), positionOf(end), 0, 0, false};
  const qreal leading = line.cursorToX(offset, QTextLine::Leading);
  qreal trailing = line.cursorToX(offset, QTextLine::Trailing);
  const qreal next = line.cursorToX(end, QTextLine::Leading);
  if (std::abs(leading - trailing) >= nothing) {
    // A grapheme inside a ligature ends where the next one begins.
    if ((next - leading) * (next - trailing) < 0) trailing = next;
    box.left = std::min(leading, trailing);
    box.right = std::max(leading, trailing);
    box.rightToLeft = trailing < leading;
    return box;
  }
  const QList<QGlyphRun> glyphs = line.glyphRuns(offset, end - offset);
  if (glyphs.isEmpty()) {
    box.left = box.right = leading;
    return box;
  }
  QRectF where = glyphs.first().boundingRect();
  box.rightToLeft = glyphs.first().isRightToLeft();
  const qreal nextTrailing = line.cursorToX(end, QTextLine::Trailing);
  const bool sameRun = std::abs(next - nextTrailing) >= nothing && (nextTrailing < next) == box.rightToLeft;
  // The width is right in any case, the place only outside ligatures.
  if (sameRun && box.rightToLeft) where.moveLeft(next);
  if (sameRun && !box.rightToLeft) where.moveRight(next);
  box.left = where.left();
  box.right = where.right();
  return box;
}

const std::vector<UnitLayout::Box> &UnitLayout::boxesOf(int number) const {
  m_boxes.resize(m_lines.size());
  std::vector<Box> &boxes = m_boxes[static_cast<std::size_t>(number)];
  if (!boxes.empty()) return boxes;
  const QTextLine line = m_layout.lineAt(number);
  const int lineEnd = line.textStart() + line.textLength();
  for (int offset = line.textStart(); offset < lineEnd;) {
    const int end = std::clamp(m_layout.nextCursorPosition(offset), offset + 1, lineEnd);
    boxes.push_back(boxOf(line, offset, end));
    offset = end;
  }
  return boxes;
}

const UnitLayout::Box *UnitLayout::boxUnder(qreal x, int line) const {
  const Box *nearest = nullptr;
  qreal least = 0;
  for (const Box &box : boxesOf(line)) {
    const qreal away = std::max({0., box.left - x, x - box.right});
    if (box.right - box.left < nothing || (nearest && away >= least)) continue;
    nearest = &box;
    least = away;
  }
  return nearest;
}

const UnitLayout::Box *UnitLayout::boxHolding(Position position, int line) const {
  const std::vector<Box> &boxes = boxesOf(line);
  const auto behind = std::upper_bound(boxes.begin(), boxes.end(), position,
                                       [](Position p, const Box &box) { return p < box.start; });
  return behind == boxes.begin() ? nullptr : &*std::prev(behind);
}

void UnitLayout::bidiRuns(Span span, int number, std::vector<Run> &runs) const {
  std::vector<Run> pieces;
  for (const Box &box : boxesOf(number)) {
    if (box.right - box.left < nothing || !span.overlaps({box.start, box.end})) continue;
    pieces.push_back({number, box.left, box.right});
  }
  // What touches to the eye is one run, in whichever order it is read.
  std::sort(pieces.begin(), pieces.end(), [](const Run &a, const Run &b) { return a.left < b.left; });
  const auto first = runs.size();
  for (const Run &piece : pieces) {
    if (runs.size() > first && piece.left <= runs.back().right + .5) {
      runs.back().right = std::max(runs.back().right, piece.right);
    } else {
      runs.push_back(piece);
    }
  }
}

UnitLayout::Edge UnitLayout::startEdge(Span span) const {
  if (m_height == 0) return {};
  const int number = lineHolding(span.start);
  const Box *box = m_mixed ? boxHolding(span.start, number) : nullptr;
  if (box) return {box->leading(), box->rightToLeft};
  return {m_layout.lineAt(number).cursorToX(offsetOf(span.start)), false};
}

UnitLayout::Edge UnitLayout::endEdge(Span span) const {
  if (m_height == 0) return {};
  const int number = lineHolding(span.end - 1);
  const Position end = std::min(span.end, m_lines[static_cast<std::size_t>(number)].visible.end);
  const Box *box = m_mixed ? boxHolding(end - 1, number) : nullptr;
  if (box) return {box->trailing(), box->rightToLeft};
  return {m_layout.lineAt(number).cursorToX(offsetOf(end)), false};
}

}  // namespace florilegium::gui
