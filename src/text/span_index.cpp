// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/text/span_index.h"

#include <algorithm>

namespace florilegium {

namespace {

/// The finaliser of SplitMix64. Priorities from the entry itself make the same set the same tree.
std::uint64_t mixed(std::uint64_t value) {
  value += 0x9E3779B97F4A7C15u;
  value = (value ^ (value >> 30u)) * 0xBF58476D1CE4E5B9u;
  value = (value ^ (value >> 27u)) * 0x94D049BB133111EBu;
  return value ^ (value >> 31u);
}

std::uint32_t priorityOf(const SpanIndex::Entry &entry) {
  const auto bits = [](std::int64_t value) { return static_cast<std::uint64_t>(value); };
  const std::uint64_t hash =
      mixed(mixed(mixed(bits(entry.id)) ^ bits(entry.span.start)) ^ bits(entry.span.end));
  return static_cast<std::uint32_t>(hash >> 32u);
}

}  // namespace

SpanIndex::Node &SpanIndex::at(Link node) {
  return m_nodes[static_cast<std::size_t>(node)];
}

const SpanIndex::Node &SpanIndex::at(Link node) const {
  return m_nodes[static_cast<std::size_t>(node)];
}

void SpanIndex::update(Link node) {
  Node &self = at(node);
  self.maxEnd = self.entry.span.end;
  if (self.left != none) self.maxEnd = std::max(self.maxEnd, at(self.left).maxEnd);
  if (self.right != none) self.maxEnd = std::max(self.maxEnd, at(self.right).maxEnd);
}

void SpanIndex::split(Link node, const Entry &key, Link &less, Link &notLess) {
  if (node == none) {
    less = notLess = none;
    return;
  }
  if (at(node).entry < key) {
    less = node;
    split(at(node).right, key, at(node).right, notLess);
  } else {
    notLess = node;
    split(at(node).left, key, less, at(node).left);
  }
  update(node);
}

SpanIndex::Link SpanIndex::merge(Link left, Link right) {
  if (left == none) return right;
  if (right == none) return left;
  if (at(left).priority > at(right).priority) {
    at(left).right = merge(at(left).right, right);
    update(left);
    return left;
  }
  at(right).left = merge(left, at(right).left);
  update(right);
  return right;
}

bool SpanIndex::contains(const Entry &entry) const {
  Link node = m_root;
  while (node != none && at(node).entry != entry)
    node = at(node).entry < entry ? at(node).right : at(node).left;
  return node != none;
}

void SpanIndex::insert(Entry entry) {
  if (contains(entry)) return;
  const Node fresh{entry, entry.span.end, priorityOf(entry)};
  Link node = static_cast<Link>(m_nodes.size());
  if (m_free.empty()) {
    // By a quarter, not by doubling: a project holds a hundred thousand of them.
    if (m_nodes.size() == m_nodes.capacity()) m_nodes.reserve(m_nodes.size() + m_nodes.size() / 4 + 8);
    m_nodes.push_back(fresh);
  } else {
    node = m_free.back();
    m_free.pop_back();
    at(node) = fresh;
  }
  Link *place = &m_root;
  while (*place != none && at(*place).priority >= fresh.priority) {
    Node &above = at(*place);
    above.maxEnd = std::max(above.maxEnd, entry.span.end);
    place = above.entry < entry ? &above.right : &above.left;
  }
  const Link below = *place;
  *place = node;
  split(below, entry, at(node).left, at(node).right);
  update(node);
}

bool SpanIndex::erase(const Entry &entry) {
  if (!contains(entry)) return false;
  m_free.push_back(take(m_root, entry));
  return true;
}

SpanIndex::Link SpanIndex::take(Link &place, const Entry &entry) {
  const Link node = place;
  if (at(node).entry == entry) {
    place = merge(at(node).left, at(node).right);
    return node;
  }
  const Link taken = take(at(node).entry < entry ? at(node).right : at(node).left, entry);
  update(node);
  return taken;
}

void SpanIndex::clear() {
  m_nodes.clear();
  m_free.clear();
  m_root = none;
}

void SpanIndex::collect(Link node, Span range, std::vector<Entry> &out) const {
  while (node != none && at(node).maxEnd > range.start) {
    const Node &self = at(node);
    collect(self.left, range, out);
    if (self.entry.span.start >= range.end) return;
    if (self.entry.span.overlaps(range)) out.push_back(self.entry);
    node = self.right;
  }
}

void SpanIndex::overlapping(Span range, std::vector<Entry> &out) const {
  collect(m_root, range, out);
}

std::vector<SpanIndex::Entry> SpanIndex::overlapping(Span range) const {
  std::vector<Entry> found;
  overlapping(range, found);
  return found;
}

std::optional<SpanIndex::Entry> SpanIndex::next(const Entry &entry) const {
  std::optional<Entry> found;
  for (Link node = m_root; node != none;) {
    const bool behind = entry < at(node).entry;
    if (behind) found = at(node).entry;
    node = behind ? at(node).left : at(node).right;
  }
  return found;
}

std::optional<SpanIndex::Entry> SpanIndex::previous(const Entry &entry) const {
  std::optional<Entry> found;
  for (Link node = m_root; node != none;) {
    const bool before = at(node).entry < entry;
    if (before) found = at(node).entry;
    node = before ? at(node).right : at(node).left;
  }
  return found;
}

std::vector<SpanIndex::Entry> SpanIndex::all() const {
  std::vector<Entry> entries;
  entries.reserve(size());
  std::vector<Link> above;
  for (Link node = m_root; node != none || !above.empty();) {
    for (; node != none; node = at(node).left)
      above.push_back(node);
    entries.push_back(at(above.back()).entry);
    node = at(above.back()).right;
    above.pop_back();
  }
  return entries;
}

}  // namespace florilegium
