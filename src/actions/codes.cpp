// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/actions/codes.h"

#include <algorithm>
#include <map>
#include <set>

#include "codes_support.h"
#include "florilegium/text/fold.h"

namespace florilegium::actions {

namespace {

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
  const auto code = findCode(project, id);
  if (!code) return failure(code.error());
  ChangeSet changes;
  changes.summary = {action, (*code)->name};
  Code after = **code;
  edit(after);
  changed(changes.codes, **code, std::move(after));
  return changes;
}

void countCodes(ChangeSet &changes, std::size_t codes) {
  changes.summary.codes = static_cast<std::int64_t>(codes);
}

}  // namespace

Result<ChangeSet> addCodes(const Project &project, std::span<const NewCode> codes) {
  ChangeSet changes;
  changes.summary.action = Action::AddCode;
  CodeId id = project.nextCodeId();
  std::map<CodeId, std::int64_t> ranks;
  std::set<std::pair<CodeId, std::string>> names;
  std::map<std::string, std::string> shortcuts;
  std::multiset<Colour> colours = coloursOf(project);
  for (const NewCode &code : codes) {
    const std::string name = trim(code.name);
    if (code.parent && project.code(code.parent) == nullptr)
      return failure(ErrorCode::NoSuchCode, number(code.parent));
    if (const auto fine = checkName(project, code.parent, name); !fine) return failure(fine.error());
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
  const auto code = findCode(project, id);
  if (!code) return failure(code.error());
  name = trim(name);
  if (const auto fine = checkName(project, (*code)->parent, name, {id}); !fine) return failure(fine.error());
  auto changes = editCode(project, id, Action::RenameCode, [&](Code &row) { row.name = name; });
  if (changes) changes->summary.other = name;
  return changes;
}

CodeDefinition definitionOf(const Code &code) {
  return {code.definition, code.example, code.include, code.exclude, code.examples};
}

Result<ChangeSet> describeCode(const Project &project, CodeId code, const CodeDefinition &wanted) {
  return editCode(project, code, Action::DescribeCode, [&](Code &row) { define(row, wanted); });
}

Result<ChangeSet> addExample(const Project &project, TagId tag) {
  const auto row = project.tagRow(tag);
  if (!row) return failure(row.error());
  const Source *source = project.source(row->source);
  const std::string quote = trim(row->witness.quote);
  auto changes = editCode(project, row->code, Action::AddExample, [&](Code &code) {
    const auto same = [&](const Example &example) { return example.quote == quote; };
    if (!quote.empty() && std::none_of(code.examples.begin(), code.examples.end(), same))
      code.examples.push_back({quote, source->name, source->uuid});
  });
  if (changes) changes->summary.quote = quote;
  return changes;
}

Result<ChangeSet> recolourCodes(const Project &project, std::span<const CodeId> codes, Colour colour) {
  ChangeSet changes;
  changes.summary.action = Action::RecolourCode;
  for (const CodeId id : std::set<CodeId>(codes.begin(), codes.end())) {
    const auto code = findCode(project, id);
    if (!code) return failure(code.error());
    Code after = **code;
    after.colour = colour;
    if (changes.codes.empty()) changes.summary.object = after.name;
    changed(changes.codes, **code, std::move(after));
  }
  countCodes(changes, changes.codes.size());
  return changes;
}

Result<ChangeSet> recolourCode(const Project &project, CodeId code, Colour colour) {
  return recolourCodes(project, {&code, 1}, colour);
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

Result<ChangeSet> moveCode(const Project &project, CodeId code, CodeId parent, int place) {
  return moveCodes(project, {&code, 1}, parent, place);
}

Result<ChangeSet> moveCodes(const Project &project, std::span<const CodeId> codes, CodeId parent, int place) {
  const auto moved = topmost(project, codes);
  if (!moved) return failure(moved.error());
  if (parent && project.code(parent) == nullptr) return failure(ErrorCode::NoSuchCode, number(parent));
  std::set<CodeId> leaving;
  std::set<std::string> names;
  for (const Code *code : *moved)
    leaving.insert(code->id);
  for (const Code *code : *moved) {
    if (isBelow(project, parent, code->id)) return failure(ErrorCode::CodeCycle, code->name);
    if (const auto fine = checkName(project, parent, code->name, leaving); !fine)
      return failure(fine.error());
    if (!names.insert(foldForSearch(code->name)).second) return failure(ErrorCode::NameTaken, code->name);
  }
  const auto before = project.childCodes(parent);
  auto siblings = before;
  std::erase_if(siblings, [&](const Code *sibling) { return leaving.contains(sibling->id); });
  const std::size_t at =
      place < 0 ? siblings.size() : std::min(siblings.size(), static_cast<std::size_t>(place));
  siblings.insert(siblings.begin() + static_cast<std::ptrdiff_t>(at), moved->begin(), moved->end());
  ChangeSet changes;
  changes.summary = {Action::MoveCode, moved->front()->name,
                     parent ? project.code(parent)->name : std::string()};
  countCodes(changes, moved->size());
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

Result<ChangeSet> deleteCodes(const Project &project, std::span<const CodeId> codes) {
  const auto chosen = topmost(project, codes);
  if (!chosen) return failure(chosen.error());
  ChangeSet changes;
  changes.summary = {Action::DeleteCode, chosen->front()->name};
  countCodes(changes, chosen->size());
  for (const Code *top : *chosen)
    for (const Code *row : project.codeAndBelow(top->id)) {
      for (const Tag *tag : project.tagsWith(row->id))
        if (const auto done = removeTagWithMemo(project, tag->id, changes); !done)
          return failure(done.error());
      removeMemoOn(project, MemoOn::Code, row->id.value, changes);
      removed(changes.codes, *row);
    }
  changes.summary.count = static_cast<std::int64_t>(changes.tags.size());
  changes.summary.sources = sourcesOf(changes.tags);
  return changes;
}

Result<ChangeSet> deleteCode(const Project &project, CodeId code) {
  return deleteCodes(project, {&code, 1});
}

}  // namespace florilegium::actions
