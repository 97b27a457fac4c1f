// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
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

/// A page of a paged file. A page without text has an empty span where its text would stand.
struct Page {
  std::string label;  ///< what is printed on it, or its number: "iv", "4"
  Span span;
  friend bool operator==(const Page &, const Page &) = default;
};

/// What one person says in a transcript, or a subtitle.
struct Turn {
  std::string speaker;        ///< empty when not named
  std::int64_t startMs = -1;  ///< from the recording's start; -1 when not known
  std::int64_t endMs = -1;
  Span span;
  friend bool operator==(const Turn &, const Turn &) = default;
};

/// What an importer found besides the characters, ordered by place.
struct Structure {
  std::vector<Block> blocks;
  std::vector<Mark> marks;
  std::vector<Page> pages;  ///< empty for what has no pages
  std::vector<Turn> turns;
  friend bool operator==(const Structure &, const Structure &) = default;
};

[[nodiscard]] std::string_view nameOf(BlockKind kind);
[[nodiscard]] std::string_view nameOf(MarkKind kind);
[[nodiscard]] std::optional<BlockKind> blockKindNamed(std::string_view name);
[[nodiscard]] std::optional<MarkKind> markKindNamed(std::string_view name);

}  // namespace florilegium
