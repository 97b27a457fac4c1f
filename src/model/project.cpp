// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/model/project.h"

#include <algorithm>
#include <tuple>
#include <unordered_set>

namespace florilegium {

namespace {

template <class Map, class Key>
auto find(const Map &map, const Key &key) -> const typename Map::mapped_type * {
  const auto found = map.find(key);
  return found == map.end() ? nullptr : &found->second;
}

template <class Map, class Less>
auto sortedValues(const Map &map, Less less) {
  std::vector<const typename Map::mapped_type *> rows;
  rows.reserve(map.size());
  for (const auto &[id, row] : map)
    rows.push_back(&row);
  std::sort(rows.begin(), rows.end(), [&](const auto *a, const auto *b) { return less(*a, *b); });
  return rows;
}

constexpr auto byId = [](const auto &a, const auto &b) { return a.id < b.id; };

SpanIndex::Entry entryOf(const Tag &tag) {
  return {tag.span, tag.id.value};
}

}  // namespace

const Coder *Project::coder(CoderId id) const {
  return find(m_coders, id);
}
const Code *Project::code(CodeId id) const {
  return find(m_codes, id);
}
const Source *Project::source(SourceId id) const {
  return find(m_sources, id);
}
const Tag *Project::tag(TagId id) const {
  return find(m_tags, id);
}
const Memo *Project::memo(MemoId id) const {
  return find(m_memos, id);
}

const AttributeDefinition *Project::attribute(AttributeId id) const {
  return find(m_attributes, id);
}

const AttributeDefinition *Project::attributeNamed(std::string_view name) const {
  for (const auto &[id, row] : m_attributes)
    if (row.name == name) return &row;
  return nullptr;
}

const Coder *Project::coderNamed(std::string_view name) const {
  for (const Coder *row : coders())
    if (row->name == name) return row;
  return nullptr;
}

std::vector<const Coder *> Project::coders() const {
  return sortedValues(m_coders, byId);
}
std::vector<const Memo *> Project::memos() const {
  return sortedValues(m_memos, byId);
}

std::vector<const AttributeDefinition *> Project::attributes() const {
  return sortedValues(m_attributes, [](const AttributeDefinition &a, const AttributeDefinition &b) {
    return std::tie(a.rank, a.id) < std::tie(b.rank, b.id);
  });
}

std::vector<const Source *> Project::sources() const {
  return sortedValues(m_sources, [](const Source &a, const Source &b) {
    return std::tie(a.group, a.rank, a.id) < std::tie(b.group, b.rank, b.id);
  });
}

std::vector<const Code *> Project::childCodes(CodeId parent) const {
  std::vector<const Code *> rows;
  if (const auto *ids = find(m_children, parent))
    for (const CodeId id : *ids)
      rows.push_back(code(id));
  std::sort(rows.begin(), rows.end(),
            [](const Code *a, const Code *b) { return std::tie(a->rank, a->id) < std::tie(b->rank, b->id); });
  return rows;
}

std::vector<const Code *> Project::codes() const {
  std::vector<const Code *> rows;
  rows.reserve(m_codes.size());
  for (const Code *top : childCodes({}))
    for (const Code *row : codeAndBelow(top->id))
      rows.push_back(row);
  return rows;
}

std::vector<const Code *> Project::codeAndBelow(CodeId id) const {
  std::vector<const Code *> rows;
  std::vector<const Code *> waiting;
  if (const Code *first = code(id)) waiting.push_back(first);
  // A damaged codebook may go in circles.
  while (!waiting.empty() && rows.size() < m_codes.size()) {
    const Code *next = waiting.back();
    waiting.pop_back();
    rows.push_back(next);
    const auto children = childCodes(next->id);
    waiting.insert(waiting.end(), children.rbegin(), children.rend());
  }
  return rows;
}

std::vector<const Code *> Project::upwards(CodeId id) const {
  std::vector<const Code *> rows;
  for (const Code *row = code(id); row != nullptr && rows.size() < m_codes.size(); row = code(row->parent))
    rows.push_back(row);
  return rows;
}

std::vector<const Code *> Project::lostCodes() const {
  std::vector<const Code *> lost = sortedValues(m_codes, byId);
  std::unordered_set<CodeId> found;
  for (const Code *row : codes())
    found.insert(row->id);
  std::erase_if(lost, [&](const Code *row) { return found.contains(row->id); });
  return lost;
}

std::string Project::pathOf(CodeId id) const {
  std::string path;
  for (const Code *row : upwards(id))
    path = path.empty() ? row->name : row->name + "/" + path;
  return path;
}

int Project::depthOf(CodeId id) const {
  return static_cast<int>(upwards(id).size()) - 1;
}

const SpanIndex &Project::tagIndex(SourceId id) const {
  static const SpanIndex empty;
  const PerSource *entry = find(m_perSource, id);
  return entry != nullptr ? entry->index : empty;
}

std::vector<const Tag *> Project::tagsOf(SourceId id) const {
  std::vector<const Tag *> rows;
  for (const SpanIndex::Entry &entry : tagIndex(id).all())
    rows.push_back(tag(TagId{entry.id}));
  for (const Tag *orphan : orphansOf(id))
    rows.push_back(orphan);
  return rows;
}

std::vector<const Tag *> Project::orphansOf(SourceId id) const {
  std::vector<const Tag *> rows;
  if (const PerSource *entry = find(m_perSource, id))
    for (const TagId orphan : entry->orphans)
      rows.push_back(tag(orphan));
  std::sort(rows.begin(), rows.end(),
            [](const Tag *a, const Tag *b) { return std::tie(a->span, a->id) < std::tie(b->span, b->id); });
  return rows;
}

std::vector<const Tag *> Project::tagsWith(CodeId id) const {
  std::vector<const Tag *> rows;
  for (const auto &[tagId, row] : m_tags)
    if (row.code == id) rows.push_back(&row);
  std::sort(rows.begin(), rows.end(), [](const Tag *a, const Tag *b) { return a->id < b->id; });
  return rows;
}

std::int64_t Project::tagCount(CodeId id) const {
  const std::int64_t *count = find(m_tagsPerCode, id);
  return count != nullptr ? *count : 0;
}

std::int64_t Project::tagCount(SourceId id) const {
  const PerSource *entry = find(m_perSource, id);
  return entry == nullptr ? 0 : static_cast<std::int64_t>(entry->index.size() + entry->orphans.size());
}

std::int64_t Project::tagCount(SourceId sourceId, CodeId codeId) const {
  const PerSource *entry = find(m_perSource, sourceId);
  const std::int64_t *count = entry != nullptr ? find(entry->counts, codeId) : nullptr;
  return count != nullptr ? *count : 0;
}

const Memo *Project::memoOn(MemoOn on, std::int64_t target) const {
  if (on == MemoOn::Span) return nullptr;
  const MemoId *id = find(m_memoOn[static_cast<std::size_t>(on)], target);
  return id != nullptr ? memo(*id) : nullptr;
}

std::vector<const Memo *> Project::spanMemos(SourceId id) const {
  std::vector<const Memo *> rows;
  if (const PerSource *entry = find(m_perSource, id))
    for (const MemoId memoId : entry->spanMemos)
      rows.push_back(memo(memoId));
  std::sort(rows.begin(), rows.end(),
            [](const Memo *a, const Memo *b) { return std::tie(a->span, a->id) < std::tie(b->span, b->id); });
  return rows;
}

Result<std::shared_ptr<const Revision>> Project::text(SourceId id) const {
  const Source *row = source(id);
  if (row == nullptr) return failure(ErrorCode::NoSuchSource, "#" + std::to_string(id.value));
  if (const auto *known = find(m_texts, row->revision)) return *known;
  if (!m_loadText) return failure(ErrorCode::Internal, row->name, "no text was kept");
  auto loaded = m_loadText(row->revision);
  if (loaded) m_texts.emplace(row->revision, *loaded);
  return loaded;
}

bool Project::holdsText(SourceId id) const {
  const Source *row = source(id);
  return row != nullptr && find(m_texts, row->revision) != nullptr;
}

void Project::releaseTexts() const {
  if (!m_loadText) return;
  std::erase_if(m_texts, [](const auto &entry) { return entry.second.use_count() == 1; });
}

Result<TagRow> Project::tagRow(TagId id) const {
  const Tag *row = tag(id);
  if (row == nullptr) return failure(ErrorCode::NoSuchTag, "#" + std::to_string(id.value));
  if (row->orphan) {
    const Witness *witness = find(m_orphanWitness, id);
    return TagRow{*row, witness != nullptr ? *witness : Witness()};
  }
  const auto revision = text(row->source);
  if (!revision) return failure(revision.error());
  return TagRow{*row, witnessOf((*revision)->text, row->span, source(row->source)->sha256)};
}

void Project::put(Coder row) {
  m_lastCoder = std::max(m_lastCoder, row.id.value);
  m_coders.insert_or_assign(row.id, std::move(row));
}

void Project::put(Code row) {
  m_lastCode = std::max(m_lastCode, row.id.value);
  if (const Code *old = code(row.id)) std::erase(m_children[old->parent], row.id);
  m_children[row.parent].push_back(row.id);
  m_codes.insert_or_assign(row.id, std::move(row));
}

void Project::put(Source row) {
  m_lastSource = std::max(m_lastSource, row.id.value);
  m_sources.insert_or_assign(row.id, std::move(row));
}

void Project::put(std::shared_ptr<const Revision> revision) {
  m_lastRevision = std::max(m_lastRevision, revision->id.value);
  m_texts.insert_or_assign(revision->id, std::move(revision));
}

void Project::put(const TagRow &row) {
  m_lastTag = std::max(m_lastTag, row.id.value);
  remove(row.id);
  m_tags.insert_or_assign(row.id, static_cast<const Tag &>(row));
  if (row.orphan) m_orphanWitness.insert_or_assign(row.id, row.witness);
  index(row);
}

void Project::put(Memo row) {
  m_lastMemo = std::max(m_lastMemo, row.id.value);
  remove(row.id);
  if (row.on == MemoOn::Span)
    m_perSource[SourceId{row.target}].spanMemos.push_back(row.id);
  else
    m_memoOn[static_cast<std::size_t>(row.on)].insert_or_assign(row.target, row.id);
  m_memos.insert_or_assign(row.id, std::move(row));
}

void Project::put(AttributeDefinition row) {
  m_lastAttribute = std::max(m_lastAttribute, row.id.value);
  m_attributes.insert_or_assign(row.id, std::move(row));
}

void Project::remove(AttributeId id) {
  m_attributes.erase(id);
}

void Project::remove(CoderId id) {
  m_coders.erase(id);
}

void Project::remove(CodeId id) {
  if (const Code *row = code(id)) std::erase(m_children[row->parent], id);
  m_codes.erase(id);
}

void Project::remove(SourceId id) {
  m_sources.erase(id);
}

void Project::remove(TagId id) {
  const auto found = m_tags.find(id);
  if (found == m_tags.end()) return;
  unindex(found->second);
  m_orphanWitness.erase(id);
  m_tags.erase(found);
}

void Project::remove(MemoId id) {
  const auto found = m_memos.find(id);
  if (found == m_memos.end()) return;
  const Memo &row = found->second;
  if (row.on == MemoOn::Span)
    std::erase(m_perSource[SourceId{row.target}].spanMemos, id);
  else if (auto &slot = m_memoOn[static_cast<std::size_t>(row.on)]; slot[row.target] == id)
    slot.erase(row.target);
  m_memos.erase(found);
}

void Project::index(const Tag &tag) {
  PerSource &entry = m_perSource[tag.source];
  if (tag.orphan)
    entry.orphans.push_back(tag.id);
  else
    entry.index.insert(entryOf(tag));
  ++entry.counts[tag.code];
  ++m_tagsPerCode[tag.code];
}

void Project::unindex(const Tag &tag) {
  PerSource &entry = m_perSource[tag.source];
  if (tag.orphan)
    std::erase(entry.orphans, tag.id);
  else
    entry.index.erase(entryOf(tag));
  --entry.counts[tag.code];
  --m_tagsPerCode[tag.code];
}

void Project::noteUsed(CoderId coder, CodeId code, SourceId source, RevisionId revision, TagId tag,
                       MemoId memo, AttributeId attribute) {
  m_lastCoder = std::max(m_lastCoder, coder.value);
  m_lastCode = std::max(m_lastCode, code.value);
  m_lastSource = std::max(m_lastSource, source.value);
  m_lastRevision = std::max(m_lastRevision, revision.value);
  m_lastTag = std::max(m_lastTag, tag.value);
  m_lastMemo = std::max(m_lastMemo, memo.value);
  m_lastAttribute = std::max(m_lastAttribute, attribute.value);
}

}  // namespace florilegium
