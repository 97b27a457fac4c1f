// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bounded.h"
#include "support/made_pdf.h"
#include "office_samples.h"
#include "read.h"

using namespace florilegium;
using namespace testsupport;

namespace {

/// Refused for its depth, in a sentence.
void refused(const std::string &bytes, const char *name) {
  INFO(name);
  CHECK(bounded(bytes, name).error == ErrorCode::BadFormat);
}

void readAnyway(const std::string &bytes, const char *name) {
  INFO(name << " " << bytes.substr(0, 60));
  CHECK(bounded(bytes, name).imported);
}

}  // namespace

TEST_CASE("a hundred thousand levels of a Word file's parts are refused") {
  const std::string core = wordParagraph("deep");
  refused(wordFile(nested("<w:sdt><w:sdtContent>", core, "</w:sdtContent></w:sdt>")), "a.docx");
  refused(wordFile(nested("<w:tbl><w:tr><w:tc>", core, "</w:tc></w:tr></w:tbl>")), "a.docx");
  refused(wordFile("<w:p>" + nested("<w:r>", "<w:t>deep</w:t>", "</w:r>") + "</w:p>"), "a.docx");
  refused(wordFile("<w:p>" + nested("<w:ins>", "<w:r><w:t>deep</w:t></w:r>", "</w:ins>") + "</w:p>"),
          "a.docx");
  refused(wordFile("<w:p><w:r>" +
                   nested("<w:drawing><w:txbxContent><w:p><w:r>", "<w:t>deep</w:t>",
                          "</w:r></w:p></w:txbxContent></w:drawing>") +
                   "</w:r></w:p>"),
          "a.docx");
  refused(wordFile("<w:p>" + nested("<m:oMath>", "<m:r><m:t>x</m:t></m:r>", "</m:oMath>") + "</w:p>"),
          "a.docx");
  refused(wordFile(repeated("<w:p>", 100'000)), "a.docx");
  readAnyway(
      wordFile(repeated("<w:sdt><w:sdtContent>", 200) + core + repeated("</w:sdtContent></w:sdt>", 200)),
      "a.docx");
}

TEST_CASE("a part of a Word file that is nested too deep is done without") {
  const ImportedText imported = read(
      wordFile(
          "<w:p><w:r><w:t>Words</w:t><w:footnoteReference w:id=\"1\"/></w:r></w:p>",
          {{"footnotes", "w:footnotes",
            nested("<w:footnote w:id=\"1\"><w:p>", "<w:r><w:t>deep</w:t></w:r>", "</w:p></w:footnote>")}}),
      "a.docx");
  CHECK(imported.text.utf8().starts_with("Words"));
  CHECK(reports(imported, "is damaged and was done without"));
}

TEST_CASE("a hundred thousand levels of an OpenDocument text's parts are refused") {
  const std::string core = "<text:p>deep</text:p>";
  refused(odtFile(nested("<text:list><text:list-item>", core, "</text:list-item></text:list>")), "a.odt");
  refused(odtFile("<text:p>" + nested("<text:span>", "deep", "</text:span>") + "</text:p>"), "a.odt");
  refused(odtFile(nested("<table:table><table:table-row><table:table-cell>", core,
                         "</table:table-cell></table:table-row></table:table>")),
          "a.odt");
  refused(odtFile(nested("<text:section>", core, "</text:section>")), "a.odt");
  refused(odtFile("<text:p>" +
                  nested("<text:note><text:note-body><text:p>", "deep",
                         "</text:p></text:note-body></text:note>") +
                  "</text:p>"),
          "a.odt");
  refused("<?xml version=\"1.0\"?><office:document" + std::string(odtSpaces) + " office:mimetype=\"" +
              std::string(odtType) + "\"><office:body><office:text>" +
              nested("<text:section>", core, "</text:section>") +
              "</office:text></office:body></office:document>",
          "a.fodt");
}

TEST_CASE("a hundred thousand levels of a book's page are flattened, those of its lists are done without") {
  for (const char *tag : {"div", "span", "blockquote", "ul", "table", "section"}) {
    const std::string open = "<" + std::string(tag) + ">";
    readAnyway(epubFile({{"a.xhtml", bookPage(nested(open, "deep words", "</" + std::string(tag) + ">"))}}),
               "a.epub");
  }
  readAnyway(epubFile({{"a.xhtml", bookPage("<p>words</p>")}}, {},
                      "<item id=\"ncx\" href=\"toc.ncx\" media-type=\"application/x-dtbncx+xml\"/>",
                      {{"OPS/toc.ncx", "<ncx xmlns=\"http://www.daisy.org/z3986/2005/ncx/\"><navMap>" +
                                           nested("<navPoint>", "", "</navPoint>") + "</navMap></ncx>"}}),
             "a.epub");
}

TEST_CASE("a hundred thousand levels of markup, Markdown or Rich Text come to an end") {
  for (const char *open :
       {"> ", "- ", "1. ", "* > ", "[", "![", "*", "**a ", "_", "<div>\n", "<b>", "(", "\\["})
    readAnyway(repeated(open, 100'000) + "deep", "a.md");
  std::string stairs;
  for (int level = 0; level < 1000; ++level)
    stairs += repeated("  ", level) + "- item\n";
  readAnyway(stairs, "a.md");
  for (const char *open :
       {"<div>", "<table><tr><td>", "<ul><li>", "<b>", "<svg><g>", "<math><mrow>", "<select><optgroup>",
        "<q>", "<ruby><rt>", "<dl><dd>", "<details><summary>", "<x-y>"})
    bounded("<html><body><p>words</p>" + repeated(open, 100'000) + "deep", "a.html");
  for (const char *open : {"{", "{\\b ", "{\\*\\x", "{\\footnote ", "{\\field{\\*\\fldinst x}{\\fldrslt ",
                           "{\\shp{\\*\\shpinst{\\shptxt ", "{\\upr{x}{\\*\\ud "})
    readAnyway("{\\rtf1 start " + repeated(open, 100'000) + " end", "a.rtf");
  std::string tables = "{\\rtf1 start ";
  for (int level = 1; level <= 100'000; ++level)
    tables += "\\itap" + std::to_string(level) + " x\\nestcell ";
  readAnyway(tables + "}", "a.rtf");
}

TEST_CASE("a hundred thousand multiparts in multiparts come to an end") {
  std::string bytes = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b0\n\n";
  for (int level = 0; level < 100'000; ++level)
    bytes += "--b" + std::to_string(level) + "\nContent-Type: multipart/related; boundary=b" +
             std::to_string(level + 1) + "\n\n";
  const Cost cost = bounded(bytes + "--b100000\nContent-Type: text/html\n\n<p>deep", "a.mhtml");
  CHECK((cost.imported || cost.error == ErrorCode::BadFormat));
}

TEST_CASE("a hundred thousand levels of a PDF's objects come to an end") {
  const std::string page = "BT /F1 9 Tf 1 0 0 1 50 700 Tm (some words here) Tj ET";
  for (const char *open : {"[", "<</A", "<</Kids["}) {
    const Cost alone = bounded("%PDF-1.4\n1 0 obj" + repeated(open, 100'000), "a.pdf");
    CHECK(alone.error == ErrorCode::BadFormat);
    std::string inside = madePdf({page});
    const std::size_t at = inside.find("/Resources");
    bounded(inside.insert(at, "/Deep " + repeated(open, 100'000)), "a.pdf");
    bounded(madePdf({repeated(open, 100'000) + page}), "a.pdf");
  }
  for (const char *open : {"q ", "BT ", "/Span BMC ", "/Span <</A[", "(", "{"})
    bounded(madePdf({repeated(open, 100'000) + page}), "a.pdf");
  std::vector<std::string> outline;
  for (int i = 0; i < 2000; ++i)
    outline.push_back("<</Title(x)/First " + std::to_string(101 + i) + " 0 R/Last " +
                      std::to_string(101 + i) + " 0 R/Parent " + std::to_string(99 + i) + " 0 R>>");
  std::string titled = madePdf({page}, {}, outline);
  const std::size_t catalog = titled.find("/Type/Catalog");
  bounded(titled.insert(catalog, "/Outlines 100 0 R"), "a.pdf");
}
