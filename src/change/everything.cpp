// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/change/everything.h"

#include <algorithm>

#include "florilegium/change/tables.h"

namespace florilegium {

namespace {

template <class Row>
void add(std::vector<Change<Row>> &changes, const std::vector<const Row *> &rows) {
  for (const Row *row : rows)
    changes.push_back({std::nullopt, *row});
}

template <class Row>
void sortById(std::vector<Change<Row>> &changes) {
  if constexpr (!std::is_same_v<Row, ProjectInfo>)
    std::sort(changes.begin(), changes.end(),
              [](const Change<Row> &a, const Change<Row> &b) { return a.after->id < b.after->id; });
}

}  // namespace

Result<ChangeSet> everything(const Project &project) {
  ChangeSet changes;
  changes.summary = {Action::LoadCorpus, project.info().name};
  changes.project.push_back({std::nullopt, project.info()});
  add(changes.coders, project.coders());
  add(changes.codes, project.codes());
  add(changes.sources, project.sources());
  add(changes.memos, project.memos());
  add(changes.attributes, project.attributes());
  for (const Source *source : project.sources()) {
    auto text = project.text(source->id);
    if (!text) return failure(text.error());
    changes.texts.push_back(std::move(*text));
    for (const Tag *tag : project.tagsOf(source->id)) {
      auto row = project.tagRow(tag->id);
      if (!row) return failure(row.error());
      changes.tags.push_back({std::nullopt, std::move(*row)});
    }
  }
  forEachTable(changes, [](auto &rows) { sortById(rows); });
  return changes;
}

}  // namespace florilegium
