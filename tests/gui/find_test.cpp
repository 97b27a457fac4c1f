// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLineEdit>
#include <QPushButton>

#include "gui/find/close_words.h"
#include "gui/find/find_bar.h"
#include "gui/find/pattern_text.h"
#include "gui/find/source_find.h"
#include "reading_fixture.h"

using namespace readingtest;

namespace {

const std::string garden =
    "# The garden\n\nThe brain is a garden, they say. A Garden grows.\n\nNo gardener, no résumé, no end.\n";

struct Finder : Desk {
  explicit Finder(const std::string &text = garden) : Desk(text) {}

  [[nodiscard]] FindBar &bar() { return *reading().findBar(); }
  [[nodiscard]] SourceFind &finder() { return *reading().find(); }
  void open() {
    key(Qt::Key_F, Qt::ControlModifier);
    REQUIRE(finder().isOpen());
  }
  void type(const QString &pattern) {
    bar().field()->clear();
    QTest::keyClicks(bar().field(), pattern);
    settle();
  }
  void settle() {
    REQUIRE(QTest::qWaitFor([&] { return !finder().searching(); }, 20000));
  }
  void option(const QString &name, bool on) {
    for (auto *button : bar().findChildren<QAbstractButton *>())
      if (button->accessibleName() == name && button->isChecked() != on) button->click();
    settle();
  }
  void inField(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
    QTest::keyClick(bar().field(), key, modifiers);
  }
};

QVector<CloseWord> near(const std::string &text, std::string_view pattern) {
  return closeWords(SourceText::make(text).value(), pattern, Progress());
}

}  // namespace

TEST_CASE("Typing marks every place, shows the first behind the one read, and counts") {
  Finder f;
  f.open();
  CHECK(f.bar().field()->hasFocus());
  f.type(QStringLiteral("garden"));
  CHECK(f.finder().places().size() == 4);
  CHECK(f.view()->hits().size() == 4);
  CHECK(f.view()->currentHit() == 0);
  CHECK(f.bar().status() == QStringLiteral("1 of 4"));
  f.type(QStringLiteral("garden,"));
  CHECK(f.bar().status() == QStringLiteral("1 of 1"));
  f.type(QString());
  CHECK(f.view()->hits().empty());
  CHECK(f.bar().status().isEmpty());
}

TEST_CASE("The switches tell apart capitals, accents and whole words") {
  Finder f;
  f.open();
  f.type(QStringLiteral("Garden"));
  f.option(QStringLiteral("Match case"), true);
  CHECK(f.bar().status() == QStringLiteral("1 of 1"));
  f.option(QStringLiteral("Match case"), false);
  f.option(QStringLiteral("Whole word"), true);
  CHECK(f.finder().places().size() == 3);
  f.option(QStringLiteral("Whole word"), false);
  f.inField(Qt::Key_W, Qt::AltModifier);
  f.inField(Qt::Key_W, Qt::AltModifier);
  CHECK(f.bar().field()->hasFocus());
  f.type(QStringLiteral("resume"));
  CHECK(f.finder().places().size() == 1);
  f.option(QStringLiteral("Accents matter"), true);
  CHECK(f.finder().places().empty());
}

TEST_CASE("Enter goes on, Shift Enter back, both round the ends, and the place is selected") {
  Finder f;
  f.open();
  f.type(QStringLiteral("garden"));
  f.inField(Qt::Key_Return);
  CHECK(f.bar().status() == QStringLiteral("2 of 4"));
  CHECK(f.view()->selection() == f.finder().places()[1]);
  f.inField(Qt::Key_Return, Qt::ShiftModifier);
  f.inField(Qt::Key_Return, Qt::ShiftModifier);
  CHECK(f.bar().status() == QStringLiteral("4 of 4"));
  f.inField(Qt::Key_F3);
  CHECK(f.bar().status() == QStringLiteral("1 of 4"));
}

TEST_CASE("Escape closes and leaves the place selected, so that a digit tags it") {
  Finder f;
  f.open();
  f.type(QStringLiteral("brain"));
  f.inField(Qt::Key_Escape);
  CHECK_FALSE(f.finder().isOpen());
  CHECK(f.view()->hasFocus());
  CHECK(f.view()->hits().empty());
  CHECK(f.words(f.view()->selection()) == "brain");
  f.key(Qt::Key_2);
  CHECK(f.project().tagCount() == 1);
}

