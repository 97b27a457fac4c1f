// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bounded.h"
#include "office_samples.h"
#include "read.h"
#include "samples.h"

using namespace florilegium;
using namespace testsupport;

namespace {

/// A file of each format whose reading takes long enough to be told about.
std::vector<Sample> longFiles() {
  std::vector<std::pair<std::string, std::string>> chapters;
  for (int i = 0; i < 30; ++i)
    chapters.emplace_back(std::string("c").append(std::to_string(i)), bookPage("<p>words</p>"));
  return {{"a.docx", wordFile(repeated("<w:p><w:r><w:t>words</w:t></w:r></w:p>", 5000))},
          {"a.odt", odtFile(repeated("<text:p>words</text:p>", 5000))},
          {"a.epub", epubFile(chapters)},
          {"a.rtf", "{\\rtf1 " + repeated("words\\par ", 20'000) + "}"},
          {"a.html", "<html><body>" + repeated("<p>words</p>", 20'000)},
          {"a.md", repeated("words\n\n", 50'000)},
          {"a.txt", repeated("words\n\n", 50'000)},
          {"a.csv", "a,b\n" + repeated("words,more\n", 50'000)},
          {"a.srt", repeated("1\n00:00:01,000 --> 00:00:02,000\nwords\n\n", 10'000)}};
}

}  // namespace

TEST_CASE("a long file of any format tells how far its reading is") {
  for (const Sample &sample : longFiles()) {
    INFO(sample.name);
    int reports = 0;
    bool sensible = true;
    const Progress progress([&](std::int64_t done, std::int64_t total) {
      ++reports;
      sensible = sensible && done >= 0 && done <= total && total > 0;
    });
    CHECK(importBytes(sample.bytes, sample.name, {}, progress).has_value());
    CHECK(reports > 0);
    CHECK(sensible);
  }
}

TEST_CASE("the reading of an office file is told in growing parts of it") {
  for (const Sample &sample : longFiles()) {
    if (sample.name != "a.docx" && sample.name != "a.odt") continue;
    INFO(sample.name);
    std::int64_t last = -1;
    std::int64_t whole = 0;
    bool grows = true;
    const Progress progress([&](std::int64_t done, std::int64_t total) {
      grows = grows && done > last;
      last = done;
      whole = total;
    });
    REQUIRE(importBytes(sample.bytes, sample.name, {}, progress).has_value());
    CHECK(grows);
    CHECK(last > whole * 9 / 10);
  }
}

TEST_CASE("the reading of a long file of any format stops when it is told to") {
  for (const Sample &sample : longFiles()) {
    INFO(sample.name);
    Progress *asked = nullptr;
    Progress progress([&asked](std::int64_t, std::int64_t) { asked->cancel(); });
    asked = &progress;
    const auto imported = importBytes(sample.bytes, sample.name, {}, progress);
    REQUIRE_FALSE(imported.has_value());
    CHECK(imported.error().code == ErrorCode::Cancelled);
  }
}
