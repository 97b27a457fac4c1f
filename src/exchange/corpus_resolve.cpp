// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "corpus_draft.h"
#include "derived_uuid.h"
#include "florilegium/text/utf8.h"

namespace florilegium::exchange {

namespace {

/// Where the rows of one list stand in the file, by UUID.
using Places = std::map<Uuid, std::size_t>;

class Resolver {
 public:
  Resolver(CorpusDraft &draft, Trouble &trouble) : m_draft(draft), m_trouble(trouble) {}

  [[nodiscard]] ChangeSet resolve();

 private:
  void indexIds();
  void addCodes();
  void addAttributes();
  void addTags();
  void checkWitness(TagDraft &tag, const std::string &pointer);
  void addMemos();
  [[nodiscard]] std::int64_t targetOf(const MemoDraft &memo, const std::string &pointer);
  /// The memo that a row's own memo field tells of, unless the list of memos has it.
  void addMemoField(MemoOn on, std::int64_t target, const Uuid &uuid, std::string text,
                    const std::string &pointer);

  /// The place of what `uuid` names, or 0 with a report.
  [[nodiscard]] std::size_t find(const Places &places, const Uuid &uuid, const char *list,
                                 const std::string &pointer);

  CorpusDraft &m_draft;
  Trouble &m_trouble;
  ChangeSet m_changes;
  Places m_coders, m_codes, m_sources, m_tags;
  std::vector<CodeId> m_codeIds;                                    ///< by place in the file
  std::map<std::pair<MemoOn, std::int64_t>, std::size_t> m_memoOn;  ///< places in the list of memos
};

std::string at(const char *list, std::size_t place) {
  return pointerTo(list, place);
}

template <class Rows, class UuidOf>
Places indexed(const Rows &rows, const char *list, Trouble &trouble, UuidOf uuidOf) {
  Places places;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto [known, isNew] = places.emplace(uuidOf(rows[i]), i);
    if (!isNew) trouble.report(at(list, i) + "/id", "is the id of " + at(list, known->second) + " already");
  }
  return places;
}

template <class Row>
void create(std::vector<Change<Row>> &changes, Row row) {
  changes.push_back({std::nullopt, std::move(row)});
}

CoderId coderAt(std::size_t place) {
  return {static_cast<std::int64_t>(place) + 1};
}
SourceId sourceAt(std::size_t place) {
  return {static_cast<std::int64_t>(place) + 1};
}
TagId tagAt(std::size_t place) {
  return {static_cast<std::int64_t>(place) + 1};
}

ChangeSet Resolver::resolve() {
  indexIds();
  create(m_changes.project, m_draft.project);
  for (std::size_t i = 0; i < m_draft.coders.size(); ++i) {
    m_draft.coders[i].id = coderAt(i);
    create(m_changes.coders, m_draft.coders[i]);
  }
  addCodes();
  addAttributes();
  for (std::size_t i = 0; i < m_draft.sources.size(); ++i) {
    SourceDraft &source = m_draft.sources[i];
    source.row.id = sourceAt(i);
    source.row.rank = static_cast<std::int64_t>(i);
    source.row.revision = source.revision->id = {source.row.id.value};
    create(m_changes.sources, source.row);
    m_changes.texts.push_back(source.revision);
  }
  addTags();
  addMemos();
  m_changes.summary = {Action::LoadCorpus,
                       m_draft.project.name,
                       {},
                       {},
                       static_cast<std::int64_t>(m_draft.tags.size()),
                       static_cast<std::int64_t>(m_draft.sources.size())};
  return std::move(m_changes);
}

void Resolver::indexIds() {
  const auto ofRow = [](const auto &draft) { return draft.row.uuid; };
  m_coders = indexed(m_draft.coders, "/coders", m_trouble, [](const Coder &row) { return row.uuid; });
  m_codes = indexed(m_draft.codes, "/codes", m_trouble, ofRow);
  [[maybe_unused]] const Places attributes = indexed(m_draft.attributes, "/attributes", m_trouble,
                                                     [](const AttributeDefinition &row) { return row.uuid; });
  m_sources = indexed(m_draft.sources, "/sources", m_trouble, ofRow);
  m_tags = indexed(m_draft.tags, "/tags", m_trouble, ofRow);
  [[maybe_unused]] const Places memos = indexed(m_draft.memos, "/memos", m_trouble, ofRow);
}

std::size_t Resolver::find(const Places &places, const Uuid &uuid, const char *list,
                           const std::string &pointer) {
  const auto found = places.find(uuid);
  if (found != places.end()) return found->second;
  m_trouble.report(pointer, uuid.toString() + " is not the id of anything in " + list);
  return 0;
}

/// Codes get their ids in the order of the tree, so that parents come before their children.
void Resolver::addCodes() {
  auto &codes = m_draft.codes;
  std::map<std::optional<std::size_t>, std::vector<std::size_t>> children;
  std::map<std::pair<std::optional<std::size_t>, std::string>, std::size_t> names;
  std::map<std::string, std::size_t> keys;
  for (std::size_t i = 0; i < codes.size() && !m_trouble.found(); ++i) {
    Code &row = codes[i].row;
    std::optional<std::size_t> parent;
    if (codes[i].parent) parent = find(m_codes, *codes[i].parent, "/codes", at("/codes", i) + "/parent");
    row.rank = static_cast<std::int64_t>(children[parent].size());
    children[parent].push_back(i);
    if (const auto [other, isNew] = names.emplace(std::pair(parent, row.name), i); !isNew)
      m_trouble.report(
          at("/codes", i) + "/name",
          shown(row.name) + " is the name of " + at("/codes", other->second) + ", under the same parent");
    if (row.shortcut.empty()) continue;
    if (const auto [other, isNew] = keys.emplace(row.shortcut, i); !isNew)
      m_trouble.report(at("/codes", i) + "/shortcut",
                       "is the shortcut of " + at("/codes", other->second) + " already");
  }
  if (m_trouble.found()) return;

  m_codeIds.resize(codes.size());
  std::vector<std::size_t> waiting(children[std::nullopt].rbegin(), children[std::nullopt].rend());
  std::int64_t number = 0;
  while (!waiting.empty()) {
    const std::size_t place = waiting.back();
    waiting.pop_back();
    Code &row = codes[place].row;
    row.id = m_codeIds[place] = CodeId{++number};
    if (codes[place].parent) row.parent = m_codeIds[m_codes.at(*codes[place].parent)];
    create(m_changes.codes, row);
    const auto &below = children[place];
    waiting.insert(waiting.end(), below.rbegin(), below.rend());
  }
  for (std::size_t i = 0; i < codes.size(); ++i)
    if (!m_codeIds[i]) m_trouble.report(at("/codes", i) + "/parent", "leads round in a circle");
}

void Resolver::addAttributes() {
  std::map<std::string, std::size_t> names;
  for (std::size_t i = 0; i < m_draft.attributes.size(); ++i) {
    AttributeDefinition &row = m_draft.attributes[i];
    if (const auto [other, isNew] = names.emplace(row.name, i); !isNew)
      m_trouble.report(at("/attributes", i) + "/name",
                       shown(row.name) + " is the name of " + at("/attributes", other->second) + " already");
    row.id = {static_cast<std::int64_t>(i) + 1};
    row.rank = row.id.value;
    create(m_changes.attributes, row);
  }
}

void Resolver::addTags() {
  using Key = std::tuple<SourceId, Span, CodeId, CoderId>;
  std::map<Key, std::size_t> known;
  for (std::size_t i = 0; i < m_draft.tags.size() && !m_trouble.found(); ++i) {
    TagDraft &tag = m_draft.tags[i];
    const std::string pointer = at("/tags", i);
    const std::size_t code = find(m_codes, tag.code, "/codes", pointer + "/code");
    tag.row.id = tagAt(i);
    tag.row.source = sourceAt(find(m_sources, tag.source, "/sources", pointer + "/source"));
    tag.row.coder = coderAt(find(m_coders, tag.coder, "/coders", pointer + "/coder"));
    if (m_trouble.found()) return;
    tag.row.code = m_codeIds[code];
    if (!tag.row.orphan) {
      const Key key(tag.row.source, tag.row.span, tag.row.code, tag.row.coder);
      if (const auto [other, isNew] = known.emplace(key, i); !isNew)
        m_trouble.report(pointer, "is " + at("/tags", other->second) + " again: same span, code and coder");
      checkWitness(tag, pointer);
    }
    create(m_changes.tags, std::move(tag.row));
  }
}

void Resolver::checkWitness(TagDraft &tag, const std::string &pointer) {
  const SourceDraft &source = m_draft.sources[static_cast<std::size_t>(tag.row.source.value - 1)];
  const SourceText &text = source.revision->text;
  const Span span = tag.row.span;
  const std::string length = " is beyond the end of its source (" + std::to_string(text.length()) + ")";
  if (span.start >= text.length())
    return m_trouble.report(pointer + "/start", std::to_string(span.start) + length);
  if (span.end > text.length()) return m_trouble.report(pointer + "/end", std::to_string(span.end) + length);

  const Witness &said = tag.row.witness;
  Witness found = witnessOf(text, span, source.row.sha256);
  if (said.quote != found.quote)
    return m_trouble.report(pointer + "/quote",
                            shown(said.quote) + " is not what stands there (" + shown(found.quote) + ")");
  const std::size_t from = text.byteOf(span.start);
  const std::size_t to = text.byteOf(span.end);
  const std::string_view utf8 = text.utf8();
  if (!utf8.substr(0, from).ends_with(said.prefix))
    return m_trouble.report(pointer + "/prefix", shown(said.prefix) + " is not what stands before the quote");
  if (!utf8.substr(to).starts_with(said.suffix))
    return m_trouble.report(pointer + "/suffix", shown(said.suffix) + " is not what stands after the quote");
  if (!said.revision.empty() && said.revision != found.revision)
    return m_trouble.report(pointer + "/revision",
                            "is not the hash of its source's text (" + found.revision + ")");
  tag.row.witness = std::move(found);
}

void Resolver::addMemos() {
  for (std::size_t i = 0; i < m_draft.memos.size() && !m_trouble.found(); ++i) {
    MemoDraft &memo = m_draft.memos[i];
    const std::string pointer = at("/memos", i);
    memo.row.id = {static_cast<std::int64_t>(i) + 1};
    memo.row.target = targetOf(memo, pointer);
    if (memo.coder) memo.row.coder = coderAt(find(m_coders, *memo.coder, "/coders", pointer + "/coder"));
    if (memo.row.on != MemoOn::Span) {
      const auto [other, isNew] = m_memoOn.emplace(std::pair(memo.row.on, memo.row.target), i);
      if (!isNew) m_trouble.report(pointer + "/on", "has a memo already, " + at("/memos", other->second));
    }
    create(m_changes.memos, memo.row);
  }
  if (m_trouble.found()) return;

  addMemoField(MemoOn::Project, 0, m_draft.project.uuid, m_draft.projectMemo, "/project");
  for (std::size_t i = 0; i < m_draft.codes.size(); ++i)
    addMemoField(MemoOn::Code, m_codeIds[i].value, m_draft.codes[i].row.uuid, m_draft.codes[i].memo,
                 at("/codes", i));
  for (std::size_t i = 0; i < m_draft.sources.size(); ++i)
    addMemoField(MemoOn::Source, sourceAt(i).value, m_draft.sources[i].row.uuid, m_draft.sources[i].memo,
                 at("/sources", i));
  for (std::size_t i = 0; i < m_draft.tags.size(); ++i)
    addMemoField(MemoOn::Tag, tagAt(i).value, m_changes.tags[i].after->uuid, m_draft.tags[i].memo,
                 at("/tags", i));
}

std::int64_t Resolver::targetOf(const MemoDraft &memo, const std::string &pointer) {
  const std::string id = pointer + "/on/id";
  switch (memo.row.on) {
    case MemoOn::Project:
      if (memo.target != m_draft.project.uuid) m_trouble.report(id, "is not the id of the project");
      return 0;
    case MemoOn::Code: {
      const std::size_t place = find(m_codes, memo.target, "/codes", id);
      return m_trouble.found() ? 0 : m_codeIds[place].value;
    }
    case MemoOn::Tag:
      return tagAt(find(m_tags, memo.target, "/tags", id)).value;
    case MemoOn::Source:
    case MemoOn::Span:
      break;
  }
  const std::size_t place = find(m_sources, memo.target, "/sources", id);
  if (memo.row.on == MemoOn::Span && !m_trouble.found()) {
    const Position length = m_draft.sources[place].row.length;
    if (memo.row.span.end > length)
      m_trouble.report(pointer + "/on/end", std::to_string(memo.row.span.end) +
                                                " is beyond the end of its source (" +
                                                std::to_string(length) + ")");
  }
  return sourceAt(place).value;
}

void Resolver::addMemoField(MemoOn on, std::int64_t target, const Uuid &uuid, std::string text,
                            const std::string &pointer) {
  if (text.empty()) return;
  const auto listed = m_memoOn.find({on, target});
  if (listed != m_memoOn.end()) {
    if (m_draft.memos[listed->second].row.text != text)
      m_trouble.report(pointer + "/memo", "says something else than " + at("/memos", listed->second));
    return;
  }
  Memo memo;
  memo.id = {static_cast<std::int64_t>(m_changes.memos.size()) + 1};
  memo.uuid = derivedUuid(uuid, "memo");
  memo.on = on;
  memo.target = target;
  memo.text = std::move(text);
  if (!m_draft.coders.empty()) memo.coder = coderAt(0);
  memo.created = memo.modified = m_draft.project.created;
  create(m_changes.memos, std::move(memo));
}

}  // namespace

ChangeSet resolve(CorpusDraft draft, Trouble &trouble) {
  return Resolver(draft, trouble).resolve();
}

}  // namespace florilegium::exchange
