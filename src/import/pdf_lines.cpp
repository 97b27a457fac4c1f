// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf_lines.h"

#include <unicode/ubidi.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "florilegium/text/utf8.h"

namespace florilegium::import {

namespace {

const char32_t *lettersOf(char32_t sign) {
  static constexpr const char32_t *letters[] = {U"ff", U"fi", U"fl", U"ffi", U"ffl", U"\u017Ft", U"st"};
  return sign >= 0xFB00 && sign <= 0xFB06 ? letters[sign - 0xFB00] : nullptr;
}

bool isRightToLeft(char32_t sign) {
  const UCharDirection direction = u_charDirection(static_cast<UChar32>(sign));
  return direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC;
}

bool isRightToLeft(const PdfWord &word) {
  const auto count =
      std::count_if(word.signs.begin(), word.signs.end(), [](char32_t c) { return isRightToLeft(c); });
  return count * 2 > static_cast<std::ptrdiff_t>(word.signs.size());
}

/// The rectangle of the part of a word between two edges.
PageRect partOf(const PdfWord &word, float from, float to) {
  PageRect rect = word.box;
  if (word.turns % 2 == 0) {
    rect.left = std::min(from, to);
    rect.right = std::max(from, to);
  } else {
    rect.top = std::min(from, to);
    rect.bottom = std::max(from, to);
  }
  return rect;
}

bool isKept(char32_t sign) {
  const int8_t kind = u_charType(static_cast<UChar32>(sign));
  if (kind == U_CONTROL_CHAR || kind == U_SPACE_SEPARATOR || kind == U_LINE_SEPARATOR ||
      kind == U_PARAGRAPH_SEPARATOR)
    return false;
  return sign != 0xFEFF && !(sign >= 0x202A && sign <= 0x202E) && !(sign >= 0x2066 && sign <= 0x2069);
}

LineWord lineWord(const PdfWord &word, LineCounts &counts) {
  LineWord result;
  result.word = &word;
  for (std::size_t i = 0; i < word.signs.size(); ++i) {
    const float from = word.edges[i];
    const float to = word.edges[i + 1];
    if (const char32_t *letters = lettersOf(word.signs[i])) {
      const std::u32string_view all(letters);
      ++counts.ligatures;
      for (std::size_t k = 0; k < all.size(); ++k) {
        const float step = (to - from) / static_cast<float>(all.size());
        result.signs += all[k];
        result.rects.push_back(
            partOf(word, from + step * static_cast<float>(k), from + step * static_cast<float>(k + 1)));
      }
    } else if (isKept(word.signs[i])) {
      result.signs += word.signs[i];
      result.rects.push_back(partOf(word, from, to));
    }
  }
  if (isRightToLeft(word) && result.rects.size() > 1 &&
      result.rects.front().left < result.rects.back().left) {
    // As printed the first letter stands last; signs that lean on a letter stay behind it.
    std::reverse(result.signs.begin(), result.signs.end());
    std::reverse(result.rects.begin(), result.rects.end());
    for (char32_t &sign : result.signs)
      sign = static_cast<char32_t>(u_charMirror(static_cast<UChar32>(sign)));
  }
  return result;
}

bool isCallSign(char32_t sign) {
  return (sign >= U'0' && sign <= U'9') || sign == U'*' || sign == U'†' || sign == U'‡';
}

float overlap(float fromA, float toA, float fromB, float toB) {
  return std::min(toA, toB) - std::max(fromA, fromB);
}

bool sameLine(const PdfLine &line, const PdfWord &word, bool rightToLeft) {
  if (line.turns != word.turns || line.words.empty()) return false;
  const ReadingBox box = readingBox(word);
  const ReadingBox last = readingBox(*line.words.back().word);
  const float least = std::min(line.box.height(), box.height());
  if (overlap(line.box.top, line.box.bottom, box.top, box.bottom) < least * 0.4f) return false;
  const float size = std::max({line.size, word.size, 1.0f});
  const float ahead = box.start - last.end;
  if (ahead > -size * 0.6f && ahead < size * 4) return true;
  const float behind = line.box.start - box.end;
  return rightToLeft && behind > -size * 0.6f && behind < size * 4;
}

/// Words of a line that reads from the right stand in that order; runs of others inside keep theirs.
void orderFromRight(PdfLine &line) {
  std::stable_sort(line.words.begin(), line.words.end(), [](const LineWord &a, const LineWord &b) {
    return readingBox(*a.word).start > readingBox(*b.word).start;
  });
  for (std::size_t i = 0; i < line.words.size();) {
    std::size_t end = i;
    while (end < line.words.size() && !isRightToLeft(*line.words[end].word))
      ++end;
    std::reverse(line.words.begin() + static_cast<std::ptrdiff_t>(i),
                 line.words.begin() + static_cast<std::ptrdiff_t>(end));
    i = std::max(end, i + 1);
  }
  for (std::size_t i = 1; i < line.words.size(); ++i)
    line.words[i].spaceBefore = true;
}

/// What is small stands raised as soon as it is off the middle; the call of a note may be nearly as large as
/// its line.
Script scriptOf(const LineWord &word, const PdfLine &line) {
  const float size = word.word->size;
  if (size <= 0) return Script::Normal;
  const ReadingBox own = readingBox(*word.word);
  const float below = (own.top + own.bottom) / 2 - (line.box.top + line.box.bottom) / 2;
  const bool small = size <= line.size * 0.85f;
  if (small && below < -line.size * 0.08f) return Script::Super;
  if (small && below > line.size * 0.08f) return Script::Sub;
  const bool call = word.signs.size() <= 3 && std::all_of(word.signs.begin(), word.signs.end(), isCallSign);
  return call && size < line.size * 0.97f && below < -line.size * 0.2f ? Script::Super : Script::Normal;
}

}  // namespace

void settle(PdfLine &line) {
  std::map<int, std::size_t> sizes;
  for (const LineWord &word : line.words)
    sizes[static_cast<int>(std::lround(word.word->size * 10))] += word.signs.size();
  const auto usual = std::max_element(sizes.begin(), sizes.end(),
                                      [](const auto &a, const auto &b) { return a.second < b.second; });
  line.size = static_cast<float>(usual->first) / 10.0f;
  line.bold =
      std::all_of(line.words.begin(), line.words.end(), [](const LineWord &w) { return w.word->bold; });
  ReadingBox box;
  bool first = true;
  for (const LineWord &word : line.words) {
    const ReadingBox own = readingBox(*word.word);
    box.start = first ? own.start : std::min(box.start, own.start);
    box.end = first ? own.end : std::max(box.end, own.end);
    first = false;
  }
  first = true;
  for (const LineWord &word : line.words) {
    if (std::abs(word.word->size - line.size) > line.size * 0.06f) continue;
    const ReadingBox own = readingBox(*word.word);
    box.top = first ? own.top : std::min(box.top, own.top);
    box.bottom = first ? own.bottom : std::max(box.bottom, own.bottom);
    first = false;
  }
  line.box = box;
  for (LineWord &word : line.words)
    word.script = scriptOf(word, line);
}

ReadingBox readingBox(const PdfWord &word) {
  const PageRect &box = word.box;
  switch (word.turns) {
    case 1:
      return {box.top, box.bottom, -box.right, -box.left};
    case 2:
      return {-box.right, -box.left, -box.bottom, -box.top};
    case 3:
      return {-box.bottom, -box.top, box.left, box.right};
    default:
      return {box.left, box.right, box.top, box.bottom};
  }
}

std::u32string PdfLine::text() const {
  std::u32string text;
  for (const LineWord &word : words) {
    if (word.spaceBefore) text += U' ';
    text += word.signs;
  }
  return text;
}

std::size_t PdfLine::signs() const {
  std::size_t count = 0;
  for (const LineWord &word : words)
    count += word.signs.size();
  return count;
}

std::vector<PdfLine> linesOf(const PdfPage &page, int number, LineCounts &counts) {
  std::vector<PdfLine> lines;
  std::size_t rightToLeft = 0;
  bool space = false;
  for (const PdfWord &word : page.words) {
    LineWord next = lineWord(word, counts);
    if (next.signs.empty()) continue;
    const bool fromRight = isRightToLeft(word) || rightToLeft > 0;
    if (lines.empty() || !sameLine(lines.back(), word, fromRight)) {
      if (!lines.empty()) settle(lines.back());
      if (rightToLeft * 2 > (lines.empty() ? 0 : lines.back().words.size())) orderFromRight(lines.back());
      PdfLine line;
      line.page = number;
      line.turns = word.turns;
      line.size = word.size;
      line.box = readingBox(word);
      lines.push_back(std::move(line));
      rightToLeft = 0;
    } else {
      const ReadingBox last = readingBox(*lines.back().words.back().word);
      const ReadingBox box = readingBox(word);
      next.spaceBefore = space || box.start - last.end > word.size * 0.25f;
      // What hangs above or below must not draw the line apart.
      lines.back().box.start = std::min(lines.back().box.start, box.start);
      if (word.size > lines.back().size) {
        lines.back().size = word.size;
        lines.back().box.top = box.top;
        lines.back().box.bottom = box.bottom;
      }
    }
    rightToLeft += isRightToLeft(word) ? 1 : 0;
    space = word.spaceAfter;
    lines.back().words.push_back(std::move(next));
  }
  if (!lines.empty()) settle(lines.back());
  if (rightToLeft * 2 > (lines.empty() ? 0 : lines.back().words.size())) orderFromRight(lines.back());
  return lines;
}

}  // namespace florilegium::import
