// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "read.h"

using namespace florilegium;
using namespace testsupport;
using namespace std::string_literals;

namespace {

ErrorCode errorOf(std::string_view bytes, std::string_view name) {
  const auto imported = importBytes(bytes, name);
  REQUIRE_FALSE(imported.has_value());
  return imported.error().code;
}

std::string kindOf(const std::string &bytes) {
  const auto imported = importBytes(bytes, "essay.txt");
  REQUIRE_FALSE(imported.has_value());
  CHECK(imported.error().code == ErrorCode::NotText);
  CHECK(imported.error().subject == "essay.txt");
  return imported.error().detail;
}

}  // namespace

TEST_CASE("every reader says who it is, and no two say the same") {
  for (const ReaderInfo &reader : readers()) {
    CHECK_FALSE(reader.id.empty());
    CHECK_FALSE(reader.name.empty());
    CHECK_FALSE(reader.endings.empty());
    CHECK(reader.mediaType.find('/') != std::string::npos);
    for (const ReaderInfo &other : readers())
      CHECK((&other == &reader || other.id != reader.id));
  }
}

TEST_CASE("the origin tells all that is known of a file") {
  const Origin origin = read("plastic", "essay.txt").origin;
  CHECK(origin.file == "essay.txt");
  CHECK(origin.mediaType == "text/plain");
  CHECK(origin.bytes == 7);
  CHECK(origin.sha256 == "72f7c894ad6c4ce2ef5483c768bb24bb83cc671b013d896e036ae64a8cbc35c1");
  CHECK(origin.encoding == "UTF-8");
  CHECK(origin.reader == "plain text 2");
  CHECK(origin.imported == 0);
}

TEST_CASE("a text without title goes by its file's name") {
  CHECK(read("no title here, just a sentence.", "my essay.txt").name == "my essay");
  CHECK(read("no title here, just a sentence.", "v1.2 draft").name == "v1.2 draft");
  CHECK(read("no title here, just a sentence.", ".txt").name == ".txt");
}

TEST_CASE("content decides before the name") {
  const std::string page = "<!DOCTYPE html><title>T</title><body><p>A page that calls itself a text.</p>";
  CHECK(read(page, "page.txt").origin.reader == "web page 2");
  CHECK(read(page, "page.md").origin.reader == "web page 2");
  CHECK(read(page, "").origin.reader == "web page 2");
  CHECK(read("\n <!-- saved --> <HTML><body>x y z", "page").origin.reader == "web page 2");
}

TEST_CASE("the name decides where the content allows it") {
  CHECK(read("<p>A piece of a page.</p>", "piece.html").origin.reader == "web page 2");
  CHECK(read("<p>A piece of a page.</p>", "piece.txt").origin.reader == "plain text 2");
  CHECK(read("# A heading", "notes.md").origin.reader == "markdown 2");
  CHECK(read("# A heading", "notes.MARKDOWN").origin.reader == "markdown 2");
  CHECK(read("# A heading", "notes.txt").origin.reader == "plain text 2");
  CHECK(read("# A heading", "-").origin.reader == "plain text 2");
}

TEST_CASE("plain text that calls itself a page is plain text") {
  CHECK(read("2 < 3 and 5 > 4, no tag at all.", "page.html").origin.reader == "plain text 2");
}

TEST_CASE("a reader can be chosen by its id") {
  ImportOptions options;
  options.reader = "txt";
  CHECK(read("# A heading", "notes.md", options).text.utf8() == "# A heading");
  options.reader = "docx-of-tomorrow";
  const auto imported = importBytes("text", "text.txt", options);
  REQUIRE_FALSE(imported.has_value());
  CHECK(imported.error().code == ErrorCode::UnknownFormat);
  CHECK(imported.error().subject == "docx-of-tomorrow");
}

TEST_CASE("a file without text is refused as empty") {
  CHECK(errorOf("", "essay.txt") == ErrorCode::Empty);
  CHECK(errorOf("\xEF\xBB\xBF", "essay.txt") == ErrorCode::Empty);
  CHECK(errorOf("<html><body><script>x</script></body></html>", "page.html") == ErrorCode::Empty);
  CHECK(errorOf("<!-- nothing -->\n", "notes.md") == ErrorCode::Empty);
}

