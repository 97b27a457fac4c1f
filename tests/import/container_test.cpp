// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bounded.h"
#include "deflated.h"
#include "office_samples.h"
#include "promises.h"
#include "read.h"

using namespace florilegium;
using namespace testsupport;

namespace {

ErrorCode errorOf(const std::string &bytes, const char *name) {
  const auto imported = importBytes(bytes, name);
  REQUIRE(!imported);
  CHECK(errorLine(imported.error()).find(name) != std::string::npos);
  return imported.error().code;
}

std::string rich() {
  return wordFile(
      wordParagraph("The Lake") + "<w:p><w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
      {{"footnotes", "w:footnotes", "<w:footnote w:id=\"1\">" + wordParagraph("A note.") + "</w:footnote>"}});
}

}  // namespace

TEST_CASE("a container that is cut off anywhere is refused in a sentence") {
  for (const std::string &whole :
       {rich(), odtFile("<text:p>Words.</text:p>"), epubFile({{"a.xhtml", bookPage("<p>Words.</p>")}})}) {
    for (std::size_t percent = 1; percent < 100; ++percent) {
      const auto imported = importBytes(whole.substr(0, whole.size() * percent / 100), "essay.docx");
      REQUIRE(!imported);
      INFO(errorLine(imported.error()));
      CHECK((imported.error().code == ErrorCode::BadFormat || imported.error().code == ErrorCode::NotText));
    }
  }
}

TEST_CASE("entities of a document type are neither fetched nor expanded") {
  const auto withType = [](std::string_view type) {
    ZipWriter zip;
    zip.add("word/document.xml", "<?xml version=\"1.0\"?><!DOCTYPE w [" + std::string(type) +
                                     "]><w:document" + std::string(wordSpaces) + "><w:body>" +
                                     wordParagraph("a &x; b") + "</w:body></w:document>");
    return zip.finish();
  };
  const ImportedText imported = read(withType("<!ENTITY x SYSTEM \"file:///etc/passwd\">"), "a.docx");
  CHECK(imported.text.utf8() == "a &x; b");
  CHECK(reports(imported, "entities of its own, which are not resolved"));
  std::string laughs = "<!ENTITY x0 \"ha\">";
  for (int i = 1; i < 30; ++i)
    laughs +=
        "<!ENTITY x" + std::to_string(i) + " \"" + repeated("&x" + std::to_string(i - 1) + ";", 10) + "\">";
  CHECK(bounded(withType(laughs + "<!ENTITY x \"&x29;\">"), "a.docx").imported);
  const std::string flat =
      "<?xml version=\"1.0\"?><!DOCTYPE o [<!ENTITY x SYSTEM \"http://x.org/\">]><office:document" +
      std::string(odtSpaces) + " office:mimetype=\"" + std::string(odtType) +
      "\"><office:body><office:text><text:p>&x;</text:p></office:text></office:body></office:document>";
  CHECK(read(flat, "a.fodt").text.utf8() == "&x;");
}

