// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/change/apply.h"

#include "florilegium/change/tables.h"

namespace florilegium {

namespace {

void applyRow(Project &project, const Change<ProjectInfo> &change) {
  if (change.after) project.setInfo(*change.after);
}

template <class Row>
void applyRow(Project &project, const Change<Row> &change) {
  if (change.after)
    project.put(*change.after);
  else
    project.remove(change.before->id);
}

}  // namespace

void apply(Project &project, const ChangeSet &changes) {
  for (const auto &revision : changes.texts)
    project.put(revision);
  forEachTable(changes, [&](const auto &rows) {
    for (const auto &row : rows)
      applyRow(project, row);
  });
}

}  // namespace florilegium
