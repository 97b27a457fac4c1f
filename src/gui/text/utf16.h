// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>
#include <vector>

#include "florilegium/text/source_text.h"

namespace florilegium::gui {

/// Where the code points of a stretch of text stand in its UTF-16. Holds one number for each code point
/// outside the Basic Multilingual Plane, so nothing at all for most stretches.
class Utf16Map {
 public:
  /// UTF-16 offset of a code point; both from the start of the stretch.
  [[nodiscard]] int toUtf16(Position codePoint) const;
  /// The code point that a UTF-16 offset belongs to; between the halves of a pair it is the pair.
  [[nodiscard]] Position toCodePoint(int utf16) const;

  /// Notes that the code point at this offset takes two units. Offsets must rise.
  void addPair(Position codePoint) { m_pairs.push_back(static_cast<int>(codePoint)); }

 private:
  std::vector<int> m_pairs;
};

/// A stretch of a source as Qt wants it.
struct Utf16Text {
  QString text;
  Utf16Map map;
};

/// Converts a span, clamped to the text. Every code point stays what it is.
[[nodiscard]] Utf16Text toUtf16(const SourceText &text, Span span);
[[nodiscard]] QString toQString(const SourceText &text, Span span);
[[nodiscard]] QString toQString(std::string_view utf8);
/// UTF-8 of UTF-16; halves of pairs without the other half are left out.
[[nodiscard]] std::string fromUtf16(const QString &text);

/// The same for a whole source without a copy of it: UTF-16 offsets of every 1024th code point.
class Utf16Index {
 public:
  Utf16Index() = default;
  explicit Utf16Index(const SourceText &text);

  [[nodiscard]] int length() const { return m_length; }
  [[nodiscard]] int toUtf16(const SourceText &text, Position position) const;
  [[nodiscard]] Position toPosition(const SourceText &text, int utf16) const;

 private:
  std::vector<int> m_samples;  ///< empty while code points and units are the same
  int m_length = 0;
};

}  // namespace florilegium::gui
