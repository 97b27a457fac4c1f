// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/text/search.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>
#include <vector>

#include "florilegium/text/fold.h"
#include "florilegium/text/segment.h"
#include "florilegium/text/utf8.h"
#include "support/catch.h"
#include "support/corpus.h"
#include "support/marked_text.h"

using namespace florilegium;

namespace {

std::vector<Span> matches(const SourceText &text, std::string_view pattern, SearchOptions options = {}) {
  std::vector<Span> found;
  const auto searcher = Searcher::make(pattern, options);
  REQUIRE(searcher.has_value());
  REQUIRE(searcher->each(text, [&](Span span) {
    found.push_back(span);
    return true;
  }));
  return found;
}

/// The pattern is found exactly where the brackets are.
void checkMarked(std::string_view text, std::string_view pattern, SearchOptions options = {}) {
  const auto sample = testsupport::marked(text);
  INFO(pattern << " in " << text);
  const std::vector<Span> found = matches(sample.text, pattern, options);
  REQUIRE(found.size() == sample.spans.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    CHECK(found[i].start == sample.spans[i].start);
    CHECK(found[i].end == sample.spans[i].end);
  }
}

constexpr SearchOptions matchCase{.letterCase = Case::Match};
constexpr SearchOptions matchAccents{.accents = Accents::Match};
constexpr SearchOptions exact{.letterCase = Case::Match, .accents = Accents::Match};
constexpr SearchOptions wholeWord{.wholeWord = WholeWord::Yes};
constexpr SearchOptions regex{.regularExpression = true};

}  // namespace

TEST_CASE("Words are found without regard to case and accents") {
  checkMarked("A [[café]], a [[CAFÉ]], a [[cafe]], a [[cafe\u0301]] and a caf", "Café");
  checkMarked("[[Straße]] [[STRASSE]] [[straẞe]] strase", "strasse");
  checkMarked("[[Straße]] [[STRASSE]]", "straße");
  checkMarked("We [[ﬁnd]], they [[find]]", "find");
  checkMarked("[[ﬃ]] [[FFI]]", "ffi");
  checkMarked("[[ΣΊΣΥΦΟΣ]] [[σίσυφος]]", "Σισυφοσ");
  checkMarked("[[ДОМ]] [[дом]]", "Дом");
  checkMarked("[[İstanbul]] [[istanbul]] ıstanbul", "istanbul");
  checkMarked("😀[[a]]😀é[[A]]", "a\u0301");
}

TEST_CASE("A mathematical letter matches the plain one") {
  checkMarked("[[𝔄]][[a]]", "A");
}

TEST_CASE("A match holds the marks of its last letter and nothing else") {
  checkMarked("x[[e\u0301\u0323]]x", "e");
  checkMarked("[[te\u0301te\u0301]]t", "téte");
  checkMarked("[[1\uFE0F\u20E3]]", "1");
  checkMarked("[[👍🏽]]!", "👍");
  checkMarked("[[कि]]ताब", "क");
  checkMarked("[[word]]\u00AD\u200F next", "word");
  checkMarked("[[e\u034F\u0301]]\u00AD", "e");
}

TEST_CASE("A match never begins or ends inside a code point") {
  checkMarked("ﬁ ß", "f");
  checkMarked("ﬁ ß", "s");
  checkMarked("ﬁn", "in");
  checkMarked("각[[가]]", "가");
  checkMarked("\u1100\u1161\u11A8 [[\u1100\u1161]]", "가");
}

TEST_CASE("Letters that only look accented differ") {
  checkMarked("が[[か]]か\u3099", "か");
  checkMarked("[[が]]か[[か\u3099]]", "が");
}

TEST_CASE("Soft hyphens and joiners do not hide a word") {
  checkMarked("[[co\u00ADop\u200Berate]]", "cooperate");
  checkMarked("[[cooperate]]", "co\u00ADoperate");
}

TEST_CASE("Typographic quotation marks match plain ones") {
  checkMarked("I [[don’t]], I [[don't]]", "don't");
  checkMarked("[[“So]] it [[\"so]]", "\"so");
  checkMarked("[[well\u2011known]] [[well-known]]", "well-known");
  checkMarked("don’t [[don't]]", "don't", exact);
}

TEST_CASE("Case is matched when asked for") {
  checkMarked("Bloom [[bloom]] BLOOM [[blóom]]", "bloom", matchCase);
  checkMarked("Straße [[strasse]]", "strasse", matchCase);
}

TEST_CASE("Accents are matched when asked for, in any canonical spelling") {
  checkMarked("cafe [[café]] [[CAFE\u0301]]", "café", matchAccents);
  checkMarked("[[cafe]] café cafe\u0301", "cafe", matchAccents);
  checkMarked("[[ạ\u0301]] [[a\u0323\u0301]] [[a\u0301\u0323]] [[á\u0323]] á", "ạ\u0301", matchAccents);
  checkMarked("cafe [[cafe\u0301]] CAFÉ [[café]]!", "cafe\u0301", exact);
}

