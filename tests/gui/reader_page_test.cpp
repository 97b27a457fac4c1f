// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <numeric>
#include <random>

#include "gui/reader/column.h"
#include "gui/reader/height_index.h"
#include "gui/reader/text_units.h"
#include "support/catch.h"
#include "support/corpus.h"

using namespace florilegium;
using namespace florilegium::gui;

TEST_CASE("Heights add up and are found by any row of pixels") {
  std::mt19937 random(5);
  std::vector<int> heights(137);
  for (int &height : heights) {
    height = static_cast<int>(random() % 4) * 11;
  }
  HeightIndex index;
  index.reset(heights);
  for (int round = 0; round < 50; ++round) {
    const auto changed = static_cast<std::size_t>(random() % heights.size());
    heights[changed] = static_cast<int>(random() % 60);
    index.setHeight(static_cast<int>(changed), heights[changed]);
    std::int64_t top = 0;
    for (std::size_t i = 0; i < heights.size(); ++i) {
      REQUIRE(index.topOf(static_cast<int>(i)) == top);
      if (heights[i] > 0) {
        REQUIRE(index.blockAt(top) == static_cast<int>(i));
        REQUIRE(index.blockAt(top + heights[i] - 1) == static_cast<int>(i));
      }
      top += heights[i];
    }
    REQUIRE(index.total() == top);
  }
}

TEST_CASE("Units cover a text without gaps but its line feeds") {
  std::mt19937 random(9);
  for (int round = 0; round < 30; ++round) {
    std::string utf8 = testsupport::randomText(random, 500);
    if (round % 3 == 0) {
      for (int i = 0; i < 9000; ++i) {
        utf8 += i % 7 == 0 ? " " : "w";
      }
    }
    const SourceText text = SourceText::make(utf8).value();
    const std::vector<TextUnit> units = cutIntoUnits(text, {});
    REQUIRE(!units.empty());
    REQUIRE(units.front().span.start == 0);
    REQUIRE(units.back().span.end == text.length());
    for (std::size_t i = 0; i + 1 < units.size(); ++i) {
      const Position gap = units[i + 1].span.start - units[i].span.end;
      REQUIRE(gap >= 0);
      REQUIRE(gap <= 1);
      if (gap == 1) REQUIRE(text.at(units[i].span.end) == U'\n');
      REQUIRE(units[i].span.length() <= longestUnit);
    }
  }
}

TEST_CASE("A line of five million characters is cut at spaces") {
  std::string utf8;
  while (utf8.size() < 5'000'000)
    utf8 += "seeds and ";
  const SourceText text = SourceText::make(utf8).value();
  const std::vector<TextUnit> units = cutIntoUnits(text, {});
  CHECK(units.size() > 2000);
  for (std::size_t i = 1; i < units.size(); ++i) {
    REQUIRE(text.at(units[i].span.start - 1) == U' ');
    REQUIRE(!units[i].opensBlock);
  }
}

TEST_CASE("Lines broken at a fixed width inside one paragraph are set as one") {
  const std::string first = "The concept of plasticity bridges ideas of the neurochemical self";
  const std::string second = "and the autonomous individual in ways that are rarely spoken of";
  const SourceText text = SourceText::make(first + "\n" + second + "\n\nOther\nlines").value();
  Structure structure;
  const Position end = text.positionOf(first.size() + 1 + second.size());
  structure.blocks = {{BlockKind::Paragraph, 0, {0, end}},
                      {BlockKind::Paragraph, 0, {end + 2, text.length()}}};
  const std::vector<TextUnit> units = cutIntoUnits(text, structure);
  REQUIRE(units.size() == 4);
  CHECK(units[0].rejoined);
  CHECK(units[0].span == Span{0, end});
  CHECK(units[1].blank);
  CHECK(units[2].opensBlock);
  CHECK_FALSE(units[3].opensBlock);
}

TEST_CASE("Boilerplate surrounds other blocks without hiding what they are") {
  const SourceText text = SourceText::make("Title\nSubscribe\nBody").value();
  Structure structure;
  structure.blocks = {{BlockKind::Title, 0, {0, 5}},
                      {BlockKind::Boilerplate, 0, {6, 15}},
                      {BlockKind::ListItem, 1, {6, 15}},
                      {BlockKind::Paragraph, 0, {16, 20}}};
  const std::vector<TextUnit> units = cutIntoUnits(text, structure);
  REQUIRE(units.size() == 3);
  CHECK(units[0].kind == BlockKind::Title);
  CHECK(units[1].kind == BlockKind::ListItem);
  CHECK(units[1].boilerplate);
  CHECK_FALSE(units[2].boilerplate);
}

TEST_CASE("The column gives up room in order: left margin, measure, labels, lanes") {
  ColumnWish wish;
  wish.lanes = 2;
  wish.viewWidth = 854;
  const Column roomy = columnFor(wish);
  CHECK(roomy.width == 601);
  CHECK(roomy.left == 50);
  CHECK(roomy.labelWidth > 100);

  wish.viewWidth = 815;
  const Column tighter = columnFor(wish);
  CHECK(tighter.width == 601);
  CHECK(tighter.left < 50);
  CHECK(tighter.left >= 24);

  wish.viewWidth = 700;
  const Column shrunk = columnFor(wish);
  CHECK(shrunk.left == 24);
  CHECK(shrunk.width < 601);
  CHECK(shrunk.width >= 420);
  CHECK(shrunk.labelWidth > 0);

  wish.viewWidth = 560;
  const Column bare = columnFor(wish);
  CHECK(bare.labelWidth == 0);
  CHECK(bare.lanes == 2);
  // The sheet of a memo is 13 wide.
  CHECK(bare.labelX + 13 <= wish.viewWidth);

  wish.viewWidth = 460;
  CHECK(columnFor(wish).lanes == 0);

  wish.viewWidth = 1600;
  const Column wide = columnFor(wish);
  CHECK(wide.width == 601);
  CHECK(wide.left > 300);
}
