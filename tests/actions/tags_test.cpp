// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/actions/tags.h"

#include "support/project_builder.h"

using namespace florilegium;
using namespace testsupport;

namespace {

/// One source with one marked passage, two codes and two coders.
struct Desk : ProjectBuilder {
  explicit Desk(const char *text = "The [[quick]] brown fox") : marks(marked(text)) {
    essay = source(marks.text);
    myth = code("myth");
    metaphor = code("metaphor");
    ann = coder("Ann");
    ben = coder("Ben");
  }

  [[nodiscard]] actions::NewTag wish(Span span) const { return {essay, myth, ann, span}; }
  [[nodiscard]] std::vector<TagId> tagIds() const {
    std::vector<TagId> ids;
    for (const Tag *tag : project.tagsOf(essay))
      ids.push_back(tag->id);
    return ids;
  }
  /// The same tag with its text gone.
  void orphan(TagId id) {
    TagRow before = project.tagRow(id).value();
    TagRow after = before;
    after.orphan = true;
    ChangeSet changes;
    changes.tags.push_back({before, after});
    apply(project, changes);
  }

  Marked marks;
  SourceId essay;
  CodeId myth;
  CodeId metaphor;
  CoderId ann;
  CoderId ben;
};

}  // namespace

TEST_CASE("A tag carries its witness: quote, context and the hash of the text") {
  const std::string before(40, 'a');
  const std::string after(40, 'z');
  Desk desk((before + "[[naïve 👩‍🔬]]" + after).c_str());
  const ChangeSet changes = desk.run(actions::addTag(desk.project, desk.wish(desk.marks.spans[0]), 7));
  const TagRow &tag = *changes.tags.front().after;
  CHECK(tag.witness.quote == "naïve 👩‍🔬");
  CHECK(tag.witness.prefix == std::string(32, 'a'));
  CHECK(tag.witness.suffix == std::string(32, 'z'));
  CHECK(tag.witness.revision == desk.project.source(desk.essay)->sha256);
  CHECK(tag.created == 7);
  CHECK(tag.modified == 7);
  CHECK_FALSE(tag.orphan);
  CHECK(changes.summary.quote == "naïve 👩‍🔬");
  CHECK(changes.summary.object == "myth");
}

TEST_CASE("A tag snaps outward to whole grapheme clusters") {
  Desk desk("A [[e\u0301t\u0301e\u0301]] and [[👩‍🔬🇩🇪]] end");
  const Span accents = desk.marks.spans[0];
  const Span emoji = desk.marks.spans[1];
  const auto spanOf = [&](Span wished) {
    return desk.project.tag(desk.tag(desk.essay, desk.myth, desk.ann, wished))->span;
  };
  CHECK(spanOf({accents.start + 1, accents.end - 1}) == accents);
  CHECK(spanOf({emoji.start + 1, emoji.end - 1}) == emoji);
}

TEST_CASE("A span that is outside the text, empty or reversed is refused") {
  Desk desk;
  const Position length = desk.marks.text.length();
  for (const Span span : {Span{-1, 3}, Span{0, length + 1}, Span{3, 3}, Span{5, 2}, Span{length, length + 1}})
    CHECK(errorOf(actions::addTag(desk.project, desk.wish(span), 1)) == ErrorCode::BadSpan);
}

TEST_CASE("A tag needs a source, a code and a coder that are there") {
  Desk desk;
  const Span span = desk.marks.spans[0];
  actions::NewTag tag = desk.wish(span);
  tag.source = {99};
  CHECK(errorOf(actions::addTag(desk.project, tag, 1)) == ErrorCode::NoSuchSource);
  tag = desk.wish(span);
  tag.code = {99};
  CHECK(errorOf(actions::addTag(desk.project, tag, 1)) == ErrorCode::NoSuchCode);
  tag = desk.wish(span);
  tag.coder = {};
  CHECK(errorOf(actions::addTag(desk.project, tag, 1)) == ErrorCode::NoSuchCoder);
}

TEST_CASE("The same code on the same span by the same coder is refused, by another coder it is not") {
  Desk desk;
  const Span span = desk.marks.spans[0];
  desk.tag(desk.essay, desk.myth, desk.ann, span);
  const auto again = actions::addTag(desk.project, desk.wish(span), 1);
  REQUIRE(errorOf(again) == ErrorCode::AlreadyTagged);
  CHECK(again.error().subject == "quick");
  CHECK(again.error().detail == "myth");
  desk.tag(desk.essay, desk.myth, desk.ben, span);
  desk.tag(desk.essay, desk.metaphor, desk.ann, span);
  CHECK(desk.project.tagCount(desk.essay) == 3);
}

