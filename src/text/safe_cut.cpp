// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "safe_cut.h"

#include "code_points.h"

namespace florilegium {

namespace {

int property(char32_t codePoint, UProperty which) {
  return u_getIntPropertyValue(toIcu(codePoint), which);
}

bool isGraphemeCut(char32_t before, char32_t after) {
  const auto kindOf = [](char32_t codePoint) { return property(codePoint, UCHAR_GRAPHEME_CLUSTER_BREAK); };
  const auto isControl = [](int kind) {
    return kind == U_GCB_CONTROL || kind == U_GCB_LF || kind == U_GCB_CR;
  };
  const int left = kindOf(before);
  const int right = kindOf(after);
  return isControl(left) || isControl(right) || (left == U_GCB_OTHER && right == U_GCB_OTHER);
}

bool isWordCut(char32_t before, char32_t after) {
  const auto kindOf = [](char32_t codePoint) { return property(codePoint, UCHAR_WORD_BREAK); };
  const auto isNewline = [](int kind) { return kind == U_WB_LF || kind == U_WB_NEWLINE || kind == U_WB_CR; };
  const int left = kindOf(before);
  const int right = kindOf(after);
  if (isNewline(left) || isNewline(right)) return true;
  if (right == U_WB_EXTEND || right == U_WB_FORMAT || right == U_WB_ZWJ) return false;
  if (left == U_WB_WSEGSPACE) return right != U_WB_WSEGSPACE;
  // Ideographic full stops and the like: they cut long lines of scripts without spaces. Those scripts'
  // letters have no word property either, hence the question for punctuation. ICU tailors some of ASCII's,
  // and hands the punctuation of South East Asian scripts to its dictionaries with the letters.
  return left == U_WB_OTHER && before >= 0x80 && u_ispunct(toIcu(before)) != 0 &&
         property(before, UCHAR_LINE_BREAK) != U_LB_COMPLEX_CONTEXT;
}

/// `earlier` is the code point before `before`.
bool isSentenceCut(char32_t earlier, char32_t before, char32_t after) {
  const auto kindOf = [](char32_t codePoint) { return property(codePoint, UCHAR_SENTENCE_BREAK); };
  const int left = kindOf(before);
  if (left == U_SB_SEP || left == U_SB_LF || left == U_SB_CR) return true;
  const int end = left == U_SB_SP ? kindOf(earlier) : left;
  const int right = kindOf(after);
  const bool startsSentence = right == U_SB_UPPER || right == U_SB_OLETTER;
  if (end == U_SB_STERM) return startsSentence || right == U_SB_LOWER || right == U_SB_NUMERIC;
  return end == U_SB_ATERM && left == U_SB_SP && startsSentence;
}

/// A place that knows its byte.
struct Place {
  std::size_t byte = 0;
  Position position = 0;
};

class Cutter {
 public:
  Cutter(const SourceText &text, Unit unit) : m_text(text), m_bytes(text.utf8()), m_unit(unit) {}

  [[nodiscard]] Window around(Position position) const {
    Position row = position / spacing();
    if (position < gridPoint(row)) --row;
    const Place here{m_text.byteOf(position), position};
    const Position grid = gridPoint(row);
    const Place from = cutBefore(here, grid, row > 0 ? gridPoint(row - 1) : 0);
    const Place to = cutBehind(here, gridPoint(from.position > grid ? row + 2 : row + 1));
    return {from.byte, to.byte, from.position};
  }

 private:
  /// Code points between forced cuts.
  [[nodiscard]] Position spacing() const {
    return m_unit == Unit::Grapheme ? 256 : m_unit == Unit::Word ? 1024 : 16384;
  }

  /// Where a cut is forced if there is none between the grid point before (excluded) and this one.
  [[nodiscard]] Position gridPoint(Position row) const {
    Position position = row * spacing();
    if (row == 0 || m_unit == Unit::Grapheme) return position;
    constexpr int longestCluster = 64;
    for (int i = 0; i < longestCluster && position < m_text.length(); ++i, ++position) {
      if (property(m_text.at(position), UCHAR_GRAPHEME_CLUSTER_BREAK) == U_GCB_OTHER) break;
    }
    return position;
  }

  [[nodiscard]] bool isCut(std::size_t byte) const {
    if (byte == 0 || byte == m_bytes.size()) return true;
    const std::size_t last = previousByte(m_bytes, byte);
    const char32_t before = decodeAt(m_bytes, last).codePoint;
    const char32_t after = decodeAt(m_bytes, byte).codePoint;
    if (m_unit == Unit::Grapheme) return isGraphemeCut(before, after);
    if (m_unit == Unit::Word) return isWordCut(before, after);
    return isSentenceCut(last == 0 ? U'\n' : codePointBefore(m_bytes, last), before, after);
  }

  [[nodiscard]] Place cutBefore(Place place, Position grid, Position gridBefore) const {
    Place forced = place;
    while (place.position > gridBefore || grid == 0) {
      if (isCut(place.byte)) return place;
      if (place.position == grid) forced = place;
      place = {previousByte(m_bytes, place.byte), place.position - 1};
    }
    return forced;
  }

  [[nodiscard]] Place cutBehind(Place place, Position limit) const {
    do {
      place = {nextByte(m_bytes, place.byte), place.position + 1};
    } while (place.position < limit && !isCut(place.byte));
    return place;
  }

  const SourceText &m_text;
  std::string_view m_bytes;
  Unit m_unit;
};

}  // namespace

Window windowAround(const SourceText &text, Position position, Unit unit) {
  return Cutter(text, unit).around(position);
}

}  // namespace florilegium
