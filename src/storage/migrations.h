// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Database.h>

#include <span>
#include <string_view>
#include <vector>

namespace florilegium::storage {

/// One step of the file format. `PRAGMA user_version` is the number of the newest one applied.
struct Migration {
  int number = 0;
  int minReader = 0;  ///< a program must know at least this step to read the result
  std::string_view sql;
};

/// All steps of this program, by number.
[[nodiscard]] const std::vector<Migration> &migrations();

/// Lets a connection that only reads see a file of an older step as the newest would have it: views of its
/// own, outside the file, add the columns that came later.
void readAsNewest(SQLite::Database &database);

/// Brings a database from its step to the newest, all within the caller's transaction.
void migrate(SQLite::Database &database, std::span<const Migration> steps);

}  // namespace florilegium::storage
