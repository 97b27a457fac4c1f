// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_samples.h"
#include "promises.h"
#include "read.h"

using namespace florilegium;
using namespace testsupport;

namespace {

using Lines = std::vector<std::string>;
using Files = std::vector<std::pair<std::string, std::string>>;

ImportedText readBook(const Files &chapters, std::string_view metadata = {}, std::string_view items = {},
                      const Files &others = {}) {
  ImportedText imported = read(epubFile(chapters, metadata, items, others), "book.epub");
  CHECK(brokenPromise(imported).empty());
  return imported;
}

std::string ncx(std::string_view points) {
  return R"(<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>)" + std::string(points) +
         "</navMap></ncx>";
}

std::string point(std::string_view title, std::string_view target) {
  return "<navPoint><navLabel><text>" + std::string(title) + "</text></navLabel><content src=\"" +
         std::string(target) + "\"/></navPoint>";
}

constexpr std::string_view ncxItem =
    R"(<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>)";

}  // namespace

TEST_CASE("an e-book is read in the order of its spine") {
  const ImportedText imported = readBook({{"z.xhtml", bookPage("<h1>One</h1><p>First.</p>")},
                                          {"a.xhtml", bookPage("<h1>Two</h1><p>Second.</p>")}},
                                         "<dc:title>On Lakes</dc:title><dc:creator>Ada Rahm</dc:creator>"
                                         "<dc:creator>Bo Lind</dc:creator><dc:language>en-GB</dc:language>"
                                         "<dc:date>1998</dc:date><dc:publisher>Haus</dc:publisher>"
                                         "<dc:identifier>urn:isbn:1</dc:identifier>");
  CHECK(blocksOf(imported) ==
        Lines{"heading 1: One", "paragraph: First.", "heading 1: Two", "paragraph: Second."});
  CHECK(imported.name == "On Lakes");
  CHECK(imported.language == "en-GB");
  CHECK(imported.attributes == Attributes{{"author", "Ada Rahm; Bo Lind"},
                                          {"date", "1998"},
                                          {"publisher", "Haus"},
                                          {"identifier", "urn:isbn:1"}});
  CHECK(imported.origin.reader == "epub 2");
  CHECK(reports(imported, "2 files."));
}

TEST_CASE("elements of XHTML that end in their own tag hold nothing") {
  const ImportedText imported = readBook(
      {{"a.xhtml", bookPage("<p><a id=\"x\"/>One <b/>two<br/>three</p><![CDATA[a<b]]><div/><p>four</p>")}});
  CHECK(imported.text.utf8() == "One two\nthree\n\na<b\n\nfour");
  CHECK(marksOf(imported).empty());
}

TEST_CASE("notes of an e-book lead to their calls and back, in other files too") {
  const ImportedText imported =
      readBook({{"a.xhtml", bookPage("<p>Rain<a id=\"c\" href=\"notes.xhtml#n\">1</a> fell.</p>")},
                {"notes.xhtml",
                 bookPage("<p id=\"n\"><a href=\"a.xhtml#c\">1</a> In May. <a href=\"gone.xhtml\">x</a> "
                          "<a href=\"https://x.org/#n\">y</a></p>")}});
  CHECK(imported.text.utf8() == "Rain1 fell.\n\n1 In May. x y");
  CHECK(marksOf(imported) == Lines{"link: 1 -> #char=13", "link: 1 -> #char=4", "link: x -> OPS/gone.xhtml",
                                   "link: y -> https://x.org/#n"});
}

TEST_CASE("the table of contents names chapters without headings") {
  const std::string words = [] {
    std::string text;
    for (int i = 0; i < 120; ++i)
      text += "words and ";
    return text;
  }();
  const ImportedText imported =
      readBook({{"a.xhtml", bookPage("<p class=\"t\">One</p><p>" + words + "</p>")},
                {"b.xhtml", bookPage("<p>" + words + "</p>")},
                {"c.xhtml", bookPage("<h2>Own</h2><p>" + words + "</p>")},
                {"d.xhtml", bookPage("<p>half title</p>")}},
               {}, ncxItem,
               {{"OPS/toc.ncx", ncx(point("One", "a.xhtml#top") + point("Two", "b.xhtml") +
                                    point("Three", "c.xhtml") + point("Four", "d.xhtml"))}});
  Lines headings;
  for (const std::string &block : blocksOf(imported)) {
    if (block.starts_with("heading")) headings.push_back(block);
  }
  CHECK(headings == Lines{"heading 1: One", "heading 1: Two", "heading 2: Own"});
}

