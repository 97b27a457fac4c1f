// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/actions/codebook.h"
#include "florilegium/model/pigments.h"
#include "support/project_builder.h"

using namespace florilegium;
using namespace testsupport;

namespace {

CodebookEntry entry(const char *name, std::optional<std::size_t> parent = {}) {
  CodebookEntry result;
  result.code.name = name;
  result.parent = parent;
  return result;
}

actions::CodebookImport import(const Project &project, const CodeList &book) {
  auto done = actions::importCodebook(project, book, "book.qdc", {}, 7);
  REQUIRE(done);
  return std::move(*done);
}

}  // namespace

TEST_CASE("A codebook's codes are added below each other, with the next free pigments and keys") {
  ProjectBuilder book;
  book.code("claim");
  book.run(actions::setShortcut(book.project, book.project.codes().front()->id, "1"));
  CodeList list = {entry(" metaphor "), entry("war", 0), entry("Claim")};
  list[0].code.shortcut = "1";
  list[1].code.shortcut = "2";
  list[1].colour = Colour{1, 2, 3};
  list[1].memo = "look";
  auto done = import(book.project, list);
  CHECK(done.added == 2);
  CHECK(done.known == 1);
  CHECK(done.completed == 0);
  book.run(done.changes);
  const Code *metaphor = book.project.childCodes({})[1];
  const Code *war = book.project.childCodes(metaphor->id).front();
  CHECK(metaphor->name == "metaphor");
  CHECK(metaphor->colour == pigments[1]);
  CHECK(metaphor->shortcut.empty());
  CHECK(war->colour == Colour{1, 2, 3});
  CHECK(war->shortcut == "2");
  CHECK(book.project.memoOn(MemoOn::Code, war->id.value)->text == "look");
}

TEST_CASE("A known code keeps what it says and takes over what it lacks") {
  ProjectBuilder book;
  const CodeId claim = book.code("claim");
  book.run(actions::describeCode(book.project, claim, {"Mine", "", "", "", {{"seen", "", {}}}}));
  CodeList list = {entry("CLAIM")};
  list[0].code.definition = "Theirs";
  list[0].code.exclude = "Rumours";
  list[0].code.examples = {{"seen", "A", {}}, {"new", "B", {}}};
  auto done = import(book.project, list);
  CHECK(done.added == 0);
  CHECK(done.known == 1);
  CHECK(done.completed == 1);
  book.run(done.changes);
  const Code *row = book.project.code(claim);
  CHECK(row->definition == "Mine");
  CHECK(row->exclude == "Rumours");
  CHECK(row->examples == Examples{{"seen", "", {}}, {"new", "B", {}}});
  CHECK(import(book.project, list).changes.empty());
}

TEST_CASE("A code is known by its UUID wherever it stands and whatever it is called") {
  ProjectBuilder book;
  const CodeId top = book.code("top");
  const CodeId moved = book.code("renamed", top);
  CodeList list = {entry("as it was"), entry("child", 0)};
  list[0].code.uuid = book.project.code(moved)->uuid;
  auto done = import(book.project, list);
  CHECK(done.known == 1);
  book.run(done.changes);
  CHECK(book.project.pathOf(book.project.childCodes(moved).front()->id) == "top/renamed/child");
}

TEST_CASE("Siblings of one name are one code, and a code without a name is refused") {
  ProjectBuilder book;
  const auto done = import(book.project, {entry("twin"), entry("Twin"), entry("below", 1)});
  CHECK(done.added == 2);
  const auto bad = actions::importCodebook(book.project, {entry(" ")}, "book", {}, 7);
  REQUIRE_FALSE(bad);
  CHECK(bad.error().code == ErrorCode::NameEmpty);
}
