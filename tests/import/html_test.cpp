// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "read.h"

using namespace florilegium;
using namespace testsupport;
using Lines = std::vector<std::string>;

namespace {

ImportedText page(const std::string &body, PagePart part = PagePart::All) {
  ImportOptions options;
  options.pagePart = part;
  return read("<!DOCTYPE html><html><body>" + body + "</body></html>", "page.html", options);
}

std::string textOf(const std::string &body) {
  return page(body).text.utf8();
}

}  // namespace

TEST_CASE("white space is collapsed as a browser does it") {
  CHECK(textOf("<p>  one \n\t two <b> three </b> four</p>") == "one two three four");
  CHECK(textOf("<p>one</p>\n\n<p>  two</p>") == "one\n\ntwo");
  CHECK(textOf("<p>no\u00a0break stays\u00a0</p>") == "no\u00a0break stays\u00a0");
  CHECK(textOf("one<span> </span>two") == "one two");
}

TEST_CASE("blocks of every kind stand apart") {
  CHECK(textOf("<div>one<div>two</div>three</div><section>four</section><address>five</address>") ==
        "one\n\ntwo\n\nthree\n\nfour\n\nfive");
  CHECK(textOf("<figure><img alt='a heron'><figcaption>Heron</figcaption></figure><hr>after") ==
        "[a heron]\n\nHeron\n\nafter");
  CHECK(textOf("<details><summary>More</summary>inside</details>") == "More\n\ninside");
}

TEST_CASE("headings keep their level and the first of level one is the title") {
  CHECK(blocksOf(page("<h1>T</h1><h2>Two</h2><p>text</p><h6>Six</h6>")) ==
        Lines{"title: T", "heading 2: Two", "paragraph: text", "heading 6: Six"});
}

TEST_CASE("a line break breaks the line, one at the end of a block does not") {
  CHECK(textOf("<p>one<br>two<br><br>three<br></p><p>four</p>") == "one\ntwo\n\nthree\n\nfour");
}

TEST_CASE("preformatted text keeps its lines and spaces") {
  CHECK(textOf("<pre>\n  a\n\n\n   b\n</pre>after") == "  a\n\n\n   b\n\nafter");
}

TEST_CASE("web lists keep marks, numbers and depth") {
  const ImportedText imported = page(
      "<ul><li>one<li>two<ol start=3><li>inner<li value=7>more</ol></ul><ol "
      "type=a><li><p>x</p><p>y</p></ol>end");
  CHECK(blocksOf(imported) == Lines{"list-item 1: • one", "list-item 1: • two", "list-item 2: 3. inner",
                                    "list-item 2: 7. more", "list-item 1: a. x", "list-item 1: y",
                                    "paragraph: end"});
  CHECK(imported.text.utf8() == "• one\n• two\n3. inner\n7. more\n\na. x\ny\n\nend");
}

TEST_CASE("a table of data is read row by row") {
  const ImportedText imported = page(
      "<table><caption>Doses</caption><thead><tr><th>Dose<th>Effect</thead><tr><td>1<br>mg<td></"
      "td><td><p>some</p><p>more</p></td></tr></table>after");
  CHECK(imported.text.utf8() == "Doses\n\nDose\tEffect\n1 mg\t\tsome more\n\nafter");
  CHECK(blocksOf(imported) == Lines{"paragraph: Doses", "table-cell: Dose", "table-cell: Effect",
                                    "table-cell: 1 mg", "table-cell: some more", "paragraph: after"});
}

TEST_CASE("a table that lays out a page is read as text") {
  CHECK(textOf("<table><tr><td><h2>Menu</h2><td><p>Text</p></table>") == "Menu\n\nText");
  CHECK(textOf("<table role=presentation><tr><td>a<td>b</table>") == "a\n\nb");
}

TEST_CASE("raised and lowered characters are marked and change nothing") {
  const ImportedText imported =
      page("<p>10<sup>6</sup> H<sub>2</sub>O in 2019<sup><a href='#n17'>17</a></sup></p>");
  CHECK(imported.text.utf8() == "106 H2O in 201917");
  CHECK(marksOf(imported) == Lines{"superscript: 6", "subscript: 2", "superscript: 17", "link: 17 -> #n17"});
}

