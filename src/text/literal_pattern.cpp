// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "literal_pattern.h"

#include <algorithm>

#include "code_points.h"
#include "florilegium/text/segment.h"
#include "fold_table.h"

namespace florilegium {

namespace {

constexpr std::size_t noMatch = std::string_view::npos;

// Reasons to look closer at a place, as bits of the filters.
constexpr unsigned char asciiStart = 1;
constexpr unsigned char twoByteStart = 2;
constexpr unsigned char longerStart = 4;

int combiningClass(char32_t codePoint) {
  return codePoint < 0x300 ? 0 : u_getCombiningClass(toIcu(codePoint));
}

bool isMark(char32_t codePoint) {
  return (U_GET_GC_MASK(toIcu(codePoint)) & U_GC_M_MASK) != 0 ||
         u_hasBinaryProperty(toIcu(codePoint), UCHAR_EMOJI_MODIFIER) != 0;
}

/// A code point with the marks behind it, folded, and in canonical order.
struct Cluster {
  std::u32string_view folded;
  std::size_t end = 0;   ///< behind the last mark
  std::size_t next = 0;  ///< behind all that folding passes over as well
};

/// Reads clusters one after the other. A cluster's text holds until the next is read.
class ClusterReader {
 public:
  ClusterReader(std::string_view text, FoldTable &table) : m_text(text), m_table(table) {}

  /// Stops reading at a cluster that folds to more than `longest` code points.
  [[nodiscard]] Cluster at(std::size_t byte, std::size_t longest = std::u32string::npos) {
    const Decoded base = decodeAt(m_text, byte);
    Cluster cluster{m_table.folded(base.codePoint), byte + base.bytes, byte + base.bytes};
    bool moved = false;
    while (cluster.next < m_text.size() && static_cast<unsigned char>(m_text[cluster.next]) >= 0x80u) {
      const Decoded mark = decodeAt(m_text, cluster.next);
      const std::u32string_view folded = m_table.folded(mark.codePoint);
      if (!folded.empty() && combiningClass(folded.front()) == 0) break;
      if (!folded.empty() && !moved) m_moved = cluster.folded;
      moved = moved || !folded.empty();
      if (moved) m_moved += folded;
      if (moved && m_moved.size() > longest) break;
      cluster.next += mark.bytes;
      if (isMark(mark.codePoint)) cluster.end = cluster.next;
    }
    if (moved) {
      putInOrder();
      cluster.folded = m_moved;
    }
    return cluster;
  }

 private:
  /// The canonical ordering algorithm: sorts the marks behind each starter, stably.
  void putInOrder() {
    for (auto from = m_moved.begin(); from != m_moved.end();) {
      const auto isStarter = [](char32_t codePoint) { return combiningClass(codePoint) == 0; };
      from = std::find_if_not(from, m_moved.end(), isStarter);
      const auto to = std::find_if(from, m_moved.end(), isStarter);
      std::stable_sort(from, to, [](char32_t left, char32_t right) {
        return combiningClass(left) < combiningClass(right);
      });
      from = to;
    }
  }

