// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iostream>
#include <map>

#include "read.h"
#include "support/corpus.h"

using namespace florilegium;
using namespace testsupport;
namespace fs = std::filesystem;

namespace {

/// Where the reference is not what a person wants, and why.
const std::map<std::string, std::string> otherwise = {
    {"multi-language.txt",
     "the reference reads Latin-1 as UTF-8 and loses every accented letter; with UTF-8 chosen both agree"},
};

std::vector<fs::path> filesOf(const char *kind, const std::string &ending) {
  std::vector<fs::path> files;
  for (const auto &entry : fs::directory_iterator(sharedCorpus() / kind)) {
    const std::string name = entry.path().filename().string();
    const bool reference = name.find(".expected.") != name.npos || name.find(".article.") != name.npos;
    if (!reference && name.ends_with(ending)) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

bool absent() {
  if (!sharedCorpus().empty()) return false;
  WARN("the corpus of real files is absent, nothing compared");
  return true;
}

Result<ImportedText> import(const fs::path &path, const ImportOptions &options = {}) {
  return importBytes(readAll(path), path.filename().string(), options);
}

/// NUL can't stand in a source's text: one U+FFFD for each.
std::string expectedOf(const fs::path &path) {
  const fs::path reference = path.string() + ".expected.txt";
  std::string text;
  for (const char c : readAll(fs::exists(reference) ? reference : path)) {
    if (c == '\0') {
      text += "\xEF\xBF\xBD";
    } else {
      text += c;
    }
  }
  return text;
}

std::map<std::string, int> words(const std::string &text) {
  std::map<std::string, int> counts;
  std::string word;
  for (const char c : text + " ") {
    const auto byte = static_cast<unsigned char>(c);
    if (std::isalnum(byte) != 0 || byte >= 0x80) {
      word += static_cast<char>(std::tolower(byte));
    } else if (!word.empty()) {
      ++counts[word];
      word.clear();
    }
  }
  return counts;
}

/// F1 of the words, order aside.
double likeness(const std::string &text, const std::string &reference) {
  const auto ours = words(text);
  const auto theirs = words(reference);
  double common = 0;
  double all = 0;
  for (const auto &[word, count] : ours) {
    all += count;
    if (const auto found = theirs.find(word); found != theirs.end()) common += std::min(count, found->second);
  }
  for (const auto &[word, count] : theirs)
    all += count;
  return all == 0 ? 1 : 2 * common / all;
}

double median(std::vector<double> scores, const char *what) {
  std::sort(scores.begin(), scores.end());
  const double middle = scores[scores.size() / 2];
  std::cout << what << ": " << scores.size() << " files, median " << middle << ", 10th percentile "
            << scores[scores.size() / 10] << ", least " << scores.front() << '\n';
  return middle;
}

}  // namespace

TEST_CASE("plain text of the corpus is read exactly") {
  if (absent()) return;
  int exact = 0;
  int files = 0;
  for (const fs::path &path : filesOf("txt", ".txt")) {
    const std::string name = path.filename().string();
    INFO(name);
    ++files;
    ImportOptions options;
    if (const auto known = otherwise.find(name); known != otherwise.end()) {
      std::cout << "txt: " << name << " differs: " << known->second << '\n';
      options.encoding = "UTF-8";
    }
    const auto imported = import(path, options);
    const std::string expected = expectedOf(path);
    if (!imported) {
      CHECK((imported.error().code == ErrorCode::Empty && expected.empty()));
    } else {
      CHECK((imported->text.utf8() == expected));
    }
    exact += (imported ? imported->text.utf8() : std::string()) == expected ? 1 : 0;
  }
  std::cout << "txt: " << exact << " of " << files << " exact\n";
  CHECK(exact == files);
}

TEST_CASE("the articles of real pages are found") {
  if (absent()) return;
  std::vector<double> main;
  std::vector<double> whole;
  ImportOptions all;
  all.pagePart = PagePart::All;
  for (const fs::path &path : filesOf("html", ".html")) {
    INFO(path);
    const fs::path article = path.string() + ".article.txt";
    const auto part = import(path);
    const auto page = import(path, all);
    REQUIRE((part && page));
    if (fs::exists(article)) main.push_back(likeness(part->text.utf8(), readAll(article)));
    whole.push_back(likeness(page->text.utf8(), expectedOf(path)));
  }
  CHECK(median(main, "html, article") > 0.97);
  CHECK(median(whole, "html, whole page") > 0.97);
}

TEST_CASE("real Markdown reads like its rendering") {
  if (absent()) return;
  std::vector<double> scores;
  for (const fs::path &path : filesOf("md", ".md")) {
    INFO(path);
    const auto imported = import(path);
    REQUIRE(imported);
    scores.push_back(likeness(imported->text.utf8(), expectedOf(path)));
  }
  CHECK(median(scores, "md") > 0.99);
}

TEST_CASE("the essays have title, headings, quotations, notes and references where a reader sees them") {
  if (absent()) return;
  const std::vector<fs::path> essays = filesOf("seeds", ".txt");
  REQUIRE(essays.size() == 5);
  const auto count = [&](std::size_t essay, BlockKind kind) {
    const auto imported = import(essays[essay]);
    REQUIRE(imported);
    return std::count_if(imported->structure.blocks.begin(), imported->structure.blocks.end(),
                         [kind](const Block &block) { return block.kind == kind; });
  };
  const std::vector<int> titles = {1, 0, 1, 1, 1};
  const std::vector<int> headings = {5, 5, 52, 4, 7};
  const std::vector<int> references = {31, 0, 13, 0, 0};
  const std::vector<int> items = {0, 0, 0, 0, 6};
  for (std::size_t i = 0; i < essays.size(); ++i) {
    INFO(essays[i]);
    CHECK(count(i, BlockKind::Title) == titles[i]);
    CHECK(count(i, BlockKind::Heading) == headings[i]);
    CHECK(count(i, BlockKind::Reference) == references[i]);
    CHECK(count(i, BlockKind::ListItem) == items[i]);
  }
  CHECK(count(0, BlockKind::Quote) == 1);
  CHECK(count(0, BlockKind::Footnote) == 1);
}
