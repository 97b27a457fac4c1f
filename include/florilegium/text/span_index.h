// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "florilegium/text/span.h"

namespace florilegium {

/// A set of numbered spans that answers "which overlap this range?" in O(log n + k) and changes in
/// O(log n): a treap by (start, end, number), each node knowing the furthest end below it.
class SpanIndex {
 public:
  struct Entry {
    Span span;
    std::int64_t id = 0;
    friend auto operator<=>(const Entry &, const Entry &) = default;
  };

  /// An entry that is there already stays as it is.
  void insert(Entry entry);
  /// Whether the entry was there.
  bool erase(const Entry &entry);
  void clear();

  [[nodiscard]] bool contains(const Entry &entry) const;
  [[nodiscard]] std::size_t size() const { return m_nodes.size() - m_free.size(); }

  /// Appends every entry that shares a code point with `range`, ordered by start, end, number.
  void overlapping(Span range, std::vector<Entry> &out) const;
  [[nodiscard]] std::vector<Entry> overlapping(Span range) const;

  /// The first entry behind `entry` in the order, and the last one before it.
  [[nodiscard]] std::optional<Entry> next(const Entry &entry) const;
  [[nodiscard]] std::optional<Entry> previous(const Entry &entry) const;

  /// All entries in order.
  [[nodiscard]] std::vector<Entry> all() const;

 private:
  using Link = std::int32_t;
  static constexpr Link none = -1;
  struct Node {
    Entry entry;
    Position maxEnd = 0;
    std::uint32_t priority = 0;
    Link left = none;
    Link right = none;
  };

  [[nodiscard]] Node &at(Link node);
  [[nodiscard]] const Node &at(Link node) const;
  void update(Link node);
  void split(Link node, const Entry &key, Link &less, Link &notLess);
  Link merge(Link left, Link right);
  Link take(Link &place, const Entry &entry);
  void collect(Link node, Span range, std::vector<Entry> &out) const;

  std::vector<Node> m_nodes;
  std::vector<Link> m_free;
  Link m_root = none;
};

}  // namespace florilegium
