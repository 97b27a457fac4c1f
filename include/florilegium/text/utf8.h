// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "florilegium/text/span.h"

namespace florilegium {

/// Byte offset of the first byte that is not valid UTF-8 (RFC 3629: no overlong forms, no surrogates,
/// nothing above U+10FFFF), or nothing when all is valid.
[[nodiscard]] std::optional<std::size_t> firstInvalidUtf8(std::string_view text);

/// How many code points valid UTF-8 holds.
[[nodiscard]] Position countCodePoints(std::string_view text);

/// One decoded code point and the bytes it took.
struct Decoded {
  char32_t codePoint = 0;
  std::size_t bytes = 0;
};

/// Decodes the code point that starts at `byte` of valid UTF-8. `byte` must be inside the text.
[[nodiscard]] Decoded decodeAt(std::string_view text, std::size_t byte);

/// Appends a code point to UTF-8 text.
void appendUtf8(std::string &text, char32_t codePoint);

/// The byte just after the code point that starts at `byte`.
[[nodiscard]] inline std::size_t nextByte(std::string_view text, std::size_t byte) {
  do {
    ++byte;
  } while (byte < text.size() && (static_cast<unsigned char>(text[byte]) & 0xC0u) == 0x80u);
  return byte;
}

}  // namespace florilegium
