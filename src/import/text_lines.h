// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "florilegium/text/source_text.h"
#include "text_marker.h"

namespace florilegium::import {

/// One line of a text. The views point into the text.
struct Line {
  std::string_view content;  ///< without white space at its ends
  Span span;                 ///< the whole line without LF
  int indent = 0;            ///< columns of white space before the content; a tab counts 4

  [[nodiscard]] bool blank() const { return content.empty(); }
};

/// Consecutive lines that will be one block.
struct Piece {
  std::size_t first = 0;  ///< line
  std::size_t last = 0;   ///< line, the same for most
  Span span;
  std::string_view opening;  ///< content of the first line
  std::string_view closing;  ///< content of the last line
  Marker marker;
  int indent = 0;
  bool blankBefore = false;  ///< also at the start of the text
  bool blankAfter = false;   ///< also at its end

  [[nodiscard]] bool oneLine() const { return first == last; }
  [[nodiscard]] Position length() const { return span.length(); }
};

[[nodiscard]] std::vector<Line> linesOf(const SourceText &text);

/// How long full lines are where a program has broken paragraphs into lines; 0 where each line is a
/// paragraph of its own.
[[nodiscard]] Position wrapWidth(const std::vector<Line> &lines);

/// Joins lines into blocks; blank lines belong to none.
[[nodiscard]] std::vector<Piece> piecesOf(const std::vector<Line> &lines);

}  // namespace florilegium::import
