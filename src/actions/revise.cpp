// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/actions/revise.h"

#include <set>
#include <tuple>

#include "florilegium/change/describe.h"
#include "florilegium/text/map_structure.h"
#include "florilegium/text/segment.h"
#include "support.h"

namespace florilegium::actions {

namespace {

/// What moves the spans of one source from its old text to its new one.
class Mover {
 public:
  Mover(const SourceText &before, const SourceText &after, EditMap map)
      : m_before(before), m_after(after), m_map(std::move(map)) {}

  [[nodiscard]] std::optional<Span> move(Span span) const {
    auto moved = m_map.map(span);
    if (!moved) return std::nullopt;
    const Span inner = trimmed(m_before, span);
    const Span text = trimmed(m_after, *moved);
    if (text.empty()) return std::nullopt;
    if (inner.start == span.start) moved->start = text.start;
    if (inner.end == span.end) moved->end = text.end;
    return widenTo(m_after, *moved, Unit::Grapheme);
  }

  /// The paragraph of the new text at the place of a span that is gone; the nearest with words where it is
  /// empty.
  [[nodiscard]] Span paragraphFor(Span span) const {
    Span line = m_after.lineAt(m_map.map(span.start));
    while (line.empty() && line.start > 0)
      line = m_after.lineAt(line.start - 1);
    while (line.empty() && line.end < m_after.length())
      line = m_after.lineAt(line.end + 1);
    return line;
  }

  [[nodiscard]] const SourceText &before() const { return m_before; }

 private:
  const SourceText &m_before;
  const SourceText &m_after;
  EditMap m_map;
};

/// How many tags lost their words.
Result<std::int64_t> moveTags(const Project &project, const Source &after, const SourceText &text,
                              const Mover &mover, Timestamp time, ChangeSet &changes) {
  std::int64_t orphans = 0;
  std::set<std::tuple<CodeId, CoderId, Span>> taken;
  for (const SpanIndex::Entry &entry : project.tagIndex(after.id).all()) {
    auto before = project.tagRow(TagId{entry.id});
    if (!before) return failure(before.error());
    TagRow row = *before;
    const auto span = mover.move(row.span);
    if (span && taken.insert({row.code, row.coder, *span}).second) {
      row.span = *span;
      row.witness = witnessOf(text, *span, after.sha256);
      if (row.witness.quote != before->witness.quote) row.modified = time;
    } else {
      row.orphan = true;
      row.modified = time;
      ++orphans;
    }
    changed(changes.tags, std::move(*before), std::move(row));
  }
  return orphans;
}

void moveMemos(const Project &project, SourceId source, const Mover &mover, Timestamp time,
               ChangeSet &changes) {
  for (const Memo *memo : project.spanMemos(source)) {
    Memo after = *memo;
    if (const auto span = mover.move(memo->span)) {
      after.span = *span;
    } else {
      after.span = mover.paragraphFor(memo->span);
      after.text = "> " + shortened(mover.before().slice(memo->span), 200) + "\n\n" + memo->text;
      after.modified = time;
    }
    changed(changes.memos, *memo, std::move(after));
  }
}

enum class From { File, Hand };

Result<ChangeSet> giveText(const Project &project, SourceId id, NewSource revised, From from, Timestamp time,
                           const EditMap *known) {
  const Source *source = project.source(id);
  if (source == nullptr) return failure(ErrorCode::NoSuchSource, number(id));
  if (trimmed(revised.text, {0, revised.text.length()}).empty())
    return failure(ErrorCode::Empty, source->name);
  const auto old = project.text(id);
  if (!old) return failure(old.error());

  ChangeSet changes;
  changes.summary = {from == From::Hand ? Action::EditSource : Action::ReviseSource, source->name};
  changes.summary.count = 0;
  Source after = *source;
  after.origin = validOrigin(std::move(revised.origin));
  if (const std::string language = trim(revised.language); !language.empty()) after.language = language;
  const bool sameText = revised.sha256 == source->sha256 && revised.structure == (*old)->structure;
  if (!sameText) {
    after.revision = project.nextRevisionId();
    after.length = revised.text.length();
    after.words = revised.words;
    after.sha256 = revised.sha256;
    const Mover mover((*old)->text, revised.text,
                      known != nullptr ? *known : EditMap(difference((*old)->text, revised.text)));
    const auto orphans = moveTags(project, after, revised.text, mover, time, changes);
    if (!orphans) return failure(orphans.error());
    changes.summary.count = *orphans;
    moveMemos(project, id, mover, time, changes);
    if (revised.original) changes.originals.push_back({after.revision, std::move(revised.original)});
    changes.texts.push_back(std::make_shared<const Revision>(
        Revision{after.revision, revised.sha256, std::move(revised.text), std::move(revised.structure),
                 std::move(revised.report), from == From::Hand ? source->revision : RevisionId{}}));
  }
  changed(changes.sources, *source, std::move(after));
  return changes;
}

}  // namespace

Result<ChangeSet> reviseSource(const Project &project, SourceId source, NewSource revised, Timestamp time,
                               const EditMap *known) {
  return giveText(project, source, std::move(revised), From::File, time, known);
}

NewSource editedSource(const Source &source, const Revision &before, SourceText text, const EditMap &map) {
  NewSource edited;
  edited.name = source.name;
  edited.origin = source.origin;
  edited.report = before.report;
  edited.structure = mapStructure(before.structure, before.text, text, map);
  edited.text = std::move(text);
  edited.measure();
  return edited;
}

Result<ChangeSet> editSource(const Project &project, SourceId source, NewSource edited, Timestamp time,
                             const EditMap *known) {
  return giveText(project, source, std::move(edited), From::Hand, time, known);
}

Result<ChangeSet> editSource(const Project &project, SourceId id, SourceText text, Timestamp time) {
  const Source *source = project.source(id);
  if (source == nullptr) return failure(ErrorCode::NoSuchSource, number(id));
  const auto before = project.text(id);
  if (!before) return failure(before.error());
  const EditMap map(difference((*before)->text, text));
  return editSource(project, id, editedSource(*source, **before, std::move(text), map), time, &map);
}

}  // namespace florilegium::actions
