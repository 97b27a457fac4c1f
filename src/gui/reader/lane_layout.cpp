// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/lane_layout.h"

#include <algorithm>
#include <tuple>

namespace florilegium::gui {

void LaneLayout::clear() {
  for (auto &lane : m_lanes) {
    lane.clear();
  }
  m_overflow.clear();
  m_places.clear();
  m_used = 0;
}

bool LaneLayout::isFree(int lane, Span lines) const {
  const auto &taken = m_lanes[static_cast<std::size_t>(lane)];
  auto behind = taken.lower_bound(lines.end);
  return behind == taken.begin() || std::prev(behind)->second <= lines.start;
}

void LaneLayout::assign(std::vector<Wish> wishes) {
  std::erase_if(wishes, [this](const Wish &wish) { return has(wish.tag); });
  std::sort(wishes.begin(), wishes.end(), [](const Wish &a, const Wish &b) {
    return std::tie(a.lineCount, a.start, a.tag) < std::tie(b.lineCount, b.start, b.tag);
  });
  for (Wish &wish : wishes) {
    wish.lines.end = std::max(wish.lines.end, wish.lines.start + 1);
    int lane = 0;
    while (lane < most && !isFree(lane, wish.lines))
      ++lane;
    m_places[wish.tag] = {wish.lines, lane};
    if (lane == most) {
      m_overflow.insert({wish.lines, wish.tag.value});
      continue;
    }
    m_lanes[static_cast<std::size_t>(lane)][wish.lines.start] = wish.lines.end;
    m_used = std::max(m_used, lane + 1);
  }
}

void LaneLayout::remove(TagId tag) {
  const auto found = m_places.find(tag);
  if (found == m_places.end()) return;
  const Place place = found->second;
  m_places.erase(found);
  if (place.lane == most) {
    m_overflow.erase({place.lines, tag.value});
    return;
  }
  m_lanes[static_cast<std::size_t>(place.lane)].erase(place.lines.start);
  for (const SpanIndex::Entry &waiting : m_overflow.overlapping(place.lines)) {
    m_overflow.erase(waiting);
    m_places.erase(TagId{waiting.id});
  }
}

std::optional<int> LaneLayout::lane(TagId tag) const {
  const auto found = m_places.find(tag);
  if (found == m_places.end()) return std::nullopt;
  return found->second.lane;
}

}  // namespace florilegium::gui
