// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <random>

#include "gui/reader/lane_layout.h"
#include "gui/reader/margin_labels.h"
#include "gui/reader/tag_levels.h"
#include "gui/reader/tint_runs.h"
#include "support/catch.h"
#include "support/marked_text.h"

using namespace florilegium;
using namespace florilegium::gui;
using Entry = SpanIndex::Entry;

namespace {

std::vector<Entry> randomTags(std::mt19937 &random, int count) {
  std::vector<Entry> tags;
  for (int i = 1; i <= count; ++i) {
    const auto start = static_cast<Position>(random() % 400);
    tags.push_back({{start, start + 1 + static_cast<Position>(random() % 60)}, i});
  }
  return tags;
}

/// The rule of the design, spelled out.
std::unordered_map<std::int64_t, int> levelsByRule(std::vector<Entry> tags) {
  std::sort(tags.begin(), tags.end(), [](const Entry &a, const Entry &b) {
    return std::tuple(a.span.start, -a.span.end, a.id) < std::tuple(b.span.start, -b.span.end, b.id);
  });
  std::unordered_map<std::int64_t, int> levels;
  for (std::size_t i = 0; i < tags.size(); ++i) {
    std::vector<int> met;
    for (std::size_t j = 0; j < i; ++j) {
      if (tags[j].span.overlaps(tags[i].span)) met.push_back(levels[tags[j].id]);
    }
    int level = 0;
    while (std::find(met.begin(), met.end(), level) != met.end())
      ++level;
    levels[tags[i].id] = level;
  }
  return levels;
}

}  // namespace

TEST_CASE("The tag that starts later owns the tint, then the shorter, then the newer") {
  const auto marks = testsupport::marked("[[the [[seed [[in]] frozen]] ground]]");
  std::vector<Entry> tags;
  for (const Span &span : marks.spans) {
    tags.push_back({span, static_cast<std::int64_t>(tags.size()) + 1});
  }
  const std::vector<TintRun> runs = tintRuns({0, marks.text.length()}, tags);
  const std::vector<TintRun> expected{
      {{0, 4}, {1}}, {{4, 9}, {2}}, {{9, 11}, {3}}, {{11, 18}, {2}}, {{18, 25}, {1}}};
  CHECK(runs == expected);

  CHECK(tintRuns({0, 9}, std::vector<Entry>{{{0, 9}, 1}, {{0, 5}, 2}}) ==
        std::vector<TintRun>{{{0, 5}, {2}}, {{5, 9}, {1}}});
  CHECK(tintRuns({0, 9}, std::vector<Entry>{{{2, 5}, 7}, {{2, 5}, 9}}) ==
        std::vector<TintRun>{{{2, 5}, {9}}});
  CHECK(tintRuns({3, 6}, std::vector<Entry>{{{0, 9}, 1}}) == std::vector<TintRun>{{{3, 6}, {1}}});
}

TEST_CASE("Every character under random tags has the owner that the rule names") {
  std::mt19937 random(21);
  for (int round = 0; round < 50; ++round) {
    const std::vector<Entry> tags = randomTags(random, 30);
    const std::vector<TintRun> runs = tintRuns({0, 500}, tags);
    for (Position p = 0; p < 500; ++p) {
      const Entry *owner = nullptr;
      for (const Entry &tag : tags) {
        if (tag.span.contains(p) && (!owner || ownsTintBefore(tag, *owner))) owner = &tag;
      }
      const auto run =
          std::find_if(runs.begin(), runs.end(), [&](const TintRun &r) { return r.span.contains(p); });
      REQUIRE((run == runs.end()) == (owner == nullptr));
      if (owner) REQUIRE(run->owner.value == owner->id);
    }
  }
}

TEST_CASE("Underline levels follow the rule, also after changes") {
  std::mt19937 random(4);
  for (int round = 0; round < 30; ++round) {
    std::vector<Entry> tags = randomTags(random, 60);
    SpanIndex index;
    for (const Entry &tag : tags) {
      index.insert(tag);
    }
    TagLevels levels;
    levels.reset(index, {});
    for (int change = 0; change < 20; ++change) {
      for (const auto &[id, level] : levelsByRule(tags)) {
        REQUIRE(levels.level({id}) == level);
      }
      const std::size_t which = random() % tags.size();
      const Entry before = tags[which];
      index.erase(before);
      const Entry after{
          {before.span.start / 2, before.span.start / 2 + 1 + static_cast<Position>(random() % 90)},
          before.id};
      tags[which] = after;
      index.insert(after);
      levels.forget({before.id});
      levels.repair(index, {}, {before.span, after.span});
    }
  }
}

