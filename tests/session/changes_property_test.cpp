// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/session/session.h"
#include "storage/dump.h"
#include "storage/random_actions.h"
#include "support/corpus.h"
#include "support/project_builder.h"

using namespace florilegium;
using namespace testsupport;

namespace {

/// A session on which random things are done, and what memory said after each step.
class Walk {
 public:
  Walk(const std::filesystem::path &path, unsigned seed) : m_path(path), m_random(seed) {
    const auto codebook = roll(2) == 0 ? Codebook::Starter : Codebook::Empty;
    auto made = Session::create(m_path, Session::NewProject{"Walk", roll(2) == 0 ? "Ann" : "", codebook});
    REQUIRE(made);
    m_session = std::move(*made);
    m_states.push_back(memory());
    m_start = dump(m_path);
  }

  /// Does something random; when it was possible, it is the newest step.
  void act() {
    const auto done = m_session->perform(randomAction(m_session->project(), m_random));
    if (!done) {
      REQUIRE(done.error().code != ErrorCode::ChangedElsewhere);
      REQUIRE(done.error().code != ErrorCode::Damaged);
      REQUIRE(same(memory(), m_states[m_at]));
      return;
    }
    if (done->empty()) return;
    m_states.resize(++m_at);
    m_states.push_back(memory());
    REQUIRE_FALSE(m_session->nextRedo());
  }

  void undo() {
    const auto next = m_session->nextUndo();
    const auto done = m_session->undo();
    REQUIRE(done.has_value() == (m_at > 0));
    REQUIRE(next.has_value() == (m_at > 0));
    if (!done) return;
    REQUIRE(done->summary == next->summary);
    REQUIRE(same(memory(), m_states[--m_at]));
  }

  void redo() {
    const bool possible = m_at + 1 < m_states.size();
    const auto done = m_session->redo();
    REQUIRE(done.has_value() == possible);
    if (done) REQUIRE(same(memory(), m_states[++m_at]));
  }

  void reopen() {
    m_session.reset();
    auto opened = Session::open(m_path);
    REQUIRE(opened);
    m_session = std::move(*opened);
    REQUIRE(same(memory(), m_states[m_at]));
  }

  void wander() {
    switch (roll(16)) {
      case 0:
      case 1:
        for (int i = roll(4); i >= 0; --i)
          undo();
        break;
      case 2:
        for (int i = roll(4); i >= 0; --i)
          redo();
        break;
      case 3:
        if (roll(3) == 0) reopen();
        break;
      default:
        act();
    }
  }

  /// Takes everything back, does everything again and compares both ends, in memory and in the file.
  void toBothEnds() {
    while (m_at + 1 < m_states.size())
      redo();
    const std::string end = dump(m_path);
    while (m_at > 0)
      undo();
    REQUIRE_FALSE(m_session->undo());
    REQUIRE(dump(m_path) == m_start);
    if (roll(2) == 0) reopen();
    while (m_at + 1 < m_states.size())
      redo();
    REQUIRE_FALSE(m_session->redo());
    REQUIRE(dump(m_path) == end);
  }

  void check() {
    const auto checks = m_session->check();
    REQUIRE(checks);
    for (const doctor::Check &property : *checks)
      for (const doctor::Finding &finding : property.findings)
        FAIL(property.property + ": " + finding.message);
  }

  /// The words of every tag that has a place, as the sqlite3 shell cuts them.
  void checkShell() {
    REQUIRE(shell(m_path, "SELECT count(*) FROM tagged WHERE quote <> words_there") == "0");
    std::size_t orphans = 0;
    for (const Source *source : m_session->project().sources())
      orphans += m_session->project().orphansOf(source->id).size();
    const auto placed = m_session->project().tagCount() - static_cast<std::int64_t>(orphans);
    REQUIRE(shell(m_path, "SELECT count(*) FROM tagged") == std::to_string(placed));
  }

 private:
  struct Memory {
    ChangeSet content;
  };
  int roll(int sides) { return std::uniform_int_distribution<int>(0, sides - 1)(m_random); }
  Memory memory() { return {contentOf(m_session->project())}; }
  static bool same(const Memory &a, const Memory &b) { return sameContent(a.content, b.content); }

  std::filesystem::path m_path;
  std::mt19937 m_random;
  std::unique_ptr<Session> m_session;
  std::vector<Memory> m_states;
  std::size_t m_at = 0;
  std::string m_start;
};

}  // namespace

TEST_CASE("Whatever is done is undone and redone, in memory and in the file") {
  const TemporaryFolder folder(fastFolder());
  constexpr unsigned sequences = 2000;
  constexpr int steps = 8;
  for (unsigned seed = 1; seed <= sequences; ++seed) {
    INFO("seed " << seed);
    const std::filesystem::path path = folder / "walk.flor";
    {
      Walk walk(path, seed);
      for (int i = 0; i < steps; ++i)
        walk.wander();
      walk.toBothEnds();
      walk.checkShell();
      if (seed % 10 == 0) walk.check();
    }
    REQUIRE(std::filesystem::remove(path));
    REQUIRE(std::filesystem::is_empty(folder.path()));
  }
}

TEST_CASE("A long day of work is undone to its beginning") {
  const TemporaryFolder folder(fastFolder());
  Walk walk(folder / "day.flor", 4711);
  for (int i = 0; i < 400; ++i)
    walk.wander();
  walk.toBothEnds();
  walk.check();
}

TEST_CASE("A new action after undo drops what could have been redone, for good") {
  const TemporaryFolder folder(fastFolder());
  const auto path = folder / "branch.flor";
  auto session = *Session::create(path, Session::NewProject{"Branch", "Ann", Codebook::Empty});
  const auto addCode = [&](const char *name) {
    REQUIRE(session->perform(actions::addCode(session->project(), {name, {}, {}, "", "", ""})));
  };
  addCode("a");
  addCode("b");
  REQUIRE(session->undo());
  CHECK(session->nextRedo()->summary.object == "b");
  addCode("c");
  CHECK_FALSE(session->nextRedo());
  CHECK(session->redo().error().code == ErrorCode::NothingToRedo);
  session.reset();
  session = *Session::open(path);
  CHECK_FALSE(session->nextRedo());
  const auto history = session->history().value();
  REQUIRE(history.size() == 3);
  CHECK(history[0].state == HistoryState::Done);
  CHECK(history[1].state == HistoryState::Dropped);
  CHECK(history[2].state == HistoryState::Done);
  CHECK(history[2].coder == "Ann");
  CHECK(session->history(1).value().front().summary.object == "c");
  REQUIRE(session->undo());
  REQUIRE(session->undo());
  CHECK(session->undo().error().code == ErrorCode::NothingToUndo);
  CHECK(session->project().codes().empty());
}
