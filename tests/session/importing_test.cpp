// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/session/importing.h"

#include "import/office_samples.h"
#include "support/catch.h"
#include "support/corpus.h"

using namespace florilegium;
using namespace testsupport;

namespace {

std::string commented() {
  const auto comment = [](const char *id, const char *author, const char *words) {
    return "<w:comment w:id=\"" + std::string(id) + "\" w:author=\"" + author +
           "\" w:date=\"2016-05-09T16:13:00Z\">" + wordParagraph(words) + "</w:comment>";
  };
  return wordFile(
      "<w:p><w:commentRangeStart w:id=\"0\"/><w:r><w:t>Rain</w:t></w:r><w:commentRangeEnd w:id=\"0\"/>"
      "<w:commentRangeStart w:id=\"1\"/><w:r><w:t> fell.</w:t></w:r><w:commentRangeEnd w:id=\"1\"/></w:p>",
      {{"comments", "w:comments", comment("0", "Ines", "Really?") + comment("1", "Bo", "Where?")}});
}

}  // namespace

TEST_CASE("comments of a file become memos of their authors in the step that adds the source") {
  const TemporaryFolder folder(fastFolder());
  auto session = Session::create(folder / "study.flor", {"", "Ines", Codebook::Empty});
  REQUIRE(session);
  Session &open = **session;
  std::vector<ReadFile> files;
  files.push_back(readSource(commented(), "essay.docx", {}));
  const auto outcomes = addSources(open, std::move(files));
  REQUIRE(outcomes);
  CHECK(outcomes->front().report == std::vector<std::string>{"2 comments became memos on their passages."});
  const SourceId source = outcomes->front().source;
  const auto memos = open.project().spanMemos(source);
  REQUIRE(memos.size() == 2);
  CHECK(memos[0]->text == "Really?");
  CHECK(memos[0]->span == Span{0, 4});
  CHECK(toIso8601(memos[0]->created) == "2016-05-09T16:13:00Z");
  CHECK(open.project().coder(memos[0]->coder)->name == "Ines");
  CHECK(open.project().coder(memos[1]->coder)->name == "Bo");
  CHECK(open.project().coders().size() == 2);
  REQUIRE(open.undo());
  CHECK(open.project().sources().empty());
  CHECK(open.project().spanMemos(source).empty());
  CHECK(open.project().coders().size() == 1);
}