TEST_CASE("a mark goes on in the next block") {
  CHECK(marksOf(page("<b>one<p>two</p></b>")) == Lines{"bold: one", "bold: two"});
}

TEST_CASE("what is hidden is left out") {
  for (const char *hidden :
       {"<p hidden>x</p>", "<p aria-hidden=true>x</p>", "<p style='color:red; DISPLAY : none'>x</p>",
        "<p style='visibility:hidden'>x</p>", "<script>x</script>", "<style>x</style>",
        "<noscript>x</noscript>", "<template><p>x</p></template>", "<svg><text>x</text></svg>",
        "<dialog>x</dialog>", "<input value=x>", "<textarea>x</textarea>", "<select><option>x</select>",
        "<!-- x -->", "<iframe>x</iframe>"}) {
    INFO(hidden);
    CHECK(textOf(std::string("<p>before</p>") + hidden + "<p>after</p>") == "before\n\nafter");
  }
  CHECK(textOf("<p style='display:block'>seen</p>") == "seen");
  CHECK(reports(page("<p>seen</p><p hidden>un<b>seen</b></p><script>code</script>"),
                "hides was left out: 6 characters"));
}

TEST_CASE("quotation marks that a browser adds are added") {
  CHECK(textOf("<p>She said <q>never </q>, then left.</p>") == "She said “never”, then left.");
}

TEST_CASE("block quotations are quotations with their depth") {
  CHECK(blocksOf(page("<blockquote><p>one</p><blockquote>two</blockquote></blockquote>three")) ==
        Lines{"quote 1: one", "quote 2: two", "paragraph: three"});
}

TEST_CASE("lists of references and notes are known by their names") {
  CHECK(kindsOf(page("<p>text</p><ol class='references'><li>Rahm 1998</ol>")) ==
        Lines{"paragraph", "reference"});
  CHECK(kindsOf(page("<p>text</p><h2>Works Cited</h2><p>Rahm 1998</p><h2>After</h2><p>x</p>")) ==
        Lines{"paragraph", "heading", "reference", "heading", "paragraph"});
  CHECK(kindsOf(page("<p>text</p><section class='footnotes'><ol><li>a note</ol></section>")) ==
        Lines{"paragraph", "footnote"});
}

TEST_CASE("a ruby's reading stands in brackets where the page gives them") {
  CHECK(textOf("<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby>") == "漢字(かんじ)");
}

TEST_CASE("a page's charset is found in its mark, its declaration, or its bytes") {
  const std::string words = "<p>\xC4\xE5\xED\xFC</p>";
  CHECK(read("<html><head><meta charset=windows-1251></head><body>" + words, "p.html").text.utf8() == "День");
  CHECK(read("<html><head><meta http-equiv=Content-Type content='text/html; "
             "charset=windows-1251'></head><body>" +
                 words,
             "p.html")
            .text.utf8() == "День");
  CHECK(read("<?xml version='1.0' encoding='windows-1251'?><html><body>" + words, "p.xhtml").text.utf8() ==
        "День");
  CHECK(read("<html><head><meta charset=iso-8859-1></head><body><p>\x93naïve\x94 caf\xE9</p>", "p.html")
            .text.utf8()
            .find("é") != std::string::npos);
  CHECK(read("\xEF\xBB\xBF<html><head><meta charset=windows-1251></head><body><p>é</p>", "p.html")
            .text.utf8() == "é");
  CHECK(read("<html><head><meta charset=windows-1252></head><body><p>déjà vu, à côté</p>", "p.html")
            .text.utf8() == "déjà vu, à côté");
  ImportOptions options;
  options.encoding = "KOI8-R";
  CHECK(read("<html><head><meta charset=windows-1251></head><body><p>\xE4\xC5\xCE\xD8</p>", "p.html", options)
            .text.utf8() == "День");
}

