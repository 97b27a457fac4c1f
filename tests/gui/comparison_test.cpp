// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/revising/comparison.h"

#include <QScrollBar>
#include <QTest>
#include <random>

#include "gui/revising/compare_view.h"
#include "support/catch.h"

using namespace florilegium;
using namespace florilegium::gui;

namespace {

std::shared_ptr<const Revision> revisionOf(const std::string &utf8) {
  auto revision = std::make_shared<Revision>();
  revision->text = SourceText::make(utf8).value();
  return revision;
}

Comparison compared(const std::string &before, const std::string &after) {
  const auto old = revisionOf(before);
  const auto fresh = revisionOf(after);
  return compareTexts(old, fresh, difference(old->text, fresh->text));
}

/// "same|same", "old≠new", "old−", "+new", each row a line.
std::string told(const Comparison &c) {
  std::string all;
  for (const ComparedRow &row : c.rows) {
    const auto words = [](const Revision &revision, const std::vector<TextUnit> &units, int unit) {
      return std::string(revision.text.slice(units[static_cast<std::size_t>(unit)].span));
    };
    if (row.before >= 0) all += words(*c.before, c.unitsBefore, row.before);
    all += row.after < 0 ? "−" : row.before < 0 ? "+" : row.changed ? "≠" : "|";
    if (row.after >= 0) all += words(*c.after, c.unitsAfter, row.after);
    all += "\n";
  }
  return all;
}

}  // namespace

TEST_CASE("Paragraphs stand beside those that they are, also behind others that came or went") {
  CHECK(told(compared("one\n\ntwo\n\nthree", "one\n\nnew words\n\ntwo\n\nthree")) ==
        "one|one\n+new words\ntwo|two\nthree|three\n");
  CHECK(told(compared("one\n\ntwo\n\nthree", "one\n\nthree")) == "one|one\ntwo−\nthree|three\n");
  CHECK(told(compared("same old words here", "same new words here")) ==
        "same old words here≠same new words here\n");
  CHECK(told(compared("quite this\nsame", "other that\nsame")) == "quite this≠other that\nsame|same\n");
}

TEST_CASE("A paragraph that was cut in two stands beside its longer half") {
  CHECK(
      told(compared("a short one and a much longer second half of it",
                    "a short one\nand a much longer second half of it")) ==
      "+a short one\na short one and a much longer second half of it≠and a much longer second half of it\n");
}

TEST_CASE("Texts with nothing in common stand beside each other all the same") {
  CHECK(told(compared("alpha\nbeta", "gamma")) == "alpha≠gamma\nbeta−\n");
}

TEST_CASE("Each paragraph of both texts is in one row, in its order, whatever was edited") {
  std::mt19937 random(5);
  std::string before;
  for (int i = 0; i < 60; ++i)
    before += "word" + std::to_string(random() % 40) + (random() % 4 == 0 ? "\n\n" : " ");
  for (int step = 0; step < 300; ++step) {
    std::string after = before;
    for (int i = 0; i < 6; ++i) {
      const std::size_t at = random() % (after.size() - 12);
      if (random() % 2 == 0)
        after.insert(at, random() % 2 == 0 ? "new words " : "\nnew\n");
      else
        after.erase(at, random() % 12);
    }
    const Comparison c = compared(before, after);
    int lastBefore = -1;
    int lastAfter = -1;
    std::size_t blank = 0;
    for (const ComparedRow &row : c.rows) {
      REQUIRE((row.before > lastBefore || row.before == -1));
      REQUIRE((row.after > lastAfter || row.after == -1));
      lastBefore = std::max(lastBefore, row.before);
      lastAfter = std::max(lastAfter, row.after);
    }
    std::size_t shown = 0;
    for (const ComparedRow &row : c.rows)
      shown += (row.before >= 0 ? 1u : 0u) + (row.after >= 0 ? 1u : 0u);
    for (const auto *units : {&c.unitsBefore, &c.unitsAfter})
      for (const TextUnit &unit : *units)
        blank += unit.blank ? 1u : 0u;
    REQUIRE(shown + blank == c.unitsBefore.size() + c.unitsAfter.size());
    before = after;
  }
}

TEST_CASE("A million characters are compared and scrolled through to the end") {
  std::string before;
  for (int i = 0; before.size() < 1'000'000; ++i)
    before +=
        "Paragraph " + std::to_string(i) + " speaks of gardens, of the weather and of what was said.\n\n";
  std::string after = before;
  for (std::size_t at = 5000; at < after.size() - 20; at += 9973)
    after.insert(after.find(' ', at), " quite");
  const auto comparison = std::make_shared<const Comparison>(compared(before, after));
  CHECK(comparison->changes.size() > 90);
  CompareView view;
  view.resize(900, 600);
  view.setComparison(comparison, {});
  view.setFolded(false);
  view.show();
  REQUIRE(QTest::qWaitForWindowExposed(&view));
  QScrollBar *bar = view.verticalScrollBar();
  CHECK(bar->maximum() > 100'000);
  for (int page = 0; page < 20; ++page)
    QTest::keyClick(&view, Qt::Key_PageDown);
  const int there = bar->value();
  CHECK(there > 5000);
  QTest::keyClick(&view, Qt::Key_PageUp);
  CHECK(there - bar->value() <= view.viewport()->height());
  QTest::keyClick(&view, Qt::Key_End);
  CHECK(bar->value() == bar->maximum());
  view.showChange(view.changeCount() - 1);
  CHECK(view.currentChange() == view.changeCount() - 1);
  QTest::keyClick(&view, Qt::Key_Home);
  CHECK(bar->value() == 0);
}
