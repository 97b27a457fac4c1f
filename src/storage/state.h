// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <map>

#include "database.h"
#include "florilegium/base/file.h"
#include "florilegium/storage/storage.h"
#include "rows.h"

namespace florilegium {

namespace storage {

/// A statement that is reset when it is let go, so that none keeps the file locked.
class InUse {
 public:
  explicit InUse(SQLite::Statement &statement) : m_statement(statement) {}
  ~InUse() { m_statement.tryReset(); }
  InUse(const InUse &) = delete;
  InUse &operator=(const InUse &) = delete;

  SQLite::Statement *operator->() const { return &m_statement; }
  SQLite::Statement &operator*() const { return m_statement; }

 private:
  SQLite::Statement &m_statement;
};

}  // namespace storage

/// An open file with its prepared statements.
struct Storage::State {
  std::filesystem::path path;
  Access access = Access::ReadOnly;
  bool newer = false;
  std::unique_ptr<SQLite::Database> database;
  std::map<std::string, std::unique_ptr<SQLite::Statement>, std::less<>> statements;
  /// How many change sets the file had seen when we last looked; another number means another writer.
  std::int64_t changes = 0;
  std::string vfs;         ///< as asked for at opening
  std::string lockHolder;  ///< our mark in the lock table, empty without a lock

  ~State();

  /// A prepared statement without bindings, to be used by one at a time.
  [[nodiscard]] storage::InUse prepared(const std::string &sql);
  [[nodiscard]] std::int64_t readChanges();
  /// Writes one row; throws `Conflict` when "before" is not what is stored.
  template <class Row>
  void write(const Change<Row> &change);
  void writeText(const Revision &revision);
  void writeOriginal(const Original &original);
  /// Throws `Stopped` when `progress` is cancelled.
  void writeAll(const ChangeSet &set, const Progress &progress = {});
  /// Counts this change; throws `Conflict` when another writer was there in between.
  void countChange();

  [[nodiscard]] std::optional<Holder> holder();
  [[nodiscard]] Result<void> takeLock(const Options &options);
  void releaseLock() noexcept;

  /// Runs `work` in one transaction. When the commit reports a failure although the file has it, the
  /// file is believed.
  template <class Work>
  Result<void> transaction(Work work);
  /// Applies the newest entry of `from` inverted or the oldest as it is, and marks it.
  [[nodiscard]] Result<ChangeSet> step(HistoryState from);
  [[nodiscard]] std::optional<HistoryEntry> nextEntry(HistoryState state);
};

namespace storage {

/// A stored row is not what the change expects.
struct Conflict {};
/// The person stopped it.
struct Stopped {};

template <class Row>
std::int64_t keyOf(const Row &row) {
  if constexpr (std::is_same_v<Row, ProjectInfo>)
    return 1;
  else
    return row.id.value;
}

[[nodiscard]] std::string_view nameOf(HistoryState state);
[[nodiscard]] HistoryState stateNamed(std::string_view name);
[[nodiscard]] HistoryEntry readEntry(const SQLite::Statement &statement);
/// Calls `work` and turns what SQLite and the JSON library throw into an error about the file.
template <class Work>
auto reading(const std::filesystem::path &path, Work work) -> decltype(work()) {
  try {
    return guarded(path, work);
  } catch (const Json::exception &exception) {
    return failure(ErrorCode::Damaged, displayName(path), exception.what());
  }
}

/// "Ann on desk-2 since 2026-11-21 14:05".
[[nodiscard]] std::string phrase(const Holder &holder);

inline constexpr const char *entryColumns = "SELECT id, at, coder, state, summary, action FROM history";

}  // namespace storage

template <class Work>
Result<void> Storage::State::transaction(Work work) {
  const std::int64_t before = changes;
  try {
    SQLite::Transaction transaction(*database, SQLite::TransactionBehavior::IMMEDIATE);
    countChange();
    work();
    transaction.commit();
    changes = before + 1;
    return {};
  } catch (const storage::Conflict &) {
    return failure(ErrorCode::ChangedElsewhere, displayName(path));
  } catch (const storage::Stopped &) {
    return failure(ErrorCode::Cancelled, displayName(path));
  } catch (const nlohmann::json::exception &exception) {
    return failure(ErrorCode::Damaged, displayName(path), exception.what());
  } catch (const SQLite::Exception &exception) {
    Error error = storage::errorFrom(exception, path);
    if (error.code == ErrorCode::NoPermission)
      error = {ErrorCode::ReadOnly, error.subject, storage::noJournal};
    try {
      if (readChanges() == before + 1) {
        changes = before + 1;
        return {};
      }
    } catch (const SQLite::Exception &) {
      // The first failure tells more than the one met while looking.
    }
    return failure(error);
  }
}

}  // namespace florilegium
