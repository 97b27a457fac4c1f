// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/text/map_structure.h"

#include <random>

#include "support/catch.h"

using namespace florilegium;

namespace {

constexpr const char *page = "Gardens\nA first paragraph here.\n• one\n• two\nOne\tTwo\nThe last words.";

SourceText text(const std::string &utf8) {
  return SourceText::make(utf8).value();
}

Span find(const SourceText &in, const std::string &words) {
  const std::size_t at = in.utf8().find(words);
  REQUIRE(at != std::string::npos);
  return {in.positionOf(at), in.positionOf(at + words.size())};
}

Structure structureOf(const SourceText &in) {
  Structure s;
  s.blocks = {{BlockKind::Title, 0, find(in, "Gardens")},
              {BlockKind::Paragraph, 0, find(in, "A first paragraph here.")},
              {BlockKind::ListItem, 1, find(in, "• one")},
              {BlockKind::ListItem, 1, find(in, "• two")},
              {BlockKind::TableCell, 0, find(in, "One")},
              {BlockKind::TableCell, 0, find(in, "Two")},
              {BlockKind::Paragraph, 0, find(in, "The last words.")}};
  s.marks = {{MarkKind::Bold, "", find(in, "first")},
             {MarkKind::Link, "#char=" + std::to_string(find(in, "The last").start), find(in, "paragraph")}};
  s.pages = {{"1", {0, find(in, "• two").start}}, {"2", {find(in, "• two").start, in.length()}}};
  s.turns = {{"Ada", 0, 5, find(in, "A first paragraph here.")}, {"Ben", 5, 9, find(in, "The last words.")}};
  return s;
}

struct Mapped {
  SourceText after;
  Structure structure;

