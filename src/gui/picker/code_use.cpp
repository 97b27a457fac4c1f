// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picker/code_use.h"

#include <algorithm>
#include <unordered_set>

namespace florilegium::gui {

void CodeUse::clear() {
  m_newest.clear();
  m_recency.clear();
}

void CodeUse::reload(const Project &project) {
  clear();
  for (const Source *source : project.sources())
    for (const Tag *tag : project.tagsOf(source->id))
      add(tag->code, tag->id);
  order();
}

void CodeUse::follow(const Project &project, const ChangeSet &changes) {
  if (changes.empty()) return reload(project);
  if (changes.tags.empty()) return;
  std::unordered_set<CodeId> lost;
  for (const auto &change : changes.tags) {
    const bool stays = change.before && change.after && change.before->code == change.after->code;
    if (stays) continue;
    if (change.before) lost.insert(change.before->code);
    if (change.after) add(change.after->code, change.after->id);
  }
  for (const CodeId code : lost) {
    m_newest.erase(code);
    for (const Tag *tag : project.tagsWith(code))
      add(code, tag->id);
  }
  order();
}

void CodeUse::add(CodeId code, TagId tag) {
  auto &newest = m_newest[code];
  if (std::find(newest.begin(), newest.end(), tag) != newest.end()) return;
  if (tag > newest.back()) newest.back() = tag;
  std::sort(newest.rbegin(), newest.rend());
}

void CodeUse::order() {
  // Numbers of tags rise with time and are never used twice.
  std::vector<std::pair<TagId, CodeId>> codes;
  for (const auto &[code, newest] : m_newest)
    codes.emplace_back(newest.front(), code);
  std::sort(codes.rbegin(), codes.rend());
  m_recency.clear();
  int place = 0;
  for (const auto &[tag, code] : codes)
    m_recency[code] = ++place;
}

int CodeUse::recency(CodeId code) const {
  const auto found = m_recency.find(code);
  return found == m_recency.end() ? 0 : found->second;
}

std::array<TagId, CodeUse::kept> CodeUse::newest(CodeId code) const {
  const auto found = m_newest.find(code);
  return found == m_newest.end() ? std::array<TagId, kept>{} : found->second;
}

}  // namespace florilegium::gui