TEST_CASE("Of several tags those that are there already are left out") {
  Desk desk("[[one]] [[two]] [[three]]");
  const auto &spans = desk.marks.spans;
  desk.tag(desk.essay, desk.myth, desk.ann, spans[0]);
  const std::vector<actions::NewTag> wishes = {desk.wish(spans[0]), desk.wish(spans[1]), desk.wish(spans[2]),
                                               desk.wish(spans[1])};
  const ChangeSet changes = desk.run(actions::addTags(desk.project, wishes, 1));
  CHECK(changes.tags.size() == 2);
  CHECK(changes.summary.count == 2);
  CHECK(errorOf(actions::addTags(desk.project, wishes, 1)) == ErrorCode::AlreadyTagged);
}

TEST_CASE("A tag made with a memo keeps it, and removing the tag removes both") {
  Desk desk;
  const TagId id = desk.tag(desk.essay, desk.myth, desk.ann, desk.marks.spans[0], "  why here?\n");
  REQUIRE(desk.project.memoOn(id) != nullptr);
  CHECK(desk.project.memoOn(id)->text == "why here?");
  const std::vector<TagId> ids = {id, id};
  const ChangeSet changes = desk.run(actions::removeTags(desk.project, ids));
  CHECK(changes.tags.size() == 1);
  CHECK(changes.memos.size() == 1);
  CHECK(desk.project.tagCount() == 0);
  CHECK(desk.project.memoOn(id) == nullptr);
}

TEST_CASE("Removing a tag that is not there changes nothing") {
  Desk desk;
  const std::vector<TagId> ids = {desk.tag(desk.essay, desk.myth, desk.ann, desk.marks.spans[0]), TagId{99}};
  CHECK(errorOf(actions::removeTags(desk.project, ids)) == ErrorCode::NoSuchTag);
  CHECK(errorOf(actions::removeTags(desk.project, {})) == ErrorCode::NoSuchTag);
}

TEST_CASE("Resizing a tag snaps to graphemes and renews its witness") {
  Desk desk("The [[quick]] brown[[ e\u0301]] fox");
  const TagId id = desk.tag(desk.essay, desk.myth, desk.ann, desk.marks.spans[0]);
  desk.run(actions::resizeTag(desk.project, id, {desk.marks.spans[0].start, desk.marks.spans[1].end - 1}, 9));
  const TagRow tag = desk.project.tagRow(id).value();
  CHECK(tag.witness.quote == "quick brown e\u0301");
  CHECK(tag.modified == 9);
  CHECK(tag.created == ProjectBuilder::time);
}

TEST_CASE("Resizing a tag to where it stands changes nothing") {
  Desk desk;
  const TagId id = desk.tag(desk.essay, desk.myth, desk.ann, desk.marks.spans[0]);
  const auto changes = actions::resizeTag(desk.project, id, desk.marks.spans[0], 9);
  REQUIRE(changes);
  CHECK(changes->empty());
}

TEST_CASE("Resizing a tag onto its twin is refused") {
  Desk desk("[[one]] [[two]]");
  const TagId one = desk.tag(desk.essay, desk.myth, desk.ann, desk.marks.spans[0]);
  desk.tag(desk.essay, desk.myth, desk.ann, desk.marks.spans[1]);
  CHECK(errorOf(actions::resizeTag(desk.project, one, desk.marks.spans[1], 9)) == ErrorCode::AlreadyTagged);
  CHECK(errorOf(actions::resizeTag(desk.project, one, {0, 99}, 9)) == ErrorCode::BadSpan);
  CHECK(errorOf(actions::resizeTag(desk.project, TagId{99}, {0, 1}, 9)) == ErrorCode::NoSuchTag);
}

TEST_CASE("Giving an orphan a place makes it an ordinary tag again") {
  Desk desk("[[one]] [[two]]");
  const TagId id = desk.tag(desk.essay, desk.myth, desk.ann, desk.marks.spans[0]);
  desk.orphan(id);
  CHECK(desk.project.orphansOf(desk.essay).size() == 1);
  CHECK(desk.project.tagIndex(desk.essay).size() == 0);
  desk.run(actions::resizeTag(desk.project, id, desk.marks.spans[1], 9));
  CHECK(desk.project.orphansOf(desk.essay).empty());
  CHECK(desk.project.tagRow(id).value().witness.quote == "two");
}