  /// Kind and words of each block: "title: Gardens".
  [[nodiscard]] std::vector<std::string> blocks() const {
    std::vector<std::string> all;
    for (const Block &block : structure.blocks)
      all.push_back(std::string(nameOf(block.kind)) + ": " + std::string(after.slice(block.span)));
    return all;
  }
  template <class Item>
  [[nodiscard]] std::string words(const Item &item) const {
    return std::string(after.slice(item.span));
  }
};

Mapped edited(const std::string &utf8) {
  const SourceText before = text(page);
  SourceText after = text(utf8);
  const EditMap map(difference(before, after));
  Structure structure = mapStructure(structureOf(before), before, after, map);
  return {std::move(after), std::move(structure)};
}

/// The page with some words replaced by others.
Mapped with(const std::string &words, const std::string &others) {
  std::string utf8 = page;
  const std::size_t at = utf8.find(words);
  REQUIRE(at != std::string::npos);
  return edited(utf8.replace(at, words.size(), others));
}

bool holds(const std::vector<std::string> &all, const std::string &one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace

TEST_CASE("The structure of a text that was not edited is what it was") {
  CHECK(edited(page).structure == structureOf(text(page)));
}

TEST_CASE("A block takes in what is written at its ends, a mark does not") {
  const Mapped m = with("A first paragraph here.", "Now a very first paragraph here, too.");
  CHECK(holds(m.blocks(), "paragraph: Now a very first paragraph here, too."));
  CHECK(m.words(m.structure.marks[0]) == "first");
  CHECK(m.words(m.structure.turns[0]) == "Now a very first paragraph here, too.");
  const Mapped end = with("Gardens\n", "Gardens of old\n");
  CHECK(end.blocks()[0] == "title: Gardens of old");
}

TEST_CASE("A link inside the text follows the place that it leads to") {
  const Mapped m = with("Gardens", "All the gardens");
  REQUIRE(m.structure.marks.size() == 2);
  CHECK(m.structure.marks[1].href == "#char=" + std::to_string(find(m.after, "The last").start));
  CHECK(m.words(m.structure.marks[1]) == "paragraph");
}

TEST_CASE("A line feed written into a block makes two of its kind, of a title a title and a paragraph") {
  const Mapped m = with("first paragraph", "first\nparagraph");
  CHECK(holds(m.blocks(), "paragraph: A first"));
  CHECK(holds(m.blocks(), "paragraph: paragraph here."));
  const Mapped title = with("Gardens", "Gardens\nand more");
  CHECK(title.blocks()[0] == "title: Gardens");
  CHECK(title.blocks()[1] == "paragraph: and more");
}

TEST_CASE("A line feed taken out makes one block of two, of the kind of the first") {
  const Mapped m = with("• one\n• two", "• one • two");
  CHECK(holds(m.blocks(), "list-item: • one • two"));
  CHECK(m.blocks().size() == 6);
}

TEST_CASE("Cells beside each other stay cells") {
  const Mapped m = with("One\tTwo", "One more\tTwo");
  CHECK(holds(m.blocks(), "table-cell: One more"));
  CHECK(holds(m.blocks(), "table-cell: Two"));
}

TEST_CASE("A line of new words is a paragraph, behind a list item another item") {
  const Mapped m = with("The last words.", "The last words.\nAnd a new line.");
  CHECK(m.blocks().back() == "paragraph: And a new line.");
  const Mapped list = with("• two\n", "• two\n• three and four\n");
  CHECK(holds(list.blocks(), "list-item: • three and four"));
}

TEST_CASE("A block that was written anew keeps its kind, one without words is gone") {
  CHECK(with("Gardens", "Weeds").blocks()[0] == "title: Weeds");
  const Mapped gone = with("• one\n", "");
  CHECK(gone.blocks().size() == 6);
  const Mapped turn = with("\nThe last words.", "");
  CHECK(turn.structure.turns.size() == 1);
}

TEST_CASE("A page takes in what is written at its end") {
  const Mapped m = with("• one\n", "• one\n• one and a half\n");
  CHECK(m.words(m.structure.pages[1]).starts_with("• two"));
  CHECK(m.structure.pages[0].span.end == m.structure.pages[1].span.start);
  CHECK(m.structure.pages[1].span.end == m.after.length());
}

TEST_CASE("Over many random edits structure stays inside the text, in order, and never empty") {
  std::mt19937 random(7);
  SourceText before = text(page);
  Structure structure = structureOf(before);
  for (int step = 0; step < 3000; ++step) {
    std::string utf8 = before.utf8();
    for (int i = static_cast<int>(random() % 3); i >= 0; --i) {
      const SourceText now = text(utf8);
      const auto at = static_cast<Position>(random() % static_cast<std::size_t>(now.length() + 1));
      const Position on = std::min<Position>(now.length(), at + static_cast<Position>(random() % 9));
      constexpr const char *put[] = {"", "new ", "\n", "\n\nnew line\n", "\t", "é𝒜"};
      utf8 = std::string(now.slice({0, at})) + put[random() % 6] + std::string(now.slice({on, now.length()}));
    }
    if (utf8.size() < 20 || utf8.size() > 4000) {
      utf8 = page;
      before = text(page);
      structure = structureOf(before);
      continue;
    }
    SourceText after = text(utf8);
    structure = mapStructure(structure, before, after, EditMap(difference(before, after)));
    const auto sound = [&](const auto &items, bool mayBeEmpty) {
      Position last = 0;
      for (const auto &item : items) {
        const Span span = item.span;
        if (span.start < last || span.end > after.length() || span.end < span.start) return false;
        if (span.empty() && !mayBeEmpty) return false;
        last = span.start;
      }
      return true;
    };
    INFO("step " << step << ": " << utf8);
    REQUIRE(sound(structure.blocks, false));
    REQUIRE(sound(structure.marks, false));
    REQUIRE(sound(structure.pages, true));
    REQUIRE(sound(structure.turns, false));
    for (std::size_t i = 1; i < structure.blocks.size(); ++i)
      REQUIRE(structure.blocks[i].span.start >= structure.blocks[i - 1].span.end);
    before = std::move(after);
  }
}
