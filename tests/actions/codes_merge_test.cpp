// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/actions/codes.h"
#include "florilegium/change/describe.h"
#include "shelf.h"

using namespace florilegium;
using namespace testsupport;

namespace {

std::vector<std::string> paths(const Project &project) {
  std::vector<std::string> all;
  for (const Code *code : project.codes())
    all.push_back(project.pathOf(code->id));
  return all;
}
using Paths = std::vector<std::string>;

}  // namespace

TEST_CASE("A preview tells what a merge moves, collapses and joins, and the merge does just that") {
  Shelf shelf;
  const CodeId a = shelf.code("a"), b = shelf.code("b"), c = shelf.code("c"), into = shelf.code("into");
  shelf.code("child", a);
  const TagId twin = shelf.tagAt(into, 0, shelf.ann, "kept");
  shelf.tagAt(a, 0, shelf.ann, "joined");
  shelf.tagAt(a, 0, shelf.ben);
  shelf.tagAt(a, 1, shelf.ann);
  shelf.tagAt(b, 1, shelf.ann);
  shelf.tagAt(b, 2, shelf.ann);
  shelf.tagAt(c, 2, shelf.ben);
  shelf.run(actions::setMemo(shelf.project, {MemoOn::Code, a.value, {}}, "of a", shelf.ann, 1));
  shelf.run(actions::setMemo(shelf.project, {MemoOn::Code, into.value, {}}, "of into", shelf.ann, 1));
  const std::vector<CodeId> from = {a, b, into};
  const auto preview = actions::mergePreview(shelf.project, from, into);
  REQUIRE(preview);
  CHECK(preview->codes == 2);
  CHECK(preview->moved == 3);
  CHECK(preview->collapsed == 2);
  CHECK(preview->children == 1);
  CHECK(preview->joined == 2);
  CHECK(preview->sources == 1);
  const auto changes = actions::mergeCodes(shelf.project, from, into, 9);
  shelf.checkUndo(changes);
  shelf.run(changes);
  CHECK(paths(shelf.project) == Paths{"c", "into", "into/child"});
  CHECK(shelf.project.tagCount(into) == 4);
  CHECK(shelf.project.memoOn(twin)->text == "kept\n\njoined");
  CHECK(shelf.project.memoOn(MemoOn::Code, into.value)->text == "of into\n\nof a");
}

TEST_CASE("A merge of several is refused with itself alone, below itself, or with children of one name") {
  Shelf shelf;
  const CodeId a = shelf.code("a"), b = shelf.code("b"), into = shelf.code("into");
  const CodeId below = shelf.code("below", a);
  shelf.code("Same", a);
  shelf.code("same", b);
  const std::vector<CodeId> own = {into}, both = {a, b}, one = {a};
  CHECK(errorOf(actions::mergeCodes(shelf.project, own, into, 1)) == ErrorCode::SameCode);
  CHECK(errorOf(actions::mergeCodes(shelf.project, one, below, 1)) == ErrorCode::CodeCycle);
  CHECK(errorOf(actions::mergeCodes(shelf.project, both, into, 1)) == ErrorCode::NameTaken);
  CHECK(errorOf(actions::mergeCodes(shelf.project, one, CodeId{99}, 1)) == ErrorCode::NoSuchCode);
  CHECK_FALSE(actions::mergePreview(shelf.project, own, into));
}

