// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

#include "florilegium/base/ids.h"
#include "florilegium/text/span_index.h"

namespace florilegium::gui {

/// Which lane of the margin a tag's bracket stands in. Lanes are given when a tag first comes into view and
/// kept, so that brackets stay where they are while the text scrolls. Costs O(log n) a tag.
class LaneLayout {
 public:
  static constexpr int most = 4;

  struct Wish {
    TagId tag;
    Span lines;         ///< from the start of its first line to the end of its last
    int lineCount = 1;  ///< brackets on fewer lines stand nearer the text
    Position start = 0;
  };

  void clear();
  /// Finds lanes for those that have none yet.
  void assign(std::vector<Wish> wishes);
  /// Frees the tag's lane; tags that had found none there may look again.
  void remove(TagId tag);

  [[nodiscard]] bool has(TagId tag) const { return m_places.contains(tag); }
  /// 0 is nearest the text; `most` means that no lane was free. Nothing for a tag that was not assigned.
  [[nodiscard]] std::optional<int> lane(TagId tag) const;
  /// How many lanes are in use, at most `most`.
  [[nodiscard]] int used() const { return m_used; }

 private:
  struct Place {
    Span lines;
    int lane;
  };
  [[nodiscard]] bool isFree(int lane, Span lines) const;

  std::array<std::map<Position, Position>, most> m_lanes;  ///< start to end of what stands in a lane
  SpanIndex m_overflow;
  std::unordered_map<TagId, Place> m_places;
  int m_used = 0;
};

}  // namespace florilegium::gui
