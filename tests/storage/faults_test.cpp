// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <sqlite3.h>

#include <algorithm>

#include "florilegium/actions/orphans.h"
#include "florilegium/actions/revise.h"
#include "florilegium/session/session.h"
#include "storage/dump.h"
#include "storage/fault_vfs.h"
#include "storage/random_actions.h"
#include "support/corpus.h"
#include "support/project_builder.h"

using namespace florilegium;
using namespace testsupport;
namespace fs = std::filesystem;

namespace {

using Operation = FaultVfs::Operation;

struct Fault {
  Operation operation;
  int code;
};

constexpr Fault faults[] = {
    {Operation::Write, SQLITE_IOERR_WRITE},   {Operation::Write, SQLITE_FULL},
    {Operation::Sync, SQLITE_IOERR_FSYNC},    {Operation::Truncate, SQLITE_IOERR_TRUNCATE},
    {Operation::Delete, SQLITE_IOERR_DELETE}, {Operation::Open, SQLITE_CANTOPEN},
};

/// A project of several pages with something of every kind in it, and a step to undo and one to redo.
void makeBase(const fs::path &path) {
  std::mt19937 random(12);
  auto session = Session::create(path, Session::NewProject{"Base", "Ann", Codebook::Starter}).value();
  while (session->project().tagCount() < 40 || session->project().memos().size() < 6 ||
         session->project().sources().size() < 4)
    static_cast<void>(session->perform(randomAction(session->project(), random)));
  const auto sources = session->project().sources();
  const auto tagged = std::find_if(sources.begin(), sources.end(), [&](const Source *source) {
    return session->project().tagCount(source->id) > 1;
  });
  REQUIRE(tagged != sources.end());
  REQUIRE(session->perform(actions::editSource(session->project(), (*tagged)->id,
                                               SourceText::make("Quite other words.").value(), 5)));
  REQUIRE(actions::waitingOrphans(session->project()).size() > 1);
  REQUIRE(session->perform(randomAction(session->project(), random, Action::AddSource)));
  REQUIRE(session->perform(randomAction(session->project(), random, Action::AddTag)));
  REQUIRE(session->undo());
}

using Step = std::function<Result<ChangeSet>(Session &)>;

/// Every kind of action on the project, and undo and redo. An action's rows are made beforehand, so that it
/// does the same each time.
std::vector<std::pair<std::string, Step>> stepsOn(const fs::path &path) {
  std::vector<std::pair<std::string, Step>> steps = {
      {"undo", [](Session &session) { return session.undo(); }},
      {"redo", [](Session &session) { return session.redo(); }},
  };
  const auto session = Session::open(path, {Access::ReadOnly, {}, false, {}}).value();
  for (int kind = 0; kind < static_cast<int>(Action::LoadCorpus); ++kind) {
    const auto action = static_cast<Action>(kind);
    std::mt19937 random(5);
    Result<ChangeSet> changes = failure(ErrorCode::Internal);
    for (int tries = 0; tries < 200 && (!changes || changes->empty()); ++tries)
      changes = randomAction(session->project(), random, action);
    INFO(nameOf(action));
    REQUIRE(changes);
    REQUIRE_FALSE(changes->empty());
    steps.emplace_back(nameOf(action), [changes](Session &target) { return target.perform(*changes); });
  }
  return steps;
}

void requireClean(const Session &session) {
  const auto checks = session.check();
  REQUIRE(checks);
  for (const doctor::Check &check : *checks)
    for (const doctor::Finding &finding : check.findings)
      FAIL(check.property + ": " + finding.message);
}

Storage::Options onFaults() {
  return {Access::ReadWrite, FaultVfs::name, true, "test"};
}

/// A project file and what it is before and after a step.
struct Bench {
  Bench() { makeBase(base); }
  void start(const Step &step) {
    REQUIRE(fs::copy_file(base, path, fs::copy_options::overwrite_existing));
    before = dump(path);
    auto session = Session::open(path).value();
    REQUIRE(step(*session));
    after = dump(path);
    REQUIRE_FALSE(before.empty());
    REQUIRE(before != after);
  }
  void restore() const { REQUIRE(fs::copy_file(base, path, fs::copy_options::overwrite_existing)); }

  TemporaryFolder folder{fastFolder()};
  fs::path base = folder / "base.flor";
  fs::path path = folder / "work.flor";
  std::string before;
  std::string after;
};

}  // namespace

TEST_CASE("When a write, sync, truncate, delete or open fails, a step is done wholly or not at all") {
  Bench bench;
  FaultVfs &vfs = FaultVfs::instance();
  int struck = 0;
  for (const auto &[name, step] : stepsOn(bench.base)) {
    bench.start(step);
    for (const Fault &fault : faults) {
      for (int nth = 1;; ++nth) {
        INFO(name << ", operation " << static_cast<int>(fault.operation) << ", code " << fault.code
                  << ", number " << nth);
        REQUIRE(nth < 1000);
        vfs.reset();
        bench.restore();
        auto session = Session::open(bench.path, onFaults()).value();
        vfs.failNth(fault.operation, nth, fault.code);
        const auto done = step(*session);
        const bool hit = vfs.struck();
        vfs.reset();
        const std::string now = dump(bench.path);
        REQUIRE(now == (done ? bench.after : bench.before));
        if (!done) {
          const ErrorCode code = done.error().code;
          REQUIRE(
              (code == ErrorCode::WriteFailed || code == ErrorCode::DiskFull || code == ErrorCode::ReadOnly));
          REQUIRE(step(*session));
          REQUIRE(dump(bench.path) == bench.after);
        }
        const auto reader = Session::open(bench.path, {Access::ReadOnly, {}, false, {}}).value();
        REQUIRE(sameContent(contentOf(session->project()), contentOf(reader->project())));
        if (hit) requireClean(*reader);
        session.reset();
        if (!hit) {
          REQUIRE(done);
          break;
        }
        ++struck;
      }
    }
  }
  CHECK(struck > 500);
}

