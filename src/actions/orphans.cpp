// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/actions/orphans.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "florilegium/actions/tags.h"
#include "support.h"

namespace florilegium::actions {

Result<ChangeSet> placeOrphan(const Project &project, TagId orphan, Span span, Timestamp time) {
  const Tag *tag = project.tag(orphan);
  if (tag == nullptr || !tag->orphan) return failure(ErrorCode::NoSuchTag, number(orphan));
  auto changes = resizeTag(project, orphan, span, time);
  if (changes) changes->summary.action = Action::PlaceOrphan;
  return changes;
}

Result<ChangeSet> keepOrphans(const Project &project, std::span<const TagId> orphans, Keeping keeping) {
  ChangeSet changes;
  changes.summary.action = Action::KeepOrphan;
  if (keeping == Keeping::Waiting) changes.summary.other = "waiting";
  for (const TagId id : std::set<TagId>(orphans.begin(), orphans.end())) {
    auto before = project.tagRow(id);
    if (!before) return failure(before.error());
    if (!before->orphan) return failure(ErrorCode::NoSuchTag, number(id));
    TagRow after = *before;
    after.kept = keeping == Keeping::Kept;
    changed(changes.tags, std::move(*before), std::move(after));
  }
  if (changes.tags.empty()) return changes;
  const TagRow &first = *changes.tags.front().before;
  changes.summary.object = project.code(first.code)->name;
  changes.summary.quote = first.witness.quote;
  changes.summary.count = static_cast<std::int64_t>(changes.tags.size());
  changes.summary.sources = sourcesOf(changes.tags);
  return changes;
}

std::vector<TagId> waitingOrphans(const Project &project, SourceId source) {
  std::vector<TagId> waiting;
  const auto add = [&](SourceId id) {
    std::vector<const Tag *> orphans = project.orphansOf(id);
    std::erase_if(orphans, [](const Tag *tag) { return tag->kept; });
    std::sort(orphans.begin(), orphans.end(), [](const Tag *a, const Tag *b) {
      return std::tie(a->span.start, a->span.end, a->id) < std::tie(b->span.start, b->span.end, b->id);
    });
    for (const Tag *tag : orphans)
      waiting.push_back(tag->id);
  };
  if (source) {
    add(source);
  } else {
    for (const Source *row : project.sources())
      add(row->id);
  }
  return waiting;
}

}  // namespace florilegium::actions
