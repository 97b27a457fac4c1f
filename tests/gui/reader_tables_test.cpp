// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader_fixture.h"
#include "support/catch.h"

using namespace readertest;

namespace {

/// Each line with a tab is a row; each of its cells gets a block.
Structure tableOf(const std::string &text) {
  Structure structure;
  Position line = 0;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    const std::string row = text.substr(start, end - start);
    if (row.find('\t') != std::string::npos) {
      Position cell = line;
      for (std::size_t at = 0; at <= row.size();) {
        const std::size_t tab = std::min(row.find('\t', at), row.size());
        const auto length = static_cast<Position>(tab - at);
        structure.blocks.push_back({BlockKind::TableCell, 0, {cell, cell + length}});
        cell += length + 1;
        at = tab + 1;
      }
    }
    line += static_cast<Position>(row.size()) + 1;
    start = end + 1;
  }
  return structure;
}

int leftOf(const Reader &reader, const std::string &words) {
  return reader.view->rectOf(reader.find(words)).left();
}

}  // namespace

TEST_CASE("The cells of a column stand below each other, as far apart as the widest asks for") {
  const std::string text =
      "Results\n\nName\tGame\tFame\nA rather long name\tChess\tHigh\nBo\tBasketball\tLow\n\nAfter.\n";
  Reader reader(text, tableOf(text));
  const int game = leftOf(reader, "Game");
  CHECK(leftOf(reader, "Chess") == game);
  CHECK(leftOf(reader, "Basketball") == game);
  CHECK(leftOf(reader, "High") == leftOf(reader, "Fame"));
  CHECK(leftOf(reader, "Low") == leftOf(reader, "Fame"));
  CHECK(game > reader.view->rectOf(reader.find("A rather long name")).right());
  CHECK(leftOf(reader, "Fame") > reader.view->rectOf(reader.find("Basketball")).right());
}

TEST_CASE("Two tables after each other have columns of their own") {
  const std::string text = "A rather long first cell\tright\n\nShort\twrong\n";
  Reader reader(text, tableOf(text));
  CHECK(leftOf(reader, "wrong") < leftOf(reader, "right"));
  const std::string together = "A rather long first cell\tright\nShort\twrong\n";
  const Reader one(together, tableOf(together));
  const auto apart = [](const Reader &shown) {
    return shown.view->rectOf(shown.find("Short")).top() - shown.view->rectOf(shown.find("A rather")).top();
  };
  CHECK(apart(reader) > apart(one));
}

TEST_CASE("A table that is wider than the column flows, and its rows hang together") {
  const std::string wide = "many words that go on and on for more than a third of a line at the least";
  const std::string text = "first " + wide + "\t" + wide + "\t" + wide + "\nsecond\trow\tx\n";
  Reader reader(text, tableOf(text));
  const Span row{0, static_cast<Position>(text.find("\nsecond"))};
  const QRect rect = reader.view->rectOf(row);
  CHECK(rect.height() > 2 * reader.view->rectOf(reader.find("first")).height());
  CHECK(rect.right() <= reader.view->columnRect().right());
}
