// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits.h>
#include <sqlite3.h>
#include <unistd.h>

#include <SQLiteCpp/Backup.h>

#include "florilegium/base/valid_utf8.h"
#include "migrations.h"
#include "state.h"

namespace florilegium {

using namespace storage;
namespace fs = std::filesystem;

namespace {

fs::path folderOf(const fs::path &path) {
  return path.has_parent_path() ? path.parent_path() : fs::path(".");
}

/// A new file under a temporary name in the folder of `target`; gone unless it was put in place.
class NewFile {
 public:
  explicit NewFile(const fs::path &target)
      : m_target(target), m_path(target.parent_path() / (".florilegium-" + Uuid::random().toString())) {}
  ~NewFile() {
    std::error_code error;
    fs::remove(m_path, error);
    fs::remove(m_path.string() + "-journal", error);
  }
  NewFile(const NewFile &) = delete;
  NewFile &operator=(const NewFile &) = delete;

  [[nodiscard]] const fs::path &path() const { return m_path; }

  /// Gives the file its name, unless that name is taken and is not to be replaced.
  [[nodiscard]] Result<void> place(Existing existing) const {
    if (existing == Existing::Replace) return takeName();
    if (::link(m_path.c_str(), m_target.c_str()) != 0) {
      const int error = errno;
      std::error_code ignored;
      if (error == EEXIST || fs::exists(fs::symlink_status(m_target, ignored)))
        return failure(ErrorCode::AlreadyExists, displayName(m_target));
      // File systems of USB sticks know no second name for a file.
      return takeName();
    }
    syncFolder(folderOf(m_target));
    return {};
  }

 private:
  [[nodiscard]] Result<void> takeName() const {
    std::error_code renamed;
    fs::rename(m_path, m_target, renamed);
    if (renamed) return failure(ErrorCode::WriteFailed, displayName(m_target), renamed.message());
    syncFolder(folderOf(m_target));
    return {};
  }

