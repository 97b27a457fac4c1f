// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/tint_runs.h"

#include <algorithm>
#include <set>

namespace florilegium::gui {

namespace {

using Entry = SpanIndex::Entry;

struct InnerFirst {
  bool operator()(const Entry &a, const Entry &b) const { return ownsTintBefore(a, b); }
};

}  // namespace

bool ownsTintBefore(const Entry &a, const Entry &b) {
  if (a.span.start != b.span.start) return a.span.start > b.span.start;
  if (a.span.end != b.span.end) return a.span.end < b.span.end;
  return a.id > b.id;
}

std::vector<TintRun> tintRuns(Span range, std::span<const Entry> tags) {
  struct Edge {
    Position place;
    bool opens;
    const Entry *tag;
  };
  std::vector<Edge> edges;
  edges.reserve(tags.size() * 2);
  for (const Entry &tag : tags) {
    const Span inside = tag.span.intersected(range);
    if (inside.empty()) continue;
    edges.push_back({inside.start, true, &tag});
    edges.push_back({inside.end, false, &tag});
  }
  std::sort(edges.begin(), edges.end(), [](const Edge &a, const Edge &b) { return a.place < b.place; });

  std::vector<TintRun> runs;
  std::set<Entry, InnerFirst> open;
  for (std::size_t i = 0; i < edges.size();) {
    const Position place = edges[i].place;
    for (; i < edges.size() && edges[i].place == place; ++i) {
      if (edges[i].opens) {
        open.insert(*edges[i].tag);
      } else {
        open.erase(*edges[i].tag);
      }
    }
    if (open.empty()) continue;
    const TagId owner{open.begin()->id};
    const Position next = edges[i].place;
    if (!runs.empty() && runs.back().owner == owner && runs.back().span.end == place) {
      runs.back().span.end = next;
    } else {
      runs.push_back({{place, next}, owner});
    }
  }
  return runs;
}

}  // namespace florilegium::gui
