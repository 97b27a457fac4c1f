// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/change/describe.h"

#include "florilegium/text/utf8.h"
#include "support/catch.h"

using namespace florilegium;

namespace {

Summary summaryOf(Action action, std::string object, std::string other = {}, std::string quote = {},
                  std::int64_t count = 1, std::int64_t sources = 1) {
  return {action, std::move(object), std::move(other), std::move(quote), count, sources};
}

}  // namespace

TEST_CASE("one tag is told with its words") {
  CHECK(describe(summaryOf(Action::AddTag, "citation", {}, "et al.")) == "Tagged “et al.” as citation");
  CHECK(describe(summaryOf(Action::RemoveTag, "citation", {}, "et al.")) ==
        "Removed the tag citation from “et al.”");
  CHECK(describe(summaryOf(Action::RecodeTag, "myth", "citation", "et al.")) ==
        "Changed the code of “et al.” from citation to myth");
}

TEST_CASE("many tags are told by their number and by the sources they are in") {
  CHECK(describe(summaryOf(Action::AddTag, "citation", {}, "et al.", 7)) == "Tagged 7 passages as citation");
  CHECK(describe(summaryOf(Action::AddTag, "citation", {}, "et al.", 7, 2)) ==
        "Tagged 7 passages in 2 sources as citation");
  CHECK(describe(summaryOf(Action::RemoveTag, "citation", {}, "et al.", 7)) ==
        "Removed the tags from 7 passages");
}

TEST_CASE("a deleted code is told with what went along") {
  CHECK(describe(summaryOf(Action::DeleteCode, "hype", {}, {}, 0, 0)) == "Deleted the code “hype”");
  CHECK(describe(summaryOf(Action::DeleteCode, "hype", {}, {}, 1, 1)) ==
        "Deleted the code “hype” with 1 passage");
  CHECK(describe(summaryOf(Action::DeleteCode, "hype", {}, {}, 24, 3)) ==
        "Deleted the code “hype” with 24 passages in 3 sources");
  CHECK(describe(summaryOf(Action::MergeCode, "hype", "myth", {}, 2, 1)) ==
        "Merged the code “hype” with 2 passages into “myth”");
}

TEST_CASE("deleted sources are told with their passages") {
  CHECK(describe(summaryOf(Action::DeleteSource, "Essay", {}, {}, 5, 1)) ==
        "Deleted the source “Essay” with 5 passages");
  CHECK(describe(summaryOf(Action::DeleteSource, "Essay", {}, {}, 0, 3)) == "Deleted 3 sources");
}

TEST_CASE("every action has a sentence that names its object and has no stop") {
  for (int number = 0; number <= static_cast<int>(Action::LoadCorpus); ++number) {
    const auto action = static_cast<Action>(number);
    INFO(nameOf(action));
    const std::string text = describe(summaryOf(action, "Object", "other", "words"));
    CHECK(text.find("Object") != std::string::npos);
    CHECK_FALSE(text.ends_with('.'));
    CHECK(text[0] >= 'A');
    CHECK(text[0] <= 'Z');
  }
}

TEST_CASE("what was taken back or done again is told after a colon") {
  const Summary summary = summaryOf(Action::AddTag, "citation", {}, "et al.");
  CHECK(describeUndone(summary) == "Took back: tagged “et al.” as citation");
  CHECK(describeRedone(summary) == "Did again: tagged “et al.” as citation");
}

TEST_CASE("short words stay as they are, on one line") {
  CHECK(shortened("").empty());
  CHECK(shortened("two words") == "two words");
  CHECK(shortened(" two\n\n\twords\u00a0here\u2028\x1b[31m ") == "two words here [31m");
}

TEST_CASE("long words are cut at the limit and end in an ellipsis") {
  const std::string long100(100, 'x');
  CHECK(shortened(long100) == std::string(59, 'x') + "…");
  CHECK(shortened(std::string(60, 'x')) == std::string(60, 'x'));
  CHECK(countCodePoints(shortened("word word word word", 10)) <= 10);
  CHECK(shortened("word word word", 6) == "word…");
}

TEST_CASE("long words are not cut inside a character as people see it") {
  CHECK(shortened("ab👩‍👩‍👧‍👦cdefgh", 6) == "ab…");
  CHECK(shortened("abcde\u0301fgh", 6) == "abcd…");
  // Nothing but marks: there is no better place.
  std::string marks = "a";
  for (int i = 0; i < 50; ++i)
    marks += "\u0301";
  CHECK(countCodePoints(shortened(marks, 10)) == 10);
}
