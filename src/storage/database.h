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

/// What SQLite's result code means for people.
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

/// Looks at the first bytes without SQLite: is this a project file, and of which version?
/// Fails with NotFound, NoPermission, NotRegularFile, NotAProject or Damaged.
[[nodiscard]] Result<void> inspect(const std::filesystem::path &path);

/// Opens with the settings that a project needs. Throws SQLite::Exception.
[[nodiscard]] std::unique_ptr<SQLite::Database> openDatabase(const std::filesystem::path &path, int flags,
                                                             const std::string &vfs);

}  // namespace florilegium::storage
