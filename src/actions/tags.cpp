// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/actions/tags.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "codes_support.h"

namespace florilegium::actions {

Result<ChangeSet> addTags(const Project &project, std::span<const NewTag> tags, Timestamp time) {
  ChangeSet changes;
  changes.summary.action = Action::AddTag;
  std::optional<Error> twin;
  std::set<std::tuple<SourceId, CodeId, CoderId, Span>> seen;
  TagId nextTag = project.nextTagId();
  MemoId nextMemo = project.nextMemoId();
  for (const NewTag &tag : tags) {
    const Source *source = project.source(tag.source);
    const Code *code = project.code(tag.code);
    if (source == nullptr) return failure(ErrorCode::NoSuchSource, number(tag.source));
    if (code == nullptr) return failure(ErrorCode::NoSuchCode, number(tag.code));
    if (project.coder(tag.coder) == nullptr) return failure(ErrorCode::NoSuchCoder, number(tag.coder));
    const auto revision = project.text(tag.source);
    if (!revision) return failure(revision.error());
    const SourceText &text = (*revision)->text;
    const auto span = usableSpan(text, tag.span);
    if (!span) return failure(span.error());
    if (twinOf(project, tag.source, tag.code, tag.coder, *span) != nullptr ||
        !seen.insert({tag.source, tag.code, tag.coder, *span}).second) {
      twin = Error{ErrorCode::AlreadyTagged, std::string(text.slice(*span)), code->name};
      continue;
    }
    TagRow row;
    row.id = nextTag;
    row.uuid = Uuid::random();
    row.source = tag.source;
    row.code = tag.code;
    row.coder = tag.coder;
    row.span = *span;
    row.created = row.modified = time;
    row.certainty = tag.certainty;
    row.from = tag.from;
    row.witness = witnessOf(text, *span, source->sha256);
    if (const std::string memo = trim(tag.memo); !memo.empty()) {
      made(changes.memos,
           Memo{nextMemo, Uuid::random(), MemoOn::Tag, row.id.value, {}, memo, tag.coder, time, time});
      ++nextMemo.value;
    }
    changes.summary.object = code->name;
    changes.summary.quote = row.witness.quote;
    made(changes.tags, std::move(row));
    ++nextTag.value;
  }
  if (changes.tags.empty()) return failure(twin.value_or(Error{ErrorCode::BadSpan, "0:0", ""}));
  changes.summary.count = static_cast<std::int64_t>(changes.tags.size());
  changes.summary.sources = sourcesOf(changes.tags);
  return changes;
}

Result<ChangeSet> addTag(const Project &project, const NewTag &tag, Timestamp time) {
  return addTags(project, {&tag, 1}, time);
}

Result<ChangeSet> removeTags(const Project &project, std::span<const TagId> tags) {
  ChangeSet changes;
  changes.summary.action = Action::RemoveTag;
  const std::set<TagId> distinct(tags.begin(), tags.end());
  for (const TagId id : distinct)
    if (const auto done = removeTagWithMemo(project, id, changes); !done) return failure(done.error());
  if (changes.tags.empty()) return failure(ErrorCode::NoSuchTag, "#0");
  changes.summary.object = project.code(changes.tags.front().before->code)->name;
  changes.summary.quote = changes.tags.front().before->witness.quote;
  changes.summary.count = static_cast<std::int64_t>(changes.tags.size());
  changes.summary.sources = sourcesOf(changes.tags);
  return changes;
}

Result<ChangeSet> resizeTag(const Project &project, TagId tag, Span span, Timestamp time) {
  auto before = project.tagRow(tag);
  if (!before) return failure(before.error());
  const auto revision = project.text(before->source);
  if (!revision) return failure(revision.error());
  const auto usable = usableSpan((*revision)->text, span);
  if (!usable) return failure(usable.error());
  const Code *code = project.code(before->code);
  TagRow after = *before;
  after.span = *usable;
  after.orphan = after.kept = false;
  after.witness = witnessOf((*revision)->text, *usable, project.source(before->source)->sha256);
  if (const Tag *twin = twinOf(project, before->source, before->code, before->coder, *usable);
      twin != nullptr && twin->id != tag)
    return failure(ErrorCode::AlreadyTagged, after.witness.quote, code->name);
  ChangeSet changes;
  changes.summary = {Action::ResizeTag, code->name, before->witness.quote, after.witness.quote};
  if (after == *before) return changes;
  after.modified = time;
  changed(changes.tags, std::move(*before), std::move(after));
  return changes;
}

Result<ChangeSet> recodeTags(const Project &project, std::span<const TagId> tags, CodeId code,
                             Timestamp time) {
  const Code *target = project.code(code);
  if (target == nullptr) return failure(ErrorCode::NoSuchCode, number(code));
  ChangeSet changes;
  changes.summary.action = Action::RecodeTag;
  changes.summary.object = target->name;
  TagMover mover(project, time);
  const std::set<TagId> distinct(tags.begin(), tags.end());
  for (const TagId id : distinct) {
    const bool first = changes.tags.empty();
    if (const auto done = mover.move(id, code, changes); !done) return failure(done.error());
    if (first && !changes.tags.empty()) {
      const TagRow &before = *changes.tags.front().before;
      changes.summary.other = project.code(before.code)->name;
      changes.summary.quote = before.witness.quote;
    }
  }
  mover.finish(changes);
  return changes;
}

Result<ChangeSet> confirmTags(const Project &project, std::span<const TagId> tags, Timestamp time) {
  ChangeSet changes;
  changes.summary.action = Action::ConfirmTag;
  for (const TagId id : std::set<TagId>(tags.begin(), tags.end())) {
    auto before = project.tagRow(id);
    if (!before) return failure(before.error());
    changes.summary.object = project.code(before->code)->name;
    changes.summary.quote = before->witness.quote;
    TagRow after = *before;
    after.modified = std::max(time, before->modified);
    changed(changes.tags, std::move(*before), std::move(after));
  }
  changes.summary.count = static_cast<std::int64_t>(changes.tags.size());
  changes.summary.sources = sourcesOf(changes.tags);
  return changes;
}

Result<ChangeSet> setCertainty(const Project &project, TagId tag, Certainty certainty, Timestamp time) {
  auto before = project.tagRow(tag);
  if (!before) return failure(before.error());
  ChangeSet changes;
  changes.summary = {Action::SetCertainty, project.code(before->code)->name, std::string(nameOf(certainty)),
                     before->witness.quote};
  if (before->certainty == certainty) return changes;
  TagRow after = *before;
  after.certainty = certainty;
  after.modified = time;
  changed(changes.tags, std::move(*before), std::move(after));
  return changes;
}

}  // namespace florilegium::actions
