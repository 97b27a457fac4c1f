// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <unordered_map>
#include <vector>

#include "florilegium/base/ids.h"
#include "florilegium/text/span_index.h"

namespace florilegium::gui {

/// The underline level of every shown tag of a source: the smallest one free among the tags it meets, taken
/// in order (start up, end down, number up).
class TagLevels {
 public:
  using Shown = std::function<bool(TagId)>;

  /// O(n log n).
  void reset(const SpanIndex &index, const Shown &shown);
  /// The same from a list of all tags, in any order, which spares a copy of a hundred thousand.
  void reset(std::vector<SpanIndex::Entry> tags, const Shown &shown);
  /// Puts right what changes of tags with these spans, old and new, may alter. `index` holds the new state.
  /// Costs what lies under the tags whose level changes.
  void repair(const SpanIndex &index, const Shown &shown, std::vector<Span> changed);
  void forget(TagId tag);

  [[nodiscard]] int level(TagId tag) const;

 private:
  using Level = std::uint16_t;
  static constexpr Level unknown = 0xFFFF;
  /// Ids below this have their place in a row, which costs two bytes each.
  static constexpr std::int64_t rowEnd = 1 << 22;

  void repairOne(const SpanIndex &index, const Shown &shown, Span changed);
  [[nodiscard]] static Level stored(int level);
  [[nodiscard]] Level known(TagId tag) const;
  void set(TagId tag, Level level);

  std::vector<Level> m_row;
  std::unordered_map<TagId, Level> m_others;
};

/// How many lanes the margin needs where lines hold about `lineLength` code points: the most tags that share
/// a line, from 1 to `most`. An estimate from the text alone, so that it does not change while scrolling.
[[nodiscard]] int lanesNeeded(const std::vector<SpanIndex::Entry> &tags, Position lineLength, int most);

}  // namespace florilegium::gui
