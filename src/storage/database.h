// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <filesystem>
#include <memory>
#include <string>

#include "florilegium/base/result.h"
#include "florilegium/storage/storage.h"

namespace florilegium::storage {

/// "FLOR", at offset 68 of every project file.
inline constexpr std::int32_t applicationId = 0x464C4F52;

/// Why a file cannot be written although it could be opened for that.
inline constexpr const char *noJournal = "no file can be made in its folder";

/// What SQLite's result code means for people. That the file is a project has been found out before.
[[nodiscard]] Error errorFrom(const SQLite::Exception &exception, const std::filesystem::path &path);

/// Calls `work` and turns what SQLite throws into an error about the file.
template <class Work>
auto guarded(const std::filesystem::path &path, Work work) -> decltype(work()) {
  try {
    return work();
  } catch (const SQLite::Exception &exception) {
    return failure(errorFrom(exception, path));
  }
}

/// Whether there is a file that can be opened. Fails with NotFound, NoPermission or NotRegularFile.
[[nodiscard]] Result<void> checkFileKind(const std::filesystem::path &path);

/// Opens without reading anything. Throws SQLite::Exception.
[[nodiscard]] std::unique_ptr<SQLite::Database> connect(const std::filesystem::path &path, int flags,
                                                        const std::string &vfs);

/// Looks at the first bytes before SQLite does: is this a project file, and is it all there? Reads through
/// the connection, since a process that opens and closes a file loses every lock it has on it (POSIX).
/// Fails with NotAProject, Damaged or ReadFailed.
[[nodiscard]] Result<void> inspect(SQLite::Database &database, const std::filesystem::path &path);

/// Makes the settings that a project needs; none of them changes the file. Throws SQLite::Exception.
void configure(SQLite::Database &database);

}  // namespace florilegium::storage
