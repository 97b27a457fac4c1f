// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"

#include <set>

namespace florilegium::actions {

std::string trim(std::string_view text) {
  constexpr std::string_view space = " \t\r\n";
  const std::size_t first = text.find_first_not_of(space);
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(space) - first + 1));
}

void removeMemoOn(const Project &project, MemoOn on, std::int64_t target, ChangeSet &changes) {
  if (const Memo *memo = project.memoOn(on, target)) removed(changes.memos, *memo);
}

Result<void> removeTagWithMemo(const Project &project, TagId tag, ChangeSet &changes) {
  auto row = project.tagRow(tag);
  if (!row) return failure(row.error());
  removeMemoOn(project, MemoOn::Tag, tag.value, changes);
  removed(changes.tags, std::move(*row));
  return {};
}

std::int64_t sourcesOf(const std::vector<Change<TagRow>> &tags) {
  std::set<SourceId> sources;
  for (const Change<TagRow> &change : tags) sources.insert((change.after ? change.after : change.before)->source);
  return static_cast<std::int64_t>(sources.size());
}

}  // namespace florilegium::actions
