// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "read.h"

using namespace florilegium;
using namespace testsupport;
using Lines = std::vector<std::string>;

namespace {

const std::string body =
    "The lake had been drained twice before anyone asked what lived in it, and by then the answers came from "
    "people who had only seen it dry, or had it from their mothers.";

}  // namespace

TEST_CASE("a short first line without full stop is the title and names the source") {
  const ImportedText imported = read("What the Lake Remembers\n\n" + body + "\n");
  CHECK(blocksOf(imported) == Lines{"title: What the Lake Remembers", "paragraph: " + body});
  CHECK(imported.name == "What the Lake Remembers");
}

TEST_CASE("a first line that is a sentence, a list or a speaker's turn is no title") {
  CHECK(read(body + "\n\n" + body).structure.blocks[0].kind == BlockKind::Paragraph);
  CHECK(read("The lake was dry.\n\n" + body).structure.blocks[0].kind == BlockKind::Paragraph);
  CHECK(read("- first\n- second\n- third").structure.blocks[0].kind == BlockKind::ListItem);
  CHECK(read("Anna: How did it start\n\nBen: Slowly.\n\nAnna: And then?").structure.blocks[0].kind ==
        BlockKind::Paragraph);
}

TEST_CASE("a single line is a paragraph") {
  CHECK(kindsOf(read("Only these words")) == Lines{"paragraph"});
}

TEST_CASE("short lines in title case between paragraphs are headings") {
  const ImportedText imported =
      read("A Title\n\n" + body + "\n\nThe Water That Stayed\n\n" + body + "\n\nWhat Is Left?\n\n" + body);
  CHECK(kindsOf(imported) == Lines{"title", "paragraph", "heading", "paragraph", "heading", "paragraph"});
}

TEST_CASE("headings are found where no blank line stands between paragraphs") {
  const ImportedText imported = read("The Lake — Why It “Left”\n" + body + "\nWhat Is a Lake?\n" + body +
                                     "\nHow It Comes Back\n" + body + "\n" + body);
  CHECK(kindsOf(imported) ==
        Lines{"title", "paragraph", "heading", "paragraph", "heading", "paragraph", "paragraph"});
}

TEST_CASE("numbered headings are found in their usual styles") {
  for (const char *style : {"", ".", "-"}) {
    INFO(style);
    const auto heading = [&](int number, const char *words) {
      return std::to_string(number) + style + " " + words;
    };
    const ImportedText imported = read("A Title\n\n" + heading(1, "History of the lake") + "\n\n" + body +
                                       "\n\n" + heading(2, "What is a lake?") + "\n\n" + body);
    CHECK(kindsOf(imported) == Lines{"title", "heading", "paragraph", "heading", "paragraph"});
  }
}

TEST_CASE("a heading's number gives its level") {
  const ImportedText imported =
      read("A Title\n\n1 The lake\n\n1.1 Its shore\n\n" + body + "\n\n1.2.3 Its reeds\n\n" + body);
  CHECK(blocksOf(imported)[1] == "heading 1: 1 The lake");
  CHECK(blocksOf(imported)[2] == "heading 2: 1.1 Its shore");
  CHECK(blocksOf(imported)[4] == "heading 3: 1.2.3 Its reeds");
}

TEST_CASE("a heading right under a paragraph, with a space before it, is found") {
  const ImportedText imported = read(" " + body + body + body + "\n 1 Introduction\n\n" + body);
  CHECK(blocksOf(imported)[1] == "heading 1:  1 Introduction");
  CHECK(imported.name == "text");
}

TEST_CASE("bylines, dates and addresses are no headings") {
  for (const char *line : {"Written by Ada Rahm  »  Updated on: May 5th, 2024", "By Ada Rahm",
                           "Contact: ada@example.org", "https://example.org/Lake"}) {
    INFO(line);
    CHECK(read("A Title\n\n" + std::string(line) + "\n\n" + body).structure.blocks[1].kind ==
          BlockKind::Paragraph);
  }
}

TEST_CASE("verses are no headings") {
  const ImportedText imported = read(
      "The Lake\n\nGrey Water Under Grey Sky\nNobody Calls It Home\nA Heron Thinks of Leaving\nAnd Stays\n");
  CHECK(kindsOf(imported) == Lines{"title", "paragraph", "paragraph", "paragraph", "paragraph"});
}

