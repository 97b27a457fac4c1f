// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/actions/revise.h"

#include <random>

#include "support/project_builder.h"

using namespace florilegium;
using namespace testsupport;

namespace {

actions::NewSource newText(const std::string &utf8) {
  actions::NewSource source;
  source.name = "not used";
  source.origin.file = "second.txt";
  source.text = SourceText::make(utf8).value();
  source.measure();
  return source;
}

/// A source with a tag on each marked passage.
struct Desk : ProjectBuilder {
  explicit Desk(const char *text) : marks(marked(text)) {
    essay = source(marks.text, "Essay", "clinics");
    myth = code("myth");
    ann = coder("Ann");
    for (const Span span : marks.spans)
      tags.push_back(tag(essay, myth, ann, span, "why"));
  }
  ChangeSet revise(const std::string &utf8) {
    return run(actions::reviseSource(project, essay, newText(utf8), time + 5));
  }
  [[nodiscard]] std::string quoteOf(TagId tag) const { return project.tagRow(tag).value().witness.quote; }

  Marked marks;
  SourceId essay;
  CodeId myth;
  CoderId ann;
  std::vector<TagId> tags;
};

}  // namespace

TEST_CASE("A revised source keeps its name and takes the new text and origin") {
  Desk desk("one two");
  const std::string before = desk.project.source(desk.essay)->sha256;
  const ChangeSet changes = desk.revise("one two three");
  const Source &source = *desk.project.source(desk.essay);
  CHECK(source.name == "Essay");
  CHECK(source.group == "clinics");
  CHECK(source.origin.file == "second.txt");
  CHECK(source.words == 3);
  CHECK(source.length == 13);
  CHECK(source.sha256 != before);
  CHECK(desk.project.text(desk.essay).value()->text.utf8() == "one two three");
  CHECK(changes.summary.action == Action::ReviseSource);
  CHECK(changes.summary.count == 0);
}

TEST_CASE("Tags move with their words, and their witness with them") {
  Desk desk("A [[bold claim]] about [[the brain]].");
  desk.revise("A much bolder claim about all the brain.");
  const TagRow second = desk.project.tagRow(desk.tags[1]).value();
  CHECK(second.witness.quote == "the brain");
  CHECK(second.witness.prefix == "A much bolder claim about all ");
  CHECK(second.witness.revision == desk.project.source(desk.essay)->sha256);
  CHECK(second.modified == desk.time);
  CHECK(desk.quoteOf(desk.tags[0]) == "much bolder claim");
  CHECK(desk.project.tag(desk.tags[0])->modified == desk.time + 5);
}

TEST_CASE("A tag whose words are gone becomes an orphan with its old witness and memo") {
  Desk desk("A [[bold claim]] about the brain.");
  const ChangeSet changes = desk.revise("A word about the brain.");
  const TagRow tag = desk.project.tagRow(desk.tags[0]).value();
  CHECK(tag.orphan);
  CHECK(tag.witness.quote == "bold claim");
  CHECK(tag.witness.suffix == " about the brain.");
  CHECK(desk.project.memoOn(desk.tags[0])->text == "why");
  CHECK(desk.project.orphansOf(desk.essay).size() == 1);
  CHECK(changes.summary.count == 1);
}

TEST_CASE("An orphan of before stays one, and a person can place it") {
  Desk desk("A [[bold claim]] about the brain.");
  desk.revise("A word about the brain.");
  const ChangeSet again = desk.revise("A bold claim about the brain.");
  CHECK(again.summary.count == 0);
  CHECK(desk.project.tag(desk.tags[0])->orphan);
  desk.run(actions::resizeTag(desk.project, desk.tags[0], {2, 12}, desk.time));
  CHECK_FALSE(desk.project.tag(desk.tags[0])->orphan);
  CHECK(desk.quoteOf(desk.tags[0]) == "bold claim");
}

