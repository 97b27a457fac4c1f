// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/text_selection.h"

#include <random>

#include "support/catch.h"
#include "support/corpus.h"
#include "support/marked_text.h"

using namespace florilegium;
using namespace florilegium::gui;

namespace {

struct Case {
  testsupport::Marked marked;
  TextSelection selection;
  explicit Case(std::string_view text) : marked(testsupport::marked(text)) {
    selection.setText(&marked.text);
  }
  Position at(std::string_view words) const { return marked.text.positionOf(marked.text.utf8().find(words)); }
  std::string taken() const { return std::string(marked.text.slice(selection.span())); }
};

}  // namespace

TEST_CASE("A drag snaps to words and leaves white space and the closing stop out") {
  Case c("An infusion. Miracle-grow on your neural forest. It grows.");
  c.selection.press(c.at("racle"), 1, Snap::Words);
  c.selection.drag(c.at("rest. It") + 6, Snap::Words);
  CHECK(c.taken() == "Miracle-grow on your neural forest");
  SECTION("backwards the caret stays at the start") {
    c.selection.press(c.at("rest. It"), 1, Snap::Words);
    c.selection.drag(c.at("grow on"), Snap::Words);
    CHECK(c.taken() == "grow on your neural forest");
    CHECK(c.selection.caret() == c.at("grow on"));
  }
  SECTION("with Alt it takes the characters asked for") {
    c.selection.press(c.at("racle"), 1, Snap::Graphemes);
    c.selection.drag(c.at("cle-"), Snap::Graphemes);
    CHECK(c.taken() == "ra");
  }
}

TEST_CASE("Clicks take word, sentence and paragraph") {
  Case c("First line here.\nWe met patients. They hoped, quietly, for more. The end.\nLast.");
  const Position place = c.at("oped");
  c.selection.press(place, 2, Snap::Words);
  CHECK(c.taken() == "hoped");
  c.selection.press(place, 3, Snap::Words);
  CHECK(c.taken() == "They hoped, quietly, for more");
  c.selection.press(place, 4, Snap::Words);
  CHECK(c.taken() == "We met patients. They hoped, quietly, for more. The end");
  SECTION("a drag after a double click goes on by words") {
    c.selection.press(place, 2, Snap::Words);
    c.selection.drag(c.at("or more") + 1, Snap::Words);
    CHECK(c.taken() == "hoped, quietly, for");
    c.selection.drag(c.at("atients"), Snap::Words);
    CHECK(c.taken() == "patients. They hoped");
  }
  SECTION("Shift-click reaches from where the selection began") {
    c.selection.moveCaret(c.at("They"), Extend::No);
    c.selection.pressExtending(c.at("quiet") + 2, Snap::Words);
    CHECK(c.taken() == "They hoped, quietly");
  }
}

TEST_CASE("Widening goes by word, clause, sentence and paragraph, narrowing back") {
  Case c("Before.\nWe met patients. They hoped, quietly for once, for more. The end.");
  c.selection.moveCaret(c.at("etly"), Extend::No);
  const std::string steps[] = {"quietly", "quietly for once", "They hoped, quietly for once, for more",
                               "We met patients. They hoped, quietly for once, for more. The end"};
  for (const std::string &step : steps) {
    REQUIRE(c.selection.widen());
    CHECK(c.taken() == step);
  }
  CHECK_FALSE(c.selection.widen());
  REQUIRE(c.selection.narrow());
  CHECK(c.taken() == steps[2]);
  REQUIRE(c.selection.narrow());
  REQUIRE(c.selection.narrow());
  CHECK(c.taken() == "quietly");
  SECTION("a selection that was not widened narrows to the pieces at its start") {
    c.selection.select({c.at("They"), c.at(" The end")});
    REQUIRE(c.selection.narrow());
    CHECK(c.taken() == "They hoped, quietly for once, for more");
    REQUIRE(c.selection.narrow());
    CHECK(c.taken() == "They hoped");
    REQUIRE(c.selection.narrow());
    CHECK(c.taken() == "They");
  }
}

TEST_CASE("The end of a tag snaps to words while its other end stays") {
  const auto marked = testsupport::marked("ketamine is [[like a miracle]]-grow on your neural forest. Now.");
  const Span span = marked.spans[0];
  const Position forest = marked.text.positionOf(marked.text.utf8().find("rest."));
  CHECK(marked.text.slice(resized(marked.text, span.start, forest + 2, Snap::Words)) ==
        "like a miracle-grow on your neural forest");
  CHECK(marked.text.slice(resized(marked.text, span.end, 3, Snap::Words)) == "ketamine is like a miracle");
  CHECK(marked.text.slice(resized(marked.text, span.start, forest, Snap::Graphemes)) ==
        "like a miracle-grow on your neural fo");
  CHECK(resized(marked.text, 5, 5, Snap::Words).length() == 1);
}

TEST_CASE("No selection ever splits a grapheme") {
  std::mt19937 random(17);
  for (int round = 0; round < 60; ++round) {
    const SourceText text = SourceText::make(testsupport::randomText(random, 300)).value();
    if (text.length() == 0) continue;
    TextSelection selection;
    selection.setText(&text);
    const auto place = [&] {
      return static_cast<Position>(random() % static_cast<unsigned>(text.length() + 1));
    };
    const auto whole = [&] {
      const Span span = selection.span();
      CHECK(span.start >= 0);
      CHECK(span.end <= text.length());
      if (!span.empty()) CHECK(widenTo(text, span, Unit::Grapheme) == span);
    };
    for (int step = 0; step < 25; ++step) {
      const Snap snap = random() % 2 == 0 ? Snap::Words : Snap::Graphemes;
      selection.press(place(), 1 + static_cast<int>(random() % 4), snap);
      whole();
      selection.drag(place(), snap);
      whole();
      selection.moveCaret(place(), Extend::Yes);
      whole();
      selection.widen();
      whole();
      selection.narrow();
      whole();
    }
  }
}
