// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/text/segment.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "florilegium/text/utf8.h"
#include "support/catch.h"
#include "support/corpus.h"
#include "support/marked_text.h"

using namespace florilegium;

namespace {

constexpr std::array allUnits = {Unit::Grapheme, Unit::Word, Unit::Sentence, Unit::Paragraph};

SourceText textOf(std::string utf8) {
  return SourceText::make(std::move(utf8)).value();
}

std::string repeated(const std::string &piece, int count) {
  std::string text;
  for (int i = 0; i < count; ++i)
    text += piece;
  return text;
}

/// All boundaries, by letting ICU walk the whole text.
std::vector<Position> icuBoundaries(const SourceText &text, Unit unit) {
  UErrorCode status = U_ZERO_ERROR;
  const auto &root = icu::Locale::getRoot();
  const std::unique_ptr<icu::BreakIterator> iterator(
      unit == Unit::Grapheme ? icu::BreakIterator::createCharacterInstance(root, status)
      : unit == Unit::Word   ? icu::BreakIterator::createWordInstance(root, status)
                             : icu::BreakIterator::createSentenceInstance(root, status));
  UText *whole =
      utext_openUTF8(nullptr, text.utf8().data(), static_cast<std::int64_t>(text.utf8().size()), &status);
  iterator->setText(whole, status);
  REQUIRE(U_SUCCESS(status));
  std::vector<Position> boundaries;
  for (auto at = iterator->first(); at != icu::BreakIterator::DONE; at = iterator->next()) {
    boundaries.push_back(text.positionOf(static_cast<std::size_t>(at)));
  }
  utext_close(whole);
  return boundaries;
}

std::vector<Position> ourBoundaries(const SourceText &text, Unit unit) {
  std::vector<Position> boundaries{0};
  while (boundaries.back() < text.length()) {
    const Span piece = unitAt(text, boundaries.back(), unit);
    REQUIRE(piece.start == boundaries.back());
    REQUIRE(piece.end > piece.start);
    boundaries.push_back(piece.end);
  }
  return boundaries;
}

/// Every position answers with the piece that ICU's walk has there.
void checkAgainstIcu(const SourceText &text, Unit unit) {
  const std::vector<Position> boundaries = icuBoundaries(text, unit);
  for (Position position = 0; position < text.length(); ++position) {
    const auto after = std::upper_bound(boundaries.begin(), boundaries.end(), position);
    const Span expected{*(after - 1), *after};
    const Span found = unitAt(text, position, unit);
    if (found == expected) continue;
    std::ostringstream nearby;
    for (Position at = std::min(found.start, expected.start) - 2; at < expected.end + 2; ++at) {
      nearby << (at == expected.start || at == expected.end ? "÷ " : "") << std::hex
             << static_cast<unsigned>(text.at(at)) << std::dec << ' ';
    }
    INFO("unit " << static_cast<int>(unit) << ": " << nearby.str());
    REQUIRE(std::pair(found.start, found.end) == std::pair(expected.start, expected.end));
  }
}

struct BreakSample {
  std::string line;
  SourceText text;
  std::vector<Position> boundaries;
};

/// Reads a UCD break test file: hexadecimal code points between "÷" (break) and "×" (none). Samples with
/// characters that no source holds are left out.
std::vector<BreakSample> breakSamples(const std::string &file) {
  std::vector<BreakSample> samples;
  std::istringstream lines(file);
  for (std::string line; std::getline(lines, line);) {
    std::istringstream words(line.substr(0, line.find('#')));
    std::string utf8;
    Position position = 0;
    std::vector<Position> boundaries;
    for (std::string word; words >> word;) {
      if (word == "÷") {
        boundaries.push_back(position);
      } else if (word != "×") {
        appendUtf8(utf8, static_cast<char32_t>(std::stoul(word, nullptr, 16)));
        ++position;
      }
    }
    auto text = SourceText::make(utf8);
    if (position > 0 && text) samples.push_back({line, *std::move(text), boundaries});
  }
  return samples;
}

void checkSamples(const std::string &name, Unit unit) {
  const auto corpus = testsupport::sharedCorpus();
  if (corpus.empty()) {
    WARN("The corpus is absent, " << name << " was not read");
    return;
  }
  const auto samples = breakSamples(testsupport::readAll(corpus / "txt" / name));
  CHECK(samples.size() > 300);
  for (const BreakSample &sample : samples) {
    INFO(sample.line);
    CHECK(ourBoundaries(sample.text, unit) == sample.boundaries);
  }
}

}  // namespace

TEST_CASE("Graphemes break where Unicode's test file says") {
  checkSamples("GraphemeBreakTest.txt", Unit::Grapheme);
}

TEST_CASE("Words break where Unicode's test file says") {
  checkSamples("WordBreakTest.txt", Unit::Word);
}

