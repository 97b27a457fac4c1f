// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "florilegium/text/utf8.h"
#include "read.h"

using namespace florilegium;
using namespace testsupport;

namespace {

const std::string prose =
    "<p>The lake had been drained twice before anyone asked what lived in it, and by then the answers came "
    "from people who had only seen it dry, "
    "or had it from their mothers, who had it from the priest.</p>";
const std::string noise =
    "<div class='cookie-banner'><p>We use cookies, and so do our partners, to remember what you liked. <a "
    "href=/c>Settings</a></p></div>"
    "<header><a href=/>Example Clinic</a><nav><ul><li><a href=/a>Home</a><li><a href=/b>Services</a><li><a "
    "href=/c>Prices</a></ul></nav></header>";
const std::string tail =
    "<div class=share-bar><a href=f>Share</a> <a href=t>Post</a></div><div class=related><h3>You may also "
    "like</h3><ul><li><a href=1>Ten reasons to call "
    "us</a><li><a href=2>What others say</a><li><a href=3>Book now</a></ul></div><section id=comments><h2>2 "
    "comments</h2><article><p>I liked the part about "
    "the lake, since my mother came from there, too.</p></article><article><p>Never seen it, to be honest, "
    "but my dog has.</p></article></section>"
    "<footer><p>Copyright Example Clinic. All rights reserved, all wrongs revenged.</p></footer>";

ImportedText page(const std::string &body, PagePart part) {
  ImportOptions options;
  options.pagePart = part;
  return read("<!DOCTYPE html><html><head><title>The Lake - Example Clinic</title></head><body>" + body +
                  "</body></html>",
              "page.html", options);
}

bool has(const ImportedText &imported, std::string_view words) {
  return imported.text.utf8().find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("only the article of a page is kept") {
  for (const char *tag : {"article", "main", "div", "div class=entry-content", "div role=main", "td"}) {
    INFO(tag);
    std::string open = std::string("<") + tag + ">";
    std::string close = std::string("</") + std::string(tag).substr(0, std::string(tag).find(' ')) + ">";
    if (open == "<td>") {
      open = "<table><tr><td>";
      close = "</table>";
    }
    const ImportedText imported =
        page(noise + open + "<h1>The Lake</h1>" + prose + "<h2>Shore</h2>" + prose + prose + close + tail,
             PagePart::Main);
    CHECK(has(imported, "drained twice"));
    CHECK(kindsOf(imported) ==
          std::vector<std::string>{"title", "paragraph", "heading", "paragraph", "paragraph"});
    CHECK(reports(imported, "left out"));
  }
}

TEST_CASE("the whole page has everything, what is not the article as boilerplate") {
  const ImportedText imported =
      page(noise + "<article><h1>The Lake</h1>" + prose + prose + "</article>" + tail, PagePart::All);
  CHECK(has(imported, "We use cookies"));
  CHECK(has(imported, "my dog has"));
  std::vector<Span> boilerplate;
  for (const Block &block : imported.structure.blocks) {
    if (block.kind == BlockKind::Boilerplate) boilerplate.push_back(block.span);
  }
  REQUIRE(boilerplate.size() == 2);
  const std::string_view before = imported.text.slice(boilerplate[0]);
  const std::string_view after = imported.text.slice(boilerplate[1]);
  CHECK(before.starts_with("We use cookies"));
  CHECK(before.ends_with("Prices"));
  CHECK(after.starts_with("Share"));
  CHECK(after.ends_with("revenged."));
  CHECK(std::count_if(imported.structure.blocks.begin(), imported.structure.blocks.end(),
                      [](const Block &block) { return block.kind == BlockKind::Title; }) == 1);
  CHECK(reports(imported, "boilerplate"));
}

TEST_CASE("navigation and sharing inside the article are left out") {
  const ImportedText imported = page("<article><h1>The Lake</h1>" + prose +
                                         "<ul class=social-links><li><a href=x>Tell a friend</a></ul>" +
                                         prose + "<nav><a href=p>Previous</a></nav></article>",
                                     PagePart::Main);
  CHECK_FALSE(has(imported, "Tell a friend"));
  CHECK_FALSE(has(imported, "Previous"));
}

TEST_CASE("references full of links belong to the article") {
  const ImportedText imported =
      page("<article><h1>The Lake</h1>" + prose + prose +
               "<h2>References</h2><ol class=references><li><a href=1>Rahm 1998</a><li><a "
               "href=2>Okoro 2004</a><li><a href=3>Lind 2011</a></ol></article>",
           PagePart::Main);
  CHECK(has(imported, "Okoro 2004"));
}

TEST_CASE("the title in a header before the article belongs to it, the site's name does not") {
  const ImportedText imported =
      page("<header><h1>Example Clinic</h1></header><div class=page-header><h2>The Lake</h2></div><div>" +
               prose + prose + prose + "</div>",
           PagePart::Main);
  CHECK(blocksOf(imported)[0] == "title: The Lake");
  CHECK_FALSE(has(imported, "Example Clinic"));
}

TEST_CASE("what stands before the page's root changes nothing") {
  ImportOptions options;
  const std::string flair =
      "<div class='sharedaddy sd-sharing'><h3>Share this:</h3><ul><li><a href=t>One place</a></ul></div>";
  const ImportedText imported =
      read("<!-- saved --><!DOCTYPE html><!-- a comment --><html><body><article><h1>The Lake</h1>" + prose +
               flair + "</article>",
           "page.html", options);
  CHECK(kindsOf(imported) == std::vector<std::string>{"title", "paragraph"});
}

TEST_CASE("a heading over what was left out is left out, too") {
  const ImportedText imported = page(
      "<article><h1>The Lake</h1>" + prose + prose +
          "<h3>Related</h3><ul class=related-posts><li><a href=1>One</a><li><a href=2>Two</a></ul></article>",
      PagePart::Main);
  CHECK_FALSE(has(imported, "Related"));
}

TEST_CASE("a page that is all navigation is kept whole") {
  const ImportedText imported = page("<nav><a href=a>One</a> <a href=b>Two</a></nav>", PagePart::Main);
  CHECK(has(imported, "One Two"));
}

TEST_CASE("an element whose name lies is kept when it holds the text") {
  CHECK(has(page("<div class=sidebar><div class=comment-free-zone>" + prose + prose + "</div></div>",
                 PagePart::Main),
            "drained twice"));
}

TEST_CASE("what kind of boilerplate stands where is known of a whole page") {
  const ImportedText whole =
      page(noise + "<main><h1>The Lake</h1>" + prose + prose + prose + "</main>" + tail, PagePart::All);
  const auto kindAt = [&](std::string_view words) {
    const std::size_t at = whole.text.utf8().find(words);
    REQUIRE(at != std::string::npos);
    const Position position = countCodePoints(whole.text.utf8().substr(0, at));
    for (const Aside &aside : whole.asides)
      if (aside.span.start <= position && position < aside.span.end) return aside.kind;
    return AsideKind::Unknown;
  };
  CHECK(kindAt("We use cookies") == AsideKind::Notice);
  CHECK(kindAt("Example Clinic") == AsideKind::Header);
  CHECK(kindAt("Services") == AsideKind::Navigation);
  CHECK(kindAt("Share") == AsideKind::Sharing);
  CHECK(kindAt("What others say") == AsideKind::Related);
  CHECK(kindAt("Never seen it") == AsideKind::Comments);
  CHECK(kindAt("All rights reserved") == AsideKind::Footer);
  CHECK(kindAt("The lake had been drained") == AsideKind::Unknown);
  CHECK(page(noise + "<main>" + prose + prose + "</main>" + tail, PagePart::Main).asides.empty());
}

TEST_CASE("sections of a short page of a firm belong to its text, banners and footers do not") {
  const std::string page =
      "<!DOCTYPE html><html><head><title>Lake therapy</title></head><body><header><nav><ul><li><a "
      "href='/'>Home</a>"
      "<li><a href='/s'>Services</a></ul></nav></header><div id='cookie-banner' role='dialog'><p>We value "
      "your "
      "privacy and use cookies.</p><button>Accept</button></div><div class='hero'><h1>Lake "
      "therapy</h1><p>Rewire your "
      "brain, reclaim your life at the lake.</p></div><div class='columns'><h2>How it works</h2><p>The cold "
      "of the lake "
      "blocks what hurts, which leads to a surge of warmth, and new reeds grow in your mind like a garden in "
      "May.</p>"
      "<p>Six walks over two to three weeks, in a quiet place, with a nurse at your side "
      "throughout.</p></div><table>"
      "<tr><th>Service<th>Price<tr><td>Walk<td>$450</table><section class='faq'><h3>Is it safe?</h3><p>Yes, "
      "with a nurse "
      "at hand it is thought to be safe by most.</p></section><div "
      "class='share-buttons'><a>Facebook</a></div><footer>"
      "<p>(c) 2024 Lake therapy. All rights reserved.</p></footer></body></html>";
  const std::string text = read(page, "lake.html").text.utf8();
  CHECK(text.find("Rewire your brain") != std::string::npos);
  CHECK(text.find("Walk\t$450") != std::string::npos);
  CHECK(text.find("Is it safe?") != std::string::npos);
  for (const char *other : {"cookies", "Accept", "Services", "Facebook", "rights reserved"})
    CHECK(text.find(other) == std::string::npos);
}
