// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/actions/sources.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_set>

#include "attributes_support.h"
#include "florilegium/base/sha256.h"
#include "florilegium/text/segment.h"
#include "support.h"

namespace florilegium::actions {

namespace {

std::int64_t lastRank(const Project &project) {
  std::int64_t rank = 0;
  for (const Source *source : project.sources())
    rank = std::max(rank, source->rank);
  return rank;
}

Result<const Source *> find(const Project &project, SourceId id) {
  const Source *source = project.source(id);
  if (source == nullptr) return failure(ErrorCode::NoSuchSource, number(id));
  return source;
}

Attributes clean(const Attributes &attributes) {
  Attributes result;
  for (const auto &[name, value] : attributes)
    if (const std::string key = trim(name); !key.empty()) result.emplace(key, trim(value));
  return result;
}

/// Makes memos and coders from the comments of new sources.
class CommentMemos {
 public:
  explicit CommentMemos(const Project &project)
      : m_project(project), m_nextCoder(project.nextCoderId()), m_nextMemo(project.nextMemoId()) {}

  void add(SourceId source, const NewSource &from, ChangeSet &changes) {
    for (const NewComment &comment : from.comments) {
      const auto span = usableSpan(from.text, comment.span);
      std::string text = trim(comment.text);
      if (!span || text.empty()) continue;
      made(changes.memos, Memo{m_nextMemo, Uuid::random(), MemoOn::Span, source.value, *span, std::move(text),
                               coder(trim(comment.coder), changes), comment.written, comment.written});
      ++m_nextMemo.value;
    }
  }

 private:
  CoderId coder(const std::string &name, ChangeSet &changes) {
    if (name.empty()) return {};
    if (const Coder *known = m_project.coderNamed(name)) return known->id;
    const auto [found, fresh] = m_made.try_emplace(name, m_nextCoder);
    if (fresh) {
      made(changes.coders, Coder{m_nextCoder, Uuid::random(), name});
      ++m_nextCoder.value;
    }
    return found->second;
  }

