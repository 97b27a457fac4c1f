// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/text/difference.h"

#include <random>

#include "support/catch.h"
#include "support/marked_text.h"

using namespace florilegium;

namespace {

SourceText make(std::string utf8) {
  return SourceText::make(std::move(utf8)).value();
}

/// The other text, made from the first one by the edits.
std::string applied(const SourceText &before, const SourceText &after, const std::vector<Edit> &edits) {
  std::string result;
  Position at = 0;
  for (const Edit &edit : edits) {
    result += before.slice({at, edit.before.start});
    result += after.slice(edit.after);
    at = edit.before.end;
  }
  return result + std::string(before.slice({at, before.length()}));
}

/// What became of the marked span: the other text with the same marks, or nothing.
std::string moved(std::string_view markedBefore, std::string after) {
  const testsupport::Marked before = testsupport::marked(markedBefore);
  const SourceText other = make(std::move(after));
  const auto span = EditMap(difference(before.text, other)).map(before.spans.at(0));
  if (!span) return "gone";
  return std::string(other.slice({0, span->start})) + "[[" + std::string(other.slice(*span)) + "]]" +
         std::string(other.slice({span->end, other.length()}));
}

std::string randomWords(std::mt19937 &random, int count) {
  static const std::vector<std::string> words{"the",  "brain", "é",      "ketamine", "grow",   "😀 x",
                                              "wire", "\n",    "一二三", "the",      "claim,", "clinic",
                                              "(a)",  "הוא",   "so",     "1.5"};
  std::string text;
  for (int i = 0; i < count; ++i)
    text += words[random() % words.size()] + (random() % 9 == 0 ? "" : " ");
  return text;
}

}  // namespace

TEST_CASE("Equal texts have no difference") {
  CHECK(difference(make("one two"), make("one two")).empty());
  CHECK(difference(make(""), make("")).empty());
}

TEST_CASE("A difference is told in whole words, with what they share at their ends") {
  const auto edits = difference(make("a bold claim here"), make("a bold claims here"));
  REQUIRE(edits.size() == 1);
  CHECK(edits[0] == Edit{{7, 12}, {7, 13}, 5, 0});
}

TEST_CASE("Words put in before or behind a span stay outside") {
  CHECK(moved("It is [[a claim]] here.", "It is not a claim here.") == "It is not [[a claim]] here.");
  CHECK(moved("It is [[a claim]] here.", "It is a claim right here.") == "It is [[a claim]] right here.");
  CHECK(moved("[[Start]] of it", "New. Start of it") == "New. [[Start]] of it");
  CHECK(moved("The [[end]]", "The end, at last") == "The [[end]], at last");
}

TEST_CASE("An edit inside a span goes along with it") {
  CHECK(moved("Say [[one two three]] now", "Say one and two three now") == "Say [[one and two three]] now");
  CHECK(moved("Say [[one two three]] now", "Say one three now") == "Say [[one three]] now");
  CHECK(moved("Say [[a claim]] now", "Say a claims now") == "Say [[a claims]] now");
  CHECK(moved("Say [[teh]] now", "Say tehn now") == "Say [[tehn]] now");
}

TEST_CASE("A span whose end is cut off keeps what is still there") {
  CHECK(moved("Say [[one two three]] four", "Say one four") == "Say [[one ]]four");
  CHECK(moved("Cut [[here and there]] too", "there too") == "[[there]] too");
}

TEST_CASE("A span whose words are gone or mostly replaced is gone") {
  CHECK(moved("Say [[metaphor]] now", "Say now") == "gone");
  CHECK(moved("Say [[metaphor]] now", "Say bracket now") == "gone");
  CHECK(moved("All [[of this was here]] once", "All quite different words stood once") == "gone");
  CHECK(moved("[[everything]]", "") == "gone");
}

TEST_CASE("A span inside a word that changes keeps its letters") {
  CHECK(moved("neuro[[plastic]]ity", "neuroplastics") == "neuro[[plastic]]s");
}

