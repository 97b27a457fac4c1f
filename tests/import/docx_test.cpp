// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_samples.h"
#include "promises.h"
#include "read.h"

using namespace florilegium;
using namespace testsupport;

namespace {

using Lines = std::vector<std::string>;

ImportedText readWord(std::string_view body, const std::vector<WordPart> &parts = {},
                      std::string_view links = {}) {
  ImportedText imported = read(wordFile(body, parts, links), "essay.docx");
  CHECK(brokenPromise(imported).empty());
  return imported;
}

std::string run(std::string_view text, std::string_view properties = {}) {
  return "<w:r><w:rPr>" + std::string(properties) + "</w:rPr><w:t xml:space=\"preserve\">" +
         std::string(text) + "</w:t></w:r>";
}

WordPart styles(std::string_view content) {
  return {"styles", "w:styles", std::string(content)};
}

std::string inList(std::string_view text, int level = 0, int list = 1) {
  std::string properties = "<w:numPr><w:ilvl w:val=\"";
  properties += std::to_string(level);
  properties += "\"/><w:numId w:val=\"";
  properties += std::to_string(list);
  return wordParagraph(text, properties + "\"/></w:numPr>");
}

const WordPart numbering = {
    "numbering", "w:numbering",
    R"(<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>)"
    R"x(<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>)x"
    R"x(<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="(%3)"/></w:lvl></w:abstractNum>)x"
    "<w:abstractNum w:abstractNumId=\"8\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"bullet\"/><w:lvlText "
    "w:val=\"\uF0B7\"/><w:rPr>"
    R"(<w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl></w:abstractNum>)"
    R"(<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>)"
    R"(<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>)"};

}  // namespace

