// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/actions/sources.h"
#include "florilegium/actions/tags.h"
#include "revising_stage.h"

using namespace testsupport;

TEST_CASE("A new text is shown beside the old one, and nothing is changed until the button is pressed") {
  Revised r;
  std::string content = Revised::garden;
  content.replace(content.find("stands a gate of iron"), 21, "there is nothing");
  content.insert(content.find("The brain"), "In short: ");
  ComparisonWindow *compared = r.compareWith(content);
  CHECK(r.text() == Revised::garden);
  CHECK(compared->view()->changeCount() == 2);
  CHECK(compared->view()->foldCount() == 1);
  CHECK(compared->summary().contains(QStringLiteral("2 places differ")));
  CHECK(compared->summary().contains(QStringLiteral("1 tag")));
  CHECK(compared->summary().contains(QStringLiteral("1 move")));
  r.apply(compared);
  CHECK(r.text() == content);
  CHECK(r.project().tag(r.losing)->orphan);
  CHECK(r.project().tagRow(r.moving).value().witness.quote == "is a garden");
  CHECK(r.view()->text().utf8() == content);
  CHECK(r.report().contains(QStringLiteral("words")));
  REQUIRE(button(&r.window, QStringLiteral("Look through them")) != nullptr);
  r.trigger(Command::Undo);
  CHECK(r.text() == Revised::garden);
  CHECK(r.view()->text().utf8() == Revised::garden);
  CHECK_FALSE(r.project().tag(r.losing)->orphan);
}

TEST_CASE("What becomes of the tags is listed, and choosing one shows it on both sides") {
  Revised r;
  std::string content = Revised::garden;
  content.replace(content.find("is a garden"), 11, "is a wild garden");
  content.replace(content.find("gate of iron"), 12, "wall");
  ComparisonWindow *compared = r.compareWith(content);
  QListView *list = compared->list();
  REQUIRE(list->model()->rowCount() == 4);
  CHECK(list->model()->index(0, 0).data().toString().contains(QStringLiteral("1 tag")));
  CHECK(list->model()->index(1, 0).data().toString() == QStringLiteral("a gate of iron"));
  CHECK(list->model()
            ->index(3, 0)
            .data(ComparedTagsModel::FactsRole)
            .toString()
            .contains(QStringLiteral("is a wild garden")));
  list->setFocus();
  list->setCurrentIndex(list->model()->index(1, 0));
  CHECK(compared->view()->currentTag() == r.losing);
  QTest::keyClick(list, Qt::Key_Down);
  QTest::keyClick(list, Qt::Key_Down);
  CHECK(compared->view()->currentTag() == r.moving);
}

TEST_CASE("Keys go from change to change and open what is folded") {
  Revised r;
  std::string content = Revised::garden;
  content.replace(content.find("weed"), 4, "flower");
  content.replace(content.find("iron"), 4, "wood");
  ComparisonWindow *compared = r.compareWith(content);
  CompareView *view = compared->view();
  CHECK(view->currentChange() == 0);
  CHECK(view->accessibleDescription().contains(QStringLiteral("Change 1 of 2")));
  CHECK(view->accessibleDescription().contains(QStringLiteral("flower")));
  QTest::keyClick(view, Qt::Key_J);
  CHECK(view->currentChange() == 1);
  QTest::keyClick(view, Qt::Key_J);
  CHECK(view->currentChange() == 1);
  QTest::keyClick(view, Qt::Key_K);
  CHECK(view->currentChange() == 0);
  REQUIRE(view->foldCount() == 1);
  QTest::keyClick(view, Qt::Key_Return);
  CHECK(view->foldCount() == 0);
  button(compared, QStringLiteral("Show all"))->click();
  button(compared, QStringLiteral("Show all"))->click();
  CHECK(view->foldCount() == 1);
  QTest::keyClick(compared, Qt::Key_Escape);
  CHECK(QTest::qWaitFor([&] { return r.revising().comparison() == nullptr; }));
  CHECK(r.text() == Revised::garden);
}