TEST_CASE("Recoding gives tags another code and leaves those that have it") {
  Desk desk("[[one]] [[two]]");
  const TagId one = desk.tag(desk.essay, desk.myth, desk.ann, desk.marks.spans[0]);
  const TagId two = desk.tag(desk.essay, desk.metaphor, desk.ann, desk.marks.spans[1]);
  const std::vector<TagId> both = {one, two};
  const ChangeSet changes = desk.run(actions::recodeTags(desk.project, both, desk.metaphor, 9));
  CHECK(changes.tags.size() == 1);
  CHECK(changes.summary.other == "myth");
  CHECK(desk.project.tag(one)->code == desk.metaphor);
  CHECK(desk.project.tag(one)->modified == 9);
  CHECK(desk.project.tag(two)->modified == ProjectBuilder::time);
  CHECK(desk.project.tagCount(desk.myth) == 0);
  CHECK(desk.project.tagCount(desk.essay, desk.metaphor) == 2);
  CHECK(errorOf(actions::recodeTags(desk.project, both, CodeId{99}, 9)) == ErrorCode::NoSuchCode);
}

TEST_CASE("Recoding removes a tag that would double another one and hands its memo on") {
  Desk desk;
  const Span span = desk.marks.spans[0];
  const TagId kept = desk.tag(desk.essay, desk.metaphor, desk.ann, span);
  const TagId going = desk.tag(desk.essay, desk.myth, desk.ann, span, "mine");
  const CodeId third = desk.code("third");
  const TagId joining = desk.tag(desk.essay, third, desk.ann, span, "too");
  const std::vector<TagId> ids = {going, joining};
  const ChangeSet changes = desk.run(actions::recodeTags(desk.project, ids, desk.metaphor, 9));
  CHECK(desk.tagIds() == std::vector<TagId>{kept});
  REQUIRE(desk.project.memoOn(kept) != nullptr);
  CHECK(desk.project.memoOn(kept)->text == "mine\n\ntoo");
  CHECK(desk.project.memos().size() == 1);
  const ChangeSet after = contentOf(desk.project);
  apply(desk.project, inverse(changes));
  CHECK(desk.project.memoOn(going)->text == "mine");
  CHECK(desk.project.memoOn(joining)->text == "too");
  CHECK(desk.project.memoOn(kept) == nullptr);
  apply(desk.project, changes);
  CHECK(sameContent(contentOf(desk.project), after));
}

TEST_CASE("Recoding two tags of one span to a third code leaves one of them") {
  Desk desk;
  const Span span = desk.marks.spans[0];
  const TagId one = desk.tag(desk.essay, desk.metaphor, desk.ann, span);
  const TagId two = desk.tag(desk.essay, desk.myth, desk.ann, span, "note");
  const std::vector<TagId> ids = {one, two};
  desk.run(actions::recodeTags(desk.project, ids, desk.code("third"), 9));
  CHECK(desk.tagIds() == std::vector<TagId>{one});
  CHECK(desk.project.memoOn(one)->text == "note");
}

TEST_CASE("An orphan is recoded beside a tag of the same place") {
  Desk desk;
  const Span span = desk.marks.spans[0];
  const TagId orphan = desk.tag(desk.essay, desk.myth, desk.ann, span);
  desk.orphan(orphan);
  desk.tag(desk.essay, desk.metaphor, desk.ann, span);
  const std::vector<TagId> ids = {orphan};
  desk.run(actions::recodeTags(desk.project, ids, desk.metaphor, 9));
  CHECK(desk.project.tagCount(desk.metaphor) == 2);
  CHECK(desk.project.tagRow(orphan).value().witness.quote == "quick");
}

TEST_CASE("Certainty is changed once") {
  Desk desk;
  const TagId id = desk.tag(desk.essay, desk.myth, desk.ann, desk.marks.spans[0]);
  desk.run(actions::setCertainty(desk.project, id, Certainty::Unsure, 9));
  CHECK(desk.project.tag(id)->certainty == Certainty::Unsure);
  CHECK(actions::setCertainty(desk.project, id, Certainty::Unsure, 10)->empty());
  CHECK(errorOf(actions::setCertainty(desk.project, TagId{99}, Certainty::Likely, 9)) ==
        ErrorCode::NoSuchTag);
}