TEST_CASE("Hidden tags take no underline level") {
  SpanIndex index;
  index.insert({{0, 20}, 1});
  index.insert({{5, 9}, 2});
  TagLevels levels;
  levels.reset(index, [](TagId id) { return id.value != 1; });
  CHECK(levels.level({2}) == 0);
}

TEST_CASE("Brackets on few lines stand nearest the text and no two share a lane and a line") {
  LaneLayout lanes;
  lanes.assign({{{1}, {0, 300}, 5, 10}, {{2}, {60, 120}, 1, 70}, {{3}, {60, 180}, 2, 90}});
  CHECK(lanes.lane({2}) == 0);
  CHECK(lanes.lane({3}) == 1);
  CHECK(lanes.lane({1}) == 2);
  SECTION("a tag that comes later leaves the others in their lanes") {
    lanes.assign({{{4}, {120, 180}, 1, 130}});
    CHECK(lanes.lane({4}) == 0);
    CHECK(lanes.lane({1}) == 2);
  }
  SECTION("the fifth tag on a line has none until one is freed") {
    lanes.assign({{{5}, {60, 120}, 1, 75}});
    lanes.assign({{{6}, {60, 120}, 1, 80}});
    CHECK(lanes.lane({5}) == 3);
    CHECK(lanes.lane({6}) == LaneLayout::most);
    lanes.remove({2});
    CHECK_FALSE(lanes.has({6}));
    lanes.assign({{{6}, {60, 120}, 1, 80}});
    CHECK(lanes.lane({6}) == 0);
  }
}

TEST_CASE("Lanes needed are the most tags that share a line") {
  CHECK(lanesNeeded({}, 66, 4) == 1);
  CHECK(lanesNeeded({{{0, 10}, 1}, {{20, 30}, 2}, {{200, 210}, 3}}, 66, 4) == 2);
  CHECK(lanesNeeded({{{0, 500}, 1}, {{0, 10}, 2}, {{1, 9}, 3}, {{2, 8}, 4}, {{3, 5}, 5}}, 66, 4) == 4);
}

TEST_CASE("Labels only move down, and one pushed too far is left out") {
  int last = -1000;
  std::vector<LabelWish> wishes;
  for (int i = 1; i <= 9; ++i) {
    wishes.push_back({{i}, {i}, i < 9 ? 0 : 3, i < 9 ? 10 : 109, i - 1, true, i == 2, false});
  }
  const std::vector<MarginLabel> labels = placeLabels(wishes, {17, 99}, last);
  REQUIRE(labels.size() == 9);
  for (std::size_t i = 0; i < 6; ++i) {
    CHECK(labels[i].placed);
    CHECK(labels[i].top == 10 + 17 * static_cast<int>(i));
  }
  CHECK_FALSE(labels[6].placed);
  CHECK_FALSE(labels[7].placed);
  CHECK(labels[8].placed);
  CHECK(labels[8].top == 112);
  CHECK(last == 112);
  CHECK(labels[1].memo);
}

TEST_CASE("A code that starts twice on one line has one label, tags without a lane one pill") {
  int last = -1000;
  const std::vector<MarginLabel> labels = placeLabels({{{1}, {1}, 0, 10, 0},
                                                       {{2}, {1}, 0, 10, 1},
                                                       {{3}, {2}, 0, 10, 2},
                                                       {{4}, {1}, 1, 43, 0},
                                                       {{5}, {1}, 1, 43, 4, false},
                                                       {{6}, {2}, 1, 43, 4, false}},
                                                      {17, 99}, last);
  REQUIRE(labels.size() == 4);
  CHECK(labels[0].tags.size() == 2);
  CHECK(labels[1].tags.size() == 1);
  CHECK(labels[2].tags.size() == 1);
  CHECK(labels[3].pill);
  CHECK(labels[3].tags.size() == 2);
}