TEST_CASE("a Word file's headings are found by the styles they inherit from") {
  const ImportedText imported = readWord(
      wordParagraph("Lakes", R"(<w:pStyle w:val="T"/>)") +
          wordParagraph("First", R"(<w:pStyle w:val="Mine"/>)") + wordParagraph("Words.") +
          wordParagraph("Deeper", R"(<w:outlineLvl w:val="2"/>)") +
          wordParagraph("Said.", R"(<w:pStyle w:val="Q"/>)"),
      {styles(
          R"(<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>)"
          R"(<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 1"/></w:style>)"
          R"(<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="My own"/><w:basedOn w:val="H"/></w:style>)"
          R"(<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Quote"/></w:style>)")});
  CHECK(blocksOf(imported) == Lines{"title: Lakes", "heading 1: First", "paragraph: Words.",
                                    "heading 3: Deeper", "quote 1: Said."});
  CHECK(imported.name == "Lakes");
  CHECK(imported.origin.reader == "docx 1");
}

TEST_CASE("numbers and bullets of a Word file's lists are written out") {
  const ImportedText imported =
      readWord(inList("one") + inList("two") + inList("deep", 1) + inList("deep again", 1) +
                   inList("deeper", 2) + inList("three") + inList("anew", 1) + inList("point", 0, 2) +
                   inList("five", 0, 3) + inList("six", 0, 3),
               {numbering});
  CHECK(blocksOf(imported) == Lines{"list-item 1: 1. one", "list-item 1: 2. two", "list-item 2: 2.a) deep",
                                    "list-item 2: 2.b) deep again", "list-item 3: (I) deeper",
                                    "list-item 1: 3. three", "list-item 2: 3.a) anew", "list-item 1: • point",
                                    "list-item 1: 5. five", "list-item 1: 6. six"});
}

TEST_CASE("a Word file's footnotes stand at the end and lead to their calls and back") {
  const ImportedText imported = readWord(
      "<w:p>" + run("Rain") + R"(<w:r><w:footnoteReference w:id="4"/></w:r>)" + run(" fell.") + "</w:p>",
      {{"footnotes", "w:footnotes",
        R"(<w:footnote w:id="0" w:type="separator"><w:p/></w:footnote><w:footnote w:id="4"><w:p><w:r><w:footnoteRef/></w:r>)" +
            run(" In May.") + "</w:p>" + wordParagraph("And June.") + "</w:footnote>"}});
  CHECK(imported.text.utf8() == "Rain[1] fell.\n\n[1] In May.\nAnd June.");
  CHECK(blocksOf(imported) ==
        Lines{"paragraph: Rain[1] fell.", "footnote: [1] In May.", "footnote: And June."});
  CHECK(marksOf(imported) == Lines{"superscript: [1]", "link: [1] -> #char=15", "link: [1] -> #char=4"});
  CHECK(reports(imported, "1 note stands at the end"));
}

TEST_CASE("rows of a Word table are lines with cells apart") {
  const ImportedText imported = readWord(
      wordParagraph("Before") + "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" +
      wordParagraph("wide") + "</w:tc><w:tc>" + wordParagraph("tall") + "</w:tc></w:tr><w:tr><w:tc>" +
      wordParagraph("a") + wordParagraph("b") + "</w:tc><w:tc>" + wordParagraph("c\td") +
      R"(</w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>)" + wordParagraph("After"));
  CHECK(imported.text.utf8() == "Before\n\nwide\t\ttall\na b\tc d\n\nAfter");
  CHECK(kindsOf(imported) ==
        Lines{"paragraph", "table-cell", "table-cell", "table-cell", "table-cell", "paragraph"});
}

TEST_CASE("tables that hold tables or long cells are read as text") {
  const ImportedText imported =
      readWord("<w:tbl><w:tr><w:tc>" + wordParagraph("outer") + "<w:tbl><w:tr><w:tc>" + wordParagraph("x") +
               "</w:tc><w:tc>" + wordParagraph("y") + "</w:tc></w:tr></w:tbl></w:tc><w:tc>" +
               wordParagraph("next") + "</w:tc></w:tr></w:tbl>");
  CHECK(imported.text.utf8() == "outer\n\nx\ty\n\nnext");
}

TEST_CASE("tracked changes of a Word file are accepted and counted") {
  const ImportedText imported = readWord(
      "<w:p>" + run("It ") + "<w:del><w:r><w:delText>was</w:delText></w:r></w:del><w:ins>" + run("is") +
      "</w:ins>" + run(" so") + "<w:moveFrom>" + run(" there") + "</w:moveFrom><w:moveTo>" + run(" here") +
      "</w:moveTo></w:p><w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("one ") + "</w:p>" +
      wordParagraph("line"));
  CHECK(imported.text.utf8() == "It is so here\n\none line");
  CHECK(reports(imported,
                "Tracked changes were accepted: 1 insertion kept, 1 deletion left out, 1 move made."));
}

TEST_CASE("comments of a Word file keep span, author and date") {
  const ImportedText imported =
      readWord("<w:p>" + run("Why ") + R"(<w:commentRangeStart w:id="0"/>)" + run("this word") +
                   R"(<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>)" +
                   run(" and that") + R"(<w:r><w:commentReference w:id="1"/></w:r></w:p>)",
               {{"comments", "w:comments",
                 R"(<w:comment w:id="0" w:author="Ines" w:date="2016-05-09T16:13:00Z">)" +
                     wordParagraph("First") + wordParagraph("Second") +
                     R"(</w:comment><w:comment w:id="1">)" + wordParagraph("Point") + "</w:comment>"}});
  REQUIRE(imported.comments.size() == 2);
  CHECK(imported.text.slice(imported.comments[0].span) == "this word");
  CHECK(imported.comments[0].text == "First\nSecond");
  CHECK(imported.comments[0].author == "Ines");
  CHECK(imported.comments[0].date == "2016-05-09T16:13:00Z");
  CHECK(imported.text.slice(imported.comments[1].span) == "that");
  CHECK(reports(imported, "2 comments became memos"));
}

TEST_CASE("only the results of a Word file's fields are text") {
  const auto mark = [](const char *type) {
    return R"(<w:r><w:fldChar w:fldCharType=")" + std::string(type) + "\"/></w:r>";
  };
  const ImportedText imported = readWord(
      "<w:p>" + mark("begin") + R"(<w:r><w:instrText> HYPERLINK "https://x.org" \l "a"</w:instrText></w:r>)" +
      mark("begin") + run("nested") + mark("separate") + run("hidden result") + mark("end") +
      mark("separate") + run("shown") + mark("end") + R"(<w:fldSimple w:instr="PAGE">)" + run(" 7") +
      "</w:fldSimple></w:p>");
  CHECK(imported.text.utf8() == "shown 7");
  CHECK(marksOf(imported) == Lines{"link: shown -> https://x.org#a"});
}

