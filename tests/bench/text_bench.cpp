// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <chrono>
#include <cstdio>
#include <random>
#include <string>

#include "florilegium/text/fold.h"
#include "florilegium/text/search.h"
#include "florilegium/text/segment.h"
#include "florilegium/text/span_index.h"
#include "florilegium/text/utf8.h"

using namespace florilegium;

namespace {

/// Seconds that one run takes, the best of three.
template <class Work>
double secondsOf(const Work &work) {
  double best = 1e9;
  for (int run = 0; run < 3; ++run) {
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    best = std::min(best, taken.count());
  }
  return best;
}

void report(const std::string &name, double value, const char *unit) {
  std::printf("%s %.4g %s\n", name.c_str(), value, unit);
}

// Read by nobody, so that no work is left out as useless.
volatile std::int64_t sink = 0;

/// Prose with typographic quotation marks, in lines of about 500 characters.
std::string prose(std::size_t bytes) {
  static constexpr std::array words = {"the",   "brain",    "grows", "“new", "pathways”", "and", "it",
                                       "isn’t", "clear",    "what",  "Each", "study",     "of",  "psilocybin",
                                       "shows", "—",        "mice",  "were", "given",     "a",   "dose,",
                                       "then",  "measured", "again", "café", "in"};
  std::mt19937 random(1);
  std::string text;
  text.reserve(bytes + 16);
  for (int count = 1; text.size() < bytes; ++count) {
    text += words[random() % words.size()];
    text += count % 80 == 0 ? ".\n" : " ";
  }
  return text;
}

void measureReading(const std::string &utf8) {
  const double megabytes = static_cast<double>(utf8.size()) / 1e6;
  report("utf8.validate", megabytes / secondsOf([&] { sink = firstInvalidUtf8(utf8).has_value() ? 1 : 0; }),
         "MB/s");
  report("utf8.count", megabytes / secondsOf([&] { sink = countCodePoints(utf8); }), "MB/s");
  report("source_text.make", megabytes / secondsOf([&] { sink = SourceText::make(utf8)->length(); }), "MB/s");
  report("count_words", megabytes / secondsOf([&] { sink = countWords(utf8); }), "MB/s");
  const std::string part = utf8.substr(0, utf8.find('\n', 10'000'000));
  report("fold", 10 / secondsOf([&] { sink = static_cast<std::int64_t>(foldForSearch(part).size()); }),
         "MB/s");
}

void measureSearch(const std::string &name, const SourceText &text, std::string_view pattern,
                   SearchOptions options) {
  const Searcher searcher = Searcher::make(pattern, options).value();
  std::int64_t matches = 0;
  const double seconds = secondsOf([&] {
    matches = 0;
    if (!searcher.each(text, [&](Span) { return ++matches > 0; })) std::puts("the search was stopped");
  });
  report("search." + name, seconds * 1e3, "ms");
  report("search." + name + ".matches", static_cast<double>(matches), "matches");
}

void measureSegments() {
  std::string line = prose(5'000'000);
  for (char &each : line)
    each = each == '\n' ? ' ' : each;
  const SourceText text = SourceText::make(line).value();
  constexpr int calls = 10000;
  for (const auto &[name, unit] : {std::pair("grapheme", Unit::Grapheme), std::pair("word", Unit::Word),
                                   std::pair("sentence", Unit::Sentence)}) {
    const double seconds = secondsOf([&] {
      for (int i = 0; i < calls; ++i)
        sink = unitAt(text, text.length() / calls * i, unit).start;
    });
    report(std::string("segment.") + name + ".in_5MB_line", seconds / calls * 1e6, "us");
  }
}

void measureIndex(int entries) {
  std::mt19937 random(2);
  std::vector<SpanIndex::Entry> spans;
  for (int i = 0; i < entries; ++i) {
    const auto start = static_cast<Position>(random() % 1'000'000);
    spans.push_back({{start, start + 20 + static_cast<Position>(random() % 200)}, i});
  }
  const std::string name = "span_index." + std::to_string(entries);
  SpanIndex index;
  const double filling = secondsOf([&] {
    index.clear();
    for (const SpanIndex::Entry &entry : spans)
      index.insert(entry);
  });
  report(name + ".insert", filling / entries * 1e9, "ns");
  constexpr int queries = 10000;
  std::vector<SpanIndex::Entry> found;
  const double asking = secondsOf([&] {
    for (int i = 0; i < queries; ++i) {
      found.clear();
      index.overlapping({i * 90, i * 90 + 100}, found);
      sink = static_cast<std::int64_t>(found.size());
    }
  });
  report(name + ".query", asking / queries * 1e9, "ns");
  const double changing = secondsOf([&] {
    for (int i = 0; i < queries; ++i) {
      const SpanIndex::Entry &entry = spans[static_cast<std::size_t>(i % entries)];
      index.erase(entry);
      index.insert(entry);
    }
  });
  report(name + ".erase_and_insert", changing / queries * 1e9, "ns");
}

}  // namespace

int main() {
  std::string utf8 = prose(100'000'000);
  utf8 += "Zygomorphic\n";
  measureReading(utf8);
  const SourceText text = SourceText::make(std::move(utf8)).value();
  measureSearch("rare_word", text, "zygomorphic", {});
  measureSearch("common_letters", text, "etherised", {});
  measureSearch("common_word", text, "psilocybin", {});
  measureSearch("typographic", text, "“new pathways”", {});
  measureSearch("exact_case", text, "Zygomorphic", {.letterCase = Case::Match, .accents = Accents::Match});
  measureSearch("regex", text, "zygo\\w+", {.regularExpression = true});
  measureSegments();
  for (const int entries : {1'000, 10'000, 100'000})
    measureIndex(entries);
}
