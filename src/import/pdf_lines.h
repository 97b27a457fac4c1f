// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "pdf_words.h"

namespace florilegium::import {

/// A rectangle as its reader holds it: `start` to `end` along the line, `top` to `bottom` down the page,
/// whatever way the text is turned.
struct ReadingBox {
  float start = 0;
  float end = 0;
  float top = 0;
  float bottom = 0;

  [[nodiscard]] float width() const { return end - start; }
  [[nodiscard]] float height() const { return bottom - top; }
};

[[nodiscard]] ReadingBox readingBox(const PdfWord &word);

enum class Script { Normal, Super, Sub };

/// A word, or a part of one, in the order of reading.
struct LineWord {
  const PdfWord *word = nullptr;
  std::u32string signs;         ///< ligatures as letters, without controls
  std::vector<PageRect> rects;  ///< one a sign
  Script script = Script::Normal;
  bool spaceBefore = false;
};

/// Words on one base line.
struct PdfLine {
  int page = 0;
  int turns = 0;
  ReadingBox box;     ///< of the words of usual size
  float size = 0;     ///< of most of its signs
  bool bold = false;  ///< all of it
  int table = 0;      ///< of its page, from 1; 0: it stands in none
  int row = 0;        ///< in the table
  int column = 0;
  std::vector<LineWord> words;

  [[nodiscard]] std::u32string text() const;
  [[nodiscard]] std::size_t signs() const;
};

/// Makes size, place and scripts of a line anew from its words, of which it has some.
void settle(PdfLine &line);

/// How many ligatures were written as letters.
struct LineCounts {
  int ligatures = 0;
};

/// The lines of a page in the order of reading.
[[nodiscard]] std::vector<PdfLine> linesOf(const PdfPage &page, int number, LineCounts &counts);

}  // namespace florilegium::import
