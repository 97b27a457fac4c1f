// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_samples.h"
#include "promises.h"
#include "read.h"

using namespace florilegium;
using namespace testsupport;

namespace {

using Lines = std::vector<std::string>;

ImportedText readOdt(std::string_view body, std::string_view styles = {}, std::string_view meta = {}) {
  ImportedText imported = read(odtFile(body, styles, meta), "essay.odt");
  CHECK(brokenPromise(imported).empty());
  return imported;
}

std::string item(std::string_view content, std::string_view attributes = {}) {
  return "<text:list-item" + std::string(attributes) + ">" + std::string(content) + "</text:list-item>";
}

std::string list(std::string_view items, std::string_view attributes = {}) {
  return "<text:list text:style-name=\"L\"" + std::string(attributes) + ">" + std::string(items) +
         "</text:list>";
}

std::string paragraph(std::string_view content, std::string_view style = {}) {
  return "<text:p text:style-name=\"" + std::string(style) + "\">" + std::string(content) + "</text:p>";
}

constexpr std::string_view listStyle =
    R"x(<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1"/>)x"
    R"x(<text:list-level-style-number text:level="2" style:num-suffix=")" style:num-format="a" text:display-levels="2"/>)x"
    R"x(<text:list-level-style-bullet text:level="3" text:bullet-char="•"/></text:list-style>)x";

}  // namespace

TEST_CASE("an OpenDocument text's headings, title and quotations are found") {
  const ImportedText imported = readOdt(
      paragraph("Lakes", "Title") + "<text:h text:outline-level=\"2\">First</text:h>" + paragraph("Words.") +
          paragraph("Said.", "Own"),
      R"(<style:style style:name="Own" style:family="paragraph" style:parent-style-name="Quotations"/>)");
  CHECK(blocksOf(imported) ==
        Lines{"title: Lakes", "heading 2: First", "paragraph: Words.", "quote 1: Said."});
  CHECK(imported.name == "Lakes");
  CHECK(imported.origin.reader == "odt 1");
  CHECK(imported.origin.mediaType == odtType);
}

TEST_CASE("an OpenDocument text's lists are numbered as its styles say") {
  const ImportedText imported = readOdt(
      list(item(paragraph("one") + list(item(paragraph("deep") + list(item(paragraph("deeper")))) +
                                        item(paragraph("deep again")))) +
           item(paragraph("two") + paragraph("goes on")) +
           item(paragraph("seven"), " text:start-value=\"7\"")) +
          paragraph("between") + list(item(paragraph("eight")), " text:continue-numbering=\"true\"") +
          list("<text:list-header>" + paragraph("head") + "</text:list-header>" + item(paragraph("one"))),
      listStyle);
  CHECK(blocksOf(imported) == Lines{"list-item 1: 1. one", "list-item 2: 1.a) deep", "list-item 3: • deeper",
                                    "list-item 2: 1.b) deep again", "list-item 1: 2. two",
                                    "list-item 1: goes on", "list-item 1: 7. seven", "paragraph: between",
                                    "list-item 1: 8. eight", "list-item 1: head", "list-item 1: 1. one"});
}

TEST_CASE("white space of an OpenDocument text is what its elements say") {
  const ImportedText imported = readOdt(
      "<text:p>  a \n  b<text:s text:c=\"3\"/>c<text:tab/>d <text:span> e</text:span><text:line-break/>f "
      "</text:p>");
  CHECK(imported.text.utf8() == "a b   c\td e\nf");
}

TEST_CASE("an OpenDocument text's notes stand at the end and lead to their calls and back") {
  const auto note = [](const char *kind, const char *mark, const char *words) {
    return "<text:note text:note-class=\"" + std::string(kind) + "\"><text:note-citation>" + mark +
           "</text:note-citation><text:note-body>" + paragraph(words) + "</text:note-body></text:note>";
  };
  const ImportedText imported = readOdt(
      paragraph("Rain" + note("endnote", "i", "Last.") + " fell" + note("footnote", "1", "In May.") + "."));
  CHECK(imported.text.utf8() == "Rain[i] fell[1].\n\n[1] In May.\n[i] Last.");
  CHECK(kindsOf(imported) == Lines{"paragraph", "footnote", "footnote"});
  CHECK(marksOf(imported) == Lines{"superscript: [i]", "link: [i] -> #char=30", "superscript: [1]",
                                   "link: [1] -> #char=18", "link: [1] -> #char=12", "link: [i] -> #char=4"});
}

TEST_CASE("rows of an OpenDocument table are lines with cells apart") {
  const auto cell = [](std::string_view words) {
    return "<table:table-cell>" + paragraph(words) + "</table:table-cell>";
  };
  const ImportedText imported = readOdt(
      "<table:table><table:table-header-rows><table:table-row>" + cell("a") + cell("b") + cell("c") +
      "</table:table-row></table:table-header-rows><table:table-row>" + cell("wide") +
      "<table:covered-table-cell/>" + cell("d") + "</table:table-row></table:table>" + paragraph("After"));
  CHECK(imported.text.utf8() == "a\tb\tc\nwide\t\td\n\nAfter");
}