  std::string_view m_text;
  FoldTable &m_table;
  std::u32string m_moved;
};

std::u32string foldedPattern(std::string_view pattern, FoldTable &table) {
  std::u32string folded;
  ClusterReader reader(pattern, table);
  for (std::size_t byte = 0; byte < pattern.size();) {
    const Cluster cluster = reader.at(byte);
    folded += cluster.folded;
    byte = cluster.next;
  }
  return folded;
}

bool isJamo(char32_t codePoint) {
  const auto kind = u_getIntPropertyValue(toIcu(codePoint), UCHAR_HANGUL_SYLLABLE_TYPE);
  return kind == U_HST_LEADING_JAMO || kind == U_HST_VOWEL_JAMO || kind == U_HST_TRAILING_JAMO;
}

bool isWhole(const SourceText &text, Span match) {
  // Long runs of letters and digits are dear to cut into words, and nothing inside them is one.
  const auto isAscii = [](char32_t codePoint) { return codePoint < 0x80 && isLetterOrDigit(codePoint); };
  const auto isInsideRun = [&](Position at) { return isAscii(text.at(at - 1)) && isAscii(text.at(at)); };
  if (isInsideRun(match.start) || isInsideRun(match.end)) return false;
  return unitAt(text, match.start, Unit::Word).start == match.start &&
         unitAt(text, match.end - 1, Unit::Word).end == match.end;
}

}  // namespace

LiteralPattern::LiteralPattern(std::string_view pattern, SearchOptions options) : m_options(options) {
  m_folded = foldedPattern(pattern, FoldTable::of(options.letterCase, options.accents));
  if (m_folded.empty()) {
    // Nothing but what folding drops: it can only have been meant as it is.
    m_options.letterCase = Case::Match;
    m_options.accents = Accents::Match;
    m_folded = foldedPattern(pattern, FoldTable::of(Case::Match, Accents::Match));
  }
  fillFilters();
}

void LiteralPattern::fillFilters() {
  FoldTable &table = FoldTable::of(m_options.letterCase, m_options.accents);
  const auto mayStart = [&](char32_t codePoint, char32_t wanted) {
    const std::u32string_view folded = table.folded(codePoint);
    return !folded.empty() && folded.front() == wanted;
  };
  constexpr unsigned firstContinuation = 0x80;
  constexpr unsigned firstLead = 0xC0;
  constexpr unsigned firstLongerLead = 0xE0;
  for (unsigned byte = 0; byte < firstContinuation; ++byte) {
    if (mayStart(byte, m_folded.front())) m_first[byte] = asciiStart;
    // An ASCII character folds to one code point, so the second one comes from the next byte on.
    if (m_folded.size() == 1 || mayStart(byte, m_folded[1])) m_second[byte] = asciiStart;
  }
  for (unsigned byte = firstContinuation; byte < firstLead; ++byte)
    m_second[byte] = longerStart;
  for (unsigned byte = firstLead; byte < m_second.size(); ++byte)
    m_second[byte] = asciiStart;
  for (unsigned byte = firstLongerLead; byte < m_first.size(); ++byte)
    m_first[byte] = longerStart;
  for (unsigned lead = firstLead; lead < firstLongerLead; ++lead) {
    for (unsigned byte = firstContinuation; byte < firstLead; ++byte) {
      if (!mayStart(((lead & 0x1Fu) << 6u) | (byte & 0x3Fu), m_folded.front())) continue;
      m_first[lead] = twoByteStart;
      m_second[byte] |= twoByteStart;
    }
  }
}

std::size_t LiteralPattern::nextCandidate(const std::string &text, std::size_t byte) const {
  // The last byte is followed by the string's terminator.
  const auto *bytes = reinterpret_cast<const unsigned char *>(text.c_str());
  while (byte < text.size() && (m_first[bytes[byte]] & m_second[bytes[byte + 1]]) == 0)
    ++byte;
  return byte;
}

std::size_t LiteralPattern::matchEnd(std::string_view text, std::size_t byte, FoldTable &table) const {
  // Most candidates fail at the first character.
  const std::u32string_view first = table.folded(decodeAt(text, byte).codePoint);
  if (first.empty() || first.front() != m_folded.front()) return noMatch;
  ClusterReader reader(text, table);
  std::size_t end = byte;
  for (std::u32string_view rest = m_folded; !rest.empty();) {
    if (byte >= text.size()) return noMatch;
    const Cluster cluster = reader.at(byte, rest.size());
    if (!rest.starts_with(cluster.folded)) return noMatch;
    rest.remove_prefix(cluster.folded.size());
    end = cluster.end;
    byte = cluster.next;
  }
  if (byte < text.size() && isJamo(m_folded.back())) {
    const char32_t next = decodeAt(text, byte).codePoint;
    const auto kind = u_getIntPropertyValue(toIcu(next), UCHAR_HANGUL_SYLLABLE_TYPE);
    if (kind == U_HST_VOWEL_JAMO || kind == U_HST_TRAILING_JAMO) return noMatch;
  }
  while (end < text.size() && static_cast<unsigned char>(text[end]) >= 0x80u) {
    const Decoded mark = decodeAt(text, end);
    if (!isMark(mark.codePoint)) break;
    end += mark.bytes;
  }
  return end;
}

void LiteralPattern::each(const SourceText &text, const std::function<bool(Span)> &found,
                          const Progress *progress) const {
  FoldTable &table = FoldTable::of(m_options.letterCase, m_options.accents);
  const std::string &utf8 = text.utf8();
  for (std::size_t byte = nextCandidate(utf8, 0); byte < utf8.size(); byte = nextCandidate(utf8, byte)) {
    if (progress != nullptr && progress->cancelled()) return;
    const std::size_t end = matchEnd(utf8, byte, table);
    if (end == noMatch) {
      ++byte;
      continue;
    }
    const Position start = text.positionOf(byte);
    const Span match{start, start + countCodePoints(std::string_view(utf8).substr(byte, end - byte))};
    const bool wanted = m_options.wholeWord == WholeWord::No || isWhole(text, match);
    if (wanted && !found(match)) return;
    byte = wanted ? end : byte + 1;
  }
}

}  // namespace florilegium
