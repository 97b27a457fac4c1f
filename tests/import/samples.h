// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "support/made_pdf.h"
#include "office_samples.h"

namespace testsupport {

/// A small file of a format, with what its readers look at.
struct Sample {
  std::string name;
  std::string bytes;
};

/// One file of each format, rich in structure.
inline std::vector<Sample> samplesOfEveryFormat() {
  std::vector<Sample> all;
  const std::string run = "<w:r><w:t>words</w:t></w:r>";
  all.push_back(
      {"a.docx",
       wordFile(wordParagraph("The Lake") + "<w:p>" + run +
                    "<w:r><w:footnoteReference w:id=\"1\"/></w:r></w:p>" + "<w:tbl><w:tr><w:tc><w:p>" + run +
                    "</w:p></w:tc><w:tc><w:p>" + run + "</w:p></w:tc></w:tr></w:tbl>",
                {{"footnotes", "w:footnotes",
                  "<w:footnote w:id=\"1\">" + wordParagraph("A note.") + "</w:footnote>"}})});
  all.push_back(
      {"a.odt", odtFile("<text:h text:outline-level=\"1\">The Lake</text:h><text:p>Words.</text:p>"
                        "<text:list><text:list-item><text:p>one</text:p></text:list-item></text:list>",
                        {}, "<dc:title>The Lake</dc:title>")});
  all.push_back({"a.fodt", "<?xml version=\"1.0\"?><office:document" + std::string(odtSpaces) +
                               " office:mimetype=\"" + std::string(odtType) +
                               "\"><office:body><office:text><text:p>Words &amp; more.</text:p>"
                               "</office:text></office:body></office:document>"});
  all.push_back({"a.epub", epubFile({{"a.xhtml", bookPage("<h1>One</h1><p>Words.</p>")},
                                     {"b.xhtml", bookPage("<p>More words.</p>")}},
                                    "<dc:title>The Lake</dc:title>")});
  ZipWriter zip;
  zip.add("page/index.html", "<html><title>Lake</title><p>Words of the page.</p>");
  zip.add("page/index_files/a.css", "p {}");
  all.push_back({"a.zip", zip.finish()});
  all.push_back({"a.pdf", madePdf({PdfContent()
                                       .line(60, 740, 20, "The Lake", "F2")
                                       .line(60, 700, 10, "Nobody had walked across the water-")
                                       .line(60, 688, 10, "fowl's lake before.")
                                       .stream(),
                                   PdfContent().line(60, 740, 10, "The second page.").stream()})});
  all.push_back(
      {"a.rtf",
       R"({\rtf1\ansi\ansicpg1252{\fonttbl{\f0\fcharset128 Gothic;}}{\stylesheet{\s1 heading 1;}}{\info{\title Lake}}\s1 The Lake\par\pard \f0\'93\'fa {\b bold} \u8364?\par)"
       R"(\trowd\intbl a\cell b\cell\row\pard x{\super\chftn{\footnote y}}{\field{\*\fldinst HYPERLINK "z"}{\fldrslt w}}})"});
  all.push_back(
      {"a.mhtml",
       "From: <Saved>\r\nSnapshot-Content-Location: https://example.org/a\r\nMIME-Version: 1.0\r\n"
       "Content-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html; "
       "charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<h1>L=C3=A4ke</h1><p>words "
       "and=\r\n more</p>\r\n--b--\r\n"});
  all.push_back({"a.srt",
                 "1\n00:00:01,000 --> 00:00:03,000\n<i>We</i> went\nout\n\n2\n00:00:03,100 --> "
                 "00:00:05,000\nADA: on\n"});
  all.push_back({"a.vtt",
                 "WEBVTT\n\nNOTE a\n\n00:01.000 --> 00:03.000 align:start\n<v Ada>We &amp; they\n\n"
                 "00:03.000 --> 00:04.000\nwent\n"});
  all.push_back(
      {"a.csv", "name,text,place\nAda,\"Words, and \"\"more\"\"\",Bern\nBen,\"two\nlines\",Köln\n"});
  all.push_back({"a.tsv", "name\ttext\nAda\tWords\nBen\tMore\n"});
  all.push_back(
      {"a.html",
       "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Ünï</title></head><body><nav>"
       "Home</nav><article><h1>Ä</h1><p>Text &eacute; <b>bo\u00ADld</b> H<sub>2</sub>O</p><table><tr><td>a"
       "<td>b</table><ul><li>one</ul></article></body></html>"});
  all.push_back({"a.md",
                 "---\ntitle: Lake\n---\n# The Lake\n\nWords[^1] *and* `code`.\n\n- one\n  - two\n\n| a | "
                 "b |\n|---|---|\n| 1 | 2 |\n\n> said\n\n[^1]: A note.\n"});
  all.push_back(
      {"a.txt",
       "The Lake\n\nBy Ada Rahm\n\nÄ paragraph[1] with “words”.\n\n1. one\n2. two\n\n[1] A note.\n"});
  return all;
}

}  // namespace testsupport
