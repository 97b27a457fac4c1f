// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/text/utf8.h"
#include "state.h"

namespace florilegium {

using namespace storage;

namespace {

template <class Row>
void loadTable(SQLite::Database &database, Project &project) {
  SQLite::Statement statement(database, selectFrom<Row>() + " ORDER BY id");
  while (statement.executeStep())
    project.put(readRow<Row>(statement));
}

/// Memory keeps the witness of orphans only. A tag that names a source, code or coder that is not there
/// stays in the file and out of memory, where everything may rely on them; the check of references tells.
void loadTags(SQLite::Database &database, Project &project) {
  SQLite::Statement statement(database, selectFrom<TagRow>(Derived::LeaveOut) + " ORDER BY id");
  while (statement.executeStep()) {
    const TagRow tag = readRow<TagRow>(statement);
    if (project.source(tag.source) != nullptr && project.code(tag.code) != nullptr &&
        project.coder(tag.coder) != nullptr)
      project.put(tag);
  }
}

std::int64_t lastUsed(SQLite::Database &database, const char *table) {
  SQLite::Statement statement(database, "SELECT seq FROM sqlite_sequence WHERE name = ?");
  statement.bind(1, table);
  return statement.executeStep() ? statement.getColumn(0).getInt64() : 0;
}

}  // namespace

Result<Project> Storage::load() {
  return reading(path(), [&]() -> Result<Project> {
    SQLite::Database &database = *m_state->database;
    // One read transaction, so that everything is of one moment.
    SQLite::Transaction transaction(database);
    Project project;
    SQLite::Statement info(database, selectFrom<ProjectInfo>());
    if (!info.executeStep()) return failure(ErrorCode::Damaged, displayName(path()), "it has no project row");
    project.setInfo(readRow<ProjectInfo>(info));
    loadTable<Coder>(database, project);
    loadTable<Code>(database, project);
    loadTable<Source>(database, project);
    loadTags(database, project);
    loadTable<Memo>(database, project);
    loadTable<AttributeDefinition>(database, project);
    project.noteUsed({lastUsed(database, "coders")}, {lastUsed(database, "codes")},
                     {lastUsed(database, "sources")}, {lastUsed(database, "revisions")},
                     {lastUsed(database, "tags")}, {lastUsed(database, "memos")},
                     {lastUsed(database, "attributes")});
    project.setTextLoader([this](RevisionId id) { return text(id); });
    m_state->changes = m_state->readChanges();
    transaction.commit();
    // Every page was read once and is not needed again soon.
    database.exec("PRAGMA shrink_memory");
    return project;
  });
}

Result<std::shared_ptr<const Revision>> Storage::text(RevisionId id) const {
  return reading(path(), [&]() -> Result<std::shared_ptr<const Revision>> {
    const std::string which = "text " + std::to_string(id.value);
    Revision revision;
    revision.id = id;
    std::string structure, bytes, report;
    {
      // Whoever wants to write does not wait for what is done with the columns.
      const InUse statement = m_state->prepared(
          "SELECT sha256, structure, text, report, edited_from FROM revisions WHERE id = ?");
      statement->bind(1, id.value);
      if (!statement->executeStep())
        return failure(ErrorCode::Damaged, displayName(path()), which + " is missing");
      revision.sha256 = statement->getColumn(0).getString();
      structure = statement->getColumn(1).getString();
      bytes = statement->getColumn(2).getString();
      report = statement->getColumn(3).getString();
      revision.editedFrom.value = statement->getColumn(4).getInt64();
    }
    revision.structure = structureFromJson(Json::parse(structure));
    auto text = SourceText::make(bytes);
    if (!text) {
      bytes.resize(static_cast<std::size_t>(std::max<std::int64_t>(text.error().offset, 0)));
      const Position position = countCodePoints(bytes);
      return failure(ErrorCode::Damaged, displayName(path()),
                     which + " holds " + text.error().detail + " at character " + std::to_string(position),
                     position);
    }
    revision.text = std::move(*text);
    revision.report = Json::parse(report).get<std::vector<std::string>>();
    return std::make_shared<const Revision>(std::move(revision));
  });
}

Result<std::optional<std::string>> Storage::original(RevisionId id) const {
  return reading(path(), [&]() -> Result<std::optional<std::string>> {
    // A text that was corrected by hand comes from the file of the one that it was before.
    const InUse statement = m_state->prepared(
        "WITH RECURSIVE back (id, step) AS (SELECT ?1, 0 UNION SELECT edited_from, step + 1 FROM revisions "
        "JOIN back USING (id) WHERE edited_from < id) "
        "SELECT bytes, compression, data FROM originals JOIN back ON revision = back.id ORDER BY step LIMIT "
        "1");
    statement->bind(1, id.value);
    if (!statement->executeStep()) return std::optional<std::string>();
    auto bytes = unpack({statement->getColumn(0).getInt64(), statement->getColumn(1).getString() == "zlib",
                         statement->getColumn(2).getString()});
    if (!bytes) return failure(ErrorCode::Damaged, displayName(path()), bytes.error().detail);
    return std::optional(std::move(*bytes));
  });
}

Result<bool> Storage::keepsOriginal(RevisionId id) const {
  return reading(path(), [&]() -> Result<bool> {
    const InUse statement = m_state->prepared(
        "WITH RECURSIVE back (id) AS (SELECT ?1 UNION SELECT edited_from FROM revisions "
        "JOIN back USING (id) WHERE edited_from < id) "
        "SELECT 1 FROM originals JOIN back ON revision = back.id LIMIT 1");
    statement->bind(1, id.value);
    return statement->executeStep();
  });
}

Result<std::vector<TagRow>> Storage::tagRows(SourceId source) const {
  return reading(path(), [&]() -> Result<std::vector<TagRow>> {
    static const std::string sql = selectFrom<TagRow>() + " WHERE source = ? ORDER BY id";
    const InUse statement = m_state->prepared(sql);
    statement->bind(1, source.value);
    std::vector<TagRow> rows;
    while (statement->executeStep())
      rows.push_back(readRow<TagRow>(*statement));
    return rows;
  });
}

Result<std::vector<FileFinding>> Storage::checkFile() const {
  return reading(path(), [&]() -> Result<std::vector<FileFinding>> {
    std::vector<FileFinding> findings;
    SQLite::Statement integrity(*m_state->database, "PRAGMA integrity_check(20)");
    while (integrity.executeStep())
      if (const std::string line = integrity.getColumn(0).getString(); line != "ok")
        findings.push_back({"file", line});
    SQLite::Statement references(*m_state->database, "PRAGMA foreign_key_check");
    while (references.executeStep())
      findings.push_back({"references", references.getColumn(0).getString() + " row " +
                                            references.getColumn(1).getString() + " names a row of " +
                                            references.getColumn(2).getString() + " that is not there"});
    return findings;
  });
}

}  // namespace florilegium