TEST_CASE("Marks that folding drops can be searched for themselves") {
  checkMarked("a[[\u00AD]]b", "\u00AD");
  checkMarked("a[[\u200D]]b", "\u200D");
}

TEST_CASE("Whole words are those of the word boundaries") {
  checkMarked("[[art]] p[[art]]y [[Art]]ful", "art");
  checkMarked("[[art]] party art’s [[Árt]], (“[[art]]”)", "art", wholeWord);
  checkMarked("[[Fine art]], fine artist", "fine art", wholeWord);
  checkMarked("artart [[art]]", "art", wholeWord);
}

TEST_CASE("Long runs of marks and letters are searched in one pass") {
  std::string marks;
  for (int i = 0; i < 300000; ++i)
    marks += "\u0301";
  const SourceText text = SourceText::make("e" + marks + "f" + std::string(300000, 'a')).value();
  CHECK(matches(text, "\u0301\u0301\u0301") == std::vector<Span>{{299998, 300001}});
  CHECK(matches(text, "e") == std::vector<Span>{{0, 300001}});
  CHECK(matches(text, "a", wholeWord).empty());
}

TEST_CASE("Matches do not overlap") {
  checkMarked("[[aa]][[aa]]a", "aa");
  checkMarked("a[[ab]]", "ab");
  checkMarked("x[[aab]]", "aab");
  checkMarked("[[abab]]ab", "abab");
}

TEST_CASE("A search ends when it is told to") {
  const auto sample = testsupport::marked("a a a a");
  for (const bool regularExpression : {false, true}) {
    int calls = 0;
    const auto searcher = Searcher::make("a", {.regularExpression = regularExpression});
    CHECK(searcher->each(sample.text, [&](Span) { return ++calls < 2; }));
    CHECK(calls == 2);
  }
}