TEST_CASE("comments of an OpenDocument text keep span, author and date") {
  const ImportedText imported = readOdt(paragraph(
      R"(Why <office:annotation office:name="n"><dc:creator>Ines</dc:creator><dc:date>2016-05-09T16:13:00.12</dc:date>)" +
      paragraph("First") +
      R"(</office:annotation>this word<office:annotation-end office:name="n"/> and <office:annotation>)" +
      paragraph("Point") + "</office:annotation>that"));
  CHECK(imported.text.utf8() == "Why this word and that");
  REQUIRE(imported.comments.size() == 2);
  CHECK(imported.text.slice(imported.comments[0].span) == "this word");
  CHECK(imported.comments[0].author == "Ines");
  CHECK(imported.comments[0].date == "2016-05-09T16:13:00Z");
  CHECK(imported.text.slice(imported.comments[1].span) == "and");
}

TEST_CASE("deleted text of an OpenDocument text is left out and counted") {
  const ImportedText imported = readOdt(
      "<text:tracked-changes><text:changed-region><text:deletion>" + paragraph("gone") +
      "</text:deletion></text:changed-region><text:changed-region><text:insertion/></text:changed-region>"
      "</text:tracked-changes>" +
      paragraph("It <text:change/>is"));
  CHECK(imported.text.utf8() == "It is");
  CHECK(reports(imported, "Tracked changes were accepted: 1 insertion kept, 1 deletion left out."));
}

TEST_CASE("character styles of an OpenDocument text are marks") {
  const ImportedText imported = readOdt(
      paragraph("E=mc<text:span text:style-name=\"up\">2</text:span> is <text:span text:style-name=\"b\">so "
                "<text:span text:style-name=\"bi\">very</text:span></text:span> "
                "<text:a xlink:href=\"https://x.org/\">true</text:a>"),
      R"(<style:style style:name="up" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>)"
      R"(<style:style style:name="b" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>)"
      R"(<style:style style:name="bi" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>)");
  CHECK(imported.text.utf8() == "E=mc2 is so very true");
  CHECK(marksOf(imported) ==
        Lines{"superscript: 2", "bold: so very", "italic: very", "link: true -> https://x.org/"});
}

TEST_CASE("hidden sections, text boxes, pictures and formulas of an OpenDocument text") {
  const ImportedText imported = readOdt(
      paragraph(
          "Seen <draw:frame><draw:text-box>" + paragraph("boxed") +
          "</draw:text-box></draw:frame><draw:frame><draw:image/><svg:desc>A duck</svg:desc></draw:frame>"
          "<draw:frame><draw:object><math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>x</mi><mo>=</mo>"
          "<mn>1</mn></math></draw:object></draw:frame>") +
      "<text:section text:display=\"none\">" + paragraph("not seen") + "</text:section>");
  CHECK(imported.text.utf8() == "Seen [A duck]x = 1\n\nboxed");
  CHECK(reports(imported, "Hidden text was left out: 7 characters."));
}

TEST_CASE("what an OpenDocument text says about itself is kept") {
  const ImportedText imported =
      readOdt(paragraph("Words."), {},
              "<dc:title>On Lakes</dc:title><meta:initial-creator>Ada Rahm</meta:initial-creator>"
              "<dc:language>de-CH</dc:language><meta:creation-date>2020-01-02T03:04:05</meta:creation-date>");
  CHECK(imported.name == "On Lakes");
  CHECK(imported.language == "de-CH");
  CHECK(imported.attributes.at("author") == "Ada Rahm");
  CHECK(imported.attributes.at("date") == "2020-01-02T03:04:05");
}

TEST_CASE("a flat OpenDocument text is read from its one file") {
  const std::string file = "<?xml version=\"1.0\"?><office:document" + std::string(odtSpaces) +
                           " office:mimetype=\"" + std::string(odtType) + "\"><office:body><office:text>" +
                           paragraph("Flat words.") + "</office:text></office:body></office:document>";
  for (const char *name : {"essay.fodt", "essay.txt", "essay"}) {
    const ImportedText imported = read(file, name);
    CHECK(imported.text.utf8() == "Flat words.");
    CHECK(imported.origin.mediaType == std::string(odtType) + "-flat-xml");
  }
}

TEST_CASE("numbered headings of an OpenDocument text have their numbers") {
  const std::string heading =
      "<text:h text:outline-level=\"1\">A</text:h><text:h text:outline-level=\"2\">B</text:h>";
  const std::string file =
      "<office:document" + std::string(odtSpaces) + " office:mimetype=\"" + std::string(odtType) +
      R"("><office:styles><text:outline-style><text:outline-level-style text:level="1" style:num-format="I"/>)"
      R"(<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>)"
      "</office:styles><office:body><office:text>" +
      paragraph("x") + heading + heading + "</office:text></office:body></office:document>";
  const Lines blocks = blocksOf(read(file, "a.fodt"));
  CHECK(blocks ==
        Lines{"paragraph: x", "heading 1: I A", "heading 2: I.1 B", "heading 1: II A", "heading 2: II.1 B"});
}

TEST_CASE("an OpenDocument text's report says what was deleted, by whom and when") {
  const ImportedText imported = readOdt(
      "<text:tracked-changes><text:changed-region><text:deletion><office:change-info><dc:creator>Ada "
      "Rahm</dc:creator><dc:date>2019-03-04T10:00:00</dc:date></office:change-info>" +
      paragraph("was never") + "</text:deletion></text:changed-region></text:tracked-changes>" +
      paragraph("It <text:change/>is"));
  CHECK(reports(imported, "Deleted there: “was never” (Ada Rahm, 2019-03-04)."));
}
