// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/folds.h"

#include <QSignalSpy>
#include <QTest>

#include "reader_fixture.h"
#include "support/catch.h"

using namespace florilegium;
using namespace florilegium::gui;
using readertest::longText;
using readertest::Reader;

namespace {

/// A page of the web: navigation, title, two paragraphs, footer.
Reader webPage() {
  const std::string text =
      "Home About Subscribe\nShop Cart\n\nA dose of ketamine\n\nThe clinic speaks of a garden.\n\n"
      "The brain is a forest.\n\nPrivacy Terms";
  Structure structure;
  const auto block = [&](BlockKind kind, const std::string &words) {
    const auto at = static_cast<Position>(text.find(words));
    structure.blocks.push_back({kind, 0, {at, at + static_cast<Position>(words.size())}});
  };
  block(BlockKind::Boilerplate, "Home About Subscribe\nShop Cart");
  block(BlockKind::Title, "A dose of ketamine");
  block(BlockKind::Paragraph, "The clinic speaks of a garden.");
  block(BlockKind::Paragraph, "The brain is a forest.");
  block(BlockKind::Boilerplate, "Privacy Terms");
  return Reader(text, structure);
}

bool seen(const Reader &reader, const std::string &words) {
  return !reader.view->rectOf(reader.find(words)).isEmpty();
}

}  // namespace

TEST_CASE("Boilerplate is folded to a line that a click or Enter opens and closes") {
  const Reader reader = webPage();
  ReadingView &view = *reader.view;
  CHECK_FALSE(seen(reader, "Subscribe"));
  CHECK_FALSE(seen(reader, "Privacy"));
  CHECK(seen(reader, "garden"));
  view.setCaret(0);
  const QPoint line = view.caretRect().center();
  REQUIRE_FALSE(view.caretRect().isEmpty());
  QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, line);
  CHECK(seen(reader, "Subscribe"));
  CHECK_FALSE(seen(reader, "Privacy"));
  QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, line);
  CHECK_FALSE(seen(reader, "Subscribe"));
  QTest::keyClick(&view, Qt::Key_Return);
  CHECK(seen(reader, "Shop"));
}

TEST_CASE("Boilerplate that holds a tag is not folded, and the caret steps over what is") {
  Reader reader = webPage();
  ReadingView &view = *reader.view;
  SECTION("a tag made there opens it") {
    reader.tag(1, reader.find("Privacy"));
    CHECK(seen(reader, "Privacy"));
  }
  SECTION("arrows") {
    view.setCaret(0);
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.caret() == reader.find("A dose").start);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ControlModifier);
    CHECK(view.caret() == 0);
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(view.caret() == reader.find("A dose").start);
    QTest::keyClick(&view, Qt::Key_Up);
    CHECK(view.caret() == 0);
    QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
    CHECK(view.caret() == reader.find("Privacy").start);
  }
  SECTION("going there opens it") {
    view.goTo(reader.find("Terms"));
    CHECK(seen(reader, "Terms"));
  }
}

TEST_CASE("The line of a fold says how much lies behind it") {
  const Reader reader = webPage();
  PageLayout page;
  page.setText(reader.revision);
  const std::vector<Fold> folds = boilerplateFolds(page.units(), [](Span) { return false; });
  REQUIRE(folds.size() == 2);
  CHECK(folds[0].paragraphs == 2);
  CHECK(reader.words({page.unit(folds[0].first).span.start, page.unit(folds[0].last).span.end}) ==
        "Home About Subscribe\nShop Cart");
  CHECK(boilerplateFolds(page.units(), [](Span) { return true; })[1].open);
}

