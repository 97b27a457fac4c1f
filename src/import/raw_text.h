// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

#include "plain_words.h"

namespace florilegium::import {

/// Bytes of which nothing is known without ASCII's white space at their ends; `trimmed` needs valid UTF-8.
[[nodiscard]] inline std::string_view trimmedBytes(std::string_view bytes) {
  while (!bytes.empty() && isAsciiSpace(bytes.front()))
    bytes.remove_prefix(1);
  while (!bytes.empty() && isAsciiSpace(bytes.back()))
    bytes.remove_suffix(1);
  return bytes;
}

/// At most so many bytes off the front of valid UTF-8, whole code points.
[[nodiscard]] inline std::string_view frontOf(std::string_view utf8, std::size_t bytes) {
  if (bytes >= utf8.size()) return utf8;
  while (bytes > 0 && (static_cast<unsigned char>(utf8[bytes]) & 0xC0u) == 0x80u)
    --bytes;
  return utf8.substr(0, bytes);
}

}  // namespace florilegium::import
