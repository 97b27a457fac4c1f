// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>

namespace florilegium {

/// A place in a text: how many Unicode code points stand before it.
using Position = std::int64_t;

/// The half-open range [start, end) of a text, in code points.
struct Span {
  Position start = 0;
  Position end = 0;

  [[nodiscard]] Position length() const { return end - start; }
  [[nodiscard]] bool empty() const { return end <= start; }
  [[nodiscard]] bool contains(Position position) const { return start <= position && position < end; }
  [[nodiscard]] bool contains(Span other) const { return start <= other.start && other.end <= end; }
  /// Whether both share at least one code point.
  [[nodiscard]] bool overlaps(Span other) const {
    return std::max(start, other.start) < std::min(end, other.end);
  }
  [[nodiscard]] Span intersected(Span other) const {
    const Position from = std::max(start, other.start);
    return {from, std::max(from, std::min(end, other.end))};
  }

  friend auto operator<=>(const Span &, const Span &) = default;
};

}  // namespace florilegium