TEST_CASE("A file with the same text opens nothing and says so") {
  Revised r;
  writeAll(r.folder / "same.txt", Revised::garden);
  const Answers answers({pathToQt(r.folder / "same.txt")});
  r.trigger(Command::ReplaceText);
  REQUIRE(QTest::qWaitFor([&] { return r.report().contains(QStringLiteral("nothing to replace")); }, 30000));
  CHECK(r.revising().comparison() == nullptr);
}

TEST_CASE("A file that cannot be read, or is that of another source, is told") {
  Revised r;
  r.add("other.txt", "Quite another text.\n");
  REQUIRE(r.window.readPage()->showSource(r.source));
  {
    const Answers answers({pathToQt(r.folder / "other.txt")});
    r.trigger(Command::ReplaceText);
    CHECK(QTest::qWaitFor([&] { return r.report().contains(QStringLiteral("already")); }, 30000));
  }
  writeAll(r.folder / "empty.txt", "");
  const Answers answers({pathToQt(r.folder / "empty.txt")});
  r.trigger(Command::ReplaceText);
  CHECK(QTest::qWaitFor([&] { return r.report().contains(QStringLiteral("empty.txt")); }, 30000));
  CHECK(r.revising().comparison() == nullptr);
  CHECK(r.text() == Revised::garden);
}

TEST_CASE("A comparison follows the tags, and closes with its source or its project") {
  Revised r;
  std::string content = Revised::garden;
  content.replace(content.find("iron"), 4, "wood");
  ComparisonWindow *compared = r.compareWith(content);
  const int rows = compared->list()->model()->rowCount();
  const Span grief = placesOf(r.view()->text(), "grief").at(0);
  REQUIRE(r.bench().perform(actions::addTag(
      r.project(), {r.source, r.project().codes().front()->id, r.bench().coder(), grief}, now())));
  CHECK(compared->list()->model()->rowCount() == rows + 1);
  SECTION("source") {
    const std::vector<SourceId> sources = {r.source};
    REQUIRE(r.bench().perform(actions::deleteSources(r.project(), sources)));
  }
  SECTION("project") {
    r.trigger(Command::CloseProject);
  }
  CHECK(QTest::qWaitFor([&] { return r.revising().comparison() == nullptr; }));
}

TEST_CASE("A comparison with a text that is no longer there cannot be stored") {
  Revised r;
  ComparisonWindow *compared = r.compareWith("All is other.\n");
  REQUIRE(r.bench().perform(
      actions::editSource(r.project(), r.source, SourceText::make("Changed meanwhile.").value(), now())));
  CHECK_FALSE(compared->applyButton()->isEnabled());
  r.trigger(Command::Undo);
  CHECK(compared->applyButton()->isEnabled());
}

TEST_CASE("Reading stays at the words that are read when the text changes above them") {
  Window w(longText());
  const Span there = placesOf(w.view()->text(), "Paragraph 200 speaks").at(0);
  w.view()->goTo(there);
  QTest::qWait(0);
  const std::string top(w.view()->text().slice(
      {w.view()->readingPosition().position, w.view()->readingPosition().position + 20}));
  REQUIRE(w.bench().perform(actions::editSource(w.project(), w.window.readPage()->source(),
                                                SourceText::make("Some words more.\n\n" + longText()).value(),
                                                now())));
  const ReadingPosition place = w.view()->readingPosition();
  CHECK(w.view()->text().slice({place.position, place.position + 20}) == top);
}

TEST_CASE("Every text that a source had can be compared with the present one") {
  Revised r;
  r.loseGate();
  r.trigger(Command::TextVersions);
  VersionsWindow *versions = r.revising().versions();
  REQUIRE(versions != nullptr);
  REQUIRE(versions->list()->count() == 2);
  CHECK_FALSE(versions->compareButton()->isEnabled());
  versions->list()->setCurrentRow(1);
  REQUIRE(versions->compareButton()->isEnabled());
  versions->compareButton()->click();
  REQUIRE(QTest::qWaitFor([&] { return r.revising().comparison() != nullptr; }, 30000));
  ComparisonWindow *compared = r.revising().comparison();
  CHECK(compared->view()->comparison()->before->text.utf8() == Revised::garden);
  CHECK(compared->view()->changeCount() == 1);
  CHECK(compared->applyButton()->isHidden());
  CHECK(compared->list()->parentWidget()->isHidden());
}