  const Project &m_project;
  std::map<std::string, CoderId> m_made;
  CoderId m_nextCoder;
  MemoId m_nextMemo;
};

template <class Edit>
Result<ChangeSet> editSource(const Project &project, SourceId id, Action action, Edit edit) {
  const auto source = find(project, id);
  if (!source) return failure(source.error());
  ChangeSet changes;
  changes.summary = {action, (*source)->name};
  Source after = **source;
  edit(after);
  changed(changes.sources, **source, std::move(after));
  return changes;
}

}  // namespace

void NewSource::measure() {
  sha256 = florilegium::sha256(text.utf8());
  words = countWords(text.utf8());
}

Result<ChangeSet> addSources(const Project &project, std::vector<NewSource> sources) {
  ChangeSet changes;
  changes.summary.action = Action::AddSource;
  std::unordered_set<std::string> names;
  for (const Source *source : project.sources())
    names.insert(source->name);
  SourceId nextSource = project.nextSourceId();
  RevisionId nextRevision = project.nextRevisionId();
  std::int64_t rank = lastRank(project);
  CommentMemos memos(project);
  for (NewSource &source : sources) {
    std::string name = trim(source.name);
    if (name.empty()) return failure(ErrorCode::NameEmpty);
    if (source.text.length() == 0) return failure(ErrorCode::Empty, name);
    for (int copy = 2; !names.insert(name).second; ++copy)
      name = trim(source.name) + " (" + std::to_string(copy) + ")";
    Source row;
    row.id = nextSource;
    row.uuid = Uuid::random();
    row.rank = ++rank;
    row.name = std::move(name);
    row.group = trim(source.group);
    row.language = trim(source.language);
    row.attributes = fittingAttributes(project, clean(source.attributes));
    row.origin = validOrigin(std::move(source.origin));
    row.revision = nextRevision;
    row.length = source.text.length();
    row.words = source.words;
    row.sha256 = std::move(source.sha256);
    memos.add(row.id, source, changes);
    if (source.original) changes.originals.push_back({nextRevision, std::move(source.original)});
    changes.texts.push_back(
        std::make_shared<const Revision>(Revision{nextRevision, row.sha256, std::move(source.text),
                                                  std::move(source.structure), std::move(source.report)}));
    changes.summary.object = row.name;
    made(changes.sources, std::move(row));
    ++nextSource.value;
    ++nextRevision.value;
  }
  changes.summary.count = changes.summary.sources = static_cast<std::int64_t>(changes.sources.size());
  return changes;
}

const Source *sourceWithBytes(const Project &project, const std::string &sha256) {
  for (const Source *source : project.sources())
    if (source->origin.sha256 == sha256) return source;
  return nullptr;
}

const Source *sourceWithAddress(const Project &project, const std::string &url) {
  if (url.empty()) return nullptr;
  for (const Source *source : project.sources())
    if (source->origin.url == url) return source;
  return nullptr;
}

Result<ChangeSet> renameSource(const Project &project, SourceId source, std::string name) {
  name = trim(name);
  if (name.empty()) return failure(ErrorCode::NameEmpty);
  for (const Source *other : project.sources())
    if (other->id != source && other->name == name) return failure(ErrorCode::NameTaken, name);
  auto changes = editSource(project, source, Action::RenameSource, [&](Source &row) { row.name = name; });
  if (changes) changes->summary.other = name;
  return changes;
}

Result<ChangeSet> moveSource(const Project &project, SourceId id, std::string group, int place) {
  const auto source = find(project, id);
  if (!source) return failure(source.error());
  group = trim(group);
  std::vector<const Source *> before;
  for (const Source *other : project.sources())
    if (other->group == group) before.push_back(other);
  std::vector<const Source *> siblings = before;
  std::erase(siblings, *source);
  const std::size_t at =
      place < 0 ? siblings.size() : std::min(siblings.size(), static_cast<std::size_t>(place));
  siblings.insert(siblings.begin() + static_cast<std::ptrdiff_t>(at), *source);
  ChangeSet changes;
  changes.summary = {Action::MoveSource, (*source)->name, group};
  if (siblings == before) return changes;
  std::int64_t rank = 0;
  for (const Source *sibling : siblings) {
    Source after = *sibling;
    after.group = group;
    after.rank = ++rank;
    changed(changes.sources, *sibling, std::move(after));
  }
  return changes;
}

Result<ChangeSet> moveSources(const Project &project, std::span<const SourceId> sources, std::string group) {
  group = trim(group);
  ChangeSet changes;
  std::int64_t rank = 0;
  for (const Source *other : project.sources())
    if (other->group == group) rank = std::max(rank, other->rank);
  for (const SourceId id : sources) {
    const auto source = find(project, id);
    if (!source) return failure(source.error());
    if ((*source)->group == group) continue;
    Source after = **source;
    after.group = group;
    after.rank = ++rank;
    changes.summary = {Action::MoveSource, (*source)->name, group};
    changed(changes.sources, **source, std::move(after));
  }
  changes.summary.count = changes.summary.sources = static_cast<std::int64_t>(changes.sources.size());
  return changes;
}

Result<ChangeSet> setAttributes(const Project &project, SourceId source, Attributes attributes) {
  return editSource(project, source, Action::DescribeSource,
                    [&](Source &row) { row.attributes = fittingAttributes(project, clean(attributes)); });
}

Result<ChangeSet> setLanguage(const Project &project, SourceId source, std::string language) {
  return editSource(project, source, Action::DescribeSource,
                    [&](Source &row) { row.language = trim(language); });
}

Result<ChangeSet> deleteSources(const Project &project, std::span<const SourceId> sources) {
  ChangeSet changes;
  changes.summary.action = Action::DeleteSource;
  const std::set<SourceId> distinct(sources.begin(), sources.end());
  for (const SourceId id : distinct) {
    const auto source = find(project, id);
    if (!source) return failure(source.error());
    for (const Tag *tag : project.tagsOf(id))
      if (const auto done = removeTagWithMemo(project, tag->id, changes); !done) return failure(done.error());
    for (const Memo *memo : project.spanMemos(id))
      removed(changes.memos, *memo);
    removeMemoOn(project, MemoOn::Source, id.value, changes);
    changes.summary.object = (*source)->name;
    removed(changes.sources, **source);
  }
  if (changes.sources.empty()) return failure(ErrorCode::NoSuchSource, "#0");
  changes.summary.sources = static_cast<std::int64_t>(changes.sources.size());
  changes.summary.count = static_cast<std::int64_t>(changes.tags.size());
  return changes;
}

Result<ChangeSet> addCoder(const Project &project, std::string name) {
  name = trim(name);
  if (name.empty()) return failure(ErrorCode::NameEmpty);
  if (project.coderNamed(name) != nullptr) return failure(ErrorCode::NameTaken, name);
  ChangeSet changes;
  changes.summary = {Action::AddCoder, name};
  made(changes.coders, Coder{project.nextCoderId(), Uuid::random(), name});
  return changes;
}

Result<ChangeSet> renameCoder(const Project &project, CoderId id, std::string name) {
  const Coder *coder = project.coder(id);
  if (coder == nullptr) return failure(ErrorCode::NoSuchCoder, number(id));
  name = trim(name);
  if (name.empty()) return failure(ErrorCode::NameEmpty);
  if (const Coder *other = project.coderNamed(name); other != nullptr && other->id != id)
    return failure(ErrorCode::NameTaken, name);
  ChangeSet changes;
  changes.summary = {Action::RenameCoder, coder->name, name};
  changed(changes.coders, *coder, Coder{id, coder->uuid, name});
  return changes;
}

Result<ChangeSet> renameProject(const Project &project, std::string name) {
  name = trim(name);
  if (name.empty()) return failure(ErrorCode::NameEmpty);
  ChangeSet changes;
  changes.summary = {Action::RenameProject, project.info().name, name};
  ProjectInfo after = project.info();
  after.name = name;
  changed(changes.project, project.info(), std::move(after));
  return changes;
}

}  // namespace florilegium::actions