TEST_CASE("binary content is refused with what it looks like") {
  CHECK(kindOf("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"s) == "a PNG picture");
  CHECK(kindOf("\xFF\xD8\xFF\xE0\0\x10JFIF"s) == "a JPEG picture");
  CHECK(kindOf("GIF89a\x01\0\x01\0"s) == "a GIF picture");
  CHECK(kindOf("PK\x03\x04\x14\0\0\0"s) == "a zip archive");
  CHECK(kindOf("\x7F"
               "ELF\x02\x01\x01\0"s) == "a program (ELF)");
  CHECK(kindOf("MZ\x90\0\x03\0\0\0\x04\0"s) == "a Windows program");
  CHECK(kindOf("\x1F\x8B\x08\0\0\0\0\0"s) == "a gzip archive");
  CHECK(kindOf("SQLite format 3\0 and more"s) == "an SQLite database");
  CHECK(kindOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0"s) == "an old Office file (doc, xls or ppt)");
  const std::string zip =
      "PK\x03\x04\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0[Content_Types].xml"s;
  CHECK(kindOf(zip) == "an Office file (docx, xlsx or pptx)");
}

TEST_CASE("bytes without form are binary data whatever the name says") {
  std::string noise;
  unsigned state = 1;
  for (int i = 0; i < 5000; ++i) {
    state = state * 1664525u + 1013904223u;
    noise += static_cast<char>(state >> 24);
  }
  CHECK(kindOf(noise) == "binary data");
  for (const char *name : {"page.html", "notes.md", "", "a.docx"})
    CHECK(errorOf(noise, name) == ErrorCode::NotText);
}

TEST_CASE("a text may begin like the signature of a format") {
  CHECK(read("BMI and mood: a review of studies", "a.txt").text.utf8().starts_with("BMI"));
  CHECK(read("MZ means something else here.", "a.txt").text.utf8().starts_with("MZ"));
}

TEST_CASE("a text with all control characters is still a text") {
  std::string text = "Words, many words before. ";
  for (char c = 0; c < 32; ++c)
    text += std::string(8, 'w') + c;
  CHECK(read(text, "a.txt").text.length() > 0);
}

TEST_CASE("limits are told in bytes") {
  ImportLimits limits;
  limits.bytes = 10;
  const auto imported = importBytes("more than ten bytes", "essay.txt", {}, {}, limits);
  REQUIRE_FALSE(imported.has_value());
  CHECK(imported.error().code == ErrorCode::TooLarge);
  CHECK(imported.error().detail == "10");
  limits.bytes = 1000;
  limits.textBytes = 5;
  for (const char *name : {"essay.txt", "essay.md", "essay.html"}) {
    const auto text = importBytes("<p>more than ten bytes</p>", name, {}, {}, limits);
    REQUIRE_FALSE(text.has_value());
    CHECK(text.error().code == ErrorCode::TooLarge);
  }
}

TEST_CASE("a cancelled import says so") {
  Progress progress;
  progress.cancel();
  for (const char *name : {"essay.txt", "essay.md", "essay.html"}) {
    const auto imported = importBytes("<p>words</p>", name, {}, progress);
    REQUIRE_FALSE(imported.has_value());
    CHECK(imported.error().code == ErrorCode::Cancelled);
  }
}

TEST_CASE("an import can be cancelled from its own report of progress") {
  std::string page = "<html><body>";
  for (int i = 0; i < 20000; ++i)
    page += "<p>words</p>";
  Progress *asked = nullptr;
  Progress progress([&asked](std::int64_t, std::int64_t) { asked->cancel(); });
  asked = &progress;
  const auto imported = importBytes(page, "page.html", {}, progress);
  REQUIRE_FALSE(imported.has_value());
  CHECK(imported.error().code == ErrorCode::Cancelled);
}
