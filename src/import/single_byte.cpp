// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "single_byte.h"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>

#include <array>

namespace florilegium::import {

namespace {

/// What the 256 bytes of an encoding stand for.
using Table = std::array<UChar, 256>;

bool makeTable(const std::string &encoding, Table &table) {
  UErrorCode error = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(encoding.c_str(), &error);
  if (U_FAILURE(error)) return false;
  bool single = ucnv_getMaxCharSize(converter) == 1;
  for (std::size_t byte = 0; byte < table.size() && single; ++byte) {
    const char source = static_cast<char>(byte);
    error = U_ZERO_ERROR;
    ucnv_reset(converter);
    table[byte] = 0xFFFD;
    single = ucnv_toUChars(converter, &table[byte], 1, &source, 1, &error) == 1;
  }
  ucnv_close(converter);
  return single;
}

bool isWordPart(UChar c) {
  return u_isalnum(c) != 0 || u_getCombiningClass(c) != 0;
}

double letterScore(UChar before, UChar c, UChar after) {
  const bool joined = u_isalpha(before) != 0 || u_isalpha(after) != 0;
  if (u_isupper(c) != 0) {
    if (u_islower(before) != 0) return -2;
    return joined ? 0.8 : 0;
  }
  if (u_isupper(before) != 0 && u_isupper(after) != 0) return -1;
  return joined ? 1 : 0.3;
}

/// Marks that stand before, behind, or between words.
double markScore(UChar before, UChar c, UChar after) {
  const bool inside = isWordPart(before) && isWordPart(after);
  switch (c) {
    case 0x2019:  // apostrophe
      return inside ? 1 : (isWordPart(before) || u_ispunct(before) != 0 ? 0.8 : -0.5);
    case 0x2018:
    case 0x201C:
    case 0x201E:
    case 0x201A:
    case 0x00AB:
    case 0x00BF:
    case 0x00A1:
      return inside ? -2 : (isWordPart(after) || u_ispunct(after) != 0 || c == 0x00AB ? 0.8 : -0.5);
    case 0x201D:
    case 0x00BB:
      return inside ? -2 : (isWordPart(before) || u_ispunct(before) != 0 || c == 0x00BB ? 0.8 : -0.5);
    case 0x2013:
    case 0x2014:
    case 0x2026:
    case 0x00A0:
    case 0x00AD:
      return 0.7;
    case 0x2022:
    case 0x00B7:
    case 0x2122:
    case 0x00AE:
    case 0x00A9:
    case 0x00A7:
    case 0x00B0:
    case 0x20AC:
    case 0x00A3:
    case 0x00B1:
    case 0x00B2:
    case 0x00B3:
    case 0x00BD:
    case 0x00BC:
    case 0x00BE:
    case 0x00D7:
    case 0x2116:
    case 0x00B5:
      return inside && c != 0x00B7 ? -0.5 : 0.5;
    default:
      return inside ? -2 : -0.7;
  }
}

double scoreOf(UChar before, UChar c, UChar after) {
  if (c == 0xFFFD || u_iscntrl(c) != 0 || u_charType(c) == U_UNASSIGNED) return -3;
  if (u_charType(c) == U_PRIVATE_USE_CHAR) return -2;
  if (c == 0x00AA || c == 0x00BA || c == 0x0192) return isWordPart(before) && isWordPart(after) ? -1.5 : 0;
  if (isWordPart(c)) return letterScore(before, c, after);
  return markScore(before, c, after);
}

bool isHigh(char c) {
  return (static_cast<unsigned char>(c) & 0x80u) != 0;
}

}  // namespace

double plausibility(std::string_view bytes, const std::string &encoding) {
  Table table{};
  if (!makeTable(encoding, table)) return -3;
  const auto at = [&](std::size_t i) { return table[static_cast<unsigned char>(bytes[i])]; };
  double sum = 0;
  int count = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (!isHigh(bytes[i])) continue;
    sum += scoreOf(i > 0 ? at(i - 1) : u' ', at(i), i + 1 < bytes.size() ? at(i + 1) : u' ');
    ++count;
  }
  return count == 0 ? 0 : sum / count;
}

std::string mostPlausible(std::string_view bytes, const std::vector<std::string> &encodings) {
  std::string best = encodings.front();
  double most = plausibility(bytes, best) + 0.25;
  for (std::size_t i = 1; i < encodings.size(); ++i) {
    const double score = plausibility(bytes, encodings[i]);
    if (score <= most) continue;
    most = score;
    best = encodings[i];
  }
  return best;
}

bool looksLikeThai(std::string_view bytes) {
  int consonants = 0;
  int signs = 0;
  int misplaced = 0;
  unsigned char before = 0;
  for (const char byte : bytes) {
    const auto c = static_cast<unsigned char>(byte);
    const bool punctuation = c == 0xA0 || c == 0x85 || (c >= 0x91 && c <= 0x97);
    if ((c >= 0x80 && c < 0xA1 && !punctuation) || (c >= 0xDB && c <= 0xDE) || c > 0xFB) return false;
    const bool sign = c == 0xD1 || (c >= 0xD4 && c <= 0xDA) || (c >= 0xE7 && c <= 0xEE);
    const bool above =
        (before >= 0xA1 && before <= 0xCE) || before == 0xD1 || (before >= 0xD4 && before <= 0xD9);
    consonants += c >= 0xA1 && c <= 0xCE ? 1 : 0;
    signs += sign ? 1 : 0;
    misplaced += sign && !above ? 1 : 0;
    before = c;
  }
  return signs >= 5 && signs * 10 > consonants && signs < consonants && misplaced * 20 <= signs;
}

}  // namespace florilegium::import
