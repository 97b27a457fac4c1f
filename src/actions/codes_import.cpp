// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "codes_support.h"
#include "florilegium/actions/codebook.h"
#include "florilegium/text/fold.h"

namespace florilegium::actions {

namespace {

using Names = std::map<std::pair<CodeId, std::string>, CodeId>;

class Importer {
 public:
  Importer(const Project &project, CoderId coder, Timestamp time)
      : m_project(project), m_coder(coder), m_time(time), m_colours(coloursOf(project)) {
    for (const Code *code : project.codes()) {
      m_byUuid.emplace(code->uuid, code->id);
      m_byName.emplace(std::pair(code->parent, foldForSearch(code->name)), code->id);
      m_rows.emplace(code->id, *code);
      if (!code->shortcut.empty()) m_keys.insert(code->shortcut);
    }
  }

  Result<void> take(const CodebookEntry &entry);
  CodebookImport finish(const std::string &name);

 private:
  CodeId knownAs(const CodebookEntry &entry, CodeId parent, const std::string &folded) const;
  void complete(Code &code, const CodebookEntry &entry);
  void addMemo(CodeId code, const std::string &text);

  const Project &m_project;
  CoderId m_coder;
  Timestamp m_time;
  std::multiset<Colour> m_colours;
  std::map<Uuid, CodeId> m_byUuid;
  Names m_byName;
  std::map<CodeId, Code> m_rows;  ///< as they will be
  std::set<std::string> m_keys;
  std::map<CodeId, std::int64_t> m_ranks;
  std::vector<CodeId> m_ids;  ///< by place in the book
  std::vector<CodeId> m_made;
  std::set<CodeId> m_known;
  std::map<CodeId, Memo> m_memos;
};

CodeId Importer::knownAs(const CodebookEntry &entry, CodeId parent, const std::string &folded) const {
  if (!entry.code.uuid.isNil())
    if (const auto found = m_byUuid.find(entry.code.uuid); found != m_byUuid.end()) return found->second;
  const auto found = m_byName.find({parent, folded});
  return found != m_byName.end() ? found->second : CodeId{};
}

void Importer::complete(Code &code, const CodebookEntry &entry) {
  const auto fill = [](std::string &field, const std::string &text) {
    if (field.empty()) field = trim(text);
  };
  fill(code.definition, entry.code.definition);
  fill(code.example, entry.code.example);
  fill(code.include, entry.code.include);
  fill(code.exclude, entry.code.exclude);
  for (const Example &wanted : entry.code.examples) {
    const Example example{trim(wanted.quote), trim(wanted.from), wanted.source};
    const auto same = [&](const Example &there) { return there.quote == example.quote; };
    if (!example.quote.empty() && std::none_of(code.examples.begin(), code.examples.end(), same))
      code.examples.push_back(example);
  }
}

void Importer::addMemo(CodeId code, const std::string &text) {
  const std::string memo = trim(text);
  if (memo.empty() || m_project.memoOn(MemoOn::Code, code.value) != nullptr) return;
  m_memos.try_emplace(code,
                      Memo{{}, Uuid::random(), MemoOn::Code, code.value, {}, memo, m_coder, m_time, m_time});
}

Result<void> Importer::take(const CodebookEntry &entry) {
  const CodeId parent = entry.parent ? m_ids.at(*entry.parent) : CodeId{};
  const std::string name = trim(entry.code.name);
  if (name.empty()) return failure(ErrorCode::NameEmpty);
  const std::string folded = foldForSearch(name);
  if (const CodeId known = knownAs(entry, parent, folded)) {
    m_ids.push_back(known);
    if (m_project.code(known) != nullptr) m_known.insert(known);
    complete(m_rows.at(known), entry);
    addMemo(known, entry.memo);
    return {};
  }
  Code row;
  row.id = {m_project.nextCodeId().value + static_cast<std::int64_t>(m_made.size())};
  row.uuid = entry.code.uuid.isNil() ? Uuid::random() : entry.code.uuid;
  row.parent = parent;
  row.rank = m_ranks.try_emplace(parent, nextRank(m_project, parent)).first->second++;
  row.name = name;
  row.colour = entry.colour.value_or(nextPigment(m_colours));
  row.codable = entry.code.codable;
  const std::string &key = entry.code.shortcut;
  if (key.size() == 1 && key >= "1" && key <= "9" && m_keys.insert(key).second) row.shortcut = key;
  complete(row, entry);
  m_colours.insert(row.colour);
  m_byUuid.emplace(row.uuid, row.id);
  m_byName.emplace(std::pair(parent, folded), row.id);
  m_ids.push_back(row.id);
  m_made.push_back(row.id);
  addMemo(row.id, entry.memo);
  m_rows.emplace(row.id, std::move(row));
  return {};
}

CodebookImport Importer::finish(const std::string &name) {
  CodebookImport result;
  ChangeSet &changes = result.changes;
  std::set<CodeId> completed;
  for (const CodeId id : m_known) {
    const std::size_t before = changes.codes.size();
    changed(changes.codes, *m_project.code(id), m_rows.at(id));
    if (changes.codes.size() > before || m_memos.contains(id)) completed.insert(id);
  }
  for (const CodeId id : m_made)
    made(changes.codes, m_rows.at(id));
  MemoId memo = m_project.nextMemoId();
  for (auto &[code, row] : m_memos) {
    row.id = memo;
    ++memo.value;
    made(changes.memos, row);
  }
  result.added = static_cast<std::int64_t>(m_made.size());
  result.known = static_cast<std::int64_t>(m_known.size());
  result.completed = static_cast<std::int64_t>(completed.size());
  changes.summary = {Action::ImportCodebook, name};
  changes.summary.count = result.added;
  return result;
}

}  // namespace

Result<CodebookImport> importCodebook(const Project &project, const CodeList &book, const std::string &name,
                                      CoderId coder, Timestamp time) {
  Importer importer(project, coder, time);
  for (const CodebookEntry &entry : book)
    if (const auto done = importer.take(entry); !done) return failure(done.error());
  return importer.finish(name);
}

}  // namespace florilegium::actions
