// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/actions/orphans.h"
#include "revising_stage.h"

using namespace testsupport;

namespace {

/// A source whose passages about gate and weed have lost their words.
struct Lost : Revised {
  TagId weed;
  Lost() {
    weed = tag("grief a weed");
    std::string content = garden;
    content.replace(content.find("stands a gate of iron"), 21, "there is nothing");
    content.replace(content.find("grief a weed"), 12, "sorrow too");
    apply(compareWith(content));
    REQUIRE(waiting().size() == 2);
  }
  [[nodiscard]] std::vector<TagId> waiting() { return actions::waitingOrphans(project()); }
  void choose(OrphansWindow *orphans, int row) {
    orphans->list()->setFocus();
    orphans->list()->setCurrentIndex(orphans->list()->model()->index(row, 0));
    waitForGuesses();
  }
};

}  // namespace

TEST_CASE("A strip says that passages have lost their words, and leads to their list") {
  Lost l;
  Strip *strip = l.window.readPage()->orphanStrip();
  REQUIRE(strip->isVisible());
  CHECK(strip->text().contains(QLatin1Char('2')));
  CHECK(strip->text().contains(QStringLiteral("Nothing was moved by guess")));
  button(strip, QStringLiteral("Look through them"))->click();
  REQUIRE(l.revising().orphans() != nullptr);
  CHECK(l.revising().orphans()->list()->model()->rowCount() == 2);
  CHECK(l.revising().orphans()->scopes()->currentIndex() == 0);
}

TEST_CASE(
    "For a passage that is chosen the likest place is selected in the text, and Enter places it there") {
  Lost l;
  OrphansWindow *orphans = l.openOrphans();
  l.choose(orphans, 0);
  REQUIRE(orphans->guesses()->model()->rowCount() > 0);
  CHECK(l.view()->selectedText().contains(QStringLiteral("sorrow too")));
  QTest::keyClick(orphans->list(), Qt::Key_Return);
  CHECK(l.waiting() == std::vector<TagId>{l.losing});
  CHECK_FALSE(l.project().tag(l.weed)->orphan);
  CHECK(l.report().contains(QStringLiteral("Placed")));
  CHECK(orphans->list()->model()->rowCount() == 1);
  l.trigger(Command::Undo);
  CHECK(l.waiting().size() == 2);
  CHECK(orphans->list()->model()->rowCount() == 2);
}

TEST_CASE("Words that a person selects are where a passage is placed, also by a command of the text") {
  Lost l;
  OrphansWindow *orphans = l.openOrphans();
  l.choose(orphans, 0);
  l.select("sorrow");
  CHECK(button(orphans, QStringLiteral("Place on “sorrow”")) != nullptr);
  REQUIRE(l.window.commands()->action(Command::PlaceHere)->isEnabled());
  l.trigger(Command::PlaceHere);
  CHECK(l.project().tagRow(l.weed).value().witness.quote == "sorrow");
  CHECK_FALSE(l.project().tag(l.weed)->orphan);
}

TEST_CASE("Several passages are kept at once, wait no longer, and can be let wait again") {
  Lost l;
  OrphansWindow *orphans = l.openOrphans();
  orphans->list()->setFocus();
  orphans->list()->selectAll();
  CHECK(button(orphans, QStringLiteral("Keep 2 without a place")) != nullptr);
  QTest::keyClick(orphans->list(), Qt::Key_K);
  CHECK(l.waiting().empty());
  CHECK(l.window.readPage()->orphanStrip()->isHidden());
  CHECK(orphans->list()->model()->rowCount() == 0);
  orphans->states()->setCurrentIndex(1);
  REQUIRE(orphans->list()->model()->rowCount() == 2);
  orphans->list()->selectAll();
  QTest::keyClick(orphans->list(), Qt::Key_K);
  CHECK(l.waiting().size() == 2);
  CHECK(l.window.readPage()->orphanStrip()->isVisible());
}

TEST_CASE("Passages are dropped with their memos, and Undo brings them back") {
  Lost l;
  OrphansWindow *orphans = l.openOrphans();
  orphans->list()->setFocus();
  orphans->list()->selectAll();
  QTest::keyClick(orphans->list(), Qt::Key_Delete);
  CHECK(l.project().tag(l.weed) == nullptr);
  CHECK(l.project().tag(l.losing) == nullptr);
  l.trigger(Command::Undo);
  CHECK(l.waiting().size() == 2);
}

TEST_CASE("The list of sources tells how many passages are without words") {
  Lost l;
  bool told = false;
  for (auto *view : l.window.readPage()->findChildren<QListView *>())
    for (int row = 0; row < view->model()->rowCount(); ++row)
      told = told || view->model()
                         ->index(row, 0)
                         .data(Qt::AccessibleTextRole)
                         .toString()
                         .contains(QStringLiteral("2 without words"));
  CHECK(told);
}

TEST_CASE("The list of passages closes with its project") {
  Lost l;
  l.openOrphans();
  l.trigger(Command::CloseProject);
  CHECK(QTest::qWaitFor([&] { return l.revising().orphans() == nullptr; }));
}