TEST_CASE("a table of contents among the chapters is boilerplate") {
  const ImportedText imported = readBook(
      {{"a.xhtml", bookPage("<p>First.</p>")}}, {},
      R"(<item id="nav.xhtml" href="nav.xhtml" properties="nav" media-type="application/xhtml+xml"/>)",
      {{"OPS/nav.xhtml",
        bookPage("<nav epub:type=\"toc\"><ol><li><a href=\"a.xhtml\">One</a></li></ol></nav>")}});
  CHECK(imported.text.utf8() == "First.");
  const std::string page =
      bookPage("<nav epub:type=\"toc\"><ol><li><a href=\"a.xhtml\">One</a></li></ol></nav>");
  ZipWriter zip;
  zip.add("mimetype", "application/epub+zip");
  zip.add("META-INF/container.xml",
          "<container><rootfiles><rootfile full-path=\"b.opf\"/></rootfiles></container>");
  zip.add("b.opf",
          "<package><metadata/><manifest><item id=\"n\" href=\"n.xhtml\" properties=\"nav\" "
          "media-type=\"application/xhtml+xml\"/><item id=\"a\" href=\"a.xhtml\" "
          "media-type=\"application/xhtml+xml\"/></manifest><spine><itemref idref=\"n\"/><itemref "
          "idref=\"a\"/></spine></package>");
  zip.add("n.xhtml", page);
  zip.add("a.xhtml", bookPage("<p>First.</p>"));
  const ImportedText spine = read(zip.finish(), "book.epub");
  CHECK(brokenPromise(spine).empty());
  CHECK(blocksOf(spine) == Lines{"boilerplate: 1. One", "list-item 1: 1. One", "paragraph: First."});
  CHECK(marksOf(spine) == Lines{"link: One -> #char=8"});
}

TEST_CASE("missing chapters are told, encrypted ones refused, disguised fonts do not matter") {
  const std::string package = R"(<item id="gone" href="gone.xhtml" media-type="application/xhtml+xml"/>)";
  const ImportedText imported = readBook({{"a.xhtml", bookPage("<p>First.</p>")}}, {}, package);
  CHECK(imported.text.utf8() == "First.");
  const auto encryption = [](std::string_view method, std::string_view file) {
    return Files{{"META-INF/encryption.xml",
                  "<encryption xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><enc:EncryptedData "
                  "xmlns:enc=\"http://www.w3.org/2001/04/xmlenc#\"><enc:EncryptionMethod Algorithm=\"" +
                      std::string(method) + "\"/><enc:CipherData><enc:CipherReference URI=\"" +
                      std::string(file) + "\"/></enc:CipherData></enc:EncryptedData></encryption>"}};
  };
  const Files chapters = {{"a.xhtml", bookPage("<p>First.</p>")}};
  const auto locked = importBytes(
      epubFile(chapters, {}, {}, encryption("http://www.w3.org/2001/04/xmlenc#aes128-cbc", "OPS/a.xhtml")),
      "b.epub");
  REQUIRE(!locked);
  CHECK(errorLine(locked.error()) ==
        "“b.epub” could not be read: it is encrypted. Save a copy without a password and drop it here.");
  CHECK(importBytes(epubFile(chapters, {}, {}, encryption("http://www.idpf.org/2008/embedding", "OPS/f.otf")),
                    "b.epub"));
}

TEST_CASE("chapters that begin inside a file are headings by the table of contents") {
  const ImportedText imported = readBook(
      {{"a.xhtml", bookPage("<p id=\"c1\">Ice</p><p>It came.</p><p id=\"c2\">Thaw</p><p>It went.</p>"
                            "<p id=\"c3\">Words that are not the name.</p>")}},
      "<dc:title>On Lakes</dc:title>", ncxItem,
      {{"OPS/toc.ncx",
        ncx(point("Ice", "a.xhtml#c1") + point("Thaw", "a.xhtml#c2") + point("Reeds", "a.xhtml#c3"))}});
  CHECK(blocksOf(imported) == Lines{"heading 1: Ice", "paragraph: It came.", "heading 1: Thaw",
                                    "paragraph: It went.", "paragraph: Words that are not the name."});
}
