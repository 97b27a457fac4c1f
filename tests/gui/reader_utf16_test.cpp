// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include "gui/text/utf16.h"
#include "support/catch.h"
#include "support/corpus.h"

using namespace florilegium;
using namespace florilegium::gui;

TEST_CASE("Every code point of a stretch has its place in UTF-16 and back") {
  const SourceText text = SourceText::make(
                              "a\xF0\x9F\x8C\xB1"
                              "b\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x94\xAC\xC3\xA9")
                              .value();
  const Utf16Text converted = toUtf16(text, {0, text.length()});
  // a, seedling (2), b, woman (2), joiner, microscope (2), e acute
  const int expected[] = {0, 1, 3, 4, 6, 7, 9, 10};
  REQUIRE(text.length() == 7);
  for (Position p = 0; p <= text.length(); ++p) {
    CHECK(converted.map.toUtf16(p) == expected[p]);
    CHECK(converted.map.toCodePoint(expected[p]) == p);
  }
  SECTION("between the halves of a pair it is the pair") {
    CHECK(converted.map.toCodePoint(2) == 1);
    CHECK(converted.map.toCodePoint(5) == 3);
    CHECK(converted.map.toCodePoint(8) == 5);
  }
}

TEST_CASE("A stretch from the middle of a text counts from its own start") {
  const SourceText text = SourceText::make("\xF0\x9F\x8C\xB1\xF0\x9F\x8C\xB1xy").value();
  const Utf16Text converted = toUtf16(text, {1, 4});
  CHECK(converted.text.size() == 4);
  CHECK(converted.map.toUtf16(1) == 2);
  CHECK(converted.map.toCodePoint(3) == 2);
}

TEST_CASE("UTF-16 of random texts agrees with Qt's own conversion at every boundary") {
  std::mt19937 random(3);
  for (int round = 0; round < 40; ++round) {
    const SourceText text = SourceText::make(testsupport::randomText(random, 2600)).value();
    const QString whole = QString::fromStdString(text.utf8());
    const Utf16Text converted = toUtf16(text, {0, text.length()});
    const Utf16Index index(text);
    REQUIRE(converted.text == whole);
    REQUIRE(index.length() == whole.size());
    int offset = 0;
    for (Position p = 0; p < text.length(); ++p) {
      REQUIRE(converted.map.toUtf16(p) == offset);
      REQUIRE(index.toUtf16(text, p) == offset);
      REQUIRE(converted.map.toCodePoint(offset) == p);
      REQUIRE(index.toPosition(text, offset) == p);
      const int units = text.at(p) > 0xFFFF ? 2 : 1;
      if (units == 2) {
        REQUIRE(index.toPosition(text, offset + 1) == p);
      }
      offset += units;
    }
    REQUIRE(index.toUtf16(text, text.length()) == offset);
    REQUIRE(index.toPosition(text, offset) == text.length());
  }
}