  fs::path m_target;
  fs::path m_path;
};

/// Whether a file may give way to another one. SQLite would take the journal of a change that was cut off
/// for one of the new file.
Result<void> checkReplaceable(const fs::path &path) {
  std::error_code error;
  if (!fs::is_regular_file(fs::symlink_status(path, error)))
    return failure(ErrorCode::AlreadyExists, displayName(path));
  if (const auto holder = Storage::holder(path); holder && *holder)
    return failure(ErrorCode::Locked, displayName(path), phrase(**holder));
  if (fs::exists(path.string() + "-journal", error))
    return failure(ErrorCode::Locked, displayName(path),
                   "a change of it was cut off and must be mended by opening it");
  return {};
}

Result<void> checkTarget(const fs::path &path, Existing existing) {
  std::error_code error;
  if (fs::symlink_status(path, error).type() != fs::file_type::not_found) {
    if (existing == Existing::Refuse) return failure(ErrorCode::AlreadyExists, displayName(path));
    if (const auto fine = checkReplaceable(path); !fine) return fine;
  }
  const fs::path folder = folderOf(path);
  const std::string folderName = toValidUtf8(folder.string());
  if (path.filename().empty() || !fs::is_directory(folder, error))
    return failure(ErrorCode::NotFound, folderName);
  if (::access(folder.c_str(), W_OK | X_OK) != 0) return failure(ErrorCode::NoPermission, folderName);
  // The journal beside the file has a longer name, and SQLite takes paths of up to 512 bytes.
  constexpr std::size_t longestPath = 500;
  constexpr std::size_t journalEnding = std::string_view("-journal").size();
  if (path.filename().string().size() + journalEnding > NAME_MAX ||
      fs::absolute(path).string().size() > longestPath)
    return failure(ErrorCode::WriteFailed, displayName(path), "its name is too long");
  return {};
}

/// Whether this program may read a file of that step, and whether it may write it.
Result<bool> writableVersion(SQLite::Database &database, const fs::path &path) {
  const int version = database.execAndGet("PRAGMA user_version").getInt();
  const int newest = migrations().back().number;
  if (version < 1) return failure(ErrorCode::NotAProject, displayName(path), "it has no format number");
  if (version <= newest) return true;
  SQLite::Statement query(database, "SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'min-reader'");
  const bool readable = query.executeStep() && query.getColumn(0).getInt() <= newest;
  if (!readable) return failure(ErrorCode::NewerProject, displayName(path), std::to_string(version));
  return false;
}

}  // namespace

Storage::Storage(std::unique_ptr<State> state) : m_state(std::move(state)) {}
Storage::Storage(Storage &&) noexcept = default;
Storage &Storage::operator=(Storage &&) noexcept = default;
Storage::~Storage() = default;

const fs::path &Storage::path() const {
  return m_state->path;
}
Access Storage::access() const {
  return m_state->access;
}
bool Storage::newer() const {
  return m_state->newer;
}

Result<void> Storage::create(const fs::path &path, const ChangeSet &initial, const std::string &vfs,
                             Existing existing, const Progress &progress) {
  if (const auto fine = checkTarget(path, existing); !fine) return fine;
  const NewFile file(path);
  const auto done = guarded(path, [&]() -> Result<void> {
    State state;
    state.path = path;
    state.database = connect(file.path(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, vfs);
    configure(*state.database);
    state.database->exec("PRAGMA application_id = " + std::to_string(applicationId));
    SQLite::Transaction transaction(*state.database, SQLite::TransactionBehavior::IMMEDIATE);
    migrate(*state.database, migrations());
    try {
      state.writeAll(initial, progress);
    } catch (const Stopped &) {
      return failure(ErrorCode::Cancelled, displayName(path));
    }
    transaction.commit();
    return {};
  });
  if (!done && done.error().code == ErrorCode::ChangedElsewhere)
    return failure(ErrorCode::Internal, displayName(path),
                   "rows that contradict each other: " + done.error().detail);
  if (!done) return done;
  return file.place(existing);
}

Result<Storage> Storage::open(const fs::path &path, const Options &options) {
  if (const auto fine = checkFileKind(path); !fine) return failure(fine.error());
  return guarded(path, [&]() -> Result<Storage> {
    auto state = std::make_unique<State>();
    state->path = path;
    // Also for reading: a step that was cut off half-way must be rolled back first. SQLite falls back to
    // reading where it may not write.
    state->vfs = options.vfs;
    state->database = connect(path, SQLite::OPEN_READWRITE, options.vfs);
    if (const auto fine = inspect(*state->database, path); !fine) return failure(fine.error());
    configure(*state->database);
    const auto writable = writableVersion(*state->database, path);
    if (!writable) return failure(writable.error());
    state->newer = !*writable;
    if (state->database->execAndGet("SELECT count(*) FROM sqlite_schema WHERE type = 'trigger'").getInt() !=
        0)
      return failure(ErrorCode::Damaged, displayName(path), "it holds triggers, which no project has");
    if (options.access == Access::ReadWrite) {
      const bool readOnly = sqlite3_db_readonly(state->database->getHandle(), "main") == 1;
      if (!*writable)
        return failure(ErrorCode::ReadOnly, displayName(path), "a newer version of Florilegium wrote it");
      if (readOnly) return failure(ErrorCode::ReadOnly, displayName(path));
      try {
        state->database->exec("PRAGMA journal_mode = DELETE");
        if (const auto locked = state->takeLock(options); !locked) return failure(locked.error());
        if (state->database->execAndGet("PRAGMA user_version").getInt() < migrations().back().number) {
          SQLite::Transaction transaction(*state->database, SQLite::TransactionBehavior::IMMEDIATE);
          migrate(*state->database, migrations());
          transaction.commit();
        }
      } catch (const SQLite::Exception &exception) {
        // A folder where no journal can be written shows itself only at the first write.
        if (exception.getErrorCode() == SQLITE_CANTOPEN)
          return failure(ErrorCode::ReadOnly, displayName(path), noJournal);
        throw;
      }
    } else {
      if (state->database->execAndGet("PRAGMA user_version").getInt() < migrations().back().number)
        readAsNewest(*state->database);
      state->database->exec("PRAGMA query_only = ON");
    }
    state->access = options.access;
    state->changes = state->readChanges();
    return Storage(std::move(state));
  });
}

Result<void> Storage::backup(const fs::path &target, const Progress &progress, Existing existing) const {
  if (const auto fine = checkTarget(target, existing); !fine) return fine;
  const NewFile file(target);
  const auto done = guarded(target, [&]() -> Result<void> {
    const auto copy = connect(file.path(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, m_state->vfs);
    configure(*copy);
    SQLite::Backup backup(*copy, *m_state->database);
    constexpr int pagesAtOnce = 4096;
    for (int step = SQLITE_OK; step != SQLITE_DONE;) {
      step = backup.executeStep(pagesAtOnce);
      if (step == SQLITE_BUSY || step == SQLITE_LOCKED)
        return failure(ErrorCode::Locked, displayName(path()), "another program is writing to it");
      if (progress.cancelled()) return failure(ErrorCode::Cancelled, displayName(target));
      progress.report(backup.getTotalPageCount() - backup.getRemainingPageCount(),
                      backup.getTotalPageCount());
    }
    // The copy is nobody's yet.
    copy->exec("DELETE FROM lock");
    return {};
  });
  if (!done) return done;
  return file.place(existing);
}

}  // namespace florilegium
