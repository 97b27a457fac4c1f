// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "codes_support.h"
#include "florilegium/actions/codes.h"
#include "florilegium/actions/memos.h"

namespace florilegium::actions {

namespace {

/// Takes the key from the code that has it. Fails when it is no key.
Result<void> takeKey(const Project &project, const std::string &key, CodeId from, ChangeSet &changes) {
  if (key.empty()) return {};
  if (key.size() != 1 || key < "1" || key > "9")
    return failure(ErrorCode::ShortcutTaken, key, "another command");
  for (const Code *holder : project.codes()) {
    if (holder->shortcut != key || holder->id == from) continue;
    Code after = *holder;
    after.shortcut.clear();
    changed(changes.codes, *holder, std::move(after));
  }
  return {};
}

/// The action that says most exactly what is new about a code.
Action actionFor(const Code &before, const Code &after, bool memo) {
  Code renamed = before;
  renamed.name = after.name;
  Code recoloured = before;
  recoloured.colour = after.colour;
  Code given = before;
  given.shortcut = after.shortcut;
  Code described = before;
  define(described, definitionOf(after));
  if (!memo && after == renamed) return Action::RenameCode;
  if (!memo && after == recoloured) return Action::RecolourCode;
  if (!memo && after == given) return Action::SetShortcut;
  if (!memo && after == described) return Action::DescribeCode;
  return Action::ChangeCode;
}

}  // namespace

Result<ChangeSet> changeCode(const Project &project, CodeId id, const CodeContent &content, CoderId coder,
                             Timestamp time) {
  const auto code = findCode(project, id);
  if (!code) return failure(code.error());
  Code after = **code;
  after.name = trim(content.name);
  after.colour = content.colour;
  after.shortcut = content.shortcut;
  define(after, content.definition);
  if (const auto fine = checkName(project, after.parent, after.name, {id}); !fine)
    return failure(fine.error());
  ChangeSet changes;
  if (const auto taken = takeKey(project, after.shortcut, id, changes); !taken) return failure(taken.error());
  const Memo *memo = project.memoOn(MemoOn::Code, id.value);
  const bool newMemo = (memo != nullptr ? memo->text : std::string()) != trim(content.memo);
  if (newMemo) {
    auto written = setMemo(project, {MemoOn::Code, id.value, {}}, content.memo, coder, time);
    if (!written) return written;
    if (after == **code) return written;
    changes.memos = std::move(written->memos);
  }
  changes.summary = {actionFor(**code, after, newMemo), (*code)->name};
  if (changes.summary.action == Action::RenameCode) changes.summary.other = after.name;
  if (changes.summary.action == Action::SetShortcut) changes.summary.other = after.shortcut;
  changed(changes.codes, **code, std::move(after));
  return changes;
}

Result<ChangeSet> makeCode(const Project &project, CodeId parent, const CodeContent &content, CoderId coder,
                           Timestamp time) {
  auto changes = addCode(project, {content.name, parent, content.colour, {}, {}, {}});
  if (!changes) return changes;
  Code &row = *changes->codes.front().after;
  define(row, content.definition);
  row.shortcut = content.shortcut;
  const CodeId id = row.id;
  if (const auto taken = takeKey(project, content.shortcut, id, *changes); !taken)
    return failure(taken.error());
  if (const std::string memo = trim(content.memo); !memo.empty())
    made(changes->memos,
         Memo{project.nextMemoId(), Uuid::random(), MemoOn::Code, id.value, {}, memo, coder, time, time});
  return changes;
}

}  // namespace florilegium::actions
