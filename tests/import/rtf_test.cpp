// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "promises.h"
#include "read.h"

using namespace florilegium;
using namespace testsupport;

namespace {

ImportedText readRtf(const std::string &body, const std::string &head = "\\ansi\\ansicpg1252") {
  return read("{\\rtf1" + head + " " + body + "}", "a.rtf");
}

std::string textOf(const std::string &body, const std::string &head = "\\ansi\\ansicpg1252") {
  return readRtf(body, head).text.utf8();
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("RTF bytes mean what the font's or the file's code page says") {
  CHECK(textOf(R"(caf\'e9 \emdash  \lquote x\rquote)") == "café — ‘x’");
  CHECK(textOf(R"(P\'f8\'edli\'9a)", "\\ansi\\ansicpg1250") == "Příliš");
  CHECK(
      textOf(
          R"({\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial;}{\f2\fcharset128 Gothic;}}\f0 a \f1 \'cf\'f0\'e8 \f2 \'93\'fa\'96\'7b)") ==
      "a При 日本");
  CHECK(textOf(R"({\fonttbl{\f0\fcharset2 Symbol;}}\f0\'61)") == "α");
  CHECK(textOf(R"(\'8e)", "\\mac") == "é");
}

TEST_CASE("RTF's Unicode signs pass over what stands in for them") {
  CHECK(textOf(R"(\u8364?uro \u-10179?\u-8704?)") == "€uro 😀");
  CHECK(textOf(R"(\uc2\u233\'c3\'a9x{\uc0\u233}y\u233\'c3\'a9z)") == "éxéyéz");
  CHECK(textOf(R"(a\u-10179?b)") == "a\uFFFDb");
  CHECK(textOf(R"({\upr{lost}{\*\ud{kept}}})").find("kept") != std::string::npos);
}

TEST_CASE("RTF paragraphs have styles, outline levels and list marks") {
  const ImportedText rtf = readRtf(
      R"({\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}{\s2 heading 2;}{\s9 Title;}})"
      R"(\pard\s9 The Lake\par\pard\s1 Ice\par\pard Walked \line on.\par\par\pard\s2 Snow\par)"
      R"({\listtext 1.\tab}\pard\ls1\ilvl0 one\par{\listtext a)\tab}\ilvl1 two\par{\pntext\'95\tab}three\par)");
  CHECK(blocksOf(rtf) == Lines{"title: The Lake", "heading 1: Ice", "paragraph: Walked\non.",
                               "heading 2: Snow", "list-item 1: 1. one", "list-item 2: a) two",
                               "list-item 2: • three"});
  CHECK(rtf.name == "The Lake");
}

TEST_CASE("RTF tables are rows of cells, those inside a cell are rows of their own") {
  const ImportedText rtf = readRtf(
      R"(\trowd\pard\intbl a\cell b\par c\cell\row\trowd\pard\intbl d\par\pard\intbl\itap2 e\nestcell f\nestcell)"
      R"({\*\nesttableprops\trowd\nestrow}{\nonesttables lost\par}\pard\intbl\itap1 g\cell h\cell\row\pard after\par)");
  CHECK(rtf.text.utf8() == "a\tb c\nd\ne\tf\ng\th\n\nafter");
  CHECK(kindsOf(rtf) == Lines{"table-cell", "table-cell", "table-cell", "table-cell", "table-cell",
                              "table-cell", "table-cell", "paragraph"});
}

TEST_CASE("RTF notes stand at the end and their calls lead to them") {
  const ImportedText rtf = readRtf(
      R"(Said{\super\chftn{\footnote\pard\plain{\super\chftn} See {\i there}.}} and{\super *}{\footnote{\super *} own mark})"
      R"( done{\super\chftn{\footnote\ftnalt\pard{\super\chftn} at the end}}.\par)");
  CHECK(rtf.text.utf8() == "Said[1] and[*] done[i].\n\n[1] See there.\n[*] own mark\n[i] at the end");
  const Lines marks = marksOf(rtf);
  CHECK(std::count(marks.begin(), marks.end(), "link: [1] -> #char=25") == 1);
  CHECK(std::count(marks.begin(), marks.end(), "link: [1] -> #char=4") == 1);
  CHECK(std::count(marks.begin(), marks.end(), "italic: there") == 1);
}

TEST_CASE("RTF fields are their results and links keep their address") {
  const ImportedText rtf = readRtf(
      R"(See {\field{\*\fldinst HYPERLINK "https://example.org/a"}{\fldrslt\b the page}}, page {\field{\*\fldinst PAGE}{\fldrslt 4}} and )"
      R"({\field{\*\fldinst HYPERLINK \\l "ice"}{\fldrslt below}}.\par{\*\bkmkstart ice}{\*\bkmkend ice}Here.\par)");
  CHECK(rtf.text.utf8() == "See the page, page 4 and below.\n\nHere.");
  CHECK(marksOf(rtf) ==
        Lines{"bold: the page", "link: the page -> https://example.org/a", "link: below -> #char=33"});
}

TEST_CASE("what an RTF file hides or has deleted stays out and is reported") {
  const ImportedText rtf = readRtf(
      R"(a{\v secret}b{\deleted gone}c{\revised new}{\pict\pngblip 89504e47}{\header head \chpgn}{\*\unknown x}{\object{\*\objdata 01}{\result shown}})");
  CHECK(rtf.text.utf8() == "abcnewshown");
  CHECK(reports(rtf, "6 hidden characters were left out."));
  CHECK(reports(rtf, "1 insertion kept, 1 deletion left out"));
  CHECK(reports(rtf, "1 picture was left out."));
  CHECK(reports(rtf, "“head”"));
}

TEST_CASE("an RTF file's card becomes name and attributes, its annotations comments") {
  const ImportedText rtf = readRtf(
      R"({\info{\title Lake \'26 Ice}{\author Ada Rahm}{\creatim\yr2019\mo3\dy4\hr1}}\deflang1031 Words {\*\atrfstart 1}on ice{\*\atrfend 1})"
      R"({\*\atnid AR}{\*\atnauthor Ada}\chatn{\*\annotation{\*\atnref 1}\pard Why?} end.)");
  CHECK(rtf.name == "Lake & Ice");
  CHECK(rtf.attributes == Attributes{{"author", "Ada Rahm"}, {"date", "2019-03-04"}});
  CHECK(rtf.language == "de-DE");
  CHECK(rtf.text.utf8() == "Words on ice end.");
  REQUIRE(rtf.comments.size() == 1);
  CHECK(rtf.comments[0].author == "Ada");
  CHECK(rtf.comments[0].text == "Why?");
  CHECK(rtf.text.slice(rtf.comments[0].span) == "on ice");
}

TEST_CASE("RTF is known by its content and passes over binary data") {
  CHECK(read("{\\rtf1 words}", "notes.txt").text.utf8() == "words");
  CHECK(textOf(std::string("a{\\pict\\bin5 }}}}}}b")) == "ab");
  CHECK(textOf("a{\\pict\\bin2000000000 xx}b") == "a");
}

TEST_CASE("an RTF file nested without end is read in time") {
  for (const char *piece : {"{", "{\\b ", "{\\*\\x", "{\\footnote ", "{\\field{\\*\\fldinst x}{\\fldrslt ",
                            "{\\listtext ", "{\\stylesheet{"}) {
    std::string bytes = "{\\rtf1 start ";
    for (int i = 0; i < 100'000; ++i)
      bytes += piece;
    const auto imported = importBytes(bytes + " end", "deep.rtf");
    INFO(piece);
    REQUIRE(imported);
    CHECK(brokenPromise(*imported).empty());
    CHECK(imported->text.utf8().starts_with("start"));
  }
}

TEST_CASE("an RTF file cut off anywhere keeps every promise") {
  const std::string whole =
      R"({\rtf1\ansi{\fonttbl{\f0\fcharset128 Gothic;}}{\stylesheet{\s1 heading 1;}}\f0 \'93\'fa{\b bold \u8364?}\par\s1 H\par)"
      R"(\trowd\intbl a\cell b\cell\row\pard x{\super\chftn{\footnote y}}{\field{\*\fldinst HYPERLINK "z"}{\fldrslt w}}})";
  for (std::size_t size = 6; size < whole.size(); ++size) {
    const auto imported = importBytes(std::string_view(whole).substr(0, size), "a.rtf");
    INFO(size);
    if (imported) CHECK(brokenPromise(*imported).empty());
    if (!imported) CHECK(imported.error().detail == "it is cut off before its text");
  }
}

TEST_CASE("an RTF file's report says what was deleted") {
  CHECK(reports(readRtf(R"(a {\deleted gone {\b for} good}b{\deleted c}d)"),
                "Deleted there: “gone for good”, “c”."));
}

TEST_CASE("a sign of an unknown symbol font before a list item is a bullet, and only lost text is counted") {
  const ImportedText rtf = readRtf(
      R"({\fonttbl{\f0\fcharset0 Arial;}{\f3\fcharset2 Nobody's Signs;}}{\*\listtable{\list{\listlevel{\leveltext\'02\'00.;}{\levelnumbers\'01;}}}})"
      R"({\listtext\f3 \'96\tab}\ls1\ilvl0 first\par)");
  CHECK(blocksOf(rtf) == Lines{"list-item 1: • first"});
  CHECK_FALSE(reports(rtf, "does not have"));
  const ImportedText other = readRtf(
      R"({\fonttbl{\f0\fcharset0 Arial;}{\f3\fcharset128 OpenSymbol;}}{\listtext\f3 \'96\tab}\ls1\ilvl0 first\par)");
  CHECK(blocksOf(other) == Lines{"list-item 1: – first"});
}

TEST_CASE("a blank before the table of fonts does not make text of it") {
  CHECK(readRtf(R"({ \fonttbl {\f0\fswiss Nobody Sans;} {\f1 Nobody Serif;} }Words.)").text.utf8() ==
        "Words.");
}
