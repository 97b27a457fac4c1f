// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "florilegium/base/result.h"
#include "florilegium/text/span.h"

namespace florilegium {

/// An immutable text whose places are counted in code points. Holds valid UTF-8 with LF line ends, no NUL
/// and no byte order mark, and a small index that turns code points into bytes and back: O(1) for ASCII
/// text, else a table look-up and a scan of at most 256 code points.
class SourceText {
 public:
  SourceText() = default;

  /// Takes over text that holds the promises above. Fails with BadFormat, the broken promise as detail
  /// and a byte offset otherwise.
  [[nodiscard]] static Result<SourceText> make(std::string utf8);

  [[nodiscard]] const std::string &utf8() const { return m_utf8; }
  /// In code points.
  [[nodiscard]] Position length() const { return m_length; }

  /// The byte where a code point starts; `length()` gives the size in bytes. Out of range is clamped.
  [[nodiscard]] std::size_t byteOf(Position position) const;
  /// The code point that a byte belongs to.
  [[nodiscard]] Position positionOf(std::size_t byte) const;
  /// The bytes of a span, clamped to the text.
  [[nodiscard]] std::string_view slice(Span span) const;
  /// The code point at a place, or 0 (which no text holds) outside the text.
  [[nodiscard]] char32_t at(Position position) const;

  /// Starts of the lines (after each LF), the first of them 0; never empty.
  [[nodiscard]] const std::vector<Position> &lineStarts() const { return m_lineStarts; }
  /// The line (without its LF) that holds a place.
  [[nodiscard]] Span lineAt(Position position) const;

 private:
  std::string m_utf8;
  Position m_length = 0;
  bool m_ascii = true;
  std::vector<std::size_t> m_bytes;  ///< byte offset of every 256th code point, unless all is ASCII
  std::vector<Position> m_lineStarts{0};
};

}  // namespace florilegium
