// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "florilegium/model/records.h"

namespace florilegium::gui {

/// A stretch of a source that is laid out at once: a line of the text, a piece of a very long one, or
/// several lines that were broken at a fixed width.
struct TextUnit {
  Span span;  ///< without the line feed behind it
  BlockKind kind = BlockKind::Paragraph;
  std::uint8_t level = 0;
  bool opensBlock = true;  ///< a gap stands before it
  bool boilerplate = false;
  bool standfirst = false;  ///< the short paragraph under the title
  bool blank = false;       ///< nothing but white space; takes no room
  bool rejoined = false;    ///< its line feeds are shown as spaces
};

/// Code points above which a line is cut at a space, so that layout costs what is seen.
inline constexpr Position longestUnit = 2000;

/// Cuts a source, in order and without gaps but the line feeds between. There is always one unit.
[[nodiscard]] std::vector<TextUnit> cutIntoUnits(const SourceText &text, const Structure &structure);

/// The unit that holds a place: the last one that starts at or before it.
[[nodiscard]] int unitHolding(const std::vector<TextUnit> &units, Position position);

}  // namespace florilegium::gui
