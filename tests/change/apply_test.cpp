// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/change/apply.h"

#include "florilegium/change/tables.h"
#include "support/project_builder.h"

using namespace florilegium;
using namespace testsupport;

namespace {

bool sameRows(const ChangeSet &a, const ChangeSet &b) {
  return a.project == b.project && a.coders == b.coders && a.codes == b.codes && a.sources == b.sources &&
         a.tags == b.tags && a.memos == b.memos && a.summary == b.summary;
}

/// A project with something of every kind.
struct Whole : ProjectBuilder {
  Whole() {
    ann = coder("Ann");
    top = code("top");
    below = code("below", top);
    essay = source("Naïve 👩‍🔬 words, twice the words");
    first = tag(essay, top, ann, {0, 5}, "on a tag");
    second = tag(essay, below, ann, {0, 5}, "on another");
    run(actions::addSpanMemo(project, essay, {6, 9}, "on a span", ann, time));
    run(actions::setMemo(project, {MemoOn::Code, top.value, {}}, "on a code", ann, time));
  }
  CoderId ann;
  CodeId top;
  CodeId below;
  SourceId essay;
  TagId first;
  TagId second;
};

}  // namespace

TEST_CASE("The inverse of the inverse is the change itself") {
  Whole whole;
  const ChangeSet changes = actions::deleteCode(whole.project, whole.top).value();
  CHECK(sameRows(inverse(inverse(changes)), changes));
  const ChangeSet back = inverse(changes);
  REQUIRE(back.codes.size() == 2);
  CHECK(back.codes.front().before == changes.codes.back().after);
  CHECK(back.codes.front().after == changes.codes.back().before);
}

TEST_CASE("An inverse brings no texts, since they stay in the file") {
  Whole whole;
  const ChangeSet changes = whole.run(actions::addSources(whole.project, [] {
    std::vector<actions::NewSource> sources(1);
    sources[0].name = "new";
    sources[0].text = SourceText::make("new").value();
    return sources;
  }()));
  CHECK(changes.texts.size() == 1);
  CHECK(inverse(changes).texts.empty());
}

TEST_CASE("A change and its inverse leave memory as it was, with every index") {
  Whole whole;
  const ChangeSet before = contentOf(whole.project);
  const std::vector<TagId> tags = {whole.second};
  const std::vector<SourceId> sources = {whole.essay};
  const std::vector<ChangeSet> all = {
      actions::deleteCode(whole.project, whole.top).value(),
      actions::mergeCode(whole.project, whole.below, whole.top, 9).value(),
      actions::recodeTags(whole.project, tags, whole.top, 9).value(),
      actions::removeTags(whole.project, tags).value(),
      actions::deleteSources(whole.project, sources).value(),
      actions::moveCode(whole.project, whole.below, {}, 0).value(),
      actions::resizeTag(whole.project, whole.first, {2, 8}, 9).value(),
  };
  for (const ChangeSet &changes : all) {
    INFO(nameOf(changes.summary.action));
    apply(whole.project, changes);
    CHECK_FALSE(sameContent(contentOf(whole.project), before));
    apply(whole.project, inverse(changes));
    CHECK(sameContent(contentOf(whole.project), before));
    CHECK(whole.project.tagCount(whole.top) == 1);
    CHECK(whole.project.tagCount(whole.essay) == 2);
    CHECK(whole.project.tagCount(whole.essay, whole.below) == 1);
    CHECK(whole.project.tagIndex(whole.essay).size() == 2);
    CHECK(whole.project.spanMemos(whole.essay).size() == 1);
    CHECK(whole.project.memoOn(whole.first)->text == "on a tag");
    CHECK(whole.project.childCodes(whole.top).size() == 1);
  }
}

TEST_CASE("Numbers are not used again after their rows are taken back") {
  Whole whole;
  const TagId next = whole.project.nextTagId();
  const ChangeSet changes =
      whole.run(actions::addTag(whole.project, {whole.essay, whole.top, whole.ann, {7, 9}}, 1));
  CHECK(changes.tags.front().after->id == next);
  apply(whole.project, inverse(changes));
  CHECK(whole.project.nextTagId().value == next.value + 1);
}

TEST_CASE("Everything makes the same project from nothing") {
  Whole whole;
  const ChangeSet content = contentOf(whole.project);
  Project copy;
  apply(copy, content);
  CHECK(sameContent(contentOf(copy), content));
}

TEST_CASE("Every action has a name of its own that is read back") {
  for (int i = 0; i <= static_cast<int>(Action::LoadCorpus); ++i)
    CHECK(actionNamed(nameOf(static_cast<Action>(i))) == static_cast<Action>(i));
  CHECK_FALSE(actionNamed("no-such-action"));
}
