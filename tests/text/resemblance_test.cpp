// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/text/resemblance.h"

#include "support/catch.h"

using namespace florilegium;

namespace {

SourceText text(const std::string &utf8) {
  return SourceText::make(utf8).value();
}

/// The words of the place that is likest; empty when there is none.
std::string likest(const std::string &utf8, const SoughtWords &sought) {
  const SourceText in = text(utf8);
  const auto places = placesLike(in, sought);
  return places.empty() ? std::string() : std::string(in.slice(places.front().span));
}

}  // namespace

TEST_CASE("The same words are found wherever they stand now, and are fully alike") {
  const SourceText in = text("The end. A garden of words grows here. The beginning.");
  const auto places = placesLike(in, {"A garden of words", "", "", 0});
  REQUIRE(places.size() == 1);
  CHECK(in.slice(places[0].span) == "A garden of words");
  CHECK(places[0].likeness > .99);
}

TEST_CASE("Words are found again when some of them are others, without regard to case and accents") {
  CHECK(likest("They spoke of a GÁRDEN full of quiet words that grew.",
               {"a garden of quiet words", "", "", 0}) == "a GÁRDEN full of quiet words");
}

TEST_CASE("The likest place comes first, and of equal ones the nearest") {
  const SourceText in = text("red fox and grey wolf. Then a red hen. At last a red fox and a grey wolf.");
  const auto places = placesLike(in, {"red fox and a grey wolf", "", "", 0});
  REQUIRE(places.size() >= 2);
  CHECK(in.slice(places[0].span) == "red fox and a grey wolf");
  const SourceText twice = text("a fox runs here and then another dog and a fox runs there");
  CHECK(placesLike(twice, {"a fox runs", "", "", 50})[0].span.start == 41);
  CHECK(placesLike(twice, {"a fox runs", "", "", 3})[0].span.start == 0);
}

TEST_CASE("Where the words are gone but those round them still stand, the words between are offered") {
  CHECK(likest("We said that the brain needs some rest before it can begin again, said she.",
               {"miracle-grow", "that the brain needs ", " before it can begin", 0}) == "some rest");
}

TEST_CASE("Nothing is offered where nothing is alike") {
  CHECK(placesLike(text("Entirely other things are told about the sea."), {"quantum gardens", "", "", 0})
            .empty());
  CHECK(placesLike(text(""), {"words", "", "", 0}).empty());
  CHECK(placesLike(text("some text"), {"", "", "", 0}).empty());
}

TEST_CASE("Signs without words are found as they are, and words of scripts without spaces one by one") {
  const SourceText in = text("What?! Really?!");
  CHECK(placesLike(in, {"?!", "", "", 0}).size() == 2);
  CHECK(likest("昨日は庭を歩いた。今日は海を見た。", {"海を見る", "", "", 0}) == "海を見");
}

TEST_CASE("A search that is stopped offers nothing") {
  Progress progress;
  progress.cancel();
  CHECK(placesLike(text("a garden of words"), {"a garden", "", "", 0}, 5, progress).empty());
}
