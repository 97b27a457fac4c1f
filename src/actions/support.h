// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
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

/// Text as a person types it: valid UTF-8 without NUL and without white space at the ends.
[[nodiscard]] std::string trim(std::string_view text);

/// The span as a tag or memo can have it: inside the text, not empty, whole grapheme clusters.
[[nodiscard]] Result<Span> usableSpan(const SourceText &text, Span span);

/// The tag with this code, span and coder that is no orphan, if there is one.
[[nodiscard]] const Tag *twinOf(const Project &project, SourceId source, CodeId code, CoderId coder,
                                Span span);

/// The origin with valid UTF-8 in all its texts.
[[nodiscard]] Origin validOrigin(Origin origin);

/// Removes a tag and the memo on it.
[[nodiscard]] Result<void> removeTagWithMemo(const Project &project, TagId tag, ChangeSet &changes);

/// Removes the memo on something, if there is one.
void removeMemoOn(const Project &project, MemoOn on, std::int64_t target, ChangeSet &changes);

/// Hands the memos of things that go to those that stay: moves a memo where there is none, else joins the
/// texts behind an empty line.
class MemoHeirs {
 public:
  MemoHeirs(const Project &project, MemoOn on, Timestamp time) : m_project(project), m_on(on), m_time(time) {}

  void give(std::int64_t from, std::int64_t to, ChangeSet &changes);
  /// Records what became of the memos that stay.
  void finish(ChangeSet &changes) const;

 private:
  const Project &m_project;
  MemoOn m_on;
  Timestamp m_time;
  std::map<std::int64_t, Change<Memo>> m_kept;
};

/// In how many sources the tags of a change set stand.
[[nodiscard]] std::int64_t sourcesOf(const std::vector<Change<TagRow>> &tags);

}  // namespace florilegium::actions