TEST_CASE("Pieces of random texts are those of a walk over the whole text") {
  std::mt19937 random(21);
  for (int round = 0; round < 40; ++round) {
    const SourceText text = textOf(testsupport::randomText(random, 400));
    for (const Unit unit : {Unit::Grapheme, Unit::Word, Unit::Sentence})
      checkAgainstIcu(text, unit);
  }
}

TEST_CASE("Pieces of random prose are those of a walk over the whole text") {
  static constexpr std::array pieces = {"The ",        "quick", "3.14", ". ",       "? ",     "!",      " ”",
                                        "“",           "don’t", "e.g.", " and ",    "U.S.",   "... ",   "\n",
                                        "\u00a0",      "。",    "漢字", "カタカナ", "ひら",   "ไทยเดิม", ", ",
                                        "a_b",         "@x",    ":y",   "\u200d",   "́",       "हिन्दी ", "🇩🇪",
                                        "👩‍🔬", "각",    "가",   "؀",       "\u2028", "1,000",  "—"};
  std::mt19937 random(22);
  for (int round = 0; round < 40; ++round) {
    std::string utf8;
    for (int i = 0; i < 200; ++i)
      utf8 += pieces[random() % pieces.size()];
    const SourceText text = textOf(utf8);
    for (const Unit unit : {Unit::Grapheme, Unit::Word, Unit::Sentence})
      checkAgainstIcu(text, unit);
  }
}

TEST_CASE("Pieces of code points from all of Unicode are those of a walk over the whole text") {
  std::mt19937 random(23);
  for (int round = 0; round < 300; ++round) {
    std::string utf8;
    for (int i = 0; i < 100; ++i) {
      const char32_t limit = random() % 4 == 0 ? 0x20000 : random() % 2 == 0 ? 0x3000 : 0x100;
      const auto codePoint = static_cast<char32_t>(random() % limit);
      const bool allowed = codePoint != 0 && codePoint != U'\r' && (codePoint < 0xD800 || codePoint > 0xDFFF);
      appendUtf8(utf8, allowed ? codePoint : U' ');
    }
    const SourceText text = textOf(utf8);
    for (const Unit unit : {Unit::Grapheme, Unit::Word, Unit::Sentence})
      checkAgainstIcu(text, unit);
  }
}

TEST_CASE("Widened spans hold the span and widen no further") {
  std::mt19937 random(24);
  for (int round = 0; round < 40; ++round) {
    const SourceText text = textOf(testsupport::randomText(random, 150));
    std::uniform_int_distribution<Position> pick(0, text.length());
    for (int i = 0; i < 50; ++i) {
      const Position start = pick(random);
      const Span span{start, std::uniform_int_distribution<Position>(start, text.length())(random)};
      for (const Unit unit : allUnits) {
        const Span wide = widenTo(text, span, unit);
        REQUIRE(widenTo(text, wide, unit) == wide);
        REQUIRE(wide.empty() == span.empty());
        if (span.empty()) {
          REQUIRE(wide.start <= span.start);
        } else {
          REQUIRE(wide.contains(span));
        }
      }
    }
  }
}

TEST_CASE("A grapheme is what a person takes for one character") {
  const auto sample = testsupport::marked(
      "x[[e\u0301]]x[[👩‍🔬]]x[[🏳️‍🌈]][[🇩🇪]][[🇫🇷]]x[[각]][[\n]][[ก็]]");
  for (const Span &span : sample.spans) {
    for (Position position = span.start; position < span.end; ++position) {
      CHECK(unitAt(sample.text, position, Unit::Grapheme) == span);
      CHECK(widenTo(sample.text, {position, position + 1}, Unit::Grapheme) == span);
    }
  }
}

TEST_CASE("A word keeps its apostrophe and a sentence its white space") {
  const auto words = testsupport::marked("[[I]] [[can’t]] [[stop]], [[e.g]].");
  for (const Span &span : words.spans)
    CHECK(unitAt(words.text, span.end - 1, Unit::Word) == span);
  const auto sentences = testsupport::marked("[[It grew by 3.5 mm. ]][[Did it? ]][[“Yes!”]]");
  for (const Span &span : sentences.spans)
    CHECK(unitAt(sentences.text, span.start + 1, Unit::Sentence) == span);
}

TEST_CASE("A paragraph is a line without its line feed") {
  const SourceText text = textOf("one two\n\nthree");
  CHECK(unitAt(text, 3, Unit::Paragraph) == Span{0, 7});
  CHECK(widenTo(text, {4, 10}, Unit::Paragraph) == Span{0, 14});
  CHECK(widenTo(text, {7, 10}, Unit::Paragraph) == Span{7, 14});
  CHECK(widenTo(text, {2, 8}, Unit::Paragraph) == Span{0, 8});
  CHECK(nextBoundary(text, 0, Unit::Paragraph) == 7);
  CHECK(nextBoundary(text, 7, Unit::Paragraph) == 8);
  CHECK(nextBoundary(text, 8, Unit::Paragraph) == 9);
  CHECK(previousBoundary(text, 14, Unit::Paragraph) == 9);
  CHECK(previousBoundary(text, 9, Unit::Paragraph) == 8);
  CHECK(previousBoundary(text, 8, Unit::Paragraph) == 7);
  CHECK(previousBoundary(text, 7, Unit::Paragraph) == 0);
}

