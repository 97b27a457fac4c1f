// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "codes_support.h"
#include "florilegium/actions/codes.h"

namespace florilegium::actions {

namespace {

/// Makes the rows of a copy.
class Copier {
 public:
  Copier(const Project &project, Timestamp time, ChangeSet &changes)
      : m_project(project),
        m_changes(changes),
        m_time(time),
        m_tag(project.nextTagId()),
        m_memo(project.nextMemoId()) {}

  void copyMemo(MemoOn on, std::int64_t from, std::int64_t to) {
    const Memo *memo = m_project.memoOn(on, from);
    if (memo == nullptr) return;
    Memo copy = *memo;
    copy.id = m_memo;
    copy.uuid = Uuid::random();
    copy.target = to;
    copy.created = copy.modified = m_time;
    ++m_memo.value;
    made(m_changes.memos, std::move(copy));
  }

  Result<void> copyTags(CodeId from, CodeId to) {
    for (const Tag *tag : m_project.tagsWith(from)) {
      auto copy = m_project.tagRow(tag->id);
      if (!copy) return failure(copy.error());
      copy->id = m_tag;
      copy->uuid = Uuid::random();
      copy->code = to;
      copy->created = copy->modified = m_time;
      ++m_tag.value;
      copyMemo(MemoOn::Tag, tag->id.value, copy->id.value);
      made(m_changes.tags, std::move(*copy));
    }
    return {};
  }

 private:
  const Project &m_project;
  ChangeSet &m_changes;
  Timestamp m_time;
  TagId m_tag;
  MemoId m_memo;
};

std::string freeName(const Project &project, const Code &code) {
  for (int number = 2;; ++number) {
    std::string name = code.name + " " + std::to_string(number);
    if (checkName(project, code.parent, name)) return name;
  }
}

}  // namespace

Result<ChangeSet> duplicateCode(const Project &project, CodeId id, Copy copy, Below below, Timestamp time) {
  const auto code = findCode(project, id);
  if (!code) return failure(code.error());
  ChangeSet changes;
  changes.summary = {Action::DuplicateCode, (*code)->name};
  Copier copier(project, time, changes);
  std::map<CodeId, CodeId> copies;
  CodeId next = project.nextCodeId();
  for (const Code *row : project.codeAndBelow(id)) {
    if (row->id != id && below == Below::LeaveOut) break;
    // A damaged codebook may go in circles.
    if (copies.contains(row->id)) continue;
    Code twin = *row;
    twin.id = next;
    twin.uuid = Uuid::random();
    twin.shortcut.clear();
    if (row->id == id) {
      twin.name = freeName(project, *row);
      twin.rank = row->rank + 1;
    } else {
      twin.parent = copies.at(row->parent);
    }
    copies[row->id] = next;
    ++next.value;
    copier.copyMemo(MemoOn::Code, row->id.value, twin.id.value);
    if (copy == Copy::WithTags)
      if (const auto done = copier.copyTags(row->id, twin.id); !done) return failure(done.error());
    made(changes.codes, std::move(twin));
  }
  const auto siblings = project.childCodes((*code)->parent);
  const auto own = std::find(siblings.begin(), siblings.end(), *code);
  std::int64_t rank = (*code)->rank + 1;
  for (auto behind = own == siblings.end() ? own : own + 1; behind != siblings.end(); ++behind) {
    Code after = **behind;
    after.rank = ++rank;
    changed(changes.codes, **behind, std::move(after));
  }
  changes.summary.count = static_cast<std::int64_t>(changes.tags.size());
  changes.summary.sources = sourcesOf(changes.tags);
  return changes;
}

}  // namespace florilegium::actions
