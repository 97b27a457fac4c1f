// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "florilegium/base/file.h"

namespace florilegium::storage {

namespace fs = std::filesystem;

namespace {

std::uint32_t bigEndian(const char *bytes) {
  std::uint32_t value = 0;
  for (int i = 0; i < 4; ++i)
    value = value << 8u | static_cast<unsigned char>(bytes[i]);
  return value;
}

constexpr std::string_view magic("SQLite format 3\0", 16);

}  // namespace

Error errorFrom(const SQLite::Exception &exception, const fs::path &path) {
  const std::string name = displayName(path);
  const int extended = exception.getExtendedErrorCode();
  switch (exception.getErrorCode() & 0xff) {
    case SQLITE_FULL:
      return {ErrorCode::DiskFull, name};
    case SQLITE_READONLY:
      if (extended == SQLITE_READONLY_DBMOVED)
        return {ErrorCode::WriteFailed, name, "it was moved, renamed or deleted while it was open"};
      if (extended == SQLITE_READONLY_DIRECTORY) return {ErrorCode::ReadOnly, name, noJournal};
      return {ErrorCode::ReadOnly, name};
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
      return {ErrorCode::NoPermission, name};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {ErrorCode::Locked, name, "another program is writing to it"};
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
      return {ErrorCode::Damaged, name, exception.what()};
    case SQLITE_IOERR:
      if (extended == SQLITE_IOERR_READ || extended == SQLITE_IOERR_SHORT_READ)
        return {ErrorCode::ReadFailed, name, exception.what()};
      return {ErrorCode::WriteFailed, name, exception.what()};
    case SQLITE_ERROR:
    case SQLITE_MISMATCH:
    case SQLITE_SCHEMA:
      return {ErrorCode::Damaged, name, exception.what()};
    case SQLITE_CONSTRAINT:
      return {ErrorCode::ChangedElsewhere, name, exception.what()};
    default:
      return {ErrorCode::Internal, name, exception.what()};
  }
}

Result<void> checkFileKind(const fs::path &path) {
  const std::string name = displayName(path);
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (status.type() == fs::file_type::not_found) return failure(ErrorCode::NotFound, name);
  if (error) return failure(ErrorCode::NoPermission, name);
  if (!fs::is_regular_file(status)) return failure(ErrorCode::NotRegularFile, name);
  return {};
}

std::unique_ptr<SQLite::Database> connect(const fs::path &path, int flags, const std::string &vfs) {
  constexpr int busyMilliseconds = 2000;
  // A path that is not absolute could be one of SQLite's own names, such as ":memory:".
  return std::make_unique<SQLite::Database>(fs::absolute(path).string(), flags, busyMilliseconds, vfs);
}

Result<void> inspect(SQLite::Database &database, const fs::path &path) {
  const std::string name = displayName(path);
  sqlite3_file *file = nullptr;
  sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
  std::array<char, 100> header{};
  sqlite3_int64 size = 0;
  if (file == nullptr || file->pMethods == nullptr || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
    return failure(ErrorCode::ReadFailed, name);
  const int wanted = static_cast<int>(std::min<sqlite3_int64>(size, header.size()));
  if (wanted > 0 && file->pMethods->xRead(file, header.data(), wanted, 0) != SQLITE_OK)
    return failure(ErrorCode::ReadFailed, name);
  const bool ours = bigEndian(&header[68]) == static_cast<std::uint32_t>(applicationId);
  const bool sqlite = std::string_view(header.data(), magic.size()) == magic;
  if (size == 0) return failure(ErrorCode::NotAProject, name, "it is empty");
  if (!sqlite && ours) return failure(ErrorCode::Damaged, name, "its first bytes are wrong");
  if (!sqlite) return failure(ErrorCode::NotAProject, name);
  if (size < static_cast<sqlite3_int64>(header.size()))
    return failure(ErrorCode::Damaged, name, "it ends after " + std::to_string(size) + " bytes");
  if (!ours) return failure(ErrorCode::NotAProject, name, "it is a database of another program");
  // Bytes 28 to 31 hold the size in pages, where the change counter at 24 agrees with that at 92
  // (SQLite file format, section 1.3). With a journal beside it the file is not yet what it will be.
  const std::uint32_t pageField = bigEndian(&header[16]) >> 16u;
  const sqlite3_int64 pageSize = pageField == 1 ? 65536 : pageField;
  const sqlite3_int64 stated = pageSize * bigEndian(&header[28]);
  std::error_code error;
  const std::string journal = sqlite3_filename_journal(sqlite3_db_filename(database.getHandle(), "main"));
  if (bigEndian(&header[24]) == bigEndian(&header[92]) && size < stated && !fs::exists(journal, error))
    return failure(ErrorCode::Damaged, name,
                   std::to_string(stated - size) + " of " + std::to_string(stated) + " bytes are missing");
  return {};
}

void configure(SQLite::Database &database) {
  sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  // A file is a stranger until checked: cell sizes are verified as pages are read, and its triggers and
  // views never run.
  sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
  database.exec("PRAGMA cell_size_check = ON");
  database.exec("PRAGMA foreign_keys = ON");
  // EXTRA also syncs the folder after the journal is deleted: without it a power cut could bring the
  // journal back and with it undo the step.
  database.exec("PRAGMA synchronous = EXTRA");
  database.exec("PRAGMA temp_store = MEMORY");
  // KiB, half of what SQLite takes by itself: an open project mostly writes a row here and there.
  database.exec("PRAGMA cache_size = -1024");
}

}  // namespace florilegium::storage