TEST_CASE("what a page says of itself is kept") {
  const ImportedText imported = read(
      "<!DOCTYPE html>\n<!-- saved from url=(0031)https://example.org/lake?page=1 -->\n<html "
      "lang=en-GB><head><title>The Lake | Example</title>"
      "<meta property=og:site_name content=Example><meta name=author content='Ada Rahm'><meta "
      "property='article:published_time' content='2024-05-05'>"
      "<link rel=canonical href=https://example.org/canonical></head><body><p>Text of the page.</p>",
      "page.html");
  CHECK(imported.name == "The Lake");
  CHECK(imported.language == "en-GB");
  CHECK(imported.origin.url == "https://example.org/lake?page=1");
  CHECK(imported.attributes ==
        Attributes{{"author", "Ada Rahm"}, {"date", "2024-05-05"}, {"site", "Example"}});
}

TEST_CASE("when and where a page was saved is read from its comment") {
  const ImportedText imported = read(
      "<!DOCTYPE html><html><!--\n Page saved with SingleFile \n url: https://example.org/x \n saved date: "
      "Tue May 07 2024\n--><body><p>Text</p>",
      "p.html");
  CHECK(imported.origin.url == "https://example.org/x");
  CHECK(imported.origin.captured == "Tue May 07 2024");
}

TEST_CASE("a page is named by its heading where it has no title") {
  CHECK(read("<html><body><h1>The Lake</h1><p>Text</p>", "p.html").name == "The Lake");
  CHECK(read("<html><body><p>Text</p>", "p.html").name == "p");
}

TEST_CASE("links to a place in the same page lead to that place in the text") {
  const ImportedText imported = read(
      "<html><body><p id=top>Rain<sup><a id=c1 href='#n1'>1</a></sup> fell.</p><p><a name=n1></a>1. In May. "
      "<a href='#c1'>back</a> <a href='#gone'>lost</a></p>",
      "p.html");
  CHECK(imported.text.utf8() == "Rain1 fell.\n\n1. In May. back lost");
  CHECK(marksOf(imported) ==
        Lines{"superscript: 1", "link: 1 -> #char=13", "link: back -> #char=4", "link: lost -> #gone"});
}

TEST_CASE("neighbouring links are words of their own though nothing stands between them") {
  const ImportedText imported =
      page("<p><a href='/a'>News</a><a href='/b'>essays</a><a href='/c'>2019</a></p>");
  CHECK(imported.text.utf8() == "News essays 2019");
  CHECK(reports(imported, "got a space between them: 2 places."));
  CHECK(textOf("<p><a href='/a'>half a wo</a><a href='/a'>rd</a></p>") == "half a word");
  CHECK(textOf("<p>said so<sup><a href='#1'>1</a></sup><sup><a href='#2'>2</a></sup></p>") == "said so1 2");
  CHECK(textOf("<p><a href='/a'>link</a>s and un<b>believ</b>able</p>") == "links and unbelievable");
  CHECK(textOf("<p><button>Send</button><button>Stop</button></p>") == "Send Stop");
  CHECK(textOf("<p><span style='display: inline-block'>One</span><span>two</span></p>") == "One two");
  CHECK(textOf("<pre><a href='/a'>int</a><a href='/b'>x</a></pre>") == "intx");
}

TEST_CASE("words of boilerplate that a style sheet sets apart do not run together") {
  const std::string article =
      "<article><h1>Ice</h1><p>" + std::string(40, 'a') +
      " words enough that nobody can doubt where the article of this page stands, with a comma, and "
      "another.</p>"
      "<p>More of it, so that it is long, and a word<b>Mark</b> in it that nobody sets apart.</p></article>";
  const std::string text =
      textOf("<nav><span>Next</span><a href='/n'>A prison without a roof</a><i>e</i>Mail</nav>" + article);
  CHECK(text.find("Next A prison without a roof") != std::string::npos);
  CHECK(text.find("wordMark in it") != std::string::npos);
}

