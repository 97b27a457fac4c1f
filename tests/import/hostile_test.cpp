// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ctime>
#include <random>

#include "promises.h"
#include "read.h"
#include "support/corpus.h"

using namespace florilegium;
using namespace testsupport;

namespace {

std::string repeated(std::string_view piece, int times) {
  std::string all;
  all.reserve(piece.size() * static_cast<std::size_t>(times));
  for (int i = 0; i < times; ++i)
    all += piece;
  return all;
}

void checkPromises(const ImportedText &imported) {
  REQUIRE(brokenPromise(imported).empty());
}

void checkAny(std::string_view bytes) {
  for (const char *name : {"a.txt", "a.md", "a.html"}) {
    for (const PagePart part : {PagePart::Main, PagePart::All}) {
      ImportOptions options;
      options.pagePart = part;
      const auto imported = importBytes(bytes, name, options);
      if (imported) checkPromises(*imported);
    }
  }
}

/// How much of the processor's time an import takes, in seconds; how busy the machine is doesn't matter.
double seconds(const std::string &bytes, const char *name) {
  const std::clock_t start = std::clock();
  const auto imported = importBytes(bytes, name);
  const double elapsed = static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
  if (imported) checkPromises(*imported);
  return elapsed;
}

}  // namespace

TEST_CASE("random bytes never break a promise") {
  std::mt19937 random(1);
  for (int round = 0; round < 400; ++round) {
    std::string bytes(random() % 300, ' ');
    for (char &c : bytes)
      c = static_cast<char>(random() % (round % 2 == 0 ? 256 : 128));
    checkAny(bytes);
  }
}

TEST_CASE("random text rich in Unicode never breaks a promise") {
  std::mt19937 random(2);
  for (int round = 0; round < 300; ++round)
    checkAny(randomText(random, 200));
}

TEST_CASE("random markup never breaks a promise") {
  static constexpr const char *pieces[] = {"<p>",
                                           "</p>",
                                           "<div>",
                                           "</div>",
                                           "<table>",
                                           "<tr>",
                                           "<td>",
                                           "</table>",
                                           "<ul>",
                                           "<li>",
                                           "</ul>",
                                           "<b>",
                                           "</b>",
                                           "<a href=x>",
                                           "</a>",
                                           "<sup>",
                                           "</sup>",
                                           "<pre>",
                                           "</pre>",
                                           "<blockquote>",
                                           "</blockquote>",
                                           "<h1>",
                                           "</h1>",
                                           "<br>",
                                           "<nav>",
                                           "</nav>",
                                           "<svg>",
                                           "</svg>",
                                           "<math>",
                                           "<q>",
                                           "</q>",
                                           "<script>",
                                           "</script>",
                                           "<img alt='x y'>",
                                           "<ol start=-5>",
                                           "<form>",
                                           "<button>",
                                           "<select>",
                                           "<option>",
                                           "&amp;",
                                           "&#13;",
                                           "&#0;",
                                           "&#xFEFF;",
                                           "&#x1F600;",
                                           "words, more words",
                                           " ",
                                           "\n",
                                           "# ",
                                           "- ",
                                           "> ",
                                           "1. ",
                                           "| a | b |\n|---|---|\n",
                                           "```\n",
                                           "[^1]: ",
                                           "[^1]",
                                           "*",
                                           "**",
                                           "[x](y)",
                                           "é",
                                           "\xFF",
                                           "<title>T</title>",
                                           "<template>",
                                           "<frameset>",
                                           "</body>",
                                           "<!--",
                                           "-->",
                                           "<caption>",
                                           "<col>",
                                           "<dl>",
                                           "<dt>",
                                           "<dd>",
                                           "<ruby>",
                                           "<rt>",
                                           "<dialog open>",
                                           "<th>"};
  std::mt19937 random(3);
  for (int round = 0; round < 600; ++round) {
    std::string bytes;
    for (int i = 0; i < 60; ++i)
      bytes += pieces[random() % std::size(pieces)];
    checkAny(bytes);
  }
}

