// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "florilegium/change/change_set.h"
#include "florilegium/model/project.h"

namespace florilegium::actions {

template <class Row>
void made(std::vector<Change<Row>> &changes, Row row) {
  changes.push_back({std::nullopt, std::move(row)});
}

template <class Row>
void removed(std::vector<Change<Row>> &changes, Row row) {
  changes.push_back({std::move(row), std::nullopt});
}

/// Records the change unless both are the same.
template <class Row>
void changed(std::vector<Change<Row>> &changes, Row before, Row after) {
  if (!(before == after)) changes.push_back({std::move(before), std::move(after)});
}

/// "#12", for errors about a number that does not exist.
template <class Id>
std::string number(Id id) {
  return "#" + std::to_string(id.value);
}

/// Without white space at the ends.
[[nodiscard]] std::string trim(std::string_view text);

/// Removes a tag and the memo on it.
[[nodiscard]] Result<void> removeTagWithMemo(const Project &project, TagId tag, ChangeSet &changes);

/// Removes the memo on something, if there is one.
void removeMemoOn(const Project &project, MemoOn on, std::int64_t target, ChangeSet &changes);

/// In how many sources the tags of a change set stand.
[[nodiscard]] std::int64_t sourcesOf(const std::vector<Change<TagRow>> &tags);

}  // namespace florilegium::actions