TEST_CASE("A few words selected are the pattern to begin with") {
  Finder f;
  f.view()->setSelection(f.find("Garden"));
  f.key(Qt::Key_Slash);
  REQUIRE(f.finder().isOpen());
  f.settle();
  CHECK(f.bar().field()->text() == QStringLiteral("Garden"));
  CHECK(f.bar().status() == QStringLiteral("3 of 4"));
}

TEST_CASE("F3 in the text goes on from where the person is") {
  Finder f;
  f.open();
  f.type(QStringLiteral("garden"));
  f.view()->setFocus();
  f.view()->setCaret(f.find("No gardener").start);
  f.key(Qt::Key_F3);
  CHECK(f.bar().status() == QStringLiteral("4 of 4"));
  f.key(Qt::Key_F3, Qt::ShiftModifier);
  CHECK(f.bar().status() == QStringLiteral("3 of 4"));
}

TEST_CASE("Where nothing is found the bar says so and names words like it") {
  Finder f("# Text\n\nTo rewire is to rewire. Rewiring follows.\n");
  f.open();
  f.type(QStringLiteral("rewyr"));
  CHECK(f.bar().status() == QStringLiteral("No place matches “rewyr”. Close: rewire (2), rewiring (1)"));
  CHECK_FALSE(f.bar().tagAllButton()->isEnabled());
}

TEST_CASE("Close words begin nearly like the pattern") {
  CHECK(near("alpha beta", "gamma").isEmpty());
  CHECK(near("alpha beta", "al").isEmpty());
  CHECK(near("alpha beta", "alphs beta").isEmpty());
  const auto found = near("plasticity plastic plaster garden", "plastik");
  REQUIRE(found.size() == 3);
  CHECK(found[0].word == QStringLiteral("plastic"));
  CHECK(found[1].word == QStringLiteral("plasticity"));
  CHECK(found[2].word == QStringLiteral("plaster"));
}

TEST_CASE("A bad pattern is answered with a sentence and the place") {
  Finder f;
  f.open();
  f.option(QStringLiteral("Regular expression"), true);
  f.type(QStringLiteral("ga(rden"));
  CHECK(f.bar().status() == QStringLiteral("The bracket opened at character 3 is not closed."));
  f.type(QStringLiteral("garden)"));
  CHECK(f.bar().status().contains(QStringLiteral("character 7")));
  f.type(QStringLiteral("g.rd[ei]n"));
  CHECK(f.finder().places().size() == 4);
}

TEST_CASE("All places are tagged as one step, found ones said to be so") {
  Finder f;
  f.open();
  f.type(QStringLiteral("garden"));
  f.inField(Qt::Key_2, Qt::AltModifier);
  REQUIRE(f.project().tagCount() == 4);
  for (const Tag *tag : f.project().tagsOf(f.source()))
    CHECK(tag->from == TagOrigin::Search);
  CHECK(f.bar().status() == QStringLiteral("1 of 4"));
  f.window.workbench().undo();
  CHECK(f.project().tagCount() == 0);
}

TEST_CASE("Another source is searched for the same words") {
  Finder f;
  f.add("other.md", "# Other\n\nA garden.\n");
  f.open();
  f.type(QStringLiteral("garden"));
  const auto before = f.finder().places().size();
  f.key(Qt::Key_PageUp, Qt::ControlModifier);
  f.settle();
  CHECK(f.finder().places().size() != before);
  CHECK(f.view()->hits().size() == f.finder().places().size());
}

TEST_CASE("A long text is searched in the background and the next key stops it") {
  std::string text = "# Long\n\n";
  for (int i = 0; i < 40000; ++i)
    text += "A line that speaks of gardens and of brains, number " + std::to_string(i) + ".\n\n";
  Finder f(text);
  f.open();
  f.bar().field()->setText(QStringLiteral("line"));
  CHECK(f.finder().searching());
  f.bar().field()->setText(QStringLiteral("number 39999"));
  f.settle();
  REQUIRE(f.finder().places().size() == 1);
  CHECK(f.words(f.finder().places()[0]) == "number 39999");
  f.bar().field()->setText(QStringLiteral("line"));
  f.settle();
  CHECK(f.finder().places().size() == 40000);
}
