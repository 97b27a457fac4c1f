// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/change/describe.h"
#include "florilegium/session/session.h"
#include "storage/dump.h"
#include "support/corpus.h"
#include "support/project_builder.h"

using namespace florilegium;
using namespace testsupport;

namespace {

/// A project with a code, whose newest step bears a name that only another version knows.
struct Desk {
  Desk() {
    auto session = Session::create(path, Session::NewProject{"p", "Ann", Codebook::Empty});
    REQUIRE(session);
    for (const char *name : {"myth", "hype"})
      REQUIRE((*session)->perform(actions::addCode((*session)->project(), {name, {}, {}, "", "", ""})));
    session->reset();
    shell(path, R"sql(UPDATE history SET action = 'draw-map', summary = '{"action":"draw-map","map":7}'
                      WHERE id = (SELECT max(id) FROM history))sql");
  }
  TemporaryFolder folder{fastFolder()};
  std::filesystem::path path = folder / "p.flor";
};

}  // namespace

TEST_CASE("A step of another version stands in the history under its own name") {
  const Desk desk;
  const auto session = Session::open(desk.path).value();
  const auto history = session->history();
  REQUIRE(history);
  REQUIRE(history->size() >= 2);
  CHECK(history->back().summary.action == Action::Unknown);
  CHECK(history->back().action == "draw-map");
  CHECK(describe(history->back().summary) == "Another version's action");
  const HistoryEntry &known = history->at(history->size() - 2);
  CHECK(known.summary.action == Action::AddCode);
  CHECK(known.action == "add-code");
  CHECK(session->nextUndo()->action == "draw-map");
}

TEST_CASE("A step of another version is not taken back, and changes go on") {
  const Desk desk;
  const std::string before = dump(desk.path);
  const auto session = Session::open(desk.path).value();
  const auto undone = session->undo();
  REQUIRE_FALSE(undone);
  CHECK(undone.error().code == ErrorCode::NewerProject);
  CHECK(
      errorLine(undone.error()) ==
      "“p.flor” was not changed: only another version of Florilegium knows this step. Take it back with the "
      "version that made it.");
  CHECK(dump(desk.path) == before);
  REQUIRE(session->perform(actions::addCode(session->project(), {"more", {}, {}, "", "", ""})));
  REQUIRE(session->undo());
  CHECK(dump(desk.path) == before);
}