TEST_CASE("A tag that would meet its twin becomes an orphan rather than vanish") {
  Desk desk("so [[very [[bold]]]] now");
  desk.revise("so bold now");
  const auto orphans = desk.project.orphansOf(desk.essay);
  REQUIRE(orphans.size() == 1);
  CHECK(desk.project.tagsOf(desk.essay).size() == 2);
}

TEST_CASE("Spaces that come to lie at the ends of a span are left out") {
  Desk desk("Say [[one two three]] four");
  desk.revise("Say one four");
  CHECK(desk.quoteOf(desk.tags[0]) == "one");
}

TEST_CASE("A memo on words that are gone goes to their paragraph and says so") {
  Desk desk("First line.\nSecond line with words.\nThird.");
  desk.run(actions::addSpanMemo(desk.project, desk.essay, {29, 34}, "look", desk.ann, desk.time));
  desk.run(actions::addSpanMemo(desk.project, desk.essay, {0, 5}, "stays", desk.ann, desk.time));
  desk.revise("First line.\nSecond line.\nThird.");
  const auto memos = desk.project.spanMemos(desk.essay);
  REQUIRE(memos.size() == 2);
  CHECK(memos[0]->text == "stays");
  CHECK(memos[0]->span == Span{0, 5});
  CHECK(memos[1]->text == "> words\n\nlook");
  CHECK(memos[1]->span == Span{12, 24});
}

TEST_CASE("The same text again changes only where the source came from") {
  Desk desk("A [[bold claim]].");
  const ChangeSet changes = desk.revise("A bold claim.");
  CHECK(changes.tags.empty());
  CHECK(changes.texts.empty());
  CHECK(changes.sources.size() == 1);
}

TEST_CASE("A text of nothing but space and an unknown source are refused") {
  Desk desk("one");
  CHECK(errorOf(actions::reviseSource(desk.project, desk.essay, newText(" \n"), 1)) == ErrorCode::Empty);
  CHECK(errorOf(actions::reviseSource(desk.project, {99}, newText("x"), 1)) == ErrorCode::NoSuchSource);
}

TEST_CASE("No tag vanishes or loses its witness over many random revisions, and all can be taken back") {
  std::mt19937 random(11);
  for (int round = 0; round < 30; ++round) {
    std::string text;
    for (int i = 0; i < 200; ++i)
      text += "w" + std::to_string(random() % 300) + (random() % 12 == 0 ? "\n" : " ");
    Desk desk(text.c_str());
    const Position length = desk.marks.text.length();
    for (int i = 0; i < 60; ++i) {
      const Position start = static_cast<Position>(random() % static_cast<std::uint64_t>(length - 30));
      const auto made = actions::addTag(
          desk.project,
          {desk.essay, desk.myth, desk.ann, {start, start + 1 + static_cast<Position>(random() % 25)}}, 1);
      if (made) apply(desk.project, *made);
    }
    const ChangeSet first = contentOf(desk.project);
    const std::size_t count = desk.project.tagsOf(desk.essay).size();
    std::vector<ChangeSet> done;
    for (int step = 0; step < 12; ++step) {
      for (int i = 0; i < 8; ++i) {
        const std::size_t at = random() % (text.size() - 12);
        if (random() % 2 == 0)
          text.insert(at, "x" + std::to_string(random() % 9) + " ");
        else
          text.erase(at, random() % 12);
      }
      done.push_back(desk.revise(text));
      REQUIRE(desk.project.tagsOf(desk.essay).size() == count);
      const SourceText &now = desk.project.text(desk.essay).value()->text;
      for (const Change<TagRow> &change : done.back().tags) {
        if (change.after->orphan)
          REQUIRE(change.after->witness == change.before->witness);
        else
          REQUIRE(now.slice(change.after->span) == change.after->witness.quote);
      }
    }
    for (auto step = done.rbegin(); step != done.rend(); ++step)
      apply(desk.project, inverse(*step));
    const ChangeSet last = contentOf(desk.project);
    CHECK(first.tags == last.tags);
    CHECK(first.sources == last.sources);
  }
}