TEST_CASE("containers made to exhaust memory or time are refused") {
  const std::string start = "<w:document" + std::string(wordSpaces) + "><w:body>";
  const std::string end = "</w:body></w:document>";
  const auto bomb = [&](std::string_view piece, int times) {
    return deflated({{"word/document.xml", start + repeated(piece, times) + end}});
  };
  CHECK(bounded(bomb(std::string(1'000'000, ' '), 100), "a.docx").error == ErrorCode::TooLarge);
  CHECK(bounded(bomb("<w:p/>", 10'000'000), "a.docx").error == ErrorCode::TooLarge);
  CHECK(bounded(wordFile(repeated("<w:p/>", 1'600'000)), "a.docx").error == ErrorCode::Empty);
  bounded(wordFile(repeated("<w:p><w:r><w:t>x</w:t></w:r></w:p>", 300'000)), "a.docx");
  bounded(wordFile("<w:p " + repeated("a=\"\" ", 1'600'000) + "/>"), "a.docx");
  bounded(odtFile(repeated("<text:p>x</text:p>", 500'000)), "a.odt");
  bounded(odtFile(repeated(
              "<table:table><table:table-row table:number-rows-repeated=\"999999\"><table:table-cell "
              "table:number-columns-repeated=\"999999\"><text:p>x</text:p></table:table-cell>"
              "</table:table-row></table:table>",
              300)),
          "a.odt");
  const std::string inner = deflated({{"word/document.xml", std::string(50'000'000, ' ')}});
  CHECK(bounded(deflated({{"word/document.xml", inner}}), "a.docx").error == ErrorCode::BadFormat);
}

TEST_CASE("a few cells that are repeated again and again are refused before they take much memory") {
  const Cost cost = bounded(
      odtFile(repeated("<table:table><table:table-row table:number-rows-repeated=\"99\"><table:table-cell "
                       "table:number-columns-repeated=\"99\"><text:p>x</text:p></table:table-cell>"
                       "</table:table-row></table:table>",
                       30'000)),
      "a.odt");
  CHECK(cost.error == ErrorCode::TooLarge);
  CHECK((watched || cost.kilobytes < 700 * 1024));
}

TEST_CASE("files made so that each part costs more than the one before are read in time") {
  const auto field = [](const char *type) {
    return R"(<w:r><w:fldChar w:fldCharType=")" + std::string(type) + "\"/></w:r>";
  };
  const std::string link = field("begin") + "<w:r><w:instrText>HYPERLINK x</w:instrText></w:r>" +
                           field("separate") + "<w:r><w:t>x</w:t></w:r>";
  bounded(wordFile("<w:p>" + repeated(link, 60'000) + "</w:p>"), "a.docx");
  bounded(wordFile("<w:p><w:r>" +
                   repeated("<w:footnoteReference w:id=\"1\" w:customMarkFollows=\"1\"/>", 100'000) +
                   repeated("<w:t>x</w:t>", 100'000) + "</w:r></w:p>"),
          "a.docx");
  const std::string name(1'000'000, 'n');
  bounded(
      wordFile(repeated("<w:p><w:pPr><w:pStyle w:val=\"S\"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>", 20'000),
               {{"styles", "w:styles",
                 "<w:style w:type=\"paragraph\" w:styleId=\"S\"><w:name w:val=\"" + name +
                     "\"/><w:basedOn w:val=\"" + name + "\"/></w:style>"}}),
      "a.docx");
  bounded(
      wordFile(
          repeated(
              "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>",
              20'000),
          {{"numbering", "w:numbering",
            "<w:abstractNum w:abstractNumId=\"1\"><w:lvl w:ilvl=\"0\"><w:lvlText w:val=\"" + name +
                "\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"1\"/></w:num>"}}),
      "a.docx");
}

TEST_CASE("members that overlap are refused") {
  ZipWriter zip;
  zip.add("word/document.xml", std::string(5000, ' '));
  for (int i = 0; i < 50; ++i)
    zip.addAgain("word/" + std::to_string(i) + ".xml");
  const auto imported = importBytes(zip.finish(), "a.docx");
  REQUIRE(!imported);
  CHECK(imported.error().detail == "the parts of its zip container overlap");
}

TEST_CASE("sizes that a member only claims are not believed") {
  ZipWriter zip;
  ZipWriter::Member member{"word/document.xml", "<w:document/>"};
  member.declared = 0xFFFFFFF0;
  zip.add(member);
  const Cost cost = bounded(zip.finish(), "a.docx");
  CHECK((cost.error == ErrorCode::TooLarge || cost.error == ErrorCode::BadFormat));
}

TEST_CASE("a container of too many members is refused") {
  ZipWriter zip;
  for (int i = 0; i < 21'000; ++i)
    zip.add(std::to_string(i), "");
  CHECK(bounded(zip.finish(), "a.docx").error == ErrorCode::TooLarge);
}

TEST_CASE("members that point outside or are links are not looked at") {
  ZipWriter zip;
  zip.add("../word/document.xml", "<w:document/>");
  zip.add("/etc/passwd", "x");
  zip.add("a\\..\\b", "x");
  ZipWriter::Member link{"word/document.xml", "/etc/passwd"};
  link.attributes = 0120777u << 16u;
  zip.add(link);
  const auto imported = importBytes(zip.finish(), "a.docx");
  REQUIRE(!imported);
  CHECK(imported.error().detail == "there is no document in its container");
  const ImportedText book =
      read(epubFile({{"a.xhtml", bookPage("<p>Words.</p>")}}, {},
                    "<item id=\"x\" href=\"../../etc/passwd\" media-type=\"text/html\"/>"),
           "a.epub");
  CHECK(book.text.utf8() == "Words.");
}

TEST_CASE("office files are known by their content, whatever their names say") {
  for (const char *name : {"essay.txt", "essay.odt", "essay", "essay.html"})
    CHECK(read(rich(), name).origin.reader == "docx 1");
  CHECK(read(odtFile("<text:p>Words.</text:p>"), "essay.docx").origin.reader == "odt 1");
  CHECK(read(epubFile({{"a.xhtml", bookPage("<p>Words.</p>")}}), "book.zip").origin.reader == "epub 2");
  CHECK(read("Only words, no container.", "essay.docx").origin.reader == "plain text 2");
  const auto sheet = [] {
    ZipWriter zip;
    zip.add("[Content_Types].xml", "<Types/>");
    zip.add("xl/workbook.xml", "<workbook/>");
    return zip.finish();
  }();
  CHECK(errorOf(sheet, "table.xlsx") == ErrorCode::NotText);
}
