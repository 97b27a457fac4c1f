// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/page_lines.h"

#include <algorithm>
#include <cmath>

namespace florilegium::gui {

namespace {

/// How far beside a word still means the word, in points.
constexpr float around = 2;

float middle(const PageRect &rect) {
  return (rect.top + rect.bottom) / 2;
}

/// Whether two code points stand in one line.
bool inLine(const PageRect &a, const PageRect &b) {
  const float shared = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
  return shared > std::min(a.bottom - a.top, b.bottom - b.top) / 2;
}

/// Whether the line runs to the left at a code point.
bool toTheLeft(const PageGeometry &page, Position position, const PageRect &rect) {
  for (const Position beside : {position + 1, position - 1}) {
    const std::optional<PageRect> other = page.rectAt(beside);
    if (other && inLine(*other, rect)) return (other->left < rect.left) == (beside > position);
  }
  return false;
}

/// The last rectangle at or before a place that stands somewhere, within a few code points.
std::optional<PageRect> nearRect(const PageGeometry &page, Position position) {
  constexpr Position reach = 3;
  for (Position step = 0; step < reach; ++step) {
    if (const auto before = page.rectAt(position - step)) return before;
    if (const auto behind = page.rectAt(position + step)) return behind;
  }
  return std::nullopt;
}

}  // namespace

Span textOf(const PageGeometry &page) {
  if (page.pieces.empty()) return {};
  const PagePiece &last = page.pieces.back();
  return {page.pieces.front().start, last.start + static_cast<Position>(last.signs.size())};
}

int pageOf(const std::vector<PageGeometry> &pages, Position position) {
  int last = -1;
  for (std::size_t i = 0; i < pages.size(); ++i) {
    const Span text = textOf(pages[i]);
    if (text.empty()) continue;
    last = static_cast<int>(i);
    if (position < text.end) return last;
  }
  return last < 0 && !pages.empty() ? 0 : last;
}

Position hitAt(const PageGeometry &page, float x, float y) {
  const Position position = page.positionAt(x, y);
  const std::optional<PageRect> rect = position < 0 ? std::nullopt : page.rectAt(position);
  if (!rect) return -1;
  const PageRect wide{rect->left - around, rect->top - around, rect->right + around, rect->bottom + around};
  return wide.contains(x, y) ? position : -1;
}

Position caretAt(const PageGeometry &page, float x, float y) {
  const Position position = page.positionAt(x, y);
  const std::optional<PageRect> rect = position < 0 ? std::nullopt : page.rectAt(position);
  if (!rect) return std::max<Position>(position, 0);
  const bool rightHalf = x > (rect->left + rect->right) / 2;
  return rightHalf != toTheLeft(page, position, *rect) ? position + 1 : position;
}

std::optional<PageRect> caretRect(const PageGeometry &page, Position position) {
  const auto edge = [&](Position at, const PageRect &rect, bool start) {
    const float x = start != toTheLeft(page, at, rect) ? rect.left : rect.right;
    return PageRect{x, rect.top, x, rect.bottom};
  };
  if (const auto rect = page.rectAt(position)) return edge(position, *rect, true);
  if (const auto before = page.rectAt(position - 1)) return edge(position - 1, *before, false);
  return nearRect(page, position);
}

Position lineBeyond(const PageGeometry &page, Position position, float x, int direction) {
  const std::optional<PageRect> from = nearRect(page, position);
  if (!from) return -1;
  const float step = std::max(2.0f, (from->bottom - from->top) / 2);
  for (float y = middle(*from); y > 0 && y < page.height; y += step * static_cast<float>(direction)) {
    const Position found = page.positionAt(x, y);
    const std::optional<PageRect> rect = found < 0 ? std::nullopt : page.rectAt(found);
    if (!rect || inLine(*rect, *from)) continue;
    if ((middle(*rect) - middle(*from)) * static_cast<float>(direction) <= 0) continue;
    return caretAt(page, x, middle(*rect));
  }
  return -1;
}

Span lineAt(const PageGeometry &page, Position position) {
  const std::optional<PageRect> from = nearRect(page, position);
  if (!from) return {};
  constexpr Position widestGap = 3;
  const auto reach = [&](Position at, Position step) {
    PageRect last = *from;
    Position end = at;
    for (Position gap = 0; gap < widestGap; at += step) {
      const std::optional<PageRect> rect = page.rectAt(at);
      const float height = last.bottom - last.top;
      const bool near = rect && inLine(*rect, last) && rect->left - last.right < 3 * height &&
                        last.left - rect->right < 3 * height;
      if (rect && !near) break;
      gap = rect ? 0 : gap + 1;
      if (!rect) continue;
      last = *rect;
      end = at;
    }
    return end;
  };
  return {reach(position, -1), reach(position, 1) + 1};
}

}  // namespace florilegium::gui
