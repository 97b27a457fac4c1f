// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace florilegium::import {

[[nodiscard]] inline bool isAsciiSpace(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}
[[nodiscard]] inline bool isAsciiDigit(char c) {
  return c >= '0' && c <= '9';
}
[[nodiscard]] inline bool isAsciiLetter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
[[nodiscard]] inline char lowerAscii(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
[[nodiscard]] std::string lowerAscii(std::string_view text);
[[nodiscard]] bool equalIgnoringCase(std::string_view text, std::string_view lower);
/// Whether `lower` stands at the start of `text`, in any case.
[[nodiscard]] bool startsIgnoringCase(std::string_view text, std::string_view lower);

/// Without white space (ASCII, U+0085, U+00A0, U+2000 to U+200A, U+2028/9, U+202F, U+3000, U+FEFF) at its
/// ends.
[[nodiscard]] std::string_view trimmed(std::string_view utf8);
/// Trimmed, and every run of white space inside one space.
[[nodiscard]] std::string simplified(std::string_view utf8);
/// The first `codePoints` code points.
[[nodiscard]] std::string_view leftOf(std::string_view utf8, std::int64_t codePoints);

/// "1 line end" or "12 line ends".
[[nodiscard]] std::string counted(std::int64_t number, std::string_view one, std::string_view many);

}  // namespace florilegium::import