TEST_CASE("bullets of many kinds make list items, deeper ones by their indent") {
  const ImportedText imported =
      read("A Title\n\n" + body + "\n• one\n• two\n    - inner\n    - inner too\n• three\n* star\n– dash\n");
  CHECK(blocksOf(imported)[2] == "list-item 1: • one");
  CHECK(blocksOf(imported)[4] == "list-item 2:     - inner");
  CHECK(blocksOf(imported)[6] == "list-item 1: • three");
  CHECK(blocksOf(imported)[8] == "list-item 1: – dash");
}

TEST_CASE("numbers in sequence make list items, one alone does not") {
  const ImportedText imported = read(body + "\n\n1) wash the pump\n2) dry the pump\n3) wait.\n\n" + body);
  CHECK(kindsOf(imported) == Lines{"paragraph", "list-item", "list-item", "list-item", "paragraph"});
  CHECK(kindsOf(read(body + "\n\n12. June was the last month in which " + body)) ==
        Lines{"paragraph", "paragraph"});
}

TEST_CASE("rules of stars and hyphens are no items") {
  CHECK(kindsOf(read(body + "\n\n* * *\n\n- - -\n\n" + body)) ==
        Lines{"paragraph", "paragraph", "paragraph", "paragraph"});
}

TEST_CASE("a paragraph wholly in quotation marks that stands alone is a quotation") {
  const std::string quote =
      "“I saw it when I was nine, and it was never as large again as it was on that day.”";
  CHECK(kindsOf(read(body + "\n\n" + quote + "\n\n" + body)) == Lines{"paragraph", "quote", "paragraph"});
  CHECK(kindsOf(read(body + "\n\n„Ich sah ihn mit neun Jahren, und so groß war er nie wieder.“[3]\n\n" +
                     body)) == Lines{"paragraph", "quote", "paragraph"});
}

TEST_CASE("speech inside a sentence, and dialogue, are no quotations") {
  CHECK(kindsOf(read(
            body + "\n\n“I saw it,” she said to me later that week, “and it was never as large again.”\n\n" +
            body)) == Lines{"paragraph", "paragraph", "paragraph"});
  const std::string talk =
      "“You saw it when you were nine, and it was never as large again?”\n\n“It never was, not once in all "
      "these years, believe me.”\n\n";
  CHECK(kindsOf(read(talk + body + "\n\n" + talk + body)) == Lines(6, "paragraph"));
}

TEST_CASE("a short line of speech between paragraphs is no heading") {
  CHECK(kindsOf(read(body + "\n\n“What Was It?”\n\n" + body)) ==
        Lines{"paragraph", "paragraph", "paragraph"});
}

TEST_CASE("entries that look like headings stay in the list of references") {
  const std::string list =
      "References\nBland JM, Altman DG. 1997. Statistics notes on the alpha that everybody uses. Brit J 314: "
      "572\n"
      "Fleiss JL. 1986. The Design and Analysis of Clinical Experiments New York, NY: Wiley\n"
      "Ender PhB. Statistical Computing and Consulting Services of the Lake Academy\n"
      "Slade GD. 1997. Derivation and validation of a short form of the profile, with notes and more. Dent "
      "Epi 25: 284\n";
  CHECK(kindsOf(read(body + "\n" + list)) ==
        Lines{"paragraph", "heading", "reference", "reference", "reference", "reference"});
}

TEST_CASE("lines behind quotation signs are quotations with their depth") {
  const ImportedText imported =
      read("On Monday Ada wrote this to all of us:\n\n> the lake is back\n\n>> since when?\n\n" + body);
  CHECK(blocksOf(imported)[1] == "quote 1: > the lake is back");
  CHECK(blocksOf(imported)[2] == "quote 2: >> since when?");
}

TEST_CASE("a note whose number was called is a footnote") {
  const ImportedText imported = read("A Title\n\nA man whom I call Tom[1] told me this. " + body + "\n\n" +
                                     body + "\n\n[1] Tom is not his name.\n\nAbout the author\n\n" + body);
  CHECK(kindsOf(imported) == Lines{"title", "paragraph", "paragraph", "footnote", "heading", "paragraph"});
}