TEST_CASE("A process that dies at any write leaves the step done wholly or not at all") {
  Bench bench;
  FaultVfs &vfs = FaultVfs::instance();
  std::mt19937 random(99);
  int deaths = 0;
  for (const auto &[name, step] : stepsOn(bench.base)) {
    bench.start(step);
    bool died = true;
    for (int count = 0; died; ++count) {
      INFO(name << ", after " << count << " operations");
      vfs.reset();
      bench.restore();
      vfs.watch();
      auto session = Session::open(bench.path, onFaults()).value();
      vfs.dieAfter(count);
      const auto done = step(*session);
      died = vfs.struck();
      const auto trails = vfs.trails();
      session.reset();
      vfs.reset();
      if (died) ++deaths;
      for (const Survival survival : {Survival::All, Survival::None, Survival::Some}) {
        INFO("survival " << static_cast<int>(survival));
        const TemporaryFolder grave(fastFolder());
        writeSurvivors(trails, survival, random, grave.path());
        const fs::path found = grave / "work.flor";
        Storage::Options options;
        options.takeLock = true;
        auto reopened = Session::open(found, options);
        INFO((reopened ? std::string() : errorLine(reopened.error())));
        REQUIRE(reopened);
        if ((count + static_cast<int>(survival)) % 3 == 0) requireClean(**reopened);
        const std::string now = dump(found);
        if (done)
          REQUIRE(now == bench.after);
        else
          REQUIRE((now == bench.before || now == bench.after));
        REQUIRE_FALSE(fs::exists(grave / "work.flor-journal"));
      }
    }
  }
  CHECK(deaths > 100);
}

TEST_CASE("A project is made wholly or not at all, without leftovers") {
  const TemporaryFolder folder(fastFolder());
  const fs::path path = folder / "new.flor";
  const ChangeSet content = [] {
    ProjectBuilder book;
    const CoderId ann = book.coder("Ann");
    book.tag(book.source(std::string(20'000, 'x') + " words"), book.code("a"), ann, {0, 9});
    return contentOf(book.project);
  }();
  REQUIRE(Storage::create(path, content));
  const std::string whole = dump(path);
  FaultVfs &vfs = FaultVfs::instance();
  for (const Fault &fault : faults) {
    bool hit = true;
    for (int nth = 1; hit; ++nth) {
      INFO("operation " << static_cast<int>(fault.operation) << ", code " << fault.code << ", number "
                        << nth);
      fs::remove(path);
      vfs.reset();
      vfs.failNth(fault.operation, nth, fault.code);
      const auto done = Storage::create(path, content, FaultVfs::name);
      hit = vfs.struck();
      vfs.reset();
      if (done) {
        REQUIRE(dump(path) == whole);
        REQUIRE(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
      } else {
        REQUIRE(fs::is_empty(folder.path()));
      }
      REQUIRE((done || hit));
    }
  }
}

TEST_CASE("A backup is made wholly or not at all, without leftovers") {
  Bench bench;
  const TemporaryFolder folder(fastFolder());
  const fs::path target = folder / "copy.flor";
  FaultVfs &vfs = FaultVfs::instance();
  const auto storage = Storage::open(bench.base, onFaults());
  REQUIRE(storage);
  for (const Fault &fault : faults) {
    bool hit = true;
    for (int nth = 1; hit; ++nth) {
      INFO("operation " << static_cast<int>(fault.operation) << ", code " << fault.code << ", number "
                        << nth);
      vfs.reset();
      vfs.failNth(fault.operation, nth, fault.code);
      const auto done = storage->backup(target);
      hit = vfs.struck();
      vfs.reset();
      if (done)
        REQUIRE(dump(target) == dump(bench.base));
      else
        REQUIRE(fs::is_empty(folder.path()));
      REQUIRE((done || hit));
      fs::remove(target);
      REQUIRE(fs::is_empty(folder.path()));
    }
  }
}

TEST_CASE("Opening for writing fails or succeeds wholly when the lock cannot be written") {
  Bench bench;
  const std::string before = dump(bench.base);
  FaultVfs &vfs = FaultVfs::instance();
  for (const Fault &fault : faults) {
    bool hit = true;
    for (int nth = 1; hit; ++nth) {
      INFO("operation " << static_cast<int>(fault.operation) << ", code " << fault.code << ", number "
                        << nth);
      vfs.reset();
      bench.restore();
      vfs.failNth(fault.operation, nth, fault.code);
      auto storage = Storage::open(bench.path, {Access::ReadWrite, FaultVfs::name, false, "test"});
      hit = vfs.struck();
      vfs.reset();
      REQUIRE((storage || hit));
      storage = failure(ErrorCode::Internal);
      REQUIRE(dump(bench.path) == before);
      const auto next = Session::open(bench.path);
      REQUIRE(next);
      requireClean(**next);
    }
  }
}
