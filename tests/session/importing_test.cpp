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

TEST_CASE("rich text of a clipboard is read with its structure, its address and itself as the original") {
  Clip clip;
  clip.html = "<h2>On weeds</h2><p>They <b>grow</b> back.</p><ul><li>always</li></ul>";
  clip.text = "On weeds They grow back.";
  clip.url = "https://example.org/weeds";
  const ReadFile file = readClip(clip);
  REQUIRE(file.source);
  CHECK(file.source->text.utf8() == "On weeds\n\nThey grow back.\n\n• always");
  CHECK(file.source->name == "On weeds");
  CHECK(file.source->origin.url == "https://example.org/weeds");
  CHECK(file.source->origin.reader == "clipboard 1");
  REQUIRE(file.source->original);
  CHECK(*unpack(*file.source->original) == clip.html);
  ImportOptions none;
  none.keepUpTo = 0;
  CHECK_FALSE(readClip(clip, none).source->original);
}

TEST_CASE("plain text of a clipboard stays as it is and is named by its first words") {
  Clip clip;
  clip.text = "name,age\n# not a heading in here\n<p>nor a paragraph</p>\n";
  const ReadFile file = readClip(clip);
  REQUIRE(file.source);
  CHECK(file.source->text.utf8() == clip.text);
  CHECK(file.source->origin.mediaType == "text/plain");
  CHECK(file.source->origin.file.empty());
  CHECK_FALSE(file.source->name.empty());
  clip.text =
      "  \n The brain is a garden they say and grief a weed that nobody planted and nobody pulls out\nMore.";
  CHECK(readClip(clip).source->name == "The brain is a garden they say and grief a weed that nobody…");
}

TEST_CASE("rich text without words falls back to the plain text beside it, and nothing is an error") {
  CHECK(readClip({"<img src='x.png'>", "A caption", {}}).source->text.utf8() == "A caption");
  CHECK(readClip({"<img src='x.png'>", {}, {}}).error->code == ErrorCode::Empty);
  CHECK(readClip({{}, " \n", {}}).error.has_value());
  CHECK(readClip({}).error->code == ErrorCode::Empty);
}
