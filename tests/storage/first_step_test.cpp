// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <fstream>

#include "florilegium/session/session.h"
#include "storage/dump.h"
#include "storage/fault_vfs.h"
#include "storage/migrations.h"
#include "support/corpus.h"
#include "support/project_builder.h"

using namespace florilegium;
using namespace testsupport;
namespace fs = std::filesystem;

namespace {

/// A project as the program of step 1 left it: two codes, one of them renamed, which can be undone.
void makeOld(const fs::path &path) {
  SQLite::Database database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
  database.exec("PRAGMA application_id = " + std::to_string(0x464C4F52));
  SQLite::Transaction transaction(database);
  storage::migrate(database, std::span(storage::migrations()).first(1));
  database.exec(R"sql(
    INSERT INTO project VALUES (1, '0d9c1c0e-5d58-4a2e-9d0a-0f4f3f6f2a11', 'Old', 1700000000);
    INSERT INTO coders VALUES (1, 'b7f1c2de-21b7-4a3c-8a54-6a7d52b0c9e0', 'Ana');
    INSERT INTO codes VALUES
      (1, '2f6e7c86-0a3b-4b6e-8a3d-3c0e5b1d7a42', NULL, 1, 'war metaphor', '#2b4aa3', '1', 'Battles', 'to fight'),
      (2, '2f6e7c86-0a3b-4b6e-8a3d-3c0e5b1d7a43', 1, 1, 'weapons', '#cd4822', '', '', '');
    INSERT INTO revisions VALUES (1, '922cec70a413b6f40e32b83d7ed9f6ec2c899f6a78557496547f39dba33bd8cb', 8,
      '{"blocks":[["paragraph",0,0,8]],"marks":[]}', 'to fight');
    INSERT INTO sources VALUES (1, '9a4b1d2c-7e5f-4c3b-a2d1-0e9f8c7b6a51', 1, 'Essay', '', '', '{}', '', '', 8, '',
      'UTF-8', '', '', 1700000000, 'plain text 1', 1, 8, 2,
      '922cec70a413b6f40e32b83d7ed9f6ec2c899f6a78557496547f39dba33bd8cb');
    INSERT INTO history VALUES (1, 1700000100, 'Ana', 'rename-code', 'done',
      '{"action":"rename-code","object":"war","other":"war metaphor","quote":"","count":1,"sources":1}',
      '{"codes":[[[1,"2f6e7c86-0a3b-4b6e-8a3d-3c0e5b1d7a42",null,1,"war","#2b4aa3","1","Battles","to fight"],
                  [1,"2f6e7c86-0a3b-4b6e-8a3d-3c0e5b1d7a42",null,1,"war metaphor","#2b4aa3","1","Battles","to fight"]]]}');
  )sql");
  transaction.commit();
}

std::string bytesOf(const fs::path &path) {
  return readAll(path);
}

struct OldDesk {
  OldDesk() { makeOld(path); }
  TemporaryFolder folder{fastFolder()};
  fs::path path = folder / "old.flor";
};

}  // namespace

TEST_CASE("A project of the first step is brought up with its codes, and its history still works") {
  const OldDesk desk;
  auto session = Session::open(desk.path);
  REQUIRE(session);
  const Code *war = (*session)->project().code({1});
  REQUIRE(war != nullptr);
  CHECK(war->definition == "Battles");
  CHECK(war->include.empty());
  CHECK(war->examples.empty());
  CHECK(war->codable);
  CHECK(shell(desk.path, "PRAGMA user_version") == std::to_string(storage::migrations().back().number));
  REQUIRE((*session)->undo());
  CHECK((*session)->project().code({1})->name == "war");
  REQUIRE((*session)->redo());
  CHECK((*session)->project().code({1})->name == "war metaphor");
  const auto versions = (*session)->codeVersions(CodeId{1});
  REQUIRE(versions);
  REQUIRE(versions->size() == 1);
  CHECK(versions->front().before->name == "war");
  CHECK(versions->front().coder == "Ana");
}

TEST_CASE("A project of the first step is read as it is, without a byte changed") {
  const OldDesk desk;
  const std::string before = bytesOf(desk.path);
  {
    const auto session = Session::open(desk.path, {Access::ReadOnly, {}, false, {}});
    REQUIRE(session);
    CHECK((*session)->project().codes().size() == 2);
    CHECK((*session)->project().code({1})->exclude.empty());
    CHECK((*session)->codeVersions()->size() == 1);
    const auto text = (*session)->project().text({1});
    REQUIRE(text);
    CHECK((*text)->text.utf8() == "to fight");
    const auto checks = (*session)->check();
    REQUIRE(checks);
    for (const doctor::Check &check : *checks)
      CHECK(check.findings.empty());
  }
  CHECK(bytesOf(desk.path) == before);
}

TEST_CASE("A step up that fails at any write leaves the project of the first step as it was") {
  const OldDesk desk;
  const std::string before = bytesOf(desk.path);
  FaultVfs &disk = FaultVfs::instance();
  using Operation = FaultVfs::Operation;
  for (const auto &[operation, code] :
       {std::pair(Operation::Write, SQLITE_FULL), std::pair(Operation::Write, SQLITE_IOERR_WRITE),
        std::pair(Operation::Sync, SQLITE_IOERR_FSYNC), std::pair(Operation::Delete, SQLITE_IOERR_DELETE)}) {
    for (int nth = 1;; ++nth) {
      INFO("operation " << static_cast<int>(operation) << ", the " << nth << "th");
      fs::copy_file(desk.path, desk.folder / "try.flor", fs::copy_options::overwrite_existing);
      disk.failNth(operation, nth, code);
      const auto opened =
          Session::open(desk.folder / "try.flor", {Access::ReadWrite, FaultVfs::name, false, {}});
      const bool struck = disk.struck();
      disk.reset();
      // Whatever happened, the file is whole, and of the one step or of the other.
      const auto again = Session::open(desk.folder / "try.flor", {Access::ReadWrite, {}, true, {}});
      REQUIRE(again);
      CHECK((*again)->project().code({2})->name == "weapons");
      CHECK((*again)->nextUndo()->summary.other == "war metaphor");
      if (!struck) break;
    }
  }
  CHECK(bytesOf(desk.path) == before);
}