TEST_CASE("links of a Word file lead to their targets and to bookmarks in the text") {
  const ImportedText imported = readWord(
      R"(<w:p><w:hyperlink r:id="x1">)" + run("out") + R"(</w:hyperlink><w:hyperlink w:anchor="here">)" +
          run(" in") + R"(</w:hyperlink></w:p><w:p><w:bookmarkStart w:name="here"/>)" + run("Target") +
          "</w:p>",
      {}, R"(<Relationship Id="x1" Type="t/hyperlink" Target="https://x.org/" TargetMode="External"/>)");
  CHECK(marksOf(imported) == Lines{"link: out -> https://x.org/", "link: in -> #char=8"});
}

TEST_CASE("text boxes of a Word file come once, behind their paragraph") {
  const std::string box = "<w:txbxContent>" + wordParagraph("boxed") + "</w:txbxContent>";
  const ImportedText imported =
      readWord("<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + box +
               "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box +
               "</w:pict></mc:Fallback></mc:AlternateContent></w:r>" + run("Anchor") + "</w:p>" +
               wordParagraph("Next"));
  CHECK(imported.text.utf8() == "Anchor\n\nboxed\n\nNext");
  CHECK(reports(imported, "1 text box stands behind the paragraph"));
}

TEST_CASE("character styles of a Word file are marks and never change the text") {
  const ImportedText imported =
      readWord("<w:p>" + run("H") + run("2", R"(<w:vertAlign w:val="subscript"/>)") + run("O is ") +
                   run("very ", "<w:b/>") + run("wet", R"(<w:b w:val="1"/><w:i/>)") +
                   run("!", R"(<w:rStyle w:val="Strong"/><w:b w:val="0"/>)") + "</w:p>",
               {styles(R"(<w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>)")});
  CHECK(imported.text.utf8() == "H2O is very wet!");
  CHECK(marksOf(imported) == Lines{"subscript: 2", "bold: very wet", "italic: wet"});
}

TEST_CASE("special signs of a Word file become the characters that are seen") {
  const ImportedText imported = readWord(
      R"(<w:p><w:r><w:sym w:font="Symbol" w:char="F061"/><w:noBreakHyphen/><w:t>x</w:t><w:softHyphen/><w:t>y</w:t>)"
      R"(<w:tab/><w:t>z</w:t><w:br/><w:t>next</w:t><w:sym w:font="Nobody" w:char="D800"/></w:r></w:p>)");
  CHECK(imported.text.utf8() == "α\u2011x\u00ADy\tz\nnext\uFFFD");
  CHECK(reports(imported, "1 symbol of a special font became"));
}

TEST_CASE("hidden text of a Word file is left out with a sentence, unless it is all there is") {
  const ImportedText imported = readWord("<w:p>" + run("seen") + run("hid den", "<w:vanish/>") + "</w:p>");
  CHECK(imported.text.utf8() == "seen");
  CHECK(reports(imported, "Hidden text was left out: 6 characters."));
  CHECK(readWord("<w:p>" + run("hidden", "<w:vanish/>") + "</w:p>").text.utf8() == "hidden");
}

TEST_CASE(
    "a drop capital joins its word, readings stand in brackets, pictures are seen by their descriptions") {
  const ImportedText imported = readWord(
      wordParagraph("O", R"(<w:framePr w:dropCap="drop"/>)") + "<w:p>" + run("nce ") + "<w:r><w:ruby><w:rt>" +
      run("toukyou") + "</w:rt><w:rubyBase>" + run("東京") + "</w:rubyBase></w:ruby></w:r>" +
      R"(<w:r><w:drawing><wp:docPr descr="A duck"/></w:drawing></w:r></w:p>)");
  CHECK(imported.text.utf8() == "Once 東京(toukyou)[A duck]");
}

TEST_CASE("formulas of a Word file stand on a line") {
  const ImportedText imported = readWord(
      "<w:p><m:oMath><m:sSup><m:e><m:r><m:t>c</m:t></m:r></m:e><m:sup><m:r><m:t>2</m:t></m:r></m:sup></"
      "m:sSup>"
      "<m:r><m:t>=</m:t></m:r><m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:r><m:t>1+b</m:t></m:r></"
      "m:den></m:f>"
      "</m:oMath></w:p>");
  CHECK(imported.text.utf8() == "c2=a/1+b");
  CHECK(marksOf(imported) == Lines{"superscript: 2"});
}

TEST_CASE("what a Word file says about itself is kept") {
  const ImportedText imported = readWord(
      wordParagraph("Words."),
      {{"core", "",
        "<dc:title>On Lakes</dc:title><dc:creator>Ada Rahm</dc:creator><dc:language>de_CH</dc:language>"
        "<dcterms:created>2020-01-02T03:04:05Z</dcterms:created>"}});
  CHECK(imported.name == "On Lakes");
  CHECK(imported.language == "de-CH");
  CHECK(imported.attributes.at("author") == "Ada Rahm");
  CHECK(imported.attributes.at("date") == "2020-01-02T03:04:05Z");
}

TEST_CASE("page headers are left out with a sentence") {
  const ImportedText imported =
      readWord(wordParagraph("Words."), {{"header", "w:hdr", wordParagraph("Draft, do not cite")}});
  CHECK(imported.text.utf8() == "Words.");
  CHECK(reports(imported, "Page headers and footers were left out: “Draft, do not cite”."));
  CHECK(readWord("<w:p/>", {{"header", "w:hdr", wordParagraph("Draft")}}).text.utf8() == "Draft");
}

TEST_CASE("a Word file's report says what was deleted, by whom and when") {
  const ImportedText imported = readWord(
      "<w:p>" + run("It ") +
      R"(<w:del w:author="Ada Rahm" w:date="2019-03-04T10:00:00Z"><w:r><w:delText>was never</w:delText></w:r></w:del>)" +
      run("is so") + "<w:del><w:r><w:delText>, perhaps</w:delText></w:r></w:del></w:p>");
  CHECK(imported.text.utf8() == "It is so");
  CHECK(reports(imported, "Deleted there: “was never” (Ada Rahm, 2019-03-04), “, perhaps”."));
}
