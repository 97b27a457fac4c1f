// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/actions/memos.h"

#include "support/project_builder.h"

using namespace florilegium;
using namespace testsupport;

TEST_CASE("The project, a source, a code and a tag have one memo each") {
  ProjectBuilder book;
  const CoderId ann = book.coder("Ann");
  const CodeId code = book.code("a");
  const SourceId source = book.source("some words");
  const TagId tag = book.tag(source, code, ann, {0, 4});
  const std::vector<actions::MemoTarget> targets = {{MemoOn::Project, 0, {}},
                                                    {MemoOn::Source, source.value, {}},
                                                    {MemoOn::Code, code.value, {}},
                                                    {MemoOn::Tag, tag.value, {}}};
  for (const actions::MemoTarget &target : targets) {
    CHECK(book.run(actions::setMemo(book.project, target, " first \n", ann, 1)).summary.action ==
          Action::AddMemo);
    CHECK(book.project.memoOn(target.on, target.target)->text == "first");
    const ChangeSet edit = book.run(actions::setMemo(book.project, target, "second", ann, 2));
    CHECK(edit.summary.action == Action::EditMemo);
    CHECK(book.project.memoOn(target.on, target.target)->modified == 2);
    CHECK(book.project.memoOn(target.on, target.target)->created == 1);
    CHECK(actions::setMemo(book.project, target, "second ", ann, 3)->empty());
  }
  CHECK(book.project.memos().size() == targets.size());
  for (const actions::MemoTarget &target : targets)
    CHECK(book.run(actions::setMemo(book.project, target, " \u00a0\n", ann, 4)).summary.action ==
          Action::RemoveMemo);
  CHECK(book.project.memos().empty());
}

TEST_CASE("The project has one memo whatever number is given for it") {
  ProjectBuilder book;
  book.run(actions::setMemo(book.project, {MemoOn::Project, 5, {}}, "a", {}, 1));
  book.run(actions::setMemo(book.project, {MemoOn::Project, 0, {}}, "b", {}, 2));
  REQUIRE(book.project.memos().size() == 1);
  CHECK(book.project.memoOn(MemoOn::Project, 0)->text == "b");
}

TEST_CASE("A memo needs something to be on and a coder that is there") {
  ProjectBuilder book;
  const SourceId source = book.source("words");
  CHECK(errorOf(actions::setMemo(book.project, {MemoOn::Source, 99, {}}, "x", {}, 1)) ==
        ErrorCode::NoSuchSource);
  CHECK(errorOf(actions::setMemo(book.project, {MemoOn::Code, 99, {}}, "x", {}, 1)) == ErrorCode::NoSuchCode);
  CHECK(errorOf(actions::setMemo(book.project, {MemoOn::Tag, 99, {}}, "x", {}, 1)) == ErrorCode::NoSuchTag);
  CHECK(errorOf(actions::setMemo(book.project, {}, "x", CoderId{99}, 1)) == ErrorCode::NoSuchCoder);
  CHECK(errorOf(actions::addSpanMemo(book.project, {99}, {0, 1}, "x", {}, 1)) == ErrorCode::NoSuchSource);
  CHECK(errorOf(actions::addSpanMemo(book.project, source, {0, 1}, "x", {99}, 1)) == ErrorCode::NoSuchCoder);
  CHECK(errorOf(actions::editMemo(book.project, {99}, "x", 1)) == ErrorCode::NoSuchMemo);
  for (const Span span : {Span{0, 0}, Span{-1, 2}, Span{3, 6}, Span{4, 2}})
    CHECK(errorOf(actions::addSpanMemo(book.project, source, span, "x", {}, 1)) == ErrorCode::BadSpan);
}

TEST_CASE("A bare span has any number of memos, each on whole grapheme clusters") {
  ProjectBuilder book;
  const Marked marks = marked("See [[e\u0301]] and [[👩‍🔬]] there");
  const SourceId source = book.source(marks.text);
  for (const Span span : marks.spans) {
    book.run(actions::addSpanMemo(book.project, source, {span.start + 1, span.end}, "one", {}, 1));
    book.run(actions::setMemo(book.project, {MemoOn::Span, source.value, {span.start, span.end - 1}}, "two",
                              {}, 1));
  }
  const auto memos = book.project.spanMemos(source);
  REQUIRE(memos.size() == 4);
  CHECK(memos[0]->span == marks.spans[0]);
  CHECK(memos[1]->span == marks.spans[0]);
  CHECK(memos[2]->span == marks.spans[1]);
  CHECK(memos[3]->span == marks.spans[1]);
  book.run(actions::editMemo(book.project, memos[0]->id, "", 2));
  CHECK(book.project.spanMemos(source).size() == 3);
}

TEST_CASE("A memo of white space on a place that has none changes nothing") {
  ProjectBuilder book;
  const SourceId source = book.source("words");
  CHECK(actions::setMemo(book.project, {}, "  ", {}, 1)->empty());
  CHECK(actions::addSpanMemo(book.project, source, {0, 2}, "\n", {}, 1)->empty());
}
