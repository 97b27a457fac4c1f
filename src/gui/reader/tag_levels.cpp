// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/tag_levels.h"

#include <algorithm>
#include <limits>
#include <queue>

namespace florilegium::gui {

namespace {

using Entry = SpanIndex::Entry;
template <class T>
using LeastFirst = std::priority_queue<T, std::vector<T>, std::greater<>>;

bool outerFirst(const Entry &a, const Entry &b) {
  if (a.span.start != b.span.start) return a.span.start < b.span.start;
  if (a.span.end != b.span.end) return a.span.end > b.span.end;
  return a.id < b.id;
}

/// Gives out the smallest number that no open span holds, for spans by rising start.
class LevelSweep {
 public:
  void open(Position end, int level) {
    while (m_next <= level)
      m_free.push(m_next++);
    // The level may be among the free ones; it is skipped when it comes up.
    m_held.push_back(level);
    m_ends.push({end, level});
  }
  void startHeld() {
    std::sort(m_held.begin(), m_held.end());
    LeastFirst<int> free;
    for (int level = 0; level < m_next; ++level) {
      if (!std::binary_search(m_held.begin(), m_held.end(), level)) free.push(level);
    }
    m_free = std::move(free);
  }
  int take(Span span) {
    while (!m_ends.empty() && m_ends.top().first <= span.start) {
      m_free.push(m_ends.top().second);
      m_ends.pop();
    }
    int level = m_next;
    if (m_free.empty()) {
      ++m_next;
    } else {
      level = m_free.top();
      m_free.pop();
    }
    m_ends.push({span.end, level});
    return level;
  }

 private:
  LeastFirst<std::pair<Position, int>> m_ends;
  LeastFirst<int> m_free;
  std::vector<int> m_held;
  int m_next = 0;
};

}  // namespace

TagLevels::Level TagLevels::stored(int level) {
  return static_cast<Level>(std::min<int>(level, unknown - 1));
}

TagLevels::Level TagLevels::known(TagId tag) const {
  if (tag.value >= 0 && tag.value < static_cast<std::int64_t>(m_row.size())) {
    return m_row[static_cast<std::size_t>(tag.value)];
  }
  const auto found = m_others.find(tag);
  return found == m_others.end() ? unknown : found->second;
}

void TagLevels::set(TagId tag, Level level) {
  if (tag.value < 0 || tag.value >= rowEnd) {
    m_others[tag] = level;
    return;
  }
  const auto place = static_cast<std::size_t>(tag.value);
  if (place >= m_row.size()) m_row.resize(place + 1, unknown);
  m_row[place] = level;
}

void TagLevels::forget(TagId tag) {
  if (known(tag) != unknown) set(tag, unknown);
}

int TagLevels::level(TagId tag) const {
  const Level level = known(tag);
  return level == unknown ? 0 : level;
}

void TagLevels::reset(const SpanIndex &index, const Shown &shown) {
  reset(index.all(), shown);
}

void TagLevels::reset(std::vector<Entry> entries, const Shown &shown) {
  m_row.clear();
  m_others.clear();
  if (shown) std::erase_if(entries, [&](const Entry &entry) { return !shown(TagId{entry.id}); });
  std::sort(entries.begin(), entries.end(), outerFirst);
  LevelSweep sweep;
  for (const Entry &entry : entries) {
    set(TagId{entry.id}, stored(sweep.take(entry.span)));
  }
}

void TagLevels::repair(const SpanIndex &index, const Shown &shown, std::vector<Span> changed) {
  // From the front, so that every tag that is open where a repair begins has its new level already.
  std::sort(changed.begin(), changed.end());
  for (const Span &span : changed) {
    repairOne(index, shown, span);
  }
}

void TagLevels::repairOne(const SpanIndex &index, const Shown &shown, Span changed) {
  LevelSweep sweep;
  std::vector<Entry> entries = index.overlapping({changed.start, changed.start + 1});
  for (const Entry &entry : entries) {
    const TagId id{entry.id};
    if (entry.span.start < changed.start && (!shown || shown(id))) sweep.open(entry.span.end, level(id));
  }
  sweep.startHeld();
  // Behind `until` nothing differs from before, so the levels there stand.
  Position from = changed.start;
  Position until = std::max(changed.end, changed.start + 1);
  while (from < until) {
    const Position to = until;
    entries.clear();
    index.overlapping({from, to}, entries);
    std::erase_if(entries, [&](const Entry &entry) {
      return entry.span.start < from || (shown && !shown(TagId{entry.id}));
    });
    std::sort(entries.begin(), entries.end(), outerFirst);
    for (const Entry &entry : entries) {
      const Level now = stored(sweep.take(entry.span));
      if (known(TagId{entry.id}) == now) continue;
      set(TagId{entry.id}, now);
      until = std::max(until, entry.span.end);
    }
    from = to;
  }
}

int lanesNeeded(const std::vector<Entry> &tags, Position lineLength, int most) {
  // By rising start, so that rising first lines come by themselves.
  LeastFirst<Position> lastLines;
  std::size_t needed = 1;
  for (const Entry &tag : tags) {
    const Position first = tag.span.start / lineLength;
    while (!lastLines.empty() && lastLines.top() < first)
      lastLines.pop();
    lastLines.push(std::max(tag.span.start, tag.span.end - 1) / lineLength);
    needed = std::max(needed, lastLines.size());
    if (needed >= static_cast<std::size_t>(most)) return most;
  }
  return static_cast<int>(needed);
}

}  // namespace florilegium::gui
