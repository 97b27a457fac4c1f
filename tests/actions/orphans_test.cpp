// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/actions/orphans.h"

#include "florilegium/actions/revise.h"
#include "florilegium/change/describe.h"
#include "support/project_builder.h"

using namespace florilegium;
using namespace testsupport;

namespace {

/// A source whose two tags have lost their words.
struct Desk : ProjectBuilder {
  Desk() : marks(marked("The [[quick brown]] fox jumps. A [[lazy old]] dog sleeps.")) {
    essay = source(marks.text, "Essay");
    myth = code("myth");
    ann = coder("Ann");
    for (const Span span : marks.spans)
      tags.push_back(tag(essay, myth, ann, span));
    actions::NewSource revised;
    revised.text = SourceText::make("The fox jumps. A dog sleeps.").value();
    revised.measure();
    run(actions::reviseSource(project, essay, revised, time));
  }
  [[nodiscard]] std::vector<TagId> waiting() const { return actions::waitingOrphans(project); }

  Marked marks;
  SourceId essay;
  CodeId myth;
  CoderId ann;
  std::vector<TagId> tags;
};

}  // namespace

TEST_CASE("A tag without words is placed by a person and is then an ordinary one") {
  Desk desk;
  REQUIRE(desk.waiting() == desk.tags);
  const ChangeSet done = desk.run(actions::placeOrphan(desk.project, desk.tags[0], {4, 7}, 99));
  const TagRow row = desk.project.tagRow(desk.tags[0]).value();
  CHECK_FALSE(row.orphan);
  CHECK(row.witness.quote == "fox");
  CHECK(row.modified == 99);
  CHECK(describe(done.summary) == "Placed the tag myth on “fox”; it stood on “quick brown”");
  CHECK(desk.waiting() == std::vector<TagId>{desk.tags[1]});
  apply(desk.project, inverse(done));
  CHECK(desk.project.tagRow(desk.tags[0]).value().witness.quote == "quick brown");
  CHECK(desk.waiting() == desk.tags);
}

TEST_CASE("Only a tag without words can be placed, and only where there is text and no twin") {
  Desk desk;
  const TagId twin = desk.tag(desk.essay, desk.myth, desk.ann, {4, 7});
  CHECK(errorOf(actions::placeOrphan(desk.project, desk.tags[0], {4, 7}, 1)) == ErrorCode::AlreadyTagged);
  CHECK(errorOf(actions::placeOrphan(desk.project, desk.tags[0], {4, 4}, 1)) == ErrorCode::BadSpan);
  CHECK(errorOf(actions::placeOrphan(desk.project, desk.tags[0], {4, 900}, 1)) == ErrorCode::BadSpan);
  CHECK(errorOf(actions::placeOrphan(desk.project, twin, {0, 3}, 1)) == ErrorCode::NoSuchTag);
  CHECK(errorOf(actions::placeOrphan(desk.project, {99}, {0, 3}, 1)) == ErrorCode::NoSuchTag);
}

TEST_CASE("Tags that are kept without a place wait no longer, until they are to wait again") {
  Desk desk;
  const ChangeSet kept = desk.run(actions::keepOrphans(desk.project, desk.tags, actions::Keeping::Kept));
  CHECK(kept.summary.count == 2);
  CHECK(describe(kept.summary) == "Kept 2 passages without a place");
  CHECK(desk.waiting().empty());
  CHECK(desk.project.orphansOf(desk.essay).size() == 2);
  CHECK(actions::keepOrphans(desk.project, desk.tags, actions::Keeping::Kept).value().empty());
  const std::vector<TagId> one = {desk.tags[1]};
  const ChangeSet again = desk.run(actions::keepOrphans(desk.project, one, actions::Keeping::Waiting));
  CHECK(describe(again.summary) == "Let the tag myth of “lazy old” wait for a place again");
  CHECK(desk.waiting() == one);
  apply(desk.project, inverse(again));
  apply(desk.project, inverse(kept));
  CHECK(desk.waiting() == desk.tags);
}

TEST_CASE("A kept tag that is placed after all is kept no more") {
  Desk desk;
  desk.run(actions::keepOrphans(desk.project, desk.tags, actions::Keeping::Kept));
  desk.run(actions::placeOrphan(desk.project, desk.tags[0], {4, 7}, 1));
  CHECK_FALSE(desk.project.tag(desk.tags[0])->kept);
}

TEST_CASE("A tag that has its place cannot be kept as one without") {
  Desk desk;
  const std::vector<TagId> placed = {desk.tag(desk.essay, desk.myth, desk.ann, {0, 3})};
  CHECK(errorOf(actions::keepOrphans(desk.project, placed, actions::Keeping::Kept)) == ErrorCode::NoSuchTag);
  const std::vector<TagId> none = {TagId{99}};
  CHECK(errorOf(actions::keepOrphans(desk.project, none, actions::Keeping::Kept)) == ErrorCode::NoSuchTag);
}

TEST_CASE("What was kept stays kept when the text changes once more") {
  Desk desk;
  desk.run(actions::keepOrphans(desk.project, desk.tags, actions::Keeping::Kept));
  desk.run(
      actions::editSource(desk.project, desk.essay, SourceText::make("The quick brown fox.").value(), 5));
  CHECK(desk.waiting().empty());
  CHECK(desk.project.tag(desk.tags[0])->kept);
}
