// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/actions/codes.h"

#include "florilegium/model/pigments.h"
#include "shelf.h"

using namespace florilegium;
using namespace testsupport;

namespace {

std::vector<std::string> namesOf(const std::vector<const Code *> &codes) {
  std::vector<std::string> names;
  for (const Code *code : codes)
    names.push_back(code->name);
  return names;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("A new code is the last child of its parent and takes the next pigment") {
  ProjectBuilder book;
  const CodeId first = book.code("first");
  book.code("second");
  const CodeId below = book.code("below", first);
  CHECK(namesOf(book.project.codes()) == Names{"first", "below", "second"});
  CHECK(book.project.code(first)->colour == pigments[0]);
  CHECK(book.project.code(below)->colour == pigments[2]);
  CHECK(book.project.pathOf(below) == "first/below");
}

TEST_CASE("Codes added together get a pigment each") {
  ProjectBuilder book;
  std::vector<actions::NewCode> wishes(14);
  for (std::size_t i = 0; i < wishes.size(); ++i)
    wishes[i].name = "code " + std::to_string(i);
  book.run(actions::addCodes(book.project, wishes));
  std::vector<Colour> colours;
  for (const Code *code : book.project.codes())
    colours.push_back(code->colour);
  for (std::size_t i = 0; i < colours.size(); ++i)
    CHECK(colours[i] == pigments[i % pigments.size()]);
}

TEST_CASE("Siblings differ in name without regard to case, accents and white space at the ends") {
  ProjectBuilder book;
  const CodeId myth = book.code("  Café\u00a0");
  CHECK(book.project.code(myth)->name == "Café");
  for (const char *name : {"Café", "café", "CAFE", " cafe\u0301\n"})
    CHECK(errorOf(actions::addCode(book.project, {name, {}, {}, "", "", ""})) == ErrorCode::NameTaken);
  book.code("café", myth);
}

TEST_CASE("A name of nothing but white space is no name") {
  ProjectBuilder book;
  const CodeId code = book.code("a");
  for (const char *name : {"", "  ", "\u00a0\u2003\n\t", "\u2028\u3000"}) {
    CHECK(errorOf(actions::addCode(book.project, {name, {}, {}, "", "", ""})) == ErrorCode::NameEmpty);
    CHECK(errorOf(actions::renameCode(book.project, code, name)) == ErrorCode::NameEmpty);
    CHECK(errorOf(actions::addCoder(book.project, name)) == ErrorCode::NameEmpty);
    CHECK(errorOf(actions::renameProject(book.project, name)) == ErrorCode::NameEmpty);
  }
}

TEST_CASE("A name that is not valid UTF-8 is mended") {
  ProjectBuilder book;
  CHECK(book.project.code(book.code("caf\xe9\xff"))->name == "caf\uFFFD\uFFFD");
  CHECK(book.project.code(book.code(std::string("a\0b", 3)))->name == "a\uFFFDb");
}

TEST_CASE("Codes added together must differ from each other") {
  ProjectBuilder book;
  const std::vector<actions::NewCode> names = {{"a", {}, {}, "", "", ""}, {"A", {}, {}, "", "", ""}};
  CHECK(errorOf(actions::addCodes(book.project, names)) == ErrorCode::NameTaken);
  const std::vector<actions::NewCode> keys = {{"a", {}, {}, "", "", "1"}, {"b", {}, {}, "", "", "1"}};
  CHECK(errorOf(actions::addCodes(book.project, keys)) == ErrorCode::ShortcutTaken);
}

TEST_CASE("A new code needs a parent that is there and a key that is free") {
  ProjectBuilder book;
  book.run(actions::addCode(book.project, {"a", {}, {}, "", "", "1"}));
  CHECK(errorOf(actions::addCode(book.project, {"b", CodeId{99}, {}, "", "", ""})) == ErrorCode::NoSuchCode);
  const auto taken = actions::addCode(book.project, {"b", {}, {}, "", "", "1"});
  REQUIRE(errorOf(taken) == ErrorCode::ShortcutTaken);
  CHECK(taken.error().detail == "a");
  for (const char *key : {"0", "a", "12", " "})
    CHECK(errorOf(actions::addCode(book.project, {"b", {}, {}, "", "", key})) == ErrorCode::ShortcutTaken);
}

TEST_CASE("Renaming a code to a sibling's name is refused, to its own in other case it is not") {
  ProjectBuilder book;
  const CodeId a = book.code("myth");
  book.code("metaphor");
  CHECK(errorOf(actions::renameCode(book.project, a, "METAPHOR")) == ErrorCode::NameTaken);
  const ChangeSet changes = book.run(actions::renameCode(book.project, a, " Myth "));
  CHECK(changes.summary.object == "myth");
  CHECK(changes.summary.other == "Myth");
  CHECK(actions::renameCode(book.project, a, "Myth")->empty());
  CHECK(errorOf(actions::renameCode(book.project, CodeId{99}, "x")) == ErrorCode::NoSuchCode);
}

TEST_CASE("A code is described and recoloured") {
  ProjectBuilder book;
  const CodeId code = book.code("a");
  book.run(actions::describeCode(book.project, code, {" what \n", "\tlike this", {}, {}, {}}));
  book.run(actions::recolourCode(book.project, code, {1, 2, 3}));
  CHECK(book.project.code(code)->definition == "what");
  CHECK(book.project.code(code)->example == "like this");
  CHECK(book.project.code(code)->colour == Colour{1, 2, 3});
}

TEST_CASE("A key moves from the code that has it") {
  ProjectBuilder book;
  const CodeId a = book.code("a");
  const CodeId b = book.code("b");
  book.run(actions::setShortcut(book.project, a, "3"));
  const ChangeSet changes = book.run(actions::setShortcut(book.project, b, "3"));
  CHECK(changes.codes.size() == 2);
  CHECK(book.project.code(a)->shortcut.empty());
  CHECK(book.project.code(b)->shortcut == "3");
  CHECK(actions::setShortcut(book.project, b, "3")->empty());
  CHECK(errorOf(actions::setShortcut(book.project, b, "x")) == ErrorCode::ShortcutTaken);
  book.run(actions::setShortcut(book.project, b, ""));
  CHECK(book.project.code(b)->shortcut.empty());
}

TEST_CASE("A code moves among its siblings, to a place or to the end") {
  ProjectBuilder book;
  book.code("a");
  const CodeId b = book.code("b");
  book.code("c");
  book.run(actions::moveCode(book.project, b, {}, 0));
  CHECK(namesOf(book.project.codes()) == Names{"b", "a", "c"});
  book.run(actions::moveCode(book.project, b, {}, -1));
  CHECK(namesOf(book.project.codes()) == Names{"a", "c", "b"});
  book.run(actions::moveCode(book.project, b, {}, 1));
  CHECK(namesOf(book.project.codes()) == Names{"a", "b", "c"});
  CHECK(actions::moveCode(book.project, b, {}, 1)->empty());
  book.run(actions::moveCode(book.project, b, {}, 99));
  CHECK(namesOf(book.project.codes()) == Names{"a", "c", "b"});
}

TEST_CASE("A code moves under another with all below it") {
  ProjectBuilder book;
  const CodeId a = book.code("a");
  const CodeId b = book.code("b");
  book.code("below b", b);
  const CodeId first = book.code("first", a);
  book.run(actions::moveCode(book.project, b, a, 0));
  CHECK(namesOf(book.project.codes()) == Names{"a", "b", "below b", "first"});
  book.run(actions::moveCode(book.project, first, {}, 0));
  CHECK(namesOf(book.project.codes()) == Names{"first", "a", "b", "below b"});
}

TEST_CASE("A code does not move below itself or beside its namesake") {
  ProjectBuilder book;
  const CodeId a = book.code("a");
  const CodeId b = book.code("b", a);
  const CodeId c = book.code("c", b);
  CHECK(errorOf(actions::moveCode(book.project, a, c, 0)) == ErrorCode::CodeCycle);
  CHECK(errorOf(actions::moveCode(book.project, a, a, 0)) == ErrorCode::CodeCycle);
  CHECK(errorOf(actions::moveCode(book.project, a, CodeId{99}, 0)) == ErrorCode::NoSuchCode);
  book.code("É");
  const CodeId other = book.code("e", a);
  CHECK(errorOf(actions::moveCode(book.project, other, {}, 0)) == ErrorCode::NameTaken);
}

TEST_CASE("Deleting a code takes along all below it, their tags and memos, as announced") {
  Shelf shelf;
  const CodeId top = shelf.code("top");
  const CodeId below = shelf.code("below", top);
  const CodeId other = shelf.code("other");
  const SourceId second = shelf.source("alpha beta", "Second");
  shelf.tagAt(top, 0, shelf.ann, "memo on a tag");
  shelf.tagAt(below, 0, shelf.ann);
  shelf.tagAt(other, 0, shelf.ann);
  shelf.tag(second, below, shelf.ben, {0, 5});
  shelf.run(actions::setMemo(shelf.project, {MemoOn::Code, below.value, {}}, "memo on a code", shelf.ann, 1));
  shelf.run(actions::setMemo(shelf.project, {MemoOn::Code, other.value, {}}, "stays", shelf.ann, 1));

  const actions::Deletion told = actions::deletionOf(shelf.project, top);
  CHECK(told.codes == 2);
  CHECK(told.tags == 3);
  CHECK(told.memos == 2);
  CHECK(told.sources == 2);
  const ChangeSet changes = shelf.run(actions::deleteCode(shelf.project, top));
  CHECK(static_cast<std::int64_t>(changes.codes.size()) == told.codes);
  CHECK(static_cast<std::int64_t>(changes.tags.size()) == told.tags);
  CHECK(static_cast<std::int64_t>(changes.memos.size()) == told.memos);
  CHECK(changes.summary.count == told.tags);
  CHECK(changes.summary.sources == told.sources);
  CHECK(namesOf(shelf.project.codes()) == Names{"other"});
  CHECK(shelf.project.tagCount() == 1);
  CHECK(shelf.project.memos().size() == 1);
}

TEST_CASE("Merging gives tags and children to the other code") {
  Shelf shelf;
  const CodeId from = shelf.code("from");
  const CodeId into = shelf.code("into");
  shelf.code("kept", into);
  shelf.code("child", from);
  const TagId tag = shelf.tagAt(from, 0, shelf.ann);
  const ChangeSet changes = shelf.run(actions::mergeCode(shelf.project, from, into, 9));
  CHECK(shelf.project.code(from) == nullptr);
  CHECK(namesOf(shelf.project.codes()) == Names{"into", "kept", "child"});
  CHECK(shelf.project.tag(tag)->code == into);
  CHECK(shelf.project.tag(tag)->modified == 9);
  CHECK(changes.summary.object == "from");
  CHECK(changes.summary.other == "into");
}

TEST_CASE("Merging collapses tags of one span and coder and keeps every memo") {
  Shelf shelf;
  const CodeId from = shelf.code("from");
  const CodeId into = shelf.code("into");
  const TagId keptBoth = shelf.tagAt(into, 0, shelf.ann, "kept");
  shelf.tagAt(from, 0, shelf.ann, "joined");
  const TagId keptNone = shelf.tagAt(into, 1, shelf.ann);
  shelf.tagAt(from, 1, shelf.ann, "moved");
  const TagId keptOwn = shelf.tagAt(into, 2, shelf.ann, "own");
  shelf.tagAt(from, 2, shelf.ann);
  const TagId others = shelf.tagAt(from, 2, shelf.ben, "ben's");
  shelf.run(actions::setMemo(shelf.project, {MemoOn::Code, from.value, {}}, "on from", shelf.ann, 1));
  shelf.run(actions::setMemo(shelf.project, {MemoOn::Code, into.value, {}}, "on into", shelf.ann, 1));
  const ChangeSet before = contentOf(shelf.project);

  const ChangeSet changes = shelf.run(actions::mergeCode(shelf.project, from, into, 9));
  CHECK(shelf.project.tagCount(into) == 4);
  CHECK(shelf.project.memoOn(keptBoth)->text == "kept\n\njoined");
  CHECK(shelf.project.memoOn(keptNone)->text == "moved");
  CHECK(shelf.project.memoOn(keptOwn)->text == "own");
  CHECK(shelf.project.memoOn(others)->text == "ben's");
  CHECK(shelf.project.memoOn(MemoOn::Code, into.value)->text == "on into\n\non from");
  apply(shelf.project, inverse(changes));
  CHECK(sameContent(contentOf(shelf.project), before));
}

TEST_CASE("A code is not merged into itself or into one below it") {
  ProjectBuilder book;
  const CodeId a = book.code("a");
  const CodeId b = book.code("b", a);
  CHECK(errorOf(actions::mergeCode(book.project, a, a, 1)) == ErrorCode::SameCode);
  CHECK(errorOf(actions::mergeCode(book.project, a, b, 1)) == ErrorCode::CodeCycle);
  CHECK(errorOf(actions::mergeCode(book.project, a, CodeId{99}, 1)) == ErrorCode::NoSuchCode);
}

TEST_CASE("A code with a child of its own name is merged into its parent") {
  ProjectBuilder book;
  const CodeId a = book.code("a");
  const CodeId b = book.code("b", a);
  book.code("B", b);
  book.run(actions::mergeCode(book.project, b, a, 1));
  CHECK(namesOf(book.project.codes()) == Names{"a", "B"});
}

TEST_CASE("Merging refuses children that would share a name") {
  ProjectBuilder book;
  const CodeId a = book.code("a");
  const CodeId b = book.code("b");
  book.code("same", a);
  book.code("Same", b);
  CHECK(errorOf(actions::mergeCode(book.project, a, b, 1)) == ErrorCode::NameTaken);
}
