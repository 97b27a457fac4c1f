// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_words.h"

#include <algorithm>

#include "florilegium/text/utf8.h"

namespace florilegium::import {

namespace {

bool isWhite(char32_t c) {
  return c == ' ' || (c >= 0x09 && c <= 0x0D) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
         (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
         c == 0x3000 || c == 0xFEFF;
}

std::size_t previousByte(std::string_view text, std::size_t byte) {
  do {
    --byte;
  } while (byte > 0 && (static_cast<unsigned char>(text[byte]) & 0xC0u) == 0x80u);
  return byte;
}

}  // namespace

std::string lowerAscii(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return lowerAscii(c); });
  return lower;
}

bool equalIgnoringCase(std::string_view text, std::string_view lower) {
  return text.size() == lower.size() && startsIgnoringCase(text, lower);
}

bool startsIgnoringCase(std::string_view text, std::string_view lower) {
  return text.size() >= lower.size() && std::equal(lower.begin(), lower.end(), text.begin(),
                                                   [](char a, char b) { return a == lowerAscii(b); });
}

std::string_view trimmed(std::string_view utf8) {
  while (!utf8.empty()) {
    const Decoded first = decodeAt(utf8, 0);
    if (!isWhite(first.codePoint)) break;
    utf8.remove_prefix(first.bytes);
  }
  while (!utf8.empty()) {
    const std::size_t last = previousByte(utf8, utf8.size());
    if (!isWhite(decodeAt(utf8, last).codePoint)) break;
    utf8 = utf8.substr(0, last);
  }
  return utf8;
}

std::string simplified(std::string_view utf8) {
  std::string result;
  bool space = false;
  for (std::size_t byte = 0; byte < utf8.size();) {
    const Decoded here = decodeAt(utf8, byte);
    if (isWhite(here.codePoint)) {
      space = true;
    } else {
      if (space && !result.empty()) result += ' ';
      space = false;
      result.append(utf8, byte, here.bytes);
    }
    byte += here.bytes;
  }
  return result;
}

std::string_view leftOf(std::string_view utf8, std::int64_t codePoints) {
  std::size_t byte = 0;
  for (; codePoints > 0 && byte < utf8.size(); --codePoints)
    byte = nextByte(utf8, byte);
  return utf8.substr(0, byte);
}

std::string counted(std::int64_t number, std::string_view one, std::string_view many) {
  return std::to_string(number) + ' ' + std::string(number == 1 ? one : many);
}

}  // namespace florilegium::import
