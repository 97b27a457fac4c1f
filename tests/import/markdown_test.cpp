// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "read.h"

using namespace florilegium;
using namespace testsupport;
using Lines = std::vector<std::string>;

namespace {

ImportedText md(std::string_view markdown) {
  return read(markdown, "notes.md");
}

}  // namespace

TEST_CASE("headings and paragraphs stand apart by a blank line, the first heading is the title") {
  const ImportedText imported = md("# The *Lake*\nOne line\nand another.\n\n## Shore\n\nMore.\n");
  CHECK(imported.text.utf8() == "The Lake\n\nOne line and another.\n\nShore\n\nMore.");
  CHECK(blocksOf(imported) ==
        Lines{"title: The Lake", "paragraph: One line and another.", "heading 2: Shore", "paragraph: More."});
  CHECK(imported.name == "The Lake");
}

TEST_CASE("a first heading that does not come first names the text but stays a heading") {
  const ImportedText imported = md("Before.\n\n# The Lake\n\nAfter.");
  CHECK(blocksOf(imported)[1] == "heading 1: The Lake");
  CHECK(imported.name == "The Lake");
}

TEST_CASE("marks cover their words") {
  const ImportedText imported =
      md("A **bold**, an *italic*, a [link to *it*](https://example.org/a?b=1&amp;c) and `code`; "
         "H<sub>2</sub>O, 10<sup>6</sup>.");
  CHECK(imported.text.utf8() == "A bold, an italic, a link to it and code; H2O, 106.");
  CHECK(marksOf(imported) == Lines{"bold: bold", "italic: italic",
                                   "link: link to it -> https://example.org/a?b=1&c", "italic: it",
                                   "subscript: 2", "superscript: 6"});
}

TEST_CASE("lists keep bullets, numbers and depth") {
  const ImportedText imported =
      md("Things:\n\n- one\n- two\n  - inner\n    going on\n- three\n\n3. third\n4. fourth\n\nEnd.");
  CHECK(imported.text.utf8() ==
        "Things:\n\n• one\n• two\n• inner going on\n• three\n\n3. third\n4. fourth\n\nEnd.");
  CHECK(blocksOf(imported)[3] == "list-item 2: • inner going on");
  CHECK(blocksOf(imported)[4] == "list-item 1: • three");
}

TEST_CASE("a list item with two paragraphs has its mark once") {
  CHECK(blocksOf(md("- one\n\n  more\n\n- two")) ==
        Lines{"list-item 1: • one", "list-item 1: more", "list-item 1: • two"});
}

TEST_CASE("quotations know their depth") {
  CHECK(blocksOf(md("> outer\n>\n> > inner\n\nplain")) ==
        Lines{"quote 1: outer", "quote 2: inner", "paragraph: plain"});
}

TEST_CASE("code keeps its lines and spaces") {
  CHECK(blocksOf(md("Before:\n\n```\nif (a) {\n\n  b();\n}\n```\n\nAfter.")) ==
        Lines{"paragraph: Before:", "paragraph: if (a) {\n\n  b();\n}", "paragraph: After."});
}

TEST_CASE("a table is read row by row, its cells apart by tabs") {
  const ImportedText imported = md("| Dose | Effect |\n|---|---|\n| 1 mg | *none* |\n| | some |\n\nAfter.");
  CHECK(imported.text.utf8() == "Dose\tEffect\n1 mg\tnone\n\tsome\n\nAfter.");
  CHECK(blocksOf(imported) == Lines{"table-cell: Dose", "table-cell: Effect", "table-cell: 1 mg",
                                    "table-cell: none", "table-cell: some", "paragraph: After."});
}

TEST_CASE("line breaks, references of characters and pictures read as a person sees them") {
  CHECK(md("one  \ntwo\\\nthree &eacute;&#233;&nbsp;&amp;&unknown; ![a heron](h.png)!").text.utf8() ==
        "one\ntwo\nthree éé\u00a0&&unknown; [a heron]!");
}

TEST_CASE("HTML inside goes through as text, tables included") {
  const ImportedText imported =
      md("Before.\n\n<table><tr><td>a</td><td>b</td></tr></table>\n\n<div>\n<p>One</p><script>no</script></"
         "div>\n\nAfter <b>that</b><br>all<!-- no -->.");
  CHECK(imported.text.utf8() == "Before.\n\na\tb\n\nOne\n\nAfter that\nall.");
}

TEST_CASE("front matter becomes name, language and attributes") {
  const ImportedText imported =
      md("---\ntitle: \"The Lake\"\nlang: de\nauthor:\n  - Ada Rahm\n  - Ben Okoro\ntags: [water, 'dry "
         "land']\n---\n\nText.");
  CHECK(imported.text.utf8() == "Text.");
  CHECK(imported.name == "The Lake");
  CHECK(imported.language == "de");
  CHECK(imported.attributes.at("author") == "Ada Rahm; Ben Okoro");
  CHECK(imported.attributes.at("tags") == "water; dry land");
}

TEST_CASE("a rule at the start is no front matter") {
  CHECK(md("---\nJust words.\n\n---\nMore.").text.utf8().find("Just words.") != std::string::npos);
}

TEST_CASE("notes are numbered by their calls and become footnotes") {
  const ImportedText imported =
      md("One[^b] and two[^a].\n\n[^a]: Note *a*.\n[^b]: https://example.org\n\nCode: `x[^2]`.");
  CHECK(blocksOf(imported) == Lines{"paragraph: One[1] and two[2].", "footnote: [2] Note a.",
                                    "footnote: [1] https://example.org", "paragraph: Code: x[^2]."});
}

TEST_CASE("what stands under a heading for references are references") {
  const ImportedText imported =
      md("# T\n\nText.\n\n## References\n\n- Rahm 1998\n- Okoro 2004\n\n## About\n\n- me");
  CHECK(kindsOf(imported) ==
        Lines{"title", "paragraph", "heading", "reference", "reference", "heading", "list-item"});
}

TEST_CASE("Markdown in an old encoding is read as well") {
  CHECK(md("# Caf\xE9\n\nTr\xE8s d\xE9j\xE0 vu, na\xEFve.").text.utf8() == "Café\n\nTrès déjà vu, naïve.");
}

TEST_CASE("calls of Markdown notes are raised and lead to the notes, whose numbers lead back") {
  const ImportedText imported = md("One[^b] and two[^a], one again[^b].\n\n[^a]: Note.\n[^b]: Other.\n");
  CHECK(imported.text.utf8() == "One[1] and two[2], one again[1].\n\n[2] Note.\n\n[1] Other.");
  CHECK(marksOf(imported) == Lines{"superscript: [1]", "link: [1] -> #char=45", "superscript: [2]",
                                   "link: [2] -> #char=34", "superscript: [1]", "link: [1] -> #char=45",
                                   "link: [2] -> #char=14", "link: [1] -> #char=3"});
}
