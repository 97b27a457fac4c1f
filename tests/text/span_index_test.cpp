// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/text/span_index.h"

#include <algorithm>
#include <iterator>
#include <random>

#include "support/catch.h"

using namespace florilegium;
using Entry = SpanIndex::Entry;

namespace {

/// The same answers from a sorted list.
struct NaiveIndex {
  std::vector<Entry> entries;

  void insert(const Entry &entry) {
    const auto at = std::lower_bound(entries.begin(), entries.end(), entry);
    if (at == entries.end() || *at != entry) entries.insert(at, entry);
  }
  bool erase(const Entry &entry) { return std::erase(entries, entry) != 0; }
  [[nodiscard]] std::vector<Entry> overlapping(Span range) const {
    std::vector<Entry> found;
    std::copy_if(entries.begin(), entries.end(), std::back_inserter(found), [&](const Entry &entry) {
      for (Position at = entry.span.start; at < entry.span.end; ++at) {
        if (range.contains(at)) return true;
      }
      return false;
    });
    return found;
  }
  [[nodiscard]] std::optional<Entry> next(const Entry &entry) const {
    const auto at = std::upper_bound(entries.begin(), entries.end(), entry);
    return at == entries.end() ? std::nullopt : std::optional(*at);
  }
  [[nodiscard]] std::optional<Entry> previous(const Entry &entry) const {
    const auto at = std::lower_bound(entries.begin(), entries.end(), entry);
    return at == entries.begin() ? std::nullopt : std::optional(*(at - 1));
  }
};

Span randomSpan(std::mt19937 &random, Position length) {
  const Position start = std::uniform_int_distribution<Position>(0, length)(random);
  const Position longest = random() % 8 == 0 ? length : 12;
  return {start, start + std::uniform_int_distribution<Position>(0, longest)(random)};
}

}  // namespace

TEST_CASE("A span index answers as a sorted list does") {
  const unsigned seed = GENERATE(range(0u, 8u));
  std::mt19937 random(seed);
  SpanIndex index;
  NaiveIndex naive;
  for (int round = 0; round < 3000; ++round) {
    // Few numbers, so that one number has many spans and one span many numbers.
    const Entry entry{randomSpan(random, 120), static_cast<std::int64_t>(random() % 20)};
    const auto choice = random() % 10;
    if (choice < 5) {
      index.insert(entry);
      naive.insert(entry);
    } else if (choice < 7 && !naive.entries.empty()) {
      const Entry victim = naive.entries[random() % naive.entries.size()];
      REQUIRE(index.erase(victim));
      REQUIRE(naive.erase(victim));
      REQUIRE_FALSE(index.contains(victim));
    } else {
      REQUIRE(index.erase(entry) == naive.erase(entry));
    }
    const Span range = randomSpan(random, 120);
    REQUIRE(index.size() == naive.entries.size());
    REQUIRE(index.overlapping(range) == naive.overlapping(range));
    REQUIRE(index.next(entry) == naive.next(entry));
    REQUIRE(index.previous(entry) == naive.previous(entry));
    if (round % 50 == 0) REQUIRE(index.all() == naive.entries);
  }
}

TEST_CASE("Found spans are appended to what the caller has") {
  SpanIndex index;
  index.insert({{5, 9}, 1});
  std::vector<Entry> found{{{0, 1}, 7}};
  index.overlapping({8, 20}, found);
  CHECK(found == std::vector<Entry>{{{0, 1}, 7}, {{5, 9}, 1}});
}

TEST_CASE("Spans that only touch a range do not overlap it") {
  SpanIndex index;
  index.insert({{0, 5}, 1});
  index.insert({{10, 15}, 2});
  index.insert({{7, 7}, 3});
  CHECK(index.overlapping({5, 10}).empty());
  CHECK(index.overlapping({4, 11}).size() == 2);
  CHECK(index.overlapping({3, 3}).empty());
}

TEST_CASE("A cleared span index is as good as new") {
  SpanIndex index;
  for (std::int64_t id = 1; id <= 100; ++id)
    index.insert({{id, id + 10}, id});
  CHECK(index.erase({{1, 11}, 1}));
  index.clear();
  CHECK(index.size() == 0);
  CHECK(index.all().empty());
  CHECK(index.overlapping({0, 1000}).empty());
  CHECK_FALSE(index.next({}).has_value());
  index.insert({{1, 2}, 1});
  CHECK(index.size() == 1);
}

TEST_CASE("Inserting the same span and number twice keeps one") {
  SpanIndex index;
  index.insert({{1, 2}, 1});
  index.insert({{1, 2}, 1});
  CHECK(index.size() == 1);
  CHECK(index.erase({{1, 2}, 1}));
  CHECK_FALSE(index.erase({{1, 2}, 1}));
}