TEST_CASE("A split deals passages to old and new codes in one step, and what was not dealt stays") {
  Shelf shelf;
  const CodeId from = shelf.code("hype"), old = shelf.code("praise");
  const TagId first = shelf.tagAt(from, 0, shelf.ann), second = shelf.tagAt(from, 1, shelf.ann, "why");
  const TagId third = shelf.tagAt(from, 2, shelf.ann);
  const TagId twin = shelf.tagAt(old, 1, shelf.ann);
  const std::vector<actions::SplitTarget> targets = {{old, {}}, {{}, {"promise", {}, {}, "", "", ""}}};
  const std::vector<actions::Deal> deals = {{first, 1}, {second, 0}};
  const auto changes = actions::splitCode(shelf.project, from, targets, deals, 9);
  shelf.checkUndo(changes);
  shelf.run(changes);
  CHECK(paths(shelf.project) == Paths{"hype", "praise", "promise"});
  CHECK(shelf.project.pathOf(shelf.project.tag(first)->code) == "promise");
  CHECK(shelf.project.tag(second) == nullptr);
  CHECK(shelf.project.memoOn(twin)->text == "why");
  CHECK(shelf.project.tag(third)->code == from);
  CHECK(describe(changes->summary) == "Split the code “hype”: 2 passages went to praise, promise");
}

TEST_CASE("A split is refused with a passage of another code, with itself and with a name that is taken") {
  Shelf shelf;
  const CodeId from = shelf.code("hype"), other = shelf.code("other");
  const TagId strange = shelf.tagAt(other, 0, shelf.ann);
  const std::vector<actions::SplitTarget> toOther = {{other, {}}}, toItself = {{from, {}}};
  const std::vector<actions::SplitTarget> taken = {{{}, {"OTHER", {}, {}, "", "", ""}}};
  const std::vector<actions::Deal> wrong = {{strange, 0}};
  CHECK(errorOf(actions::splitCode(shelf.project, from, toOther, wrong, 1)) == ErrorCode::NoSuchTag);
  CHECK(errorOf(actions::splitCode(shelf.project, from, toItself, {}, 1)) == ErrorCode::SameCode);
  CHECK(errorOf(actions::splitCode(shelf.project, from, taken, {}, 1)) == ErrorCode::NameTaken);
}

TEST_CASE("A duplicate stands behind its code, with tags and codes below if wanted, without key") {
  Shelf shelf;
  const CodeId a = shelf.code("a");
  shelf.code("below", a);
  shelf.code("z");
  shelf.run(actions::setShortcut(shelf.project, a, "5"));
  const TagId tag = shelf.tagAt(a, 0, shelf.ann, "note");
  using namespace actions;
  shelf.checkUndo(duplicateCode(shelf.project, a, Copy::WithTags, Below::Copy, 9));
  shelf.run(duplicateCode(shelf.project, a, Copy::WithTags, Below::Copy, 9));
  CHECK(paths(shelf.project) == Paths{"a", "a/below", "a 2", "a 2/below", "z"});
  const CodeId twin = shelf.project.childCodes({})[1]->id;
  CHECK(shelf.project.code(twin)->shortcut.empty());
  REQUIRE(shelf.project.tagCount(twin) == 1);
  const Tag *copy = shelf.project.tagsWith(twin).front();
  CHECK(copy->uuid != shelf.project.tag(tag)->uuid);
  CHECK(copy->coder == shelf.ann);
  CHECK(shelf.project.memoOn(copy->id)->text == "note");
  shelf.run(duplicateCode(shelf.project, a, Copy::Alone, Below::LeaveOut, 9));
  CHECK(paths(shelf.project) == Paths{"a", "a/below", "a 3", "a 2", "a 2/below", "z"});
  CHECK(shelf.project.tagCount(shelf.project.childCodes({})[1]->id) == 0);
}

TEST_CASE("Several codes move together in the order of the tree, those below one of them with it") {
  Shelf shelf;
  const CodeId a = shelf.code("a"), b = shelf.code("b"), c = shelf.code("c"), d = shelf.code("d");
  const CodeId inner = shelf.code("inner", b);
  const std::vector<CodeId> moved = {d, inner, b};
  shelf.run(actions::moveCodes(shelf.project, moved, {}, 0));
  CHECK(paths(shelf.project) == Paths{"b", "b/inner", "d", "a", "c"});
  const auto below = actions::moveCodes(shelf.project, moved, a, -1);
  REQUIRE(below);
  CHECK(below->summary.codes == 2);
  shelf.run(below);
  CHECK(paths(shelf.project) == Paths{"a", "a/b", "a/b/inner", "a/d", "c"});
  CHECK(errorOf(actions::moveCodes(shelf.project, moved, inner, 0)) == ErrorCode::CodeCycle);
  CHECK(actions::moveCodes(shelf.project, {&c, 1}, {}, 1)->empty());
}

