// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/actions/sources.h"

#include "florilegium/base/sha256.h"
#include "support/project_builder.h"

using namespace florilegium;
using namespace testsupport;

namespace {

using Names = std::vector<std::string>;

Names sourceNames(const Project &project) {
  Names names;
  for (const Source *source : project.sources())
    names.push_back(source->name);
  return names;
}

}  // namespace

TEST_CASE("A source is measured in code points, words and the hash of its bytes") {
  ProjectBuilder book;
  const std::string text = "Naïve 👩‍🔬 words\nhere";
  const Source &source = *book.project.source(book.source(text));
  CHECK(source.length == 20);
  CHECK(source.words == 3);
  CHECK(source.sha256 == sha256(text));
}

TEST_CASE("A name that is taken gets a number") {
  ProjectBuilder book;
  for (int i = 0; i < 3; ++i)
    book.source("text", " Essay ");
  book.source("text", "Essay (2)");
  CHECK(sourceNames(book.project) == Names{"Essay", "Essay (2)", "Essay (3)", "Essay (2) (2)"});
}

TEST_CASE("A source needs a name and a text") {
  ProjectBuilder book;
  const auto wish = [](const std::string &name, const std::string &text) {
    std::vector<actions::NewSource> sources(2);
    sources[0].name = "fine";
    sources[0].text = SourceText::make("fine").value();
    sources[1].name = name;
    sources[1].text = SourceText::make(text).value();
    return sources;
  };
  CHECK(errorOf(actions::addSources(book.project, wish("\u00a0", "text"))) == ErrorCode::NameEmpty);
  CHECK(errorOf(actions::addSources(book.project, wish("name", ""))) == ErrorCode::Empty);
}

TEST_CASE("What a file says of itself is mended where it is not valid UTF-8") {
  ProjectBuilder book;
  std::vector<actions::NewSource> sources(1);
  sources[0].name = "a";
  sources[0].text = SourceText::make("text").value();
  sources[0].origin.file = "caf\xe9.txt";
  sources[0].attributes = {{"  year ", " 2024"}, {"auth\xffor", "\xf0\x9f"}, {" ", "nameless"}};
  const ChangeSet changes = book.run(actions::addSources(book.project, std::move(sources)));
  const Source &source = *changes.sources.front().after;
  CHECK(source.origin.file == "caf\uFFFD.txt");
  CHECK(source.attributes == Attributes{{"year", "2024"}, {"auth\uFFFDor", "\uFFFD\uFFFD"}});
}

TEST_CASE("Sources are found by the bytes they came from") {
  ProjectBuilder book;
  std::vector<actions::NewSource> sources(1);
  sources[0].name = "a";
  sources[0].text = SourceText::make("text").value();
  sources[0].origin.sha256 = "abc";
  book.run(actions::addSources(book.project, std::move(sources)));
  REQUIRE(actions::sourceWithBytes(book.project, "abc") != nullptr);
  CHECK(actions::sourceWithBytes(book.project, "abc")->name == "a");
  CHECK(actions::sourceWithBytes(book.project, "def") == nullptr);
}

TEST_CASE("Renaming a source to the name of another one is refused") {
  ProjectBuilder book;
  const SourceId a = book.source("x", "a");
  book.source("y", "b");
  CHECK(errorOf(actions::renameSource(book.project, a, " b ")) == ErrorCode::NameTaken);
  CHECK(errorOf(actions::renameSource(book.project, a, " ")) == ErrorCode::NameEmpty);
  CHECK(errorOf(actions::renameSource(book.project, {99}, "c")) == ErrorCode::NoSuchSource);
  CHECK(actions::renameSource(book.project, a, "a")->empty());
  const ChangeSet changes = book.run(actions::renameSource(book.project, a, "c"));
  CHECK(changes.summary.object == "a");
  CHECK(changes.summary.other == "c");
}

TEST_CASE("Sources stand by group and place, and move within and between groups") {
  ProjectBuilder book;
  const SourceId a = book.source("1", "a", "one");
  book.source("2", "b", "one");
  const SourceId c = book.source("3", "c", "one");
  const SourceId d = book.source("4", "d", "two");
  book.run(actions::moveSource(book.project, c, "one", 0));
  CHECK(sourceNames(book.project) == Names{"c", "a", "b", "d"});
  book.run(actions::moveSource(book.project, d, " one ", 1));
  CHECK(sourceNames(book.project) == Names{"c", "d", "a", "b"});
  book.run(actions::moveSource(book.project, a, "", -1));
  CHECK(sourceNames(book.project) == Names{"a", "c", "d", "b"});
  CHECK(actions::moveSource(book.project, c, "one", 0)->empty());
  CHECK(errorOf(actions::moveSource(book.project, {99}, "", 0)) == ErrorCode::NoSuchSource);
}

TEST_CASE("Deleting a source takes its tags and all memos on it along") {
  ProjectBuilder book;
  const CoderId ann = book.coder("Ann");
  const CodeId code = book.code("a");
  const SourceId gone = book.source("some words here", "gone");
  const SourceId kept = book.source("some words here", "kept");
  for (const SourceId source : {gone, kept}) {
    book.tag(source, code, ann, {0, 4}, "on a tag");
    book.run(actions::addSpanMemo(book.project, source, {5, 10}, "on a span", ann, 1));
    book.run(actions::setMemo(book.project, {MemoOn::Source, source.value, {}}, "on a source", ann, 1));
  }
  const ChangeSet before = contentOf(book.project);
  const std::vector<SourceId> ids = {gone, gone};
  const ChangeSet changes = book.run(actions::deleteSources(book.project, ids));
  CHECK(changes.sources.size() == 1);
  CHECK(changes.summary.count == 1);
  CHECK(changes.memos.size() == 3);
  CHECK(sourceNames(book.project) == Names{"kept"});
  CHECK(book.project.memos().size() == 3);
  CHECK(book.project.tagCount() == 1);
  apply(book.project, inverse(changes));
  CHECK(sameContent(contentOf(book.project), before));
  const std::vector<SourceId> wrong = {gone, {99}};
  CHECK(errorOf(actions::deleteSources(book.project, wrong)) == ErrorCode::NoSuchSource);
  CHECK(errorOf(actions::deleteSources(book.project, {})) == ErrorCode::NoSuchSource);
}

TEST_CASE("Coders have different names") {
  ProjectBuilder book;
  const CoderId ann = book.coder(" Ann ");
  CHECK(book.project.coder(ann)->name == "Ann");
  CHECK(errorOf(actions::addCoder(book.project, "Ann")) == ErrorCode::NameTaken);
  const CoderId ben = book.coder("Ben");
  CHECK(errorOf(actions::renameCoder(book.project, ben, "Ann")) == ErrorCode::NameTaken);
  CHECK(errorOf(actions::renameCoder(book.project, {99}, "x")) == ErrorCode::NoSuchCoder);
  book.run(actions::renameCoder(book.project, ben, "Bea"));
  CHECK(book.project.coderNamed("Bea")->id == ben);
}

TEST_CASE("The project is renamed") {
  ProjectBuilder book;
  book.run(actions::renameProject(book.project, " New "));
  CHECK(book.project.info().name == "New");
  CHECK(actions::renameProject(book.project, "New")->empty());
}

TEST_CASE("Attributes replace those before") {
  ProjectBuilder book;
  const SourceId source = book.source("x");
  book.run(actions::setAttributes(book.project, source, {{"a", "1"}}));
  book.run(actions::setAttributes(book.project, source, {{"b", "2"}}));
  CHECK(book.project.source(source)->attributes == Attributes{{"b", "2"}});
}
