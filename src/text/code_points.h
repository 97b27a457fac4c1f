// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unicode/uchar.h>

#include <cstddef>
#include <string_view>

#include "florilegium/text/utf8.h"

namespace florilegium {

/// The byte where the code point before `byte` of valid UTF-8 starts. `byte` must not be 0.
[[nodiscard]] inline std::size_t previousByte(std::string_view text, std::size_t byte) {
  do {
    --byte;
  } while (byte > 0 && (static_cast<unsigned char>(text[byte]) & 0xC0u) == 0x80u);
  return byte;
}

/// The code point that ends before `byte`, which must not be 0.
[[nodiscard]] inline char32_t codePointBefore(std::string_view text, std::size_t byte) {
  return decodeAt(text, previousByte(text, byte)).codePoint;
}

/// ICU's type for a code point.
[[nodiscard]] inline UChar32 toIcu(char32_t codePoint) {
  return static_cast<UChar32>(codePoint);
}

[[nodiscard]] inline bool isLetterOrDigit(char32_t codePoint) {
  return u_isalnum(toIcu(codePoint)) != 0;
}

[[nodiscard]] inline bool isWhiteSpace(char32_t codePoint) {
  return u_isUWhiteSpace(toIcu(codePoint)) != 0;
}

}  // namespace florilegium
