// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "codes_support.h"
#include "florilegium/actions/codes.h"
#include "florilegium/text/fold.h"

namespace florilegium::actions {

namespace {

/// The child codes that come below `into`, in the order of the tree.
Result<std::vector<const Code *>> heirs(const Project &project, const std::set<CodeId> &leaving,
                                        CodeId into) {
  std::vector<const Code *> children;
  std::set<std::string> names;
  for (const Code *code : project.codes()) {
    if (!leaving.contains(code->parent) || leaving.contains(code->id)) continue;
    if (const auto fine = checkName(project, into, code->name, leaving); !fine) return failure(fine.error());
    if (!names.insert(foldForSearch(code->name)).second) return failure(ErrorCode::NameTaken, code->name);
    children.push_back(code);
  }
  return children;
}

}  // namespace

Result<ChangeSet> mergeCode(const Project &project, CodeId from, CodeId into, Timestamp time) {
  if (from == into)
    if (const Code *code = project.code(from)) return failure(ErrorCode::SameCode, code->name);
  return mergeCodes(project, {&from, 1}, into, time);
}

Result<ChangeSet> mergeCodes(const Project &project, std::span<const CodeId> from, CodeId into,
                             Timestamp time) {
  std::set<CodeId> leaving(from.begin(), from.end());
  for (const CodeId id : leaving)
    if (const auto code = findCode(project, id); !code) return failure(code.error());
  const auto target = findCode(project, into);
  if (!target) return failure(target.error());
  leaving.erase(into);
  if (leaving.empty()) return failure(ErrorCode::SameCode, (*target)->name);
  for (const CodeId id : leaving)
    if (isBelow(project, into, id)) return failure(ErrorCode::CodeCycle, (*target)->name);
  const auto children = heirs(project, leaving, into);
  if (!children) return failure(children.error());

  ChangeSet changes;
  changes.summary = {Action::MergeCode, project.code(*leaving.begin())->name, (*target)->name};
  changes.summary.codes = static_cast<std::int64_t>(leaving.size());
  TagMover mover(project, time);
  for (const CodeId id : leaving)
    for (const Tag *tag : project.tagsWith(id))
      if (const auto done = mover.move(tag->id, into, changes); !done) return failure(done.error());
  mover.finish(changes);
  std::int64_t rank = nextRank(project, into);
  for (const Code *child : *children) {
    Code after = *child;
    after.parent = into;
    after.rank = rank++;
    changed(changes.codes, *child, std::move(after));
  }
  MemoHeirs memos(project, MemoOn::Code, time);
  for (const CodeId id : leaving) {
    memos.give(id.value, into.value, changes);
    removed(changes.codes, *project.code(id));
  }
  memos.finish(changes);
  return changes;
}

Result<MergePreview> mergePreview(const Project &project, std::span<const CodeId> from, CodeId into) {
  const auto changes = mergeCodes(project, from, into, 0);
  if (!changes) return failure(changes.error());
  MergePreview preview;
  for (const auto &change : changes->tags)
    ++(change.after ? preview.moved : preview.collapsed);
  for (const auto &change : changes->codes)
    ++(change.after ? preview.children : preview.codes);
  for (const auto &change : changes->memos)
    if (!change.after) ++preview.joined;
  preview.sources = changes->summary.sources;
  return preview;
}

Result<ChangeSet> splitCode(const Project &project, CodeId from, std::span<const SplitTarget> targets,
                            std::span<const Deal> deals, Timestamp time) {
  const auto code = findCode(project, from);
  if (!code) return failure(code.error());
  std::vector<NewCode> fresh;
  for (const SplitTarget &target : targets)
    if (!target.code) fresh.push_back(target.fresh);
  auto changes = addCodes(project, fresh);
  if (!changes) return changes;
  std::vector<CodeId> ids;
  std::string names;
  auto next = changes->codes.begin();
  for (const SplitTarget &target : targets) {
    if (target.code == from) return failure(ErrorCode::SameCode, (*code)->name);
    const Code *row = target.code ? project.code(target.code) : &*(next++)->after;
    if (row == nullptr) return failure(ErrorCode::NoSuchCode, number(target.code));
    ids.push_back(row->id);
    names += (names.empty() ? "" : ", ") + row->name;
  }
  TagMover mover(project, time);
  for (const Deal &deal : deals) {
    const Tag *tag = project.tag(deal.tag);
    if (tag == nullptr || tag->code != from) return failure(ErrorCode::NoSuchTag, number(deal.tag));
    if (const auto done = mover.move(deal.tag, ids.at(deal.target), *changes); !done)
      return failure(done.error());
  }
  changes->summary = {Action::SplitCode, (*code)->name, names};
  mover.finish(*changes);
  return changes;
}

}  // namespace florilegium::actions