TEST_CASE("every way to cut a text short leaves the promises") {
  const std::string page =
      "<!DOCTYPE html><html><head><meta charset=utf-8><title>Ünï</title></head><body><h1>Ä</h1><p>Text "
      "&eacute; <b>bo\u00adld</b><table><tr><td>a<td>b</table>";
  for (std::size_t size = 0; size < page.size(); ++size)
    checkAny(std::string_view(page).substr(0, size));
}

TEST_CASE("one line of five megabytes is read in time") {
  CHECK(seconds(repeated("words and, more words. ", 220000), "a.txt") < 5);
  CHECK(seconds(std::string(5'000'000, 'x'), "a.txt") < 5);
  CHECK(seconds(std::string(5'000'000, '['), "a.txt") < 5);
  CHECK(seconds(std::string(5'000'000, '>'), "a.txt") < 5);
  CHECK(seconds(repeated("“", 1'600'000), "a.txt") < 5);
}

TEST_CASE("a great many short lines are read in time") {
  CHECK(seconds(repeated("- x\n", 200'000), "a.txt") < 5);
  CHECK(seconds(repeated("1. X\n", 200'000), "a.txt") < 5);
  CHECK(seconds(repeated("A Heading\n", 100'000), "a.txt") < 5);
  CHECK(seconds(repeated("References\n", 60'000), "a.txt") < 5);
  CHECK(seconds(repeated("Rahm, Ada. 1998. Lakes.\n", 50'000), "a.txt") < 5);
}

TEST_CASE("a hundred thousand nested elements are flattened in time") {
  const std::string words = "deep words";
  for (const char *tag : {"div", "span", "b", "blockquote", "ul", "table", "unknown", "svg", "a href=x", "p",
                          "li", "button", "object", "font color=red", "ruby"}) {
    INFO(tag);
    const std::string bytes =
        "<html><body>" + repeated(std::string("<").append(tag).append(">"), 100'000) + words;
    const std::clock_t start = std::clock();
    const auto imported = importBytes(bytes, "a.html");
    CHECK(std::clock() - start < 10 * CLOCKS_PER_SEC);
    const bool hides = std::string_view(tag) == "svg" || std::string_view(tag) == "object";
    REQUIRE(imported.has_value() == !hides);
    if (imported) checkPromises(*imported);
    CHECK((hides || imported->text.utf8().find(words) != std::string::npos));
  }
}

TEST_CASE("nested Markdown is read in time") {
  CHECK(seconds(repeated("> ", 20'000) + "deep", "a.md") < 10);
  CHECK(seconds(repeated("- ", 20'000) + "deep", "a.md") < 10);
  CHECK(seconds(repeated("*a **a ", 20'000), "a.md") < 10);
  CHECK(seconds(repeated("[", 50'000), "a.md") < 10);
  CHECK(seconds(repeated("[a](b)\n", 1'000'000), "a.md") < 10);
  CHECK(seconds("[a]: b\n\n" + repeated("> [a]\n", 1'000'000), "a.md") < 10);
  CHECK(importBytes(repeated("- [a](b)\n", 100'000), "a.md"));
  CHECK(importBytes("```\n" + repeated("[a](b)\n", 100'000) + "```\n", "a.md"));
  CHECK(seconds(repeated("&eacute;&#233;", 50'000), "a.md") < 10);
  CHECK(seconds(repeated("<div>\n\n", 20'000), "a.md") < 10);
}

TEST_CASE("markup made to cost time or memory is refused or read in time") {
  std::string attributes = "<html><body><p ";
  for (int i = 0; i < 300'000; ++i)
    attributes.append("a").append(std::to_string(i)).append(" ");
  CHECK(seconds(attributes + ">words</p>", "a.html") < 10);
  std::string formatting = "<html><body>";
  for (int i = 0; i < 2000; ++i)
    formatting.append("<b id=").append(std::to_string(i)).append(">");
  CHECK(seconds(formatting + repeated("<p>x", 50'000), "a.html") < 15);
  CHECK(seconds("<html><body>" + repeated("</div>", 500'000) + "x", "a.html") < 10);
  CHECK(seconds("<html><body><table>" + repeated("x<b>", 200'000), "a.html") < 15);
  CHECK(seconds("<html><body>" + repeated("<template><tr><td>", 50'000), "a.html") < 10);
  CHECK(seconds("<html><body>" + repeated("<dt><template></dt>", 50'000), "a.html") < 10);
}
