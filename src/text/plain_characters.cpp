// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_characters.h"

#include <unicode/uchar.h>

#include "florilegium/text/utf8.h"

namespace florilegium {

namespace {

char32_t plain(char32_t codePoint) {
  const auto c = static_cast<UChar32>(codePoint);
  if (const int digit = u_charDigitValue(c); digit >= 0) return U'0' + static_cast<char32_t>(digit);
  if (u_isUWhiteSpace(c)) return U' ';
  if (codePoint >= 0xFF01 && codePoint <= 0xFF5E) return codePoint - 0xFF01 + U'!';
  switch (codePoint) {
    case 0x2010:
    case 0x2011:
    case 0x2012:
    case 0x2013:
    case 0x2212:
      return U'-';
    case 0x2018:
    case 0x2019:
    case 0x066C:
      return U'\'';
    case 0x066B:
      return U'.';
    default:
      return codePoint;
  }
}

}  // namespace

std::u32string plainCharacters(std::string_view utf8) {
  std::u32string text;
  if (firstInvalidUtf8(utf8)) return text;
  for (std::size_t byte = 0; byte < utf8.size();) {
    const Decoded decoded = decodeAt(utf8, byte);
    byte += decoded.bytes;
    if (u_charType(static_cast<UChar32>(decoded.codePoint)) == U_FORMAT_CHAR) continue;
    const char32_t c = plain(decoded.codePoint);
    if (c == U' ' && text.empty()) continue;
    text += c;
  }
  while (!text.empty() && text.back() == U' ')
    text.pop_back();
  return text;
}

}  // namespace florilegium
