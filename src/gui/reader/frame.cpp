// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/frame.h"

namespace florilegium::gui {

namespace {

constexpr int beyond = 200;

qreal baselineIn(const VisibleUnit &unit, int line) {
  return unit.top + unit.layout->lines()[static_cast<std::size_t>(line)].baseline;
}

}  // namespace

const VisibleUnit *Frame::unitHolding(Position position) const {
  const VisibleUnit *found = nullptr;
  for (const VisibleUnit &unit : units) {
    if (unit.layout->span().start > position) break;
    found = &unit;
  }
  return found && position <= found->layout->span().end ? found : nullptr;
}

const VisibleFold *Frame::foldAt(QPointF point) const {
  for (const VisibleFold &fold : folds) {
    if (fold.where.contains(point)) return &fold;
  }
  return nullptr;
}

const VisibleUnit *Frame::unitAtY(int y) const {
  const VisibleUnit *found = nullptr;
  for (const VisibleUnit &unit : units) {
    if (unit.layout->height() == 0) continue;
    if (found && unit.top > y) {
      // In the gap the nearer neighbour counts.
      const int overshoot = y - (found->top + found->layout->height());
      if (overshoot > unit.top - y) found = &unit;
      break;
    }
    found = &unit;
  }
  return found ? found : (units.empty() ? nullptr : &units.back());
}

QRectF Frame::rectOf(const VisibleUnit &unit, const UnitLayout::Run &run, qreal above, qreal below) const {
  const qreal baseline = baselineIn(unit, run.line);
  const qreal size = unit.layout->size();
  return {QPointF(column.left + run.left, baseline - above * size),
          QPointF(column.left + run.right, baseline + below * size)};
}

std::vector<QRectF> Frame::rectsOf(Span span, qreal above, qreal below) const {
  std::vector<QRectF> rects;
  std::vector<UnitLayout::Run> runs;
  for (const VisibleUnit &unit : units) {
    runs.clear();
    unit.layout->runsOf(span, runs);
    for (const UnitLayout::Run &run : runs) {
      rects.push_back(rectOf(unit, run, above, below));
    }
  }
  return rects;
}

std::pair<qreal, qreal> Frame::bracketOf(Span span) const {
  std::pair<qreal, qreal> extent{-beyond, view.height() + beyond};
  if (const VisibleUnit *first = unitHolding(span.start)) {
    extent.first = baselineIn(*first, first->layout->lineHolding(span.start)) - .73 * first->layout->size();
  }
  const Position last = std::max(span.start, span.end - 1);
  if (const VisibleUnit *unit = unitHolding(last)) {
    extent.second = baselineIn(*unit, unit->layout->lineHolding(last)) + .31 * unit->layout->size();
  }
  return extent;
}

std::optional<Frame::End> Frame::startOf(Span span) const {
  const VisibleUnit *unit = unitHolding(span.start);
  if (!unit) return std::nullopt;
  const UnitLayout::Edge edge = unit->layout->startEdge(span);
  const int line = unit->layout->lineHolding(span.start);
  return End{{column.left + edge.x, baselineIn(*unit, line)},
             unit->layout->size(),
             qreal(column.left),
             edge.rightToLeft};
}

std::optional<Frame::End> Frame::endOf(Span span) const {
  const Position last = std::max(span.start, span.end - 1);
  const VisibleUnit *unit = unitHolding(last);
  if (!unit) return std::nullopt;
  const Span inside{std::max(span.start, unit->layout->span().start), last + 1};
  const UnitLayout::Edge edge = unit->layout->endEdge(inside);
  return End{{column.left + edge.x, baselineIn(*unit, unit->layout->lineHolding(last))},
             unit->layout->size(),
             qreal(column.left),
             edge.rightToLeft};
}

}  // namespace florilegium::gui
