// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/text/source_text.h"

#include <string>
#include <vector>

#include "florilegium/text/utf8.h"
#include "support/catch.h"
#include "support/corpus.h"

using namespace florilegium;

namespace {

SourceText textOf(std::string utf8) {
  return SourceText::make(std::move(utf8)).value();
}

/// Where every code point starts, and the end: what a text without an index would answer from.
std::vector<std::size_t> startsOf(const std::string &utf8) {
  std::vector<std::size_t> starts;
  for (std::size_t byte = 0; byte < utf8.size(); byte = nextByte(utf8, byte))
    starts.push_back(byte);
  starts.push_back(utf8.size());
  return starts;
}

void checkConversions(const std::string &utf8) {
  const SourceText text = textOf(utf8);
  const std::vector<std::size_t> starts = startsOf(utf8);
  REQUIRE(text.length() == static_cast<Position>(starts.size()) - 1);
  bool agrees = true;
  for (std::size_t i = 0; i < starts.size(); ++i) {
    const auto position = static_cast<Position>(i);
    agrees = agrees && text.byteOf(position) == starts[i] && text.positionOf(starts[i]) == position;
    if (i + 1 == starts.size()) break;
    for (std::size_t byte = starts[i]; byte < starts[i + 1]; ++byte) {
      agrees = agrees && text.positionOf(byte) == position;
    }
    agrees = agrees && text.at(position) == decodeAt(utf8, starts[i]).codePoint;
  }
  CHECK(agrees);
}

}  // namespace

TEST_CASE("Positions and bytes agree everywhere in random texts") {
  std::mt19937 random(11);
  for (int length : {0, 1, 2, 15, 16, 17, 100, 255, 256, 257, 511, 512, 513, 3000}) {
    for (int round = 0; round < 5; ++round)
      checkConversions(testsupport::randomText(random, length));
    checkConversions(std::string(static_cast<std::size_t>(length), 'a'));
  }
}

TEST_CASE("Positions and bytes agree at the edges of the index") {
  for (const std::string piece : {"é", "”", "😀"}) {
    for (const int count : {255, 256, 257, 512, 1024}) {
      std::string text;
      for (int i = 0; i < count; ++i)
        text += piece;
      checkConversions(text);
      checkConversions("a" + text + "a");
    }
  }
}

TEST_CASE("Slices of random spans are the bytes between their ends") {
  std::mt19937 random(12);
  for (int round = 0; round < 200; ++round) {
    const std::string utf8 = testsupport::randomText(random, 600);
    const SourceText text = textOf(utf8);
    const std::vector<std::size_t> starts = startsOf(utf8);
    std::uniform_int_distribution<Position> pick(0, text.length());
    const Position start = pick(random);
    const Position end = std::uniform_int_distribution<Position>(start, text.length())(random);
    const std::string_view slice = text.slice({start, end});
    CHECK(slice ==
          utf8.substr(starts[static_cast<std::size_t>(start)],
                      starts[static_cast<std::size_t>(end)] - starts[static_cast<std::size_t>(start)]));
    CHECK(countCodePoints(slice) == end - start);
  }
}

TEST_CASE("Places outside a text are clamped to it") {
  const SourceText text = textOf("naïve");
  CHECK(text.byteOf(-3) == 0);
  CHECK(text.byteOf(99) == 6);
  CHECK(text.positionOf(99) == 5);
  CHECK(text.slice({-2, 2}) == "na");
  CHECK(text.slice({3, 99}) == "ve");
  CHECK(text.slice({4, 2}).empty());
  CHECK(text.at(-1) == 0);
  CHECK(text.at(2) == U'ï');
  CHECK(text.at(5) == 0);
}

TEST_CASE("A line reaches from behind a line feed to before the next") {
  const SourceText text = textOf("é\n\nab\u2028c\n");
  CHECK(text.lineStarts() == std::vector<Position>{0, 2, 3, 8});
  CHECK(text.lineAt(0) == Span{0, 1});
  CHECK(text.lineAt(1) == Span{0, 1});
  CHECK(text.lineAt(2) == Span{2, 2});
  CHECK(text.lineAt(3) == Span{3, 7});
  CHECK(text.lineAt(7) == Span{3, 7});
  CHECK(text.lineAt(8) == Span{8, 8});
  CHECK(text.lineAt(-1) == Span{0, 1});
  CHECK(text.lineAt(100) == Span{8, 8});
}

TEST_CASE("Lines of random texts hold no line feed and cover the rest") {
  std::mt19937 random(13);
  for (int round = 0; round < 100; ++round) {
    const SourceText text = textOf(testsupport::randomText(random, 300));
    for (Position position = 0; position <= text.length(); ++position) {
      const Span line = text.lineAt(position);
      REQUIRE(line.start <= position);
      REQUIRE(position <= line.end);
      REQUIRE((line.start == 0 || text.at(line.start - 1) == U'\n'));
      REQUIRE((line.end == text.length() || text.at(line.end) == U'\n'));
      REQUIRE(text.slice(line).find('\n') == std::string_view::npos);
    }
  }
}

TEST_CASE("An empty text has one empty line") {
  for (const SourceText &text : {textOf(""), SourceText()}) {
    CHECK(text.length() == 0);
    CHECK(text.lineStarts() == std::vector<Position>{0});
    CHECK(text.lineAt(0) == Span{0, 0});
    CHECK(text.slice({0, 1}).empty());
    CHECK(text.byteOf(0) == 0);
    CHECK(text.positionOf(0) == 0);
  }
}

TEST_CASE("Text that breaks a promise is refused with the place") {
  const auto refusal = [](std::string utf8) { return SourceText::make(std::move(utf8)).error(); };
  CHECK(refusal("caf\xE9 au lait") == Error{ErrorCode::BadFormat, "", "not valid UTF-8", 3});
  CHECK(refusal("\uFEFFtext") == Error{ErrorCode::BadFormat, "", "a byte order mark", 0});
  CHECK(refusal(std::string("a\0b", 3)) == Error{ErrorCode::BadFormat, "", "a NUL character", 1});
  CHECK(refusal("é\r\n") == Error{ErrorCode::BadFormat, "", "a carriage return", 2});
  CHECK(SourceText::make("a\uFEFFb").has_value());
}
