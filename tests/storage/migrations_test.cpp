// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include <SQLiteCpp/Transaction.h>

#include "florilegium/session/session.h"
#include "storage/dump.h"
#include "support/corpus.h"
#include "support/project_builder.h"

using namespace florilegium;
using namespace testsupport;

namespace {

/// The real steps and one that does not exist yet.
std::vector<storage::Migration> laterSteps(int minReader, std::string_view sql) {
  std::vector<storage::Migration> steps = storage::migrations();
  steps.push_back({static_cast<int>(steps.size()) + 1, minReader, sql});
  return steps;
}

void migrateFile(const std::filesystem::path &path, const std::vector<storage::Migration> &steps) {
  SQLite::Database database(path.string(), SQLite::OPEN_READWRITE);
  SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
  storage::migrate(database, steps);
  transaction.commit();
}

struct Desk {
  Desk() { REQUIRE(Session::create(path, Session::NewProject{"Old", "Ann", Codebook::Starter})); }
  TemporaryFolder folder{fastFolder()};
  std::filesystem::path path = folder / "old.flor";
};

}  // namespace

TEST_CASE("The steps are numbered from 1 without a gap and say who may read the result") {
  int number = 0;
  for (const storage::Migration &step : storage::migrations()) {
    CHECK(step.number == ++number);
    CHECK(step.minReader >= 1);
    CHECK(step.minReader <= step.number);
    CHECK_FALSE(step.sql.empty());
  }
}

TEST_CASE("A project is brought to the newest step with its rows and only once") {
  const Desk desk;
  const int newest = storage::migrations().back().number;
  const auto steps = laterSteps(1,
                                "ALTER TABLE codes ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'; "
                                "CREATE TABLE extra (id INTEGER PRIMARY KEY) STRICT;");
  migrateFile(desk.path, steps);
  CHECK(shell(desk.path, "PRAGMA user_version") == std::to_string(newest + 1));
  // A step that older programs could read does not lower the bar that an earlier one raised.
  CHECK(shell(desk.path, "SELECT value FROM meta WHERE key = 'min-reader'") == "5");
  CHECK(shell(desk.path, "SELECT count(*) FROM codes WHERE mood = 'calm'") == "4");
  const std::string once = dump(desk.path);
  migrateFile(desk.path, steps);
  CHECK(dump(desk.path) == once);

  const auto writing = Session::open(desk.path);
  REQUIRE_FALSE(writing);
  CHECK(writing.error().code == ErrorCode::ReadOnly);
  const auto reading = Session::open(desk.path, {Access::ReadOnly, {}, false, {}});
  REQUIRE(reading);
  CHECK((*reading)->project().codes().size() == 4);
}

TEST_CASE("A step that older programs cannot read raises the bar for them") {
  const Desk desk;
  const int newest = storage::migrations().back().number;
  migrateFile(desk.path, laterSteps(newest + 1, "DROP VIEW tagged;"));
  for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
    const auto opened = Session::open(desk.path, {access, {}, false, {}});
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::NewerProject);
    CHECK(opened.error().detail == std::to_string(newest + 1));
  }
}

TEST_CASE("A step that fails leaves the project as it was") {
  const Desk desk;
  const std::string before = dump(desk.path);
  CHECK_THROWS_AS(migrateFile(desk.path, laterSteps(1, "DELETE FROM codes; CREATE TABLE codes (id);")),
                  SQLite::Exception);
  CHECK(dump(desk.path) == before);
  CHECK(Session::open(desk.path));
}

TEST_CASE("A new project is of the newest step and bears the mark of the program") {
  const TemporaryFolder folder(fastFolder());
  const auto path = folder / "old.flor";
  REQUIRE(Session::create(path, Session::NewProject{"Old", "", Codebook::Empty}));
  CHECK(shell(path, "PRAGMA user_version") == std::to_string(storage::migrations().back().number));
  CHECK(shell(path, "PRAGMA application_id") == std::to_string(0x464C4F52));
}
