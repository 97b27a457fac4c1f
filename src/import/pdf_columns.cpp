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

/// Where the gap between two columns of prose lies; 0 where the page has no such columns.
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

}  // namespace

void orderColumns(std::vector<PdfLine> &lines, const PdfPage &page) {
  const bool turned =
      std::any_of(lines.begin(), lines.end(), [](const PdfLine &line) { return line.turns != 0; });
  if (turned || lines.size() < 16 || page.width <= 0 || page.width > 20000) return;
  const float gutter = gutterOf(lines, page.width);
  if (gutter <= 0) return;
  // Lines across both columns divide the page into bands; in each the left column is read first.
  const auto middle = [](const PdfLine &line) { return (line.box.top + line.box.bottom) / 2; };
  std::vector<float> borders;
  for (const PdfLine &line : lines) {
    if (line.box.start < gutter && line.box.end > gutter) borders.push_back(middle(line));
  }
  std::sort(borders.begin(), borders.end());
  std::vector<std::pair<std::pair<std::ptrdiff_t, int>, std::size_t>> order;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const PdfLine &line = lines[i];
    const auto band = std::lower_bound(borders.begin(), borders.end(), middle(line)) - borders.begin();
    const bool across = line.box.start < gutter && line.box.end > gutter;
    order.push_back({{band * 2 + (across ? 1 : 0), line.box.start >= gutter ? 1 : 0}, i});
  }
  std::sort(order.begin(), order.end());
  std::vector<PdfLine> sorted;
  sorted.reserve(lines.size());
  for (const auto &[key, index] : order)
    sorted.push_back(std::move(lines[index]));
  lines = std::move(sorted);
}

}  // namespace florilegium::import
