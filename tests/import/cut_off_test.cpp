// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <map>

#include "promises.h"
#include "read.h"
#include "samples.h"
#include "support/corpus.h"

using namespace florilegium;
using namespace testsupport;
namespace fs = std::filesystem;

namespace {

/// At every hundredth of its length: what is left is read and keeps the promises, or is refused in a sentence
/// about the file.
void cutEverywhere(const std::string &name, const std::string &whole) {
  for (std::size_t percent = 0; percent < 100; ++percent) {
    INFO(name << " cut off behind " << percent << " %");
    const auto imported = importBytes(std::string_view(whole).substr(0, whole.size() * percent / 100), name);
    if (imported) {
      CHECK(brokenPromise(*imported).empty());
      continue;
    }
    CHECK(imported.error().code != ErrorCode::Internal);
    CHECK(errorLine(imported.error()).find(name) != std::string::npos);
  }
}

/// Real files of each kind, a small, a middling and a larger one.
std::vector<fs::path> someOf(const std::string &kind, const std::string &ending) {
  constexpr std::uintmax_t largest = 400'000;
  std::vector<std::pair<std::uintmax_t, fs::path>> all;
  for (const auto &entry : fs::directory_iterator(sharedCorpus() / kind)) {
    const std::string name = entry.path().filename().string();
    const bool wanted = name.find(".expected.") == name.npos && name.ends_with(ending);
    if (wanted && entry.file_size() < largest) all.emplace_back(entry.file_size(), entry.path());
  }
  std::sort(all.begin(), all.end());
  std::vector<fs::path> some;
  for (const std::size_t place : {all.size() / 4, all.size() / 2, all.size() - 1})
    if (place < all.size()) some.push_back(all[place].second);
  return some;
}

}  // namespace

TEST_CASE("a file of any format cut off anywhere is read or refused in a sentence") {
  for (const Sample &sample : samplesOfEveryFormat())
    cutEverywhere(sample.name, sample.bytes);
}

TEST_CASE("a file of any format is read whole before it is cut") {
  for (const Sample &sample : samplesOfEveryFormat()) {
    INFO(sample.name);
    const ImportedText imported = read(sample.bytes, sample.name);
    CHECK(brokenPromise(imported).empty());
    CHECK(imported.text.length() > 5);
  }
}

TEST_CASE("real files of every kind cut off at every hundredth are read or refused in a sentence") {
  if (sharedCorpus().empty()) {
    WARN("the corpus of real files is absent, nothing tried");
    return;
  }
  const std::vector<std::pair<std::string, std::string>> kinds = {
      {"docx", ".docx"}, {"odt", ".odt"}, {"odt", ".fodt"}, {"epub", ".epub"}, {"rtf", ".rtf"},
      {"html", ".html"}, {"md", ".md"},   {"txt", ".txt"},  {"pdf", ".pdf"}};
  for (const auto &[kind, ending] : kinds) {
    for (const fs::path &path : someOf(kind, ending))
      cutEverywhere(path.filename().string(), readAll(path));
  }
}

TEST_CASE("a changed byte in a file of any format breaks no promise") {
  for (const Sample &sample : samplesOfEveryFormat()) {
    const std::size_t step = sample.name == "a.pdf" ? 29 : 5;
    for (std::size_t at = 0; at < sample.bytes.size(); at += step) {
      std::string bytes = sample.bytes;
      bytes[at] = static_cast<char>(bytes[at] ^ 0x5A);
      INFO(sample.name << " changed at " << at);
      const auto imported = importBytes(bytes, sample.name);
      if (imported) CHECK(brokenPromise(*imported).empty());
      if (!imported) CHECK(imported.error().code != ErrorCode::Internal);
    }
  }
}

TEST_CASE("what a file holds decides, whatever its name claims") {
  const std::map<std::string, std::string> readers = {
      {"a.docx", "docx 1"},           {"a.odt", "odt 1"},       {"a.fodt", "odt 1"},
      {"a.epub", "epub 2"},           {"a.rtf", "rich text 2"}, {"a.mhtml", "web page in one file 2"},
      {"a.zip", "zipped web page 2"}, {"a.html", "web page 2"}};
  const std::vector<Sample> samples = samplesOfEveryFormat();
  for (const Sample &sample : samples) {
    const std::string own = read(sample.bytes, sample.name).origin.reader;
    if (const auto known = readers.find(sample.name); known != readers.end()) {
      for (const Sample &other : samples) {
        INFO(sample.name << " called " << other.name);
        CHECK(read(sample.bytes, other.name).origin.reader == own);
      }
    }
    for (const Sample &other : samples) {
      const auto imported = importBytes(sample.bytes, other.name);
      INFO(sample.name << " called " << other.name);
      if (imported) CHECK(brokenPromise(*imported).empty());
      if (!imported) CHECK(imported.error().code != ErrorCode::Internal);
    }
  }
}

TEST_CASE("a text that is called a PDF is a text") {
  CHECK(read("Only words, no pages.", "essay.pdf").origin.reader == "plain text 2");
}

TEST_CASE("Rich Text that is cut off before its text says so") {
  const auto imported = importBytes("{\\rtf1\\ansi{\\fonttbl{\\f0 Times;}{\\f1 Ari", "a.rtf");
  REQUIRE_FALSE(imported);
  CHECK(imported.error().detail == "it is cut off before its text");
}
