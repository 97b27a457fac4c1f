// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/actions/codes.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "florilegium/actions/tags.h"
#include "florilegium/model/pigments.h"
#include "florilegium/text/fold.h"
#include "support.h"

namespace florilegium::actions {

namespace {

Result<const Code *> find(const Project &project, CodeId id) {
  const Code *code = project.code(id);
  if (code == nullptr) return failure(ErrorCode::NoSuchCode, number(id));
  return code;
}

/// Fails when a child of `parent` other than `self` has this name.
Result<void> checkName(const Project &project, CodeId parent, CodeId self, const std::string &name) {
  if (name.empty()) return failure(ErrorCode::NameEmpty);
  const std::string folded = foldForSearch(name);
  for (const Code *sibling : project.childCodes(parent))
    if (sibling->id != self && foldForSearch(sibling->name) == folded)
      return failure(ErrorCode::NameTaken, name);
  return {};
}

/// The first pigment that is used least.
Colour nextPigment(const std::multiset<Colour> &used) {
  return *std::min_element(pigments.begin(), pigments.end(),
                           [&](Colour a, Colour b) { return used.count(a) < used.count(b); });
}

const Code *holderOf(const Project &project, const std::string &shortcut) {
  if (shortcut.empty()) return nullptr;
  for (const Code *code : project.codes())
    if (code->shortcut == shortcut) return code;
  return nullptr;
}

bool isShortcut(const std::string &text) {
  return text.empty() || (text.size() == 1 && text[0] >= '1' && text[0] <= '9');
}

template <class Edit>
Result<ChangeSet> editCode(const Project &project, CodeId id, Action action, Edit edit) {
  const auto code = find(project, id);
  if (!code) return failure(code.error());
  ChangeSet changes;
  changes.summary = {action, (*code)->name};
  Code after = **code;
  edit(after);
  changed(changes.codes, **code, std::move(after));
  return changes;
}

bool isBelow(const Project &project, CodeId id, CodeId ancestor) {
  const auto above = project.upwards(id);
  return std::any_of(above.begin(), above.end(), [&](const Code *code) { return code->id == ancestor; });
}

std::int64_t nextRank(const Project &project, CodeId parent) {
  const auto siblings = project.childCodes(parent);
  return siblings.empty() ? 1 : siblings.back()->rank + 1;
}

}  // namespace

Result<ChangeSet> addCodes(const Project &project, std::span<const NewCode> codes) {
  ChangeSet changes;
  changes.summary.action = Action::AddCode;
  CodeId id = project.nextCodeId();
  std::map<CodeId, std::int64_t> ranks;
  std::set<std::pair<CodeId, std::string>> names;
  std::map<std::string, std::string> shortcuts;
  std::multiset<Colour> colours;
  for (const Code *code : project.codes())
    colours.insert(code->colour);
  for (const NewCode &code : codes) {
    const std::string name = trim(code.name);
    if (code.parent && project.code(code.parent) == nullptr)
      return failure(ErrorCode::NoSuchCode, number(code.parent));
    if (const auto fine = checkName(project, code.parent, {}, name); !fine) return failure(fine.error());
    if (!isShortcut(code.shortcut))
      return failure(ErrorCode::ShortcutTaken, code.shortcut, "another command");
    if (!names.insert({code.parent, foldForSearch(name)}).second) return failure(ErrorCode::NameTaken, name);
    if (const Code *holder = holderOf(project, code.shortcut))
      return failure(ErrorCode::ShortcutTaken, code.shortcut, holder->name);
    const auto [holder, fresh] = shortcuts.try_emplace(code.shortcut, name);
    if (!fresh && !code.shortcut.empty())
      return failure(ErrorCode::ShortcutTaken, code.shortcut, holder->second);
    const auto rank = ranks.try_emplace(code.parent, nextRank(project, code.parent)).first;
    const Colour colour = code.colour.value_or(nextPigment(colours));
    colours.insert(colour);
    changes.summary.object = name;
    made(changes.codes, Code{id, Uuid::random(), code.parent, rank->second++, name, colour, code.shortcut,
                             trim(code.definition), trim(code.example)});
    ++id.value;
  }
  changes.summary.count = static_cast<std::int64_t>(changes.codes.size());
  return changes;
}

Result<ChangeSet> addCode(const Project &project, const NewCode &code) {
  return addCodes(project, {&code, 1});
}

Result<ChangeSet> renameCode(const Project &project, CodeId id, std::string name) {
  const auto code = find(project, id);
  if (!code) return failure(code.error());
  name = trim(name);
  if (const auto fine = checkName(project, (*code)->parent, id, name); !fine) return failure(fine.error());
  auto changes = editCode(project, id, Action::RenameCode, [&](Code &row) { row.name = name; });
  if (changes) changes->summary.other = name;
  return changes;
}

Result<ChangeSet> recolourCode(const Project &project, CodeId code, Colour colour) {
  return editCode(project, code, Action::RecolourCode, [&](Code &row) { row.colour = colour; });
}

Result<ChangeSet> describeCode(const Project &project, CodeId code, std::string definition,
                               std::string example) {
  return editCode(project, code, Action::DescribeCode, [&](Code &row) {
    row.definition = trim(definition);
    row.example = trim(example);
  });
}

Result<ChangeSet> setShortcut(const Project &project, CodeId code, std::string shortcut) {
  if (!isShortcut(shortcut)) return failure(ErrorCode::ShortcutTaken, shortcut, "another command");
  auto changes = editCode(project, code, Action::SetShortcut, [&](Code &row) { row.shortcut = shortcut; });
  if (!changes) return changes;
  changes->summary.other = shortcut;
  if (const Code *holder = holderOf(project, shortcut); holder != nullptr && holder->id != code) {
    Code after = *holder;
    after.shortcut.clear();
    changed(changes->codes, *holder, std::move(after));
  }
  return changes;
}

Result<ChangeSet> moveCode(const Project &project, CodeId id, CodeId parent, int place) {
  const auto code = find(project, id);
  if (!code) return failure(code.error());
  if (parent && project.code(parent) == nullptr) return failure(ErrorCode::NoSuchCode, number(parent));
  if (isBelow(project, parent, id)) return failure(ErrorCode::CodeCycle, (*code)->name);
  if (const auto fine = checkName(project, parent, id, (*code)->name); !fine) return failure(fine.error());
  const auto before = project.childCodes(parent);
  auto siblings = before;
  std::erase(siblings, *code);
  const std::size_t at =
      place < 0 ? siblings.size() : std::min(siblings.size(), static_cast<std::size_t>(place));
  siblings.insert(siblings.begin() + static_cast<std::ptrdiff_t>(at), *code);
  ChangeSet changes;
  changes.summary = {Action::MoveCode, (*code)->name, parent ? project.code(parent)->name : std::string()};
  if (siblings == before) return changes;
  std::int64_t rank = 0;
  for (const Code *sibling : siblings) {
    Code after = *sibling;
    after.parent = parent;
    after.rank = ++rank;
    changed(changes.codes, *sibling, std::move(after));
  }
  return changes;
}

Deletion deletionOf(const Project &project, CodeId code) {
  Deletion deletion;
  std::set<SourceId> sources;
  for (const Code *row : project.codeAndBelow(code)) {
    ++deletion.codes;
    if (project.memoOn(MemoOn::Code, row->id.value) != nullptr) ++deletion.memos;
    for (const Tag *tag : project.tagsWith(row->id)) {
      ++deletion.tags;
      sources.insert(tag->source);
      if (project.memoOn(tag->id) != nullptr) ++deletion.memos;
    }
  }
  deletion.sources = static_cast<std::int64_t>(sources.size());
  return deletion;
}

Result<ChangeSet> deleteCode(const Project &project, CodeId id) {
  const auto code = find(project, id);
  if (!code) return failure(code.error());
  ChangeSet changes;
  changes.summary = {Action::DeleteCode, (*code)->name};
  for (const Code *row : project.codeAndBelow(id)) {
    for (const Tag *tag : project.tagsWith(row->id))
      if (const auto done = removeTagWithMemo(project, tag->id, changes); !done) return failure(done.error());
    removeMemoOn(project, MemoOn::Code, row->id.value, changes);
    removed(changes.codes, *row);
  }
  changes.summary.count = static_cast<std::int64_t>(changes.tags.size());
  changes.summary.sources = sourcesOf(changes.tags);
  return changes;
}

Result<ChangeSet> mergeCode(const Project &project, CodeId from, CodeId into, Timestamp time) {
  const auto source = find(project, from);
  if (!source) return failure(source.error());
  const auto target = find(project, into);
  if (!target) return failure(target.error());
  if (from == into) return failure(ErrorCode::SameCode, (*source)->name);
  if (isBelow(project, into, from)) return failure(ErrorCode::CodeCycle, (*target)->name);
  for (const Code *child : project.childCodes(from))
    if (const auto fine = checkName(project, into, from, child->name); !fine) return failure(fine.error());

  std::map<std::tuple<SourceId, CoderId, Span>, TagId> kept;
  for (const Tag *tag : project.tagsWith(into))
    if (!tag->orphan) kept.insert({{tag->source, tag->coder, tag->span}, tag->id});

  ChangeSet changes;
  changes.summary = {Action::MergeCode, (*source)->name, (*target)->name};
  MemoHeirs memos(project, MemoOn::Tag, time);
  for (const Tag *tag : project.tagsWith(from)) {
    auto before = project.tagRow(tag->id);
    if (!before) return failure(before.error());
    if (!tag->orphan) {
      const auto [twin, fresh] = kept.insert({{tag->source, tag->coder, tag->span}, tag->id});
      if (!fresh) {
        memos.give(tag->id.value, twin->second.value, changes);
        removed(changes.tags, std::move(*before));
        continue;
      }
    }
    TagRow after = *before;
    after.code = into;
    after.modified = time;
    changed(changes.tags, std::move(*before), std::move(after));
  }
  memos.finish(changes);
  std::int64_t rank = nextRank(project, into);
  for (const Code *child : project.childCodes(from)) {
    Code after = *child;
    after.parent = into;
    after.rank = rank++;
    changed(changes.codes, *child, std::move(after));
  }
  MemoHeirs codeMemos(project, MemoOn::Code, time);
  codeMemos.give(from.value, into.value, changes);
  codeMemos.finish(changes);
  removed(changes.codes, **source);
  changes.summary.count = static_cast<std::int64_t>(changes.tags.size());
  changes.summary.sources = sourcesOf(changes.tags);
  return changes;
}

}  // namespace florilegium::actions