TEST_CASE("numbers of lines and verses stand apart from the words") {
  CHECK(textOf("<div>into the reeds,<span class='lnum' id='l10'>10</span></div><div>and out</div>") ==
        "into the reeds, 10\n\nand out");
  CHECK(textOf("<p><span class='verse'>1</span>In winter</p>") == "1 In winter");
  CHECK(textOf("<p>H<span class='s'>2</span>O</p>") == "H2O");
}

TEST_CASE("inline styles set marks and blocks") {
  const ImportedText imported = page(
      "<b style='font-weight:normal' id='docs-internal-guid'><p><span style='font-weight:700'>bold</span> "
      "and "
      "<span style='font-style: italic'>slanted</span>, x<span style='font-size:0.6em;vertical-align:super'>2"
      "</span></p></b>");
  CHECK(imported.text.utf8() == "bold and slanted, x2");
  CHECK(marksOf(imported) == Lines{"bold: bold", "italic: slanted", "superscript: 2"});
  CHECK(textOf("<div><span style='display:block'>one</span><span style='display: block;'>two</span></div>") ==
        "one\n\ntwo");
}

TEST_CASE("numbers of web lists follow their style, backwards too, and may be left out") {
  CHECK(textOf("<ol style='list-style-type: lower-roman'><li>a<li>b</ol>") == "i. a\nii. b");
  CHECK(textOf("<ol type=A start=27><li>a</ol>") == "AA. a");
  CHECK(textOf("<ol reversed><li>a<ol><li>x</ol><li>b</ol>") == "2. a\n1. x\n1. b");
  CHECK(textOf("<ul style='list-style:none'><li>a<li>b</ul>") == "a\nb");
}

TEST_CASE("author and date come from what a page tells search engines") {
  const ImportedText imported = read(
      R"(<!DOCTYPE html><html><head><script type="application/ld+json">{"@type":"Article","headline":"Ice",)"
      R"("datePublished" : "2021-02-03T04:05:06Z","author":[{"@type":"Person","name":"Ada R\u00e4hm"}],)"
      R"("publisher":{"name":"The Lake"}}</script></head><body><p>Words.</p></body></html>)",
      "page.html");
  CHECK(imported.attributes.at("author") == "Ada Rähm");
  CHECK(imported.attributes.at("date") == "2021-02-03T04:05:06Z");
  CHECK(
      read(R"(<html><script type="application/ld+json">{"author":{"url":"x"},"name":"No one"}</script><p>x)",
           "page.html")
          .attributes.count("author") == 0);
}

TEST_CASE("a page from the Internet Archive says when it was captured") {
  const ImportedText imported = read(
      "<html><head><link rel=canonical "
      "href='https://example.org/ice'></head><body><p>Words.</p></body></html>"
      "<!--\n     FILE ARCHIVED ON 05:22:39 Jan 02, 2020 AND RETRIEVED FROM THE\n     INTERNET ARCHIVE ON "
      "10:00:00 Mar 04, 2021.\n-->",
      "ice.html");
  CHECK(imported.origin.captured == "05:22:39 Jan 02, 2020");
  CHECK(imported.origin.url == "https://example.org/ice");
}

TEST_CASE("cells over several columns or rows leave the others in their columns") {
  CHECK(
      textOf("<table><tr><th rowspan=2>Place<th colspan=2>Boats<th>Ice</tr><tr><th>red<th>blue<th>thick</tr>"
             "<tr><td>Quay<td>1<td>2<td>3</tr></table>") ==
      "Place\tBoats\t\tIce\n\tred\tblue\tthick\nQuay\t1\t2\t3");
  CHECK(textOf("<table><tr><td>a<td rowspan=3>b<td>c</tr><tr><td>d<td>e</tr><tr><td>f</tr><tr><td>g<td>h<td>i"
               "</tr></table>") == "a\tb\tc\nd\t\te\nf\ng\th\ti");
  CHECK(
      textOf("<table><tr><td colspan=99999999999>a<td rowspan=-2>b</tr><tr><td>c<td>d</tr></table>").size() <
      200);
}
