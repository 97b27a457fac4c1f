// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "promises.h"
#include "read.h"
#include "zip_writer.h"

using namespace florilegium;
using namespace testsupport;

namespace {

const std::string saved =
    "From: <Saved by Blink>\r\n"
    "Snapshot-Content-Location: https://example.org/lake\r\n"
    "Subject: =?utf-8?Q?The=20L=C3=A4ke?=\r\n"
    "Date: Mon, 4 Mar 2019 12:00:00 -0000\r\n"
    "MIME-Version: 1.0\r\n"
    "Content-Type: multipart/related;\r\n"
    "\ttype=\"text/html\";\r\n"
    "\tboundary=\"----Mark\"\r\n"
    "\r\n"
    "\r\n"
    "------Mark\r\n"
    "Content-Type: text/html\r\n"
    "Content-ID: <frame-1>\r\n"
    "Content-Transfer-Encoding: quoted-printable\r\n"
    "Content-Location: https://example.org/lake\r\n"
    "\r\n"
    "<!DOCTYPE html><html><head><meta charset=3D\"utf-8\"></head><body><h1>The L=C3=A4ke</h1><p>Words that "
    "go on o=\r\n"
    "ver the line, see <a href=3D\"https://example.org/lake#n1\">note</a>.</p><p id=3Dn1>The "
    "note.</p></body></html>\r\n"
    "------Mark\r\n"
    "Content-Type: image/png\r\n"
    "Content-Transfer-Encoding: base64\r\n"
    "\r\n"
    "iVBORw0KGgo=\r\n"
    "------Mark--\r\n";

}  // namespace

TEST_CASE("a page in one file is read with its address and time") {
  const ImportedText page = read(saved, "lake.txt");
  CHECK(page.origin.mediaType == "multipart/related");
  CHECK(page.origin.url == "https://example.org/lake");
  CHECK(page.origin.captured == "Mon, 4 Mar 2019 12:00:00 -0000");
  CHECK(page.name == "The Läke");
  CHECK(page.text.utf8() == "The Läke\n\nWords that go on over the line, see note.\n\nThe note.");
}

TEST_CASE("a link to a place on the saved page itself leads there") {
  const ImportedText page = read(saved, "lake.mhtml");
  const auto note = static_cast<Position>(
      std::u32string(U"The Läke\n\nWords that go on over the line, see note.\n\n").size());
  CHECK(marksOf(page) ==
        std::vector<std::string>{std::string("link: note -> #char=").append(std::to_string(note))});
}

TEST_CASE("a page in one file may be in base64 and in another encoding") {
  const std::string head =
      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html; "
      "charset=windows-1252\nContent-Transfer-Encoding: base64\n\n";
  // <p>caf\xE9</p>
  const ImportedText page = read(head + "PHA+Y2Fm6TwvcD4=\n--b--\n", "a.mht");
  CHECK(page.text.utf8() == "café");
  CHECK(page.origin.encoding == "windows-1252");
  CHECK(page.name == "a");
}

TEST_CASE("a page in one file that is cut off or has no page says so") {
  const auto empty = importBytes(
      "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: "
      "image/png\n\nx\n--b--\n",
      "a.mhtml");
  REQUIRE_FALSE(empty);
  CHECK(empty.error().code == ErrorCode::BadFormat);
  for (std::size_t percent = 1; percent < 100; ++percent) {
    const auto cut = importBytes(std::string_view(saved).substr(0, saved.size() * percent / 100), "a.mhtml");
    INFO(percent);
    if (cut) CHECK(brokenPromise(*cut).empty());
    if (!cut) CHECK(cut.error().code != ErrorCode::Internal);
  }
  CHECK(reports(read(saved.substr(0, saved.size() - 60), "a.mhtml"), "ends early"));
}

TEST_CASE("parts inside parts without end are no trouble") {
  std::string bytes = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n";
  for (int i = 0; i < 100'000; ++i)
    bytes += "--b\nContent-Type: multipart/related; boundary=b\n\n";
  const auto imported = importBytes(bytes + "--b\nContent-Type: text/html\n\n<p>deep", "a.mhtml");
  if (imported) CHECK(brokenPromise(*imported).empty());
}

TEST_CASE("a zipped page is its index, with the address that its card gives") {
  ZipWriter zip;
  zip.add("page/index_files/frame.html", "<p>An advertisement.</p>");
  zip.add("page/index.html", "<html><title>Lake</title><p>Words of the page.</p>");
  zip.add(
      "page/index.rdf",
      R"(<RDF:RDF><MAF:originalurl RDF:resource="https://example.org/z"/><MAF:archivetime RDF:resource="2019"/></RDF:RDF>)");
  const ImportedText page = read(zip.finish(), "page.maff");
  CHECK(page.text.utf8() == "Words of the page.");
  CHECK(page.name == "Lake");
  CHECK(page.origin.url == "https://example.org/z");
  CHECK(page.origin.captured == "2019");
  CHECK(reports(page, "“page/index.html” was read"));
}

TEST_CASE("an archive without a page is no page") {
  ZipWriter zip;
  zip.add("notes.txt", "words");
  const auto imported = importBytes(zip.finish(), "notes.zip");
  REQUIRE_FALSE(imported);
  CHECK(imported.error().code == ErrorCode::NotText);
}

TEST_CASE("rich text from the clipboard is named by its first words, and white space alone is nothing") {
  const auto words = importHtmlFragment("<pre>\n \n  Thin   ice\nand more</pre>");
  REQUIRE(words);
  CHECK(words->name == "Thin ice");
  const auto blank = importHtmlFragment("<pre> \n </pre>");
  REQUIRE_FALSE(blank);
  CHECK(blank.error().code == ErrorCode::Empty);
}

TEST_CASE("rich text from the clipboard keeps its structure and address") {
  const std::string clip =
      "Version:0.9\r\nStartHTML:00000097\r\nSourceURL:https://example.org/c\r\n<html><body><nav>left "
      "<!--StartFragment--><h2>Ice</h2>"
      "<p>Thin <b>ice</b>.</p><ul><li>one</li></ul><!--EndFragment--> behind</nav></body></html>";
  const auto imported = importHtmlFragment(clip);
  REQUIRE(imported);
  CHECK(brokenPromise(*imported).empty());
  CHECK(imported->text.utf8() == "Ice\n\nThin ice.\n\n• one");
  CHECK(imported->name == "Ice");
  CHECK(imported->origin.url == "https://example.org/c");
  CHECK(marksOf(*imported) == std::vector<std::string>{"bold: ice"});
  CHECK(importHtmlFragment("just words", "Pasted")->name == "Pasted");
  CHECK_FALSE(importHtmlFragment("<img src=x>"));
  CHECK_FALSE(importHtmlFragment(""));
}
