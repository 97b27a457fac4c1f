// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <ctime>
#include <string>

#include "florilegium/import/imported.h"
#include "support/corpus.h"

// How fast texts come in, in megabytes for a second of computing on one core.

namespace {

using namespace florilegium;

double seconds(const std::string &bytes, const char *name, int times) {
  const std::clock_t start = std::clock();
  for (int i = 0; i < times; ++i) {
    if (!importBytes(bytes, name)) std::printf("%s could not be read\n", name);
  }
  return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

void measure(const char *what, const std::string &bytes, const char *name, double wanted) {
  const int times = bytes.size() > 4'000'000 ? 3 : 5;
  const double speed = static_cast<double>(bytes.size()) * times / 1e6 / seconds(bytes, name, times);
  std::printf("%-22s %7.1f MB   %7.1f MB/s   wanted %.0f\n", what, static_cast<double>(bytes.size()) / 1e6,
              speed, wanted);
}

/// A page of about `size` bytes like those that blogs make.
std::string page(std::size_t size) {
  std::string html =
      "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>A page</title></head><body><nav><ul>";
  for (int i = 0; i < 20; ++i)
    html += "<li class='menu-item menu-item-" + std::to_string(i) + "'><a href='/section/" +
            std::to_string(i) + "'>Section</a></li>";
  html += "</ul></nav><article><h1>A page</h1>";
  for (int i = 0; html.size() < size; ++i) {
    html +=
        "<p class=\"body\">Nobody had walked across the lake before the winter in which the <b>waterfowl</b> "
        "stayed, and those who tried it"
        " afterwards told of <a href=\"https://example.org/sounds/" +
        std::to_string(i) +
        "\">sounds below them</a> that were like nothing heard on land&mdash;or so they said, caf&eacute; by "
        "caf&eacute;.</p>\n";
  }
  return html + "</article><footer>The end</footer></body></html>";
}

std::string prose(std::size_t size) {
  std::string text;
  for (int i = 0; text.size() < size; ++i) {
    text +=
        "Nobody had walked across the lake before the winter in which the waterfowl stayed, and those who "
        "tried it afterwards told of sounds below"
        " them that were like nothing heard on land, " +
        std::to_string(i) + " times.\n\n";
  }
  return text;
}

std::string richText(std::size_t size) {
  std::string text = "{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}";
  while (text.size() < size)
    text +=
        "\\pard\\plain\\f0 Nobody had walked {\\b across} the lake before the winter in which the "
        "\\u8220?waterfowl\\'94 stayed.\\par\n";
  return text + "}";
}

}  // namespace

int main() {
  const std::filesystem::path corpus = testsupport::sharedCorpus();
  if (!corpus.empty()) {
    measure("plain text, a novel", testsupport::readAll(corpus / "large/war_and_peace.txt"), "a.txt", 50);
    measure("plain text, 10 MB", testsupport::readAll(corpus / "large/ten_megabytes.txt"), "a.txt", 50);
    measure("a long web page", testsupport::readAll(corpus / "html/readability_wikipedia.html"), "a.html",
            10);
  }
  measure("plain text, made up", prose(20'000'000), "a.txt", 50);
  measure("a web page, made up", page(5'000'000), "a.html", 10);
  measure("Rich Text, made up", richText(5'000'000), "a.rtf", 10);
  const std::string small = prose(4'000);
  const std::string smallPage = page(4'000);
  const double time = seconds(small, "a.txt", 500) + seconds(smallPage, "a.html", 500);
  std::printf("1,000 small files       %.2f s   wanted below 5\n", time);
}