TEST_CASE("The edits make the second text from the first") {
  std::mt19937 random(20261121);
  for (int round = 0; round < 400; ++round) {
    const SourceText before = make(randomWords(random, static_cast<int>(random() % 60)));
    const SourceText after = random() % 3 == 0 ? make(randomWords(random, static_cast<int>(random() % 60)))
                                               : make(before.utf8() + randomWords(random, 3));
    const auto edits = difference(before, after);
    REQUIRE(applied(before, after, edits) == after.utf8());
    for (std::size_t i = 0; i < edits.size(); ++i) {
      CHECK((edits[i].before.length() > 0 || edits[i].after.length() > 0));
      if (i > 0) CHECK(edits[i].before.start > edits[i - 1].before.end);
      if (i > 0) CHECK(edits[i].after.start > edits[i - 1].after.end);
    }
  }
}

TEST_CASE("Over a hundred thousand random edits no span drifts") {
  std::mt19937 random(7);
  int mapped = 0;
  for (int edit = 0; edit < 100'000;) {
    const SourceText before = make(randomWords(random, 300));
    // Edits whose places are known: words put in, taken out or replaced, each far enough from the next.
    std::vector<Edit> edits;
    std::string text;
    Position at = 0;
    Position length = 0;
    const auto keepTo = [&](Position to) {
      text += before.slice({at, to});
      length += to - at;
      at = to;
    };
    for (Position place = 1 + static_cast<Position>(random() % 20); place + 12 < before.length();
         place += 14 + static_cast<Position>(random() % 40)) {
      keepTo(place);
      const Position out = static_cast<Position>(random() % 12);
      const Position in = static_cast<Position>(random() % 9) + (out == 0 ? 1 : 0);
      edits.push_back({{place, place + out}, {length, length + in}, 0, 0});
      for (Position i = 0; i < in; ++i)
        text += "\xC3\x97";  // a character that no random word holds
      length += in;
      at = place + out;
      ++edit;
    }
    keepTo(before.length());
    const SourceText after = make(text);
    const EditMap map(edits);
    for (int i = 0; i < 40; ++i) {
      const Position start =
          static_cast<Position>(random() % static_cast<std::uint64_t>(before.length() - 1));
      const Span span{start, std::min(before.length(), start + 1 + static_cast<Position>(random() % 60))};
      // What is still there of the span, character by character.
      std::string left;
      Position kept = 0;
      Position replaced = 0;
      for (Position place = span.start; place < span.end; ++place) {
        const auto cut =
            std::find_if(edits.begin(), edits.end(), [&](const Edit &e) { return e.before.contains(place); });
        if (cut == edits.end()) {
          left += before.slice({place, place + 1});
          ++kept;
        } else if (!cut->after.empty()) {
          ++replaced;
        }
      }
      const auto there = map.map(span);
      REQUIRE(there.has_value() == (kept > 0 && replaced <= kept));
      if (!there) continue;
      ++mapped;
      std::string without(after.slice(*there));
      for (std::size_t found; (found = without.find("\xC3\x97")) != std::string::npos;)
        without.erase(found, 2);
      REQUIRE(without == left);
      const bool startKept = std::none_of(edits.begin(), edits.end(), [&](const Edit &e) {
        return e.before.contains(span.start) || e.before.start == span.start;
      });
      if (startKept) CHECK(before.at(span.start) == after.at(there->start));
    }
  }
  CHECK(mapped > 50'000);
}

TEST_CASE("A long text with a few edits keeps every word that was not touched") {
  std::mt19937 random(3);
  std::string text;
  for (int i = 0; i < 40'000; ++i)
    text += "w" + std::to_string(random() % 5'000) + ' ';
  std::string other = text;
  for (int i = 0; i < 200; ++i)
    other.insert(other.find(' ', random() % other.size()), " put-in");
  const SourceText before = make(text);
  const SourceText after = make(other);
  const auto edits = difference(before, after);
  CHECK(applied(before, after, edits) == other);
  Position put = 0;
  for (const Edit &edit : edits) {
    CHECK(edit.before.empty());
    put += edit.after.length();
  }
  CHECK(put == 200 * 7);
}

TEST_CASE("A hostile pair of texts is compared in bounded time") {
  std::string before;
  std::string after;
  for (int i = 0; i < 300'000; ++i) {
    before += i % 2 == 0 ? "a " : "b ";
    after += i % 3 == 0 ? "b " : "a ";
  }
  const SourceText left = make(before);
  const SourceText right = make(after);
  CHECK(applied(left, right, difference(left, right)) == after);
}