TEST_CASE("Word boundaries stop only at words") {
  const SourceText text = textOf("  one, “two” — 3!");
  std::vector<Position> forward;
  for (Position at = 0; at < text.length();)
    forward.push_back(at = nextBoundary(text, at, Unit::Word));
  CHECK(forward == std::vector<Position>{2, 5, 8, 11, 15, 16, 17});
  std::vector<Position> backward;
  for (Position at = text.length(); at > 0;)
    backward.push_back(at = previousBoundary(text, at, Unit::Word));
  CHECK(backward == std::vector<Position>{16, 15, 11, 8, 5, 2, 0});
}

TEST_CASE("Boundaries before and behind a place enclose its piece") {
  std::mt19937 random(25);
  const SourceText text = textOf(testsupport::randomText(random, 500));
  for (const Unit unit : {Unit::Grapheme, Unit::Sentence}) {
    for (Position position = 0; position < text.length(); ++position) {
      REQUIRE(nextBoundary(text, position, unit) == unitAt(text, position, unit).end);
      REQUIRE(previousBoundary(text, position + 1, unit) == unitAt(text, position, unit).start);
    }
  }
}

TEST_CASE("The ends of a text bound every step") {
  const SourceText text = textOf("ab");
  for (const SourceText &each : {SourceText(), text}) {
    for (const Unit unit : allUnits) {
      CHECK(nextBoundary(each, each.length(), unit) == each.length());
      CHECK(nextBoundary(each, 99, unit) == each.length());
      CHECK(previousBoundary(each, 0, unit) == 0);
      CHECK(previousBoundary(each, -5, unit) == 0);
      CHECK(unitAt(each, 99, unit).end == each.length());
      CHECK(widenTo(each, {-5, 99}, unit) == Span{0, each.length()});
    }
  }
  CHECK(widenTo(text, {1, 1}, Unit::Word) == Span{0, 0});
  CHECK(widenTo(text, {2, 2}, Unit::Word) == Span{2, 2});
}

TEST_CASE("Endless pieces are cut so that neighbours agree") {
  const std::string piece =
      GENERATE(as<std::string>{}, "a", "漢", "\u0301", "🇩", "ก็", "x.", "ab, ", "?!", "ᄀ");
  const SourceText text = textOf("“" + repeated(piece, 40000) + "” end");
  for (const Unit unit : {Unit::Grapheme, Unit::Word, Unit::Sentence}) {
    std::mt19937 random(26);
    for (int i = 0; i < 40; ++i) {
      const Position position = std::uniform_int_distribution<Position>(0, text.length() - 1)(random);
      const Span found = unitAt(text, position, unit);
      REQUIRE(found.contains(position));
      REQUIRE(found.length() < 40000);
      REQUIRE(unitAt(text, found.start, unit) == found);
      REQUIRE(unitAt(text, found.end - 1, unit) == found);
      REQUIRE(unitAt(text, found.end, unit).start == found.end);
    }
  }
}

TEST_CASE("Endless scripts without spaces are cut between graphemes") {
  const SourceText text = textOf(repeated("ก็", 3000));
  const std::vector<Position> boundaries = ourBoundaries(text, Unit::Word);
  CHECK(
      std::all_of(boundaries.begin(), boundaries.end(), [](Position position) { return position % 2 == 0; }));
}

TEST_CASE("White space is trimmed from both ends of a span") {
  const auto sample = testsupport::marked(" \u00a0\n[[é  \u2003b]]\t\u3000");
  CHECK(trimmed(sample.text, {0, sample.text.length()}) == sample.spans.front());
  CHECK(trimmed(sample.text, sample.spans.front()) == sample.spans.front());
  CHECK(trimmed(sample.text, {0, 2}).empty());
  CHECK(trimmed(sample.text, {-4, 99}) == sample.spans.front());
}

TEST_CASE("Words are counted between white space and one for each ideograph") {
  CHECK(countWords("") == 0);
  CHECK(countWords("  \n ") == 0);
  CHECK(countWords("one") == 1);
  CHECK(countWords("The quick — brown\u00a0fox, isn’t it? 3") == 7);
  CHECK(countWords("well-known and/or “quoted”") == 3);
  CHECK(countWords("... !!! 🙂") == 0);
  CHECK(countWords("漢字かなカナ") == 6);
  CHECK(countWords("（漢字）abc, で") == 4);
  CHECK(countWords("ＡＢＣ 한국어 문장") == 3);
  CHECK(countWords("e\u0301te\u0301 naïve Привет мир") == 4);
  CHECK(countWords("การ") == 3);
}