TEST_CASE("A search that is cancelled ends, also where nothing is found and an expression explodes") {
  const SourceText text = SourceText::make(std::string(100'000, 'a')).value();
  for (const bool regular : {false, true}) {
    SearchOptions options;
    options.regularExpression = regular;
    const auto searcher = Searcher::make(regular ? "(a+)+b" : "ab", options);
    REQUIRE(searcher);
    Progress progress;
    progress.cancel();
    bool any = false;
    const auto started = std::chrono::steady_clock::now();
    CHECK(searcher->each(
        text,
        [&](Span) {
          any = true;
          return true;
        },
        &progress));
    CHECK_FALSE(any);
    CHECK(std::chrono::steady_clock::now() - started < std::chrono::seconds(2));
  }
}

TEST_CASE("Nothing is found in an empty text") {
  CHECK(matches(SourceText(), "a").empty());
  CHECK(matches(SourceText(), "a|$", regex).empty());
}

TEST_CASE("Every match of a random word folds to the word and none is missed") {
  std::mt19937 random(41);
  for (int round = 0; round < 400; ++round) {
    const SourceText text = SourceText::make(testsupport::randomText(random, 300)).value();
    const Position start = std::uniform_int_distribution<Position>(0, text.length() - 6)(random);
    const Span wide = widenTo(text, {start, start + 1 + static_cast<Position>(random() % 5)}, Unit::Grapheme);
    const std::string pattern(text.slice(wide));
    const std::string folded = foldForSearch(pattern);
    if (folded.empty()) continue;
    INFO(pattern);
    const std::vector<Span> found = matches(text, pattern);
    Position last = 0;
    bool seen = false;
    for (const Span &match : found) {
      REQUIRE(match.start >= last);
      REQUIRE(foldForSearch(text.slice(match)) == folded);
      seen = seen || match.overlaps(wide);
      last = match.end;
    }
    REQUIRE(seen);
    const auto same = [&](const std::vector<Span> &spans) {
      return std::any_of(spans.begin(), spans.end(), [&](Span span) { return span.overlaps(wide); });
    };
    REQUIRE(same(matches(text, pattern, exact)));
    REQUIRE(same(matches(text, pattern, matchCase)));
    REQUIRE(same(matches(text, pattern, matchAccents)));
  }
}

TEST_CASE("Searching letters of one to four bytes agrees with a naive search") {
  struct Letter {
    std::string_view utf8;
    char folded;
  };
  static constexpr std::array letters = {
      Letter{"a", 'a'},  Letter{"A", 'a'}, Letter{"á", 'a'},  Letter{"ａ", 'a'},
      Letter{"𝐀", 'a'},  Letter{"b", 'b'}, Letter{"B", 'b'},  Letter{"ḅ", 'b'},
      Letter{"ж", 'c'},  Letter{"Ж", 'c'}, Letter{"ӂ", 'c'},  Letter{"”", 'd'},
      Letter{"\"", 'd'}, Letter{"😀", 'e'}, Letter{"漢", 'f'}, Letter{"\n", 'g'}};
  std::mt19937 random(42);
  for (int round = 0; round < 4000; ++round) {
    const auto kinds = 2 + random() % (letters.size() - 1);
    const auto write = [&](std::size_t length) {
      std::pair<std::string, std::string> both;
      for (std::size_t i = 0; i < length; ++i) {
        const Letter &letter = letters[(random() % kinds * 5) % letters.size()];
        both.first += letter.utf8;
        both.second += letter.folded;
      }
      return both;
    };
    const auto [utf8, folded] = write(60);
    const auto [pattern, wanted] = write(1 + random() % 4);
    std::vector<Span> expected;
    for (std::size_t at = folded.find(wanted); at != folded.npos;
         at = folded.find(wanted, at + wanted.size())) {
      expected.push_back({static_cast<Position>(at), static_cast<Position>(at + wanted.size())});
    }
    INFO(pattern << " in " << utf8);
    REQUIRE(matches(SourceText::make(utf8).value(), pattern) == expected);
  }
}

TEST_CASE("A regular expression finds its matches in code points") {
  checkMarked("😀 [[12]] é [[345]] — x", "\\d+", regex);
  checkMarked("[[Bloom]] [[bLOOM]]", "bl.{2}m", regex);
  checkMarked("Bloom [[bloom]]", "bloom", {.letterCase = Case::Match, .regularExpression = true});
  checkMarked("[[one]] two\n[[one]]\u2028two one", "^one", regex);
  checkMarked("one [[two]]\none [[two]]", "two$", regex);
  checkMarked("[[café]] cafe", "café", regex);
  checkMarked("[[art]] party art1 [[art]]", "a.t|p",
              {.wholeWord = WholeWord::Yes, .regularExpression = true});
}

TEST_CASE("Empty matches of a regular expression are skipped") {
  checkMarked("b[[aa]]b[[a]]", "a*", regex);
  checkMarked("abc", "x?|^|$", regex);
}

TEST_CASE("An empty or broken pattern is refused") {
  CHECK(Searcher::make("").error().code == ErrorCode::BadPattern);
  CHECK(Searcher::make("", regex).error().code == ErrorCode::BadPattern);
  CHECK(Searcher::make("é\xFF").error() == Error{ErrorCode::BadPattern, "", "it is not valid UTF-8", 1});
}

TEST_CASE("A regular expression that does not compile tells what is wrong and where") {
  const auto refusal = [](std::string_view pattern) { return Searcher::make(pattern, regex).error(); };
  const auto error = [](std::string pattern, std::string detail, Position offset) {
    return Error{ErrorCode::BadPattern, std::move(pattern), std::move(detail), offset};
  };
  CHECK(refusal("ab(c") == error("ab(c", "U_REGEX_MISMATCHED_PAREN", 2));
  CHECK(refusal("(é\\)(x)\\(") == error("(é\\)(x)\\(", "U_REGEX_MISMATCHED_PAREN", 0));
  CHECK(refusal("😀é)b") == error("😀é)b", "U_REGEX_MISMATCHED_PAREN", 2));
  CHECK(refusal("a)") == error("a)", "U_REGEX_MISMATCHED_PAREN", 1));
  CHECK(refusal("é[(a") == error("é[(a", "U_REGEX_MISSING_CLOSE_BRACKET", 1));
  CHECK(refusal("x\nab)") == error("x\nab)", "U_REGEX_MISMATCHED_PAREN", 4));
  CHECK(refusal("*a") == error("*a", "U_REGEX_RULE_SYNTAX", 0));
  CHECK(refusal("a{2,1}") == error("a{2,1}", "U_REGEX_MAX_LT_MIN", 5));
  CHECK(refusal("ab\\") == error("ab\\", "U_REGEX_BAD_ESCAPE_SEQUENCE", 2));
  CHECK(Searcher::make("a)(b", {.wholeWord = WholeWord::Yes, .regularExpression = true}).error() ==
        error("a)(b", "U_REGEX_MISMATCHED_PAREN", 1));
}

TEST_CASE("A regular expression that explodes is stopped") {
  const SourceText text = SourceText::make(std::string(200, 'a') + "b").value();
  const auto searcher = Searcher::make("(a+)+(a+)+$", regex);
  const auto done = searcher->each(text, [](Span) { return true; });
  REQUIRE_FALSE(done.has_value());
  CHECK(done.error() == Error{ErrorCode::BadPattern, "(a+)+(a+)+$", "U_REGEX_TIME_OUT", -1});
}

TEST_CASE("A regular expression that needs too much memory is stopped") {
  const SourceText text = SourceText::make(std::string(9000000, 'a')).value();
  const auto searcher = Searcher::make("(a|b)*c", regex);
  const auto done = searcher->each(text, [](Span) { return true; });
  REQUIRE_FALSE(done.has_value());
  CHECK(done.error().detail == "U_REGEX_STACK_OVERFLOW");
}

TEST_CASE("A searcher can be moved and used for several texts") {
  Searcher first = Searcher::make("b").value();
  Searcher second = Searcher::make("c").value();
  second = std::move(first);
  for (const std::string utf8 : {"abc", "bb"}) {
    int calls = 0;
    CHECK(second.each(SourceText::make(utf8).value(), [&](Span) { return ++calls > 0; }));
    CHECK(calls == static_cast<int>(std::count(utf8.begin(), utf8.end(), 'b')));
  }
}
