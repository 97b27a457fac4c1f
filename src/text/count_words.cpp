// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <unicode/uscript.h>

#include <array>

#include "code_points.h"
#include "florilegium/text/segment.h"

namespace florilegium {

namespace {

enum class Kind : unsigned char { Other, Space, Letter, WordByItself };

/// Whether a letter belongs to a script that is written without spaces: those that line breaking treats as
/// ideographs, kana or in need of a dictionary, less the full-width forms of other scripts.
bool standsAlone(char32_t letter) {
  constexpr char32_t firstOfThai = 0x0E00;
  if (letter < firstOfThai) return false;
  switch (u_getIntPropertyValue(toIcu(letter), UCHAR_LINE_BREAK)) {
    case U_LB_IDEOGRAPHIC:
    case U_LB_NONSTARTER:
    case U_LB_CONDITIONAL_JAPANESE_STARTER:
    case U_LB_COMPLEX_CONTEXT:
      break;
    default:
      return false;
  }
  const int script = u_getIntPropertyValue(toIcu(letter), UCHAR_SCRIPT);
  return script != USCRIPT_LATIN && script != USCRIPT_HANGUL;
}

Kind kindOf(char32_t codePoint) {
  if (isWhiteSpace(codePoint)) return Kind::Space;
  if (!isLetterOrDigit(codePoint)) return Kind::Other;
  return u_isalpha(toIcu(codePoint)) != 0 && standsAlone(codePoint) ? Kind::WordByItself : Kind::Letter;
}

std::array<Kind, 128> asciiKinds() {
  std::array<Kind, 128> kinds{};
  for (char32_t codePoint = 0; codePoint < kinds.size(); ++codePoint)
    kinds[codePoint] = kindOf(codePoint);
  return kinds;
}

}  // namespace

std::int64_t countWords(std::string_view utf8) {
  static const std::array<Kind, 128> ascii = asciiKinds();
  std::int64_t words = 0;
  bool inWord = false;
  for (std::size_t byte = 0; byte < utf8.size();) {
    const auto lead = static_cast<unsigned char>(utf8[byte]);
    const Decoded decoded = lead < 0x80 ? Decoded{lead, 1} : decodeAt(utf8, byte);
    const Kind kind = lead < 0x80 ? ascii[lead] : kindOf(decoded.codePoint);
    byte += decoded.bytes;
    if (kind == Kind::WordByItself) ++words;
    if (kind == Kind::Letter) {
      words += inWord ? 0 : 1;
      inWord = true;
    } else if (kind == Kind::Space) {
      inWord = false;
    }
  }
  return words;
}

}  // namespace florilegium
