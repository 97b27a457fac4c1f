// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <unicode/uchar.h>

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>
#include <numeric>

#include "pdf_layout.h"

namespace florilegium::import {

namespace {

using Index = std::size_t;

float middleOf(const PdfLine &line) {
  return (line.box.top + line.box.bottom) / 2;
}

bool isDigit(char32_t sign) {
  return sign >= U'0' && sign <= U'9';
}

/// "12.", "a)", "(iv)", "[7]".
bool isNumber(const std::u32string &text) {
  if (text.size() < 2 || text.size() > 6) return false;
  const char32_t last = text.back();
  if (last != U'.' && last != U')' && last != U']') return false;
  const Index from = text[0] == U'(' || text[0] == U'[' ? 1 : 0;
  const std::u32string core = text.substr(from, text.size() - from - 1);
  if (core.empty()) return false;
  const bool digits = core.size() <= 3 && std::all_of(core.begin(), core.end(), isDigit);
  return digits || (core.size() == 1 && isLetter(core[0])) || core.find_first_not_of(U"ivx") == core.npos;
}

/// What stands before a line without being part of it for the page's own order: the sign of a list's item.
bool isItemSign(const PdfLine &line) {
  if (line.words.size() > 2) return false;
  const std::u32string text = line.text();
  return isBullet(text) || isNumber(text);
}

/// The call or the sign of a note that was drawn apart from its line.
bool isCall(const PdfLine &line) {
  if (line.words.size() != 1 || line.words.front().signs.size() > 3) return false;
  const std::u32string &signs = line.words.front().signs;
  return std::all_of(signs.begin(), signs.end(), [](char32_t c) {
    return isDigit(c) || c == U'*' || c == U'†' || c == U'‡' || c == U'§' || c == U'¶';
  });
}

bool inOneRow(const PdfLine &a, const PdfLine &b) {
  const float shared = std::min(a.box.bottom, b.box.bottom) - std::max(a.box.top, b.box.top);
  return a.turns == b.turns && shared >= std::min(a.box.height(), b.box.height()) * 0.5f;
}

/// How far the line stands behind its sign; below 0 it does not.
float distanceBehind(const PdfLine &sign, const PdfLine &line) {
  const float gap = line.box.start - sign.box.end;
  return inOneRow(sign, line) && gap >= 0 && gap < line.size * 5 ? gap : -1;
}

/// How far a raised call stands from a line's words; below 0 it is not theirs.
float distanceOfCall(const PdfLine &call, const PdfLine &line) {
  if (call.turns != line.turns || call.size > line.size * 0.85f || line.signs() < 4) return -1;
  const float middle = middleOf(call);
  if (middle < line.box.top - line.size * 0.4f || middle > middleOf(line)) return -1;
  if (call.box.start > line.box.end + line.size * 0.5f || call.box.end < line.box.start - line.size * 0.5f)
    return -1;
  return std::abs(middle - middleOf(line));
}

void putBefore(PdfLine &line, PdfLine sign) {
  if (!line.words.empty()) line.words.front().spaceBefore = true;
  std::move(line.words.begin(), line.words.end(), std::back_inserter(sign.words));
  line.words = std::move(sign.words);
  settle(line);
}

void putInto(PdfLine &line, PdfLine call) {
  const float start = call.box.start;
  const auto place = std::find_if(line.words.begin(), line.words.end(), [start](const LineWord &word) {
    return readingBox(*word.word).start >= start;
  });
  LineWord word = std::move(call.words.front());
  word.spaceBefore =
      place != line.words.begin() && start - readingBox(*std::prev(place)->word).end > line.size * 0.25f;
  line.words.insert(place, std::move(word));
  settle(line);
}

/// Lines by height, so that neighbours are found without looking at the whole page.
class ByHeight {
 public:
  explicit ByHeight(const std::vector<PdfLine> &lines) : m_lines(lines), m_order(lines.size()) {
    std::iota(m_order.begin(), m_order.end(), Index{0});
    std::sort(m_order.begin(), m_order.end(),
              [&](Index a, Index b) { return middleOf(lines[a]) < middleOf(lines[b]); });
  }

  /// The line that `distance` finds nearest, at most `reach` above or below; the number of lines for none.
  template <class Distance>
  [[nodiscard]] Index nearest(Index line, float reach, Distance distance) const {
    const float middle = middleOf(m_lines[line]);
    auto at = std::partition_point(m_order.begin(), m_order.end(),
                                   [&](Index i) { return middleOf(m_lines[i]) < middle - reach; });
    Index best = m_lines.size();
    float least = std::numeric_limits<float>::max();
    for (int looked = 0; at != m_order.end() && looked < 64; ++at, ++looked) {
      if (middleOf(m_lines[*at]) > middle + reach) break;
      if (*at == line) continue;
      const float far = distance(m_lines[line], m_lines[*at]);
      if (far < 0 || far >= least) continue;
      least = far;
      best = *at;
    }
    return best;
  }

 private:
  const std::vector<PdfLine> &m_lines;
  std::vector<Index> m_order;
};

}  // namespace

void joinLabels(std::vector<PdfLine> &lines) {
  const Index count = lines.size();
  std::vector<Index> signOf(count, count);
  std::vector<Index> callOf(count, count);
  {
    const ByHeight byHeight(lines);
    for (Index i = 0; i < count; ++i) {
      const float reach = std::max(lines[i].size, 1.0f);
      if (isItemSign(lines[i])) signOf[i] = byHeight.nearest(i, reach, distanceBehind);
      if (signOf[i] == count && isCall(lines[i])) callOf[i] = byHeight.nearest(i, reach * 2, distanceOfCall);
    }
  }
  std::vector<bool> gone(count, false);
  for (Index i = 0; i < count; ++i) {
    const Index call = callOf[i];
    if (call == count || callOf[call] != count || signOf[call] != count) continue;
    putInto(lines[call], std::move(lines[i]));
    gone[i] = true;
  }
  for (Index i = 0; i < count; ++i) {
    const Index line = signOf[i];
    if (line == count || signOf[line] != count || gone[line]) continue;
    putBefore(lines[line], std::move(lines[i]));
    gone[i] = true;
  }
  Index kept = 0;
  for (Index i = 0; i < count; ++i) {
    if (gone[i]) continue;
    if (kept != i) lines[kept] = std::move(lines[i]);
    ++kept;
  }
  lines.resize(kept);
}

}  // namespace florilegium::import
