// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/session/definitions.h"

#include "support/corpus.h"
#include "support/project_builder.h"

using namespace florilegium;
using namespace testsupport;

namespace {

/// A project whose one code was tagged twice long ago.
struct Book {
  Book() {
    session = Session::create(folder / "p.flor", Session::NewProject{"p", "Ann", Codebook::Empty}).value();
    perform(actions::addCode(project(), {"hype", {}, {}, "Praise", "", ""}));
    code = project().codes().front()->id;
    actions::NewSource source;
    source.name = "Essay";
    source.text = SourceText::make("one two three").value();
    source.measure();
    perform(actions::addSources(project(), {source}));
    const SourceId essay = project().sources().front()->id;
    for (const Span span : {Span{0, 3}, Span{4, 7}})
      perform(actions::addTag(project(), {essay, code, session->coder(), span}, 1000));
  }
  [[nodiscard]] const Project &project() const { return session->project(); }
  void perform(Result<ChangeSet> changes) { REQUIRE(session->perform(std::move(changes))); }
  void define(const char *definition) {
    auto wanted = actions::definitionOf(*project().code(code));
    wanted.definition = definition;
    perform(actions::describeCode(project(), code, wanted));
  }
  TemporaryFolder folder{fastFolder()};
  std::unique_ptr<Session> session;
  CodeId code;
};

}  // namespace

TEST_CASE("Every change of what a code means is a version with person, time, before and after") {
  Book book;
  book.define("Praise without ground");
  book.perform(actions::renameCode(book.project(), book.code, "overstatement"));
  book.perform(actions::recolourCode(book.project(), book.code, {1, 2, 3}));
  book.perform(actions::moveCode(book.project(), book.code, {}, 0));
  const TagId tag = book.project().tagsWith(book.code).front()->id;
  book.perform(actions::addExample(book.project(), tag));
  const auto versions = book.session->codeVersions(book.code);
  REQUIRE(versions);
  REQUIRE(versions->size() == 4);
  CHECK_FALSE(versions->at(0).before);
  CHECK(versions->at(1).before->definition == "Praise");
  CHECK(versions->at(1).after.definition == "Praise without ground");
  CHECK(versions->at(1).coder == "Ann");
  CHECK(versions->at(1).at > 0);
  CHECK(versions->at(2).after.name == "overstatement");
  CHECK(versions->at(3).after.examples.front().quote == "one");
  CHECK(versions->at(3).after.examples.front().from == "Essay");
}

TEST_CASE("A version that was taken back does not count") {
  Book book;
  book.define("Other");
  REQUIRE(book.session->undo());
  CHECK(book.session->codeVersions(book.code)->size() == 1);
  CHECK(taggedUnderOlder(*book.session)->empty());
}

TEST_CASE("Passages tagged before a code was defined anew are listed until they are confirmed") {
  Book book;
  CHECK(taggedUnderOlder(*book.session)->empty());
  book.perform(actions::renameCode(book.project(), book.code, "overstatement"));
  CHECK(taggedUnderOlder(*book.session)->empty());
  book.define("Praise without ground");
  auto older = taggedUnderOlder(*book.session, book.code);
  REQUIRE(older);
  REQUIRE(older->size() == 2);
  CHECK(older->front().changed > 1000);
  const TagId first = older->front().tag;
  book.perform(actions::confirmTags(book.project(), {&first, 1}, now()));
  older = taggedUnderOlder(*book.session);
  REQUIRE(older->size() == 1);
  CHECK(older->front().tag != first);
  const SourceId essay = book.project().sources().front()->id;
  book.perform(actions::addTag(book.project(), {essay, book.code, book.session->coder(), {8, 13}}, now()));
  CHECK(taggedUnderOlder(*book.session)->size() == 1);
  CHECK(taggedUnderOlder(*book.session, CodeId{77})->empty());
}

TEST_CASE("Of the tags made in the second in which a definition changed, those made before it are older") {
  Book book;
  const SourceId essay = book.project().sources().front()->id;
  const CoderId ann = book.session->coder();
  // One of these seconds is that of the change.
  const Timestamp start = now();
  constexpr int seconds = 30;
  for (int i = 0; i < seconds; ++i) {
    const CoderId other = book.session->beCoder("Coder " + std::to_string(i)).value();
    book.perform(actions::addTag(book.project(), {essay, book.code, other, {0, 7}}, start + i));
  }
  book.define("Praise without ground");
  const Timestamp changed = book.session->codeVersions(book.code)->back().at;
  REQUIRE(changed < start + seconds);
  const auto before = static_cast<std::size_t>(changed - start + 1);
  CHECK(taggedUnderOlder(*book.session)->size() == 2 + before);
  book.perform(actions::addTag(book.project(), {essay, book.code, ann, {8, 13}}, changed));
  CHECK(taggedUnderOlder(*book.session)->size() == 2 + before);
  const std::vector<TagId> first = {taggedUnderOlder(*book.session)->front().tag};
  book.perform(actions::confirmTags(book.project(), first, changed));
  CHECK(taggedUnderOlder(*book.session)->size() == 1 + before);
}
