// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include "gui/reader/tag_scene.h"
#include "reader_fixture.h"
#include "support/catch.h"

using namespace florilegium;
using namespace florilegium::gui;
using readertest::longText;
using readertest::Reader;

namespace {

/// A page and the tags on it, without a view.
struct Scene {
  Reader &reader;
  PageLayout page;
  TagScene scene;

  explicit Scene(Reader &shown) : reader(shown) {
    page.setText(reader.revision);
    page.setType({}, 600);
    scene.setSource(&reader.project, {1});
    scene.reset(66);
  }

  /// The lanes of all tags, units looked at in this order.
  std::map<std::int64_t, int> lanes(bool backwards) {
    std::map<std::int64_t, int> found;
    for (int i = 0; i < page.unitCount(); ++i) {
      const int unit = backwards ? page.unitCount() - 1 - i : i;
      for (const TagOnUnit &tag : scene.onUnit(page, unit).tags) {
        found[tag.id.value] = tag.lane;
      }
    }
    return found;
  }

  void add(std::int64_t id, Span span) {
    reader.project.put(reader.row(id, span));
    ChangeSet changes;
    changes.tags.push_back({std::nullopt, reader.row(id, span)});
    (void)scene.apply(changes);
  }
};

}  // namespace

TEST_CASE("A bracket has the same lane whether its paragraph came into view from above or below") {
  Reader reader(longText(8));
  const auto from = [&](int paragraph) {
    return reader.find("Paragraph " + std::to_string(paragraph) + " speaks").start;
  };
  std::int64_t id = 1;
  reader.project.put(reader.row(id++, {from(1) + 30, from(4) + 60}));
  reader.project.put(reader.row(id++, {from(3) + 10, from(3) + 130}));
  for (int paragraph = 0; paragraph < 8; ++paragraph) {
    reader.project.put(reader.row(id++, {from(paragraph) + 20, from(paragraph) + 40}));
  }
  const std::map<std::int64_t, int> down = Scene(reader).lanes(false);
  CHECK(down == Scene(reader).lanes(true));
  CHECK(down.size() == 10);
  // Short ones nearest the text, the one over four paragraphs outside of all.
  CHECK(down.at(3 + 3) == 0);
  CHECK(down.at(2) == 1);
  CHECK(down.at(1) == 2);
}

TEST_CASE("A new short tag takes the lane nearest the text, and the longer one there moves out") {
  Reader reader(longText(4));
  const Position start = reader.find("Paragraph 1 speaks").start;
  Scene scene(reader);
  scene.add(1, {start, start + 140});
  CHECK(scene.lanes(false).at(1) == 0);
  scene.add(2, {start + 20, start + 30});
  CHECK(scene.lanes(false).at(2) == 0);
  CHECK(scene.lanes(false).at(1) == 1);
  SECTION("and comes back when it is gone") {
    ChangeSet removal;
    removal.tags.push_back({reader.row(2, {start + 20, start + 30}), std::nullopt});
    reader.project.remove(TagId{2});
    (void)scene.scene.apply(removal);
    CHECK(scene.lanes(false).at(1) == 0);
  }
}

TEST_CASE("Brackets keep their lanes while the text scrolls there and back") {
  // Long enough that what was seen first is forgotten meanwhile.
  Reader reader(longText(500));
  for (int i = 0; i < 490; ++i) {
    const Position start = reader.find("Paragraph " + std::to_string(i) + " speaks").start;
    for (int k = 0; k < 3; ++k) {
      reader.tag(1 + i * 3 + k, {start + k * 25, start + k * 25 + 20 + 40 * k});
    }
  }
  ReadingView &view = *reader.view;
  view.grab();
  const QImage before = view.viewport()->grab().toImage();
  for (int page = 0; page < 60; ++page) {
    view.pageDown();
    view.grab();
  }
  view.restoreReadingPosition({});
  CHECK(view.viewport()->grab().toImage() == before);
}

TEST_CASE("From the fifth tag on a line a pill counts what has no lane") {
  Reader reader(longText(3));
  const Position start = reader.find("Paragraph 1 speaks").start;
  for (int i = 0; i < 7; ++i) {
    reader.project.put(reader.row(i + 1, {start + i, start + 12 + i}, 1 + i % 2));
  }
  Scene scene(reader);
  const int unit = scene.page.unitHolding(start);
  const UnitTags &tags = scene.scene.withLabels(scene.page, unit, 16);
  const auto pill = std::find_if(tags.labels.begin(), tags.labels.end(),
                                 [](const MarginLabel &label) { return label.pill; });
  REQUIRE(pill != tags.labels.end());
  CHECK(pill->tags.size() == 3);
  CHECK(scene.scene.laneCount() == LaneLayout::most);
}
