// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "florilegium/text/span.h"

namespace florilegium {

/// What a stretch of a source is. The names are those of the JSON corpus.
enum class BlockKind {
  Title,
  Heading,
  Paragraph,
  ListItem,
  Quote,
  TableCell,
  Footnote,
  Reference,
  Boilerplate,
};

/// A block of a source: whole lines, or a cell of one. Blocks may nest only as boilerplate round others.
struct Block {
  BlockKind kind = BlockKind::Paragraph;
  int level = 0;  ///< headings 1 to 6; list items and quotations their nesting from 1; else 0
  Span span;
  friend bool operator==(const Block &, const Block &) = default;
};

enum class MarkKind { Bold, Italic, Superscript, Subscript, Link };

/// A character style or link inside a block.
struct Mark {
  MarkKind kind = MarkKind::Bold;
  std::string href;  ///< the address of a link, as it stood in the file; else empty
  Span span;
  friend bool operator==(const Mark &, const Mark &) = default;
};

/// What an importer found besides the characters, ordered by place.
struct Structure {
  std::vector<Block> blocks;
  std::vector<Mark> marks;
  friend bool operator==(const Structure &, const Structure &) = default;
};

[[nodiscard]] std::string_view nameOf(BlockKind kind);
[[nodiscard]] std::string_view nameOf(MarkKind kind);
[[nodiscard]] std::optional<BlockKind> blockKindNamed(std::string_view name);
[[nodiscard]] std::optional<MarkKind> markKindNamed(std::string_view name);

}  // namespace florilegium
