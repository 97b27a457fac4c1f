// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <charconv>
#include <set>
#include <string>

#include "rows.h"

namespace florilegium::schema {
std::string_view embedded(std::string_view file);
}

namespace florilegium::storage {

namespace {

/// The step from which on a text tells which one it was edited from.
constexpr int keepsEdits = 4;

/// The number behind "-- min-reader:" on a step's first line.
int minReaderOf(std::string_view sql) {
  constexpr std::string_view mark = "-- min-reader: ";
  int number = 0;
  if (sql.starts_with(mark)) std::from_chars(sql.data() + mark.size(), sql.data() + sql.size(), number);
  return number;
}

}  // namespace

const std::vector<Migration> &migrations() {
  static const std::vector<Migration> all = [] {
    std::vector<Migration> steps;
    for (const std::string_view file :
         {"0001_first_whole.sql", "0002_definitions.sql", "0003_originals.sql", "0004_attributes.sql",
          "0005_orphans.sql", "0006_encoding_found_by.sql"}) {
      const std::string_view sql = schema::embedded(file);
      steps.push_back({static_cast<int>(steps.size()) + 1, minReaderOf(sql), sql});
    }
    return steps;
  }();
  return all;
}

void readAsNewest(SQLite::Database &database) {
  ChangeSet tables;
  forEachTable(tables, [&]<class Row>(const std::vector<Change<Row>> &) {
    const std::string name = Table<Row>::name;
    std::set<std::string> known;
    SQLite::Statement columns(database, "PRAGMA main.table_info(" + name + ")");
    while (columns.executeStep())
      known.insert(columns.getColumn(1).getString());
    std::string later;
    const Row row{};
    Table<Row>::columns(row, [&](const char *column, const auto &value) {
      if (known.contains(column)) return;
      const Json initial = toColumn(value);
      later += ", " +
               (initial.is_string() ? "'" + initial.template get<std::string>() + "'" : initial.dump()) +
               " AS " + column;
    });
    // Of a table that came later nothing is there.
    if (known.empty())
      database.exec("CREATE TEMP VIEW " + name + " AS SELECT " + later.substr(2) + " WHERE 0");
    else if (!later.empty())
      database.exec("CREATE TEMP VIEW " + name + " AS SELECT *" + later + " FROM main." + name);
  });
  // Texts are not rows of change sets.
  constexpr int keepsOriginals = 3;
  const int version = database.execAndGet("PRAGMA user_version").getInt();
  if (version < keepsEdits)
    database.exec(std::string("CREATE TEMP VIEW revisions AS SELECT *") +
                  (version < keepsOriginals ? ", '[]' AS report" : "") +
                  ", NULL AS edited_from FROM main.revisions");
  if (version >= keepsOriginals) return;
  database.exec(
      "CREATE TEMP VIEW originals AS "
      "SELECT 0 AS revision, 0 AS bytes, 'none' AS compression, x'' AS data WHERE 0");
}

void migrate(SQLite::Database &database, std::span<const Migration> steps) {
  const int version = database.execAndGet("PRAGMA user_version").getInt();
  for (const Migration &step : steps) {
    if (step.number <= version) continue;
    database.exec(std::string(step.sql));
    SQLite::Statement note(database,
                           "INSERT INTO meta (key, value) VALUES ('min-reader', ?1) "
                           "ON CONFLICT (key) DO UPDATE SET value = ?1 "
                           "WHERE CAST(value AS INTEGER) < CAST(?1 AS INTEGER)");
    note.bind(1, std::to_string(step.minReader));
    note.exec();
    database.exec("PRAGMA user_version = " + std::to_string(step.number));
  }
}

}  // namespace florilegium::storage
