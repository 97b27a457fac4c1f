// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/actions/memos.h"

#include "support.h"

namespace florilegium::actions {

namespace {

/// What the report calls the thing that a memo is on; fails when it does not exist.
Result<std::string> nameOfTarget(const Project &project, MemoOn on, std::int64_t target) {
  switch (on) {
    case MemoOn::Project:
      return project.info().name;
    case MemoOn::Source:
    case MemoOn::Span:
      if (const Source *source = project.source({target})) return source->name;
      return failure(ErrorCode::NoSuchSource, number(SourceId{target}));
    case MemoOn::Code:
      if (const Code *code = project.code({target})) return code->name;
      return failure(ErrorCode::NoSuchCode, number(CodeId{target}));
    case MemoOn::Tag:
      if (const Tag *tag = project.tag({target})) return project.code(tag->code)->name;
      return failure(ErrorCode::NoSuchTag, number(TagId{target}));
  }
  return failure(ErrorCode::Internal, {}, "memo target");
}

Result<void> checkCoder(const Project &project, CoderId coder) {
  if (coder && project.coder(coder) == nullptr) return failure(ErrorCode::NoSuchCoder, number(coder));
  return {};
}

}  // namespace

Result<ChangeSet> setMemo(const Project &project, MemoTarget on, std::string text, CoderId coder,
                          Timestamp time) {
  if (on.on == MemoOn::Span)
    return addSpanMemo(project, SourceId{on.target}, on.span, std::move(text), coder, time);
  if (on.on == MemoOn::Project) on.target = 0;
  if (const auto fine = checkCoder(project, coder); !fine) return failure(fine.error());
  auto name = nameOfTarget(project, on.on, on.target);
  if (!name) return failure(name.error());
  if (const Memo *memo = project.memoOn(on.on, on.target))
    return editMemo(project, memo->id, std::move(text), time);
  ChangeSet changes;
  changes.summary = {Action::AddMemo, std::move(*name), {}, {}};
  text = trim(text);
  if (!text.empty())
    made(
        changes.memos,
        Memo{project.nextMemoId(), Uuid::random(), on.on, on.target, {}, std::move(text), coder, time, time});
  return changes;
}

Result<ChangeSet> addSpanMemo(const Project &project, SourceId source, Span span, std::string text,
                              CoderId coder, Timestamp time) {
  if (const auto fine = checkCoder(project, coder); !fine) return failure(fine.error());
  auto name = nameOfTarget(project, MemoOn::Span, source.value);
  if (!name) return failure(name.error());
  const auto revision = project.text(source);
  if (!revision) return failure(revision.error());
  const auto usable = usableSpan((*revision)->text, span);
  if (!usable) return failure(usable.error());
  ChangeSet changes;
  changes.summary = {Action::AddMemo, std::move(*name), {}, std::string((*revision)->text.slice(*usable))};
  text = trim(text);
  if (!text.empty())
    made(changes.memos, Memo{project.nextMemoId(), Uuid::random(), MemoOn::Span, source.value, *usable,
                             std::move(text), coder, time, time});
  return changes;
}

Result<ChangeSet> editMemo(const Project &project, MemoId id, std::string text, Timestamp time) {
  const Memo *memo = project.memo(id);
  if (memo == nullptr) return failure(ErrorCode::NoSuchMemo, number(id));
  auto name = nameOfTarget(project, memo->on, memo->target);
  if (!name) return failure(name.error());
  ChangeSet changes;
  text = trim(text);
  changes.summary = {text.empty() ? Action::RemoveMemo : Action::EditMemo, std::move(*name), {}, {}};
  if (text.empty()) {
    removed(changes.memos, *memo);
  } else if (text != memo->text) {
    Memo after = *memo;
    after.text = std::move(text);
    after.modified = time;
    changed(changes.memos, *memo, std::move(after));
  }
  return changes;
}

}  // namespace florilegium::actions