TEST_CASE("Several codes are deleted and recoloured in one step") {
  Shelf shelf;
  const CodeId a = shelf.code("a"), b = shelf.code("b");
  const CodeId inner = shelf.code("inner", a);
  shelf.tagAt(inner, 0, shelf.ann);
  const std::vector<CodeId> both = {a, inner, b};
  shelf.run(actions::recolourCodes(shelf.project, both, {9, 9, 9}));
  CHECK(shelf.project.code(inner)->colour == Colour{9, 9, 9});
  const auto deleted = actions::deleteCodes(shelf.project, both);
  shelf.checkUndo(deleted);
  CHECK(deleted->summary.codes == 2);
  CHECK(deleted->summary.count == 1);
  CHECK(describe(deleted->summary) == "Deleted 2 codes with 1 passage");
  shelf.run(deleted);
  CHECK(shelf.project.codes().empty());
}

TEST_CASE("The words of a tag become an example of its code once, with the source they are from") {
  Shelf shelf;
  const CodeId a = shelf.code("a");
  const TagId tag = shelf.tagAt(a, 1, shelf.ann);
  shelf.run(actions::addExample(shelf.project, tag));
  const Source *essay = shelf.project.source(shelf.essay);
  CHECK(shelf.project.code(a)->examples == Examples{{"two", essay->name, essay->uuid}});
  CHECK(actions::addExample(shelf.project, tag)->empty());
  shelf.run(actions::deleteSources(shelf.project, {{shelf.essay}}));
  CHECK(shelf.project.code(a)->examples.size() == 1);
}

TEST_CASE("All that is said of a code is changed in one step, called by what is new") {
  Shelf shelf;
  const CodeId a = shelf.code("a"), b = shelf.code("b");
  shelf.run(actions::setShortcut(shelf.project, b, "3"));
  const auto contentOfA = [&] {
    const Code &row = *shelf.project.code(a);
    const Memo *memo = shelf.project.memoOn(MemoOn::Code, a.value);
    return actions::CodeContent{row.name, row.colour, row.shortcut, actions::definitionOf(row),
                                memo != nullptr ? memo->text : ""};
  };
  const auto change = [&](const actions::CodeContent &content) {
    return actions::changeCode(shelf.project, a, content, shelf.ann, 5);
  };
  CHECK(change(contentOfA())->empty());
  auto content = contentOfA();
  content.name = "renamed";
  CHECK(change(content)->summary.action == Action::RenameCode);
  content = contentOfA();
  content.definition.exclude = " not this ";
  CHECK(change(content)->summary.action == Action::DescribeCode);
  content.shortcut = "3";
  content.memo = "note";
  content.definition.examples = {{" quoted ", "", {}}, {"  ", "", {}}};
  const auto all = change(content);
  shelf.checkUndo(all);
  shelf.run(all);
  CHECK(all->summary.action == Action::ChangeCode);
  CHECK(shelf.project.code(a)->exclude == "not this");
  CHECK(shelf.project.code(a)->examples.size() == 1);
  CHECK(shelf.project.code(a)->shortcut == "3");
  CHECK(shelf.project.code(b)->shortcut.empty());
  CHECK(shelf.project.memoOn(MemoOn::Code, a.value)->text == "note");
  content.name = "B";
  CHECK(errorOf(change(content)) == ErrorCode::NameTaken);
  content.name = "new";
  shelf.run(actions::makeCode(shelf.project, a, content, shelf.ann, 6));
  CHECK(paths(shelf.project) == Paths{"a", "a/new", "b"});
  CHECK(shelf.project.code(a)->shortcut.empty());
  CHECK(shelf.project.childCodes(a).front()->exclude == "not this");
}
