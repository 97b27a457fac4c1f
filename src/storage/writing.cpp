// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "state.h"

namespace florilegium {

using namespace storage;

namespace {

/// "id = ?1 AND a IS ?2 AND b IS ?3 ...", so that a row is changed only while it is what it was. Derived
/// columns are left out: a tag whose witness is wrong in the file can be changed, and is then right.
template <class Row>
std::string sameAs(int firstIndex) {
  std::string condition = "id = ?1";
  const Row row{};
  Table<Row>::columns(row, [&](const char *name, const auto &value) {
    if (!isDerived(&value, row))
      condition += std::string(" AND ") + name + " IS ?" + std::to_string(firstIndex++);
  });
  return condition;
}

template <class Row>
void bindColumns(SQLite::Statement &statement, const Row &row, int firstIndex) {
  Table<Row>::columns(
      row, [&](const char *, const auto &value) { bindValue(statement, firstIndex++, toColumn(value)); });
}

template <class Row>
void bindSame(SQLite::Statement &statement, const Row &row, int firstIndex) {
  Table<Row>::columns(row, [&](const char *, const auto &value) {
    if (!isDerived(&value, row)) bindValue(statement, firstIndex++, toColumn(value));
  });
}

template <class Row>
int columnCount() {
  int count = 0;
  const Row row{};
  Table<Row>::columns(row, [&](const char *, const auto &) { ++count; });
  return count;
}

template <class Row>
std::string insertSql() {
  std::string names = std::is_same_v<Row, ProjectInfo> ? "id" : "";
  std::string places = std::is_same_v<Row, ProjectInfo> ? "1" : "";
  int index = 1;
  const Row row{};
  Table<Row>::columns(row, [&](const char *name, const auto &) {
    names += (names.empty() ? "" : ", ") + std::string(name);
    places += (places.empty() ? "?" : ", ?") + std::to_string(index++);
  });
  return std::string("INSERT INTO ") + Table<Row>::name + " (" + names + ") VALUES (" + places + ")";
}

template <class Row>
std::string updateSql() {
  std::string sets;
  int index = 2;
  const Row row{};
  Table<Row>::columns(row, [&](const char *name, const auto &) {
    sets += (sets.empty() ? "" : ", ") + std::string(name) + " = ?" + std::to_string(index++);
  });
  return std::string("UPDATE ") + Table<Row>::name + " SET " + sets + " WHERE " + sameAs<Row>(index);
}

}  // namespace

InUse Storage::State::prepared(const std::string &sql) {
  auto &statement = statements[sql];
  if (!statement) statement = std::make_unique<SQLite::Statement>(*database, sql);
  statement->tryReset();
  statement->clearBindings();
  return InUse(*statement);
}

std::int64_t Storage::State::readChanges() {
  const InUse statement = prepared("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'changes'");
  return statement->executeStep() ? statement->getColumn(0).getInt64() : 0;
}

void Storage::State::countChange() {
  const InUse statement =
      prepared("UPDATE meta SET value = ?1 WHERE key = 'changes' AND CAST(value AS INTEGER) = ?2");
  statement->bind(1, std::to_string(changes + 1));
  statement->bind(2, changes);
  if (statement->exec() != 1) throw Conflict();
}

template <class Row>
void Storage::State::write(const Change<Row> &change) {
  static const std::string insert = insertSql<Row>();
  static const std::string update = updateSql<Row>();
  static const std::string remove =
      std::string("DELETE FROM ") + Table<Row>::name + " WHERE " + sameAs<Row>(2);
  const InUse statement = prepared(!change.before ? insert : change.after ? update : remove);
  if (!change.before) {
    bindColumns(*statement, *change.after, 1);
  } else {
    statement->bind(1, keyOf(*change.before));
    if (change.after) bindColumns(*statement, *change.after, 2);
    bindSame(*statement, *change.before, change.after ? 2 + columnCount<Row>() : 2);
  }
  if (statement->exec() != 1) throw Conflict();
}

void Storage::State::writeText(const Revision &revision) {
  const InUse statement = prepared(
      "INSERT INTO revisions (id, sha256, length, structure, text, report, edited_from) "
      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
  statement->bind(1, revision.id.value);
  statement->bind(2, revision.sha256);
  statement->bind(3, revision.text.length());
  statement->bind(4, toJson(revision.structure).dump(-1, ' ', false, Json::error_handler_t::replace));
  statement->bindNoCopy(5, revision.text.utf8());
  statement->bind(6, Json(revision.report).dump(-1, ' ', false, Json::error_handler_t::replace));
  bindValue(*statement, 7, toColumn(revision.editedFrom));
  statement->exec();
  statement->tryReset();
  statement->clearBindings();
}

void Storage::State::writeOriginal(const Original &original) {
  const InUse statement =
      prepared("INSERT INTO originals (revision, bytes, compression, data) VALUES (?1, ?2, ?3, ?4)");
  statement->bind(1, original.revision.value);
  statement->bind(2, original.file->bytes);
  statement->bind(3, original.file->compressed ? "zlib" : "none");
  statement->bindNoCopy(4, original.file->data.data(), static_cast<int>(original.file->data.size()));
  statement->exec();
  statement->tryReset();
  statement->clearBindings();
}

void Storage::State::writeAll(const ChangeSet &set, const Progress &progress) {
  const auto goOn = [&] {
    if (progress.cancelled()) throw Stopped();
  };
  std::int64_t done = 0;
  std::int64_t total = 0;
  for (const auto &revision : set.texts)
    total += static_cast<std::int64_t>(revision->text.utf8().size());
  for (const auto &revision : set.texts) {
    goOn();
    progress.report(done, total);
    writeText(*revision);
    done += static_cast<std::int64_t>(revision->text.utf8().size());
  }
  for (const Original &original : set.originals)
    writeOriginal(original);
  goOn();
  // Rows go before others come, so that a name or place that moves from one row to another is free.
  const auto each = [&](auto wanted) {
    forEachTable(set, [&](const auto &rows) {
      for (const auto &row : rows)
        if (wanted(row)) write(row);
    });
  };
  each([](const auto &row) { return !row.after; });
  each([](const auto &row) { return row.before && row.after; });
  each([](const auto &row) { return !row.before; });
}

}  // namespace florilegium
