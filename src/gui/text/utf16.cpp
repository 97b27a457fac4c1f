// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/utf16.h"

#include <algorithm>
#include <string>

#include "florilegium/text/utf8.h"

namespace florilegium::gui {

namespace {

constexpr Position sampleEvery = 1024;

bool startsPair(char byte) {
  return static_cast<unsigned char>(byte) >= 0xF0u;
}

int countPairs(std::string_view utf8) {
  return static_cast<int>(std::count_if(utf8.begin(), utf8.end(), startsPair));
}

}  // namespace

int Utf16Map::toUtf16(Position codePoint) const {
  const auto before = std::lower_bound(m_pairs.begin(), m_pairs.end(), codePoint) - m_pairs.begin();
  return static_cast<int>(codePoint + before);
}

Position Utf16Map::toCodePoint(int utf16) const {
  // The k-th pair starts at unit m_pairs[k] + k. Of a pair whose first half lies before `utf16` one unit is
  // not a code point of its own, also when the second half does not lie before it.
  std::size_t low = 0;
  std::size_t high = m_pairs.size();
  while (low < high) {
    const std::size_t middle = (low + high) / 2;
    if (m_pairs[middle] + static_cast<int>(middle) < utf16) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return utf16 - static_cast<int>(low);
}

Utf16Text toUtf16(const SourceText &text, Span span) {
  const std::string_view utf8 = text.slice(span);
  Utf16Text result;
  result.text.reserve(static_cast<qsizetype>(utf8.size()));
  Position count = 0;
  for (std::size_t byte = 0; byte < utf8.size(); ++count) {
    const auto first = static_cast<unsigned char>(utf8[byte]);
    if (first < 0x80u) {
      result.text.append(QChar(char16_t{first}));
      ++byte;
      continue;
    }
    const Decoded decoded = decodeAt(utf8, byte);
    byte += decoded.bytes;
    if (decoded.codePoint > 0xFFFFu) {
      result.map.addPair(count);
      result.text.append(QChar(QChar::highSurrogate(decoded.codePoint)));
      result.text.append(QChar(QChar::lowSurrogate(decoded.codePoint)));
    } else {
      result.text.append(QChar(static_cast<char16_t>(decoded.codePoint)));
    }
  }
  return result;
}

QString toQString(const SourceText &text, Span span) {
  return toQString(text.slice(span));
}

QString toQString(std::string_view utf8) {
  return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Utf16Index::Utf16Index(const SourceText &text) {
  const int pairs = countPairs(text.utf8());
  m_length = static_cast<int>(text.length()) + pairs;
  if (pairs == 0) return;
  int before = 0;
  for (Position start = 0; start <= text.length(); start += sampleEvery) {
    m_samples.push_back(static_cast<int>(start) + before);
    before += countPairs(text.slice({start, start + sampleEvery}));
  }
}

int Utf16Index::toUtf16(const SourceText &text, Position position) const {
  position = std::clamp<Position>(position, 0, text.length());
  if (m_samples.empty()) return static_cast<int>(position);
  const Position sample = position / sampleEvery;
  const Position start = sample * sampleEvery;
  return m_samples[static_cast<std::size_t>(sample)] + static_cast<int>(position - start) +
         countPairs(text.slice({start, position}));
}

Position Utf16Index::toPosition(const SourceText &text, int utf16) const {
  utf16 = std::clamp(utf16, 0, m_length);
  if (m_samples.empty()) return utf16;
  const auto above = std::upper_bound(m_samples.begin(), m_samples.end(), utf16);
  const auto sample = static_cast<Position>(above - m_samples.begin()) - 1;
  const Position start = sample * sampleEvery;
  const Utf16Text piece = gui::toUtf16(text, {start, std::min(start + sampleEvery, text.length())});
  return start + piece.map.toCodePoint(utf16 - m_samples[static_cast<std::size_t>(sample)]);
}

std::string fromUtf16(const QString &text) {
  QString whole = text;
  for (qsizetype i = whole.size() - 1; i >= 0; --i) {
    if (!whole.at(i).isSurrogate()) continue;
    if (i > 0 && whole.at(i).isLowSurrogate() && whole.at(i - 1).isHighSurrogate())
      --i;
    else
      whole.remove(i, 1);
  }
  return whole.toStdString();
}

}  // namespace florilegium::gui