TEST_CASE("Only tagged passages: other paragraphs make room, positions stay") {
  Reader reader(longText(200));
  ReadingView &view = *reader.view;
  const Span first = reader.find("Paragraph 20 speaks");
  const Span second = reader.find("Paragraph 150 speaks");
  reader.tag(1, first);
  reader.tag(2, second, 2);
  view.setPassagesOnly(true);
  CHECK(seen(reader, "Paragraph 20 speaks"));
  CHECK(seen(reader, "Paragraph 150 speaks"));
  CHECK_FALSE(seen(reader, "Paragraph 19 speaks"));
  CHECK_FALSE(seen(reader, "Paragraph 21 speaks"));
  // Selecting and tagging work on the same positions as ever.
  const QRect words = view.rectOf(reader.find("Paragraph 150"));
  QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, words.center());
  QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, words.center());
  reader.tag(3, second);
  SECTION("a filter folds what it hides") {
    TagFilter filter;
    filter.codes[CodeId{1}] = CodeShown::Hidden;
    view.setFilter(filter);
    CHECK_FALSE(seen(reader, "Paragraph 20 speaks"));
    CHECK(seen(reader, "Paragraph 150 speaks"));
  }
  SECTION("a tag that comes from elsewhere takes its paragraph out of the fold") {
    reader.tag(4, reader.find("Paragraph 80 speaks"));
    CHECK(seen(reader, "Paragraph 80 speaks"));
    CHECK_FALSE(seen(reader, "Paragraph 81 speaks"));
    CHECK_FALSE(seen(reader, "Paragraph 79 speaks"));
  }
  SECTION("a paragraph that loses its last tag stays where it is") {
    ChangeSet removal;
    removal.tags.push_back({reader.row(1, first), std::nullopt});
    reader.project.remove(TagId{1});
    view.applyChange(removal);
    CHECK(seen(reader, "Paragraph 20 speaks"));
  }
  SECTION("a place that is gone to comes out alone") {
    view.goTo(reader.find("Paragraph 99 speaks"));
    CHECK(seen(reader, "Paragraph 99 speaks"));
    CHECK_FALSE(seen(reader, "Paragraph 98 speaks"));
  }
  SECTION("and all is there again afterwards") {
    view.setPassagesOnly(false);
    view.goTo(reader.find("Paragraph 19 speaks"));
    CHECK(seen(reader, "Paragraph 19 speaks"));
    CHECK(seen(reader, "Paragraph 20 speaks"));
  }
}

TEST_CASE("Switching to tagged passages from an untagged one shows the next") {
  Reader reader(longText(200));
  ReadingView &view = *reader.view;
  reader.tag(1, reader.find("Paragraph 20 speaks"));
  reader.tag(2, reader.find("Paragraph 150 speaks"));
  view.showPlace(reader.find("Paragraph 100").start);
  view.setPassagesOnly(true);
  CHECK(seen(reader, "Paragraph 150 speaks"));
}

TEST_CASE("Only tagged passages of a text without tags is one line, and opening it shows everything") {
  Reader reader(longText(50));
  ReadingView &view = *reader.view;
  view.setPassagesOnly(true);
  CHECK_FALSE(seen(reader, "Paragraph 0 speaks"));
  view.setCaret(0);
  QTest::keyClick(&view, Qt::Key_Return);
  CHECK(seen(reader, "Paragraph 0 speaks"));
  view.grab();
}

TEST_CASE("Heights with folds add up to what is laid out") {
  Reader reader(longText(120));
  for (int i = 1; i < 12; ++i) {
    reader.tag(i, reader.find("Paragraph " + std::to_string(i * 10) + " speaks"));
  }
  PageLayout page;
  page.setText(reader.revision);
  page.setType({}, 600);
  std::vector<Span> tagged;
  for (int i = 1; i < 12; ++i) {
    tagged.push_back(reader.find("Paragraph " + std::to_string(i * 10) + " speaks"));
  }
  page.setFolds(untaggedFolds(page.units(), tagged));
  CHECK(page.folds().all().size() == 12);
  std::int64_t sum = 0;
  int shown = 0;
  for (int unit = 0; unit < page.unitCount(); unit = page.next(unit)) {
    sum += page.height(unit);
    if (page.layout(unit).height() > 0) ++shown;
  }
  CHECK(shown == 11);
  std::int64_t exact = 0;
  for (int unit = 0; unit < page.unitCount(); ++unit) {
    exact += page.height(unit);
  }
  CHECK(exact == page.totalHeight());
  for (int unit = 0, before = -1; unit < page.unitCount(); before = unit, unit = page.next(unit)) {
    CHECK(page.previous(unit) == before);
  }
}
