// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <future>
#include <thread>

#include "florilegium/actions/sources.h"
#include "florilegium/session/importing.h"
#include "florilegium/session/session.h"
#include "support/catch.h"
#include "support/corpus.h"

using namespace florilegium;

namespace {

struct Desk {
  testsupport::TemporaryFolder folder;
  std::filesystem::path path = folder / "p.flor";
  std::unique_ptr<Session> session = *Session::create(path, Session::NewProject());

  [[nodiscard]] ChangeSet plan(const std::string &text, const std::string &name) const {
    std::vector<ReadFile> files;
    files.push_back(readSource(text, name, {}));
    return planSources(session->project(), std::move(files))->changes;
  }
  /// Stores on another thread, as the window does.
  [[nodiscard]] static Result<void> elsewhere(const Session::Storing &storing,
                                              const Progress &progress = {}) {
    return std::async(std::launch::async, [&] { return storing(progress); }).get();
  }
};

std::size_t sourcesIn(const std::filesystem::path &path) {
  Storage::Options reading;
  reading.access = Access::ReadOnly;
  return (*Session::open(path, reading))->project().sources().size();
}

}  // namespace

TEST_CASE("A change that another thread stores is shown when it is finished, and can be undone") {
  Desk desk;
  int heard = 0;
  desk.session->addListener([&](const ChangeSet &changes) { heard += changes.sources.empty() ? 0 : 1; });
  const auto storing = desk.session->startStoring(desk.plan("A text.\n", "a.txt"));
  REQUIRE(storing);
  auto stored = Desk::elsewhere(*storing);
  CHECK(desk.session->project().sources().empty());
  CHECK(heard == 0);
  REQUIRE(desk.session->finishStoring(std::move(stored)));
  CHECK(desk.session->project().sources().size() == 1);
  CHECK(heard == 1);
  CHECK(sourcesIn(desk.path) == 1);
  REQUIRE(desk.session->undo());
  CHECK(sourcesIn(desk.path) == 0);
}

TEST_CASE("While a change is being stored everything else that needs the file is refused") {
  Desk desk;
  REQUIRE(desk.session->perform(desk.plan("First.\n", "first.txt")));
  const auto session = *Session::open(desk.path, [] {
    Storage::Options options;
    options.access = Access::ReadOnly;
    return options;
  }());
  const auto storing = desk.session->startStoring(desk.plan("Second.\n", "second.txt"));
  REQUIRE(storing);
  const auto busy = [](const auto &result) { return !result && result.error().code == ErrorCode::Busy; };
  CHECK(desk.session->storing());
  CHECK(busy(desk.session->perform(actions::renameProject(desk.session->project(), "x"))));
  CHECK(busy(desk.session->startStoring(actions::renameProject(desk.session->project(), "x"))));
  CHECK(busy(desk.session->undo()));
  CHECK(busy(desk.session->redo()));
  CHECK(busy(desk.session->history()));
  CHECK(busy(desk.session->check()));
  CHECK(busy(desk.session->backup(desk.folder / "copy.flor")));
  CHECK_FALSE(desk.session->nextUndo());
  REQUIRE(desk.session->finishStoring((*storing)({})));
  CHECK_FALSE(desk.session->storing());
  CHECK(desk.session->nextUndo());
  CHECK(desk.session->project().info().name == "p");
}

TEST_CASE("A text that was not shown yet waits until the storing is done") {
  Desk desk;
  REQUIRE(desk.session->perform(desk.plan("First.\n", "first.txt")));
  desk.session = *(desk.session.reset(), Session::open(desk.path));
  const SourceId source = desk.session->project().sources().front()->id;
  const auto storing = desk.session->startStoring(desk.plan("Second.\n", "second.txt"));
  REQUIRE(storing);
  const auto text = desk.session->project().text(source);
  REQUIRE_FALSE(text);
  CHECK(text.error().code == ErrorCode::Busy);
  REQUIRE(desk.session->finishStoring((*storing)({})));
  CHECK(desk.session->project().text(source));
}

TEST_CASE("A storing that was stopped leaves nothing behind") {
  Desk desk;
  const auto storing = desk.session->startStoring(desk.plan("A text.\n", "a.txt"));
  REQUIRE(storing);
  Progress progress;
  progress.cancel();
  const auto done = desk.session->finishStoring(Desk::elsewhere(*storing, progress));
  REQUIRE_FALSE(done);
  CHECK(done.error().code == ErrorCode::Cancelled);
  CHECK(desk.session->project().sources().empty());
  CHECK(sourcesIn(desk.path) == 0);
  REQUIRE(desk.session->perform(desk.plan("A text.\n", "a.txt")));
}

TEST_CASE("A storing outlives its session and leaves a whole project without a lock") {
  Desk desk;
  const auto storing = desk.session->startStoring(desk.plan("A text.\n", "a.txt"));
  REQUIRE(storing);
  Session::Storing kept = *storing;
  desk.session.reset();
  REQUIRE(Desk::elsewhere(kept));
  CHECK(sourcesIn(desk.path) == 1);
}

TEST_CASE("A project file is replaced only when that is wanted, and not while somebody has it open") {
  testsupport::TemporaryFolder folder;
  const auto path = folder / "p.flor";
  Session::NewProject wanted;
  wanted.name = "old";
  REQUIRE(Session::create(path, wanted));
  const std::string before = testsupport::readAll(path);
  wanted.name = "new";
  CHECK(Session::create(path, wanted).error().code == ErrorCode::AlreadyExists);
  CHECK(testsupport::readAll(path) == before);
  wanted.existing = Existing::Replace;
  {
    const auto holder = Session::open(path);
    REQUIRE(holder);
    CHECK(Session::create(path, wanted).error().code == ErrorCode::Locked);
    CHECK((*holder)->project().info().name == "old");
  }
  const auto made = Session::create(path, wanted);
  REQUIRE(made);
  CHECK((*made)->project().info().name == "new");
}

TEST_CASE("A copy that is stopped leaves the file it was to replace as it was") {
  Desk desk;
  REQUIRE(desk.session->perform(desk.plan("A text.\n", "a.txt")));
  const auto target = desk.folder / "old.flor";
  testsupport::writeAll(target, "of another program");
  Progress stopped;
  stopped.cancel();
  CHECK(desk.session->backup(target, stopped, Existing::Replace).error().code == ErrorCode::Cancelled);
  CHECK(testsupport::readAll(target) == "of another program");
  CHECK(desk.session->backup(target, {}, Existing::Refuse).error().code == ErrorCode::AlreadyExists);
  REQUIRE(desk.session->backup(target, {}, Existing::Replace));
  CHECK(sourcesIn(target) == 1);
}

TEST_CASE("Who holds a project can be asked") {
  testsupport::TemporaryFolder folder;
  Session::NewProject wanted;
  wanted.coder = "Ines";
  auto session = *Session::create(folder / "p.flor", wanted);
  const auto holder = Storage::holder(folder / "p.flor");
  REQUIRE(holder);
  REQUIRE(*holder);
  CHECK((*holder)->name == "Ines");
  CHECK((*holder)->here);
  session.reset();
  CHECK_FALSE(*Storage::holder(folder / "p.flor"));
}