TEST_CASE("entries under a heading for references are references, in many languages") {
  const std::string entries =
      "Rahm, Ada. 1998. Lakes That Leave. Bern: Seeverlag.\n\nOkoro, Ben. 2004. “Dry Shores.” Water 12 (3): "
      "4–9.\n";
  for (const char *heading : {"References", "BIBLIOGRAPHY", "Works Cited:", "7. Literaturverzeichnis",
                              "Références", "Bibliografía", "Литература", "参考文献"}) {
    INFO(heading);
    const ImportedText imported = read(body + "\n\n" + heading + "\n\n" + entries);
    CHECK(kindsOf(imported) == Lines{"paragraph", "heading", "reference", "reference"});
  }
}

TEST_CASE("numbered references end with their numbers") {
  const ImportedText imported =
      read(body +
           "\n\nBibliography\n\n  1. Rahm, Ada. Lakes That Leave. Seeverlag, 1998.\n  2. Okoro, Ben. Dry "
           "Shores. Water, vol. 12.\n\nBy Ada Rahm\nhttps://example.org\n");
  CHECK(kindsOf(imported) ==
        Lines{"paragraph", "heading", "reference", "reference", "paragraph", "paragraph"});
}

TEST_CASE("four entries by author and year are a list of references without heading too") {
  std::string text = body + "\n\n\n";
  for (const char *entry :
       {"Adams, Eve. 2001. A Book. Bonn: Haus.", "Brand, Kai, and Lu Chen. 2010. “Shores.” Water 3: 1–9.",
        "Cole, Di. n.d. “Undated Things.” Web.", "Dorn, Al. (2020). Lakes. York: Press.",
        "Ebb, Flo. 2022. “Tides.” Sea 1: 2."}) {
    text += std::string(entry) + "\n\n";
  }
  const ImportedText imported = read(text + "Leave a Reply\n\nYour address stays with us.");
  CHECK(kindsOf(imported) == Lines{"paragraph", "reference", "reference", "reference", "reference",
                                   "reference", "paragraph", "paragraph"});
}

TEST_CASE("lines that a program has broken make one paragraph") {
  const std::string paragraph =
      "The lake had been drained twice before anyone asked what lived in\n"
      "it, and by then the answers came from people who had only seen it\n"
      "dry, or had it from their mothers, who had it from the priest. He\n"
      "was old by then.";
  const ImportedText imported =
      read("CHAPTER ONE\n\n" + paragraph + "\n\n" + paragraph + "\n\nCHAPTER TWO\n\n" + paragraph + "\n");
  CHECK(kindsOf(imported) == Lines{"title", "paragraph", "paragraph", "heading", "paragraph"});
  CHECK(imported.text.slice(imported.structure.blocks[1].span) == paragraph);
}

TEST_CASE("broken lines without blank ones fall into paragraphs where a short line closes a sentence") {
  const std::string paragraph =
      "The lake had been drained twice before anyone asked what lived in\n"
      "it, and by then the answers came from people who had only seen it\n"
      "dry, or had it from their mothers, who had it from the priest. He\n"
      "was old by then.\n";
  CHECK(kindsOf(read(paragraph + paragraph + paragraph)) == Lines{"paragraph", "paragraph", "paragraph"});
}

TEST_CASE("headings in capitals over lists are headings, the first one too") {
  const ImportedText imported = read(
      "CONTEXT AND GOAL\n- first look\n- second look\n\nTRANSCRIPT\n- reads the title\n- reads the rest\n");
  CHECK(kindsOf(imported) == Lines{"heading", "list-item", "list-item", "heading", "list-item", "list-item"});
}

TEST_CASE("blank lines belong to no block and blocks are whole lines") {
  const ImportedText imported = read("\n\n  A Title  \n\n\n\t" + body + "  \n   \n" + body);
  CHECK(blocksOf(imported) ==
        Lines{"title:   A Title  ", "paragraph: \t" + body + "  ", "paragraph: " + body});
  CHECK(imported.name == "A Title");
}

TEST_CASE("structure is found in a script without capitals") {
  const ImportedText imported = read(
      "湖的记忆\n\n在有人问湖里住着什么之前，湖水已经被抽干了两次。等到有人来回答的时候，回答的人都只见过它干"
      "涸的样子，或者是从母亲那里听来的。"
      "母亲们又是从神父那里听来的，而神父那时候已经很老了，什么都记不清楚，只记得水的颜色和鸟的叫声，还有冬天"
      "的冰。\n");
  CHECK(kindsOf(imported) == Lines{"title", "paragraph"});
}
