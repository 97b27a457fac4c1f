// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iterator>
#include <utility>

#include "pdf_layout.h"

namespace florilegium::import {

namespace {

struct Sides {
  std::size_t left = 0;
  std::size_t right = 0;
  std::size_t across = 0;
  float width = 0;  ///< of all lines left and right
};

Sides sidesAt(const std::vector<PdfLine> &lines, float x) {
  Sides sides;
  for (const PdfLine &line : lines) {
    if (line.box.end <= x)
      ++sides.left;
    else if (line.box.start >= x)
      ++sides.right;
    else
      ++sides.across;
    if (line.box.end <= x || line.box.start >= x) sides.width += line.box.width();
  }
  return sides;
}

}  // namespace

float gutterOf(const std::vector<PdfLine> &lines, float width) {
  float gutter = 0;
  std::size_t least = lines.size() / 4;
  for (float x = width * 0.38f; x <= width * 0.62f; x += 1) {
    const Sides sides = sidesAt(lines, x);
    const std::size_t beside = sides.left + sides.right;
    if (sides.left < 6 || sides.right < 6 || sides.across >= least) continue;
    if (sides.width / static_cast<float>(beside) < width * 0.2f) continue;
    least = sides.across;
    gutter = x;
  }
  return gutter;
}

namespace {

/// Lines that stay together: a table, or a single one.
struct Unit {
  std::size_t from = 0;
  std::size_t to = 0;
  ReadingBox box;
};

std::vector<Unit> unitsOf(const std::vector<PdfLine> &lines) {
  std::vector<Unit> units;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const ReadingBox &box = lines[i].box;
    if (i == 0 || lines[i].table == 0 || lines[i].table != lines[i - 1].table) {
      units.push_back({i, i + 1, box});
      continue;
    }
    Unit &unit = units.back();
    unit.to = i + 1;
    unit.box = {std::min(unit.box.start, box.start), std::max(unit.box.end, box.end),
                std::min(unit.box.top, box.top), std::max(unit.box.bottom, box.bottom)};
  }
  return units;
}

}  // namespace

void orderColumns(std::vector<PdfLine> &lines, const PdfPage &page) {
  const bool turned =
      std::any_of(lines.begin(), lines.end(), [](const PdfLine &line) { return line.turns != 0; });
  if (turned || lines.size() < 16 || page.width <= 0 || page.width > 20000) return;
  const float gutter = gutterOf(lines, page.width);
  if (gutter <= 0) return;
  // Lines across both columns divide the page into bands; in each the left column is read first.
  const auto middle = [](const Unit &unit) { return (unit.box.top + unit.box.bottom) / 2; };
  const auto isAcross = [gutter](const Unit &unit) {
    return unit.box.start < gutter && unit.box.end > gutter;
  };
  const std::vector<Unit> units = unitsOf(lines);
  std::vector<float> borders;
  for (const Unit &unit : units) {
    if (isAcross(unit)) borders.push_back(middle(unit));
  }
  std::sort(borders.begin(), borders.end());
  std::vector<std::pair<std::pair<std::ptrdiff_t, int>, std::size_t>> order;
  for (std::size_t i = 0; i < units.size(); ++i) {
    const auto band = std::lower_bound(borders.begin(), borders.end(), middle(units[i])) - borders.begin();
    order.push_back({{band * 2 + (isAcross(units[i]) ? 1 : 0), units[i].box.start >= gutter ? 1 : 0}, i});
  }
  std::sort(order.begin(), order.end());
  std::vector<PdfLine> sorted;
  sorted.reserve(lines.size());
  for (const auto &[key, index] : order)
    for (std::size_t i = units[index].from; i < units[index].to; ++i)
      sorted.push_back(std::move(lines[i]));
  lines = std::move(sorted);
}

}  // namespace florilegium::import
