// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/text/structure.h"

#include "support/catch.h"

using namespace florilegium;

TEST_CASE("Every kind of block is found by its name") {
  for (int i = 0; i <= static_cast<int>(BlockKind::Boilerplate); ++i) {
    const auto kind = static_cast<BlockKind>(i);
    CHECK(blockKindNamed(nameOf(kind)) == kind);
  }
  CHECK(nameOf(BlockKind::ListItem) == "list-item");
  CHECK(nameOf(BlockKind::TableCell) == "table-cell");
  CHECK(nameOf(BlockKind::Boilerplate) == "boilerplate");
  CHECK_FALSE(blockKindNamed("List-Item").has_value());
  CHECK_FALSE(blockKindNamed("").has_value());
}

TEST_CASE("Every kind of mark is found by its name") {
  for (int i = 0; i <= static_cast<int>(MarkKind::Link); ++i) {
    const auto kind = static_cast<MarkKind>(i);
    CHECK(markKindNamed(nameOf(kind)) == kind);
  }
  CHECK(nameOf(MarkKind::Link) == "link");
  CHECK_FALSE(markKindNamed("underline").has_value());
}
