// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_words.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

#include "florilegium/text/utf8.h"
#include "plain_words.h"

namespace florilegium::import {

namespace {

/// Lines are judged by at most so many bytes of their start.
constexpr std::size_t inspected = 600;

std::string_view startOf(std::string_view line) {
  std::size_t end = std::min(line.size(), inspected);
  while (end < line.size() && (static_cast<unsigned char>(line[end]) & 0xC0u) == 0x80u)
    ++end;
  return line.substr(0, end);
}

bool isQuoteSign(char32_t c) {
  return c == '"' || c == '\'' || (c >= 0x2018 && c <= 0x201F) || c == 0xAB || c == 0xBB || c == 0x2039 ||
         c == 0x203A || c == 0x300C || c == 0x300D || c == 0x300E || c == 0x300F;
}

bool isClosingSign(char32_t c) {
  return c == ')' || c == ']' || isQuoteSign(c) || c == '*';
}

char32_t lastOf(std::string_view line) {
  std::size_t byte = line.size();
  if (byte == 0) return 0;
  do {
    --byte;
  } while (byte > 0 && (static_cast<unsigned char>(line[byte]) & 0xC0u) == 0x80u);
  return decodeAt(line, byte).codePoint;
}

std::string_view withoutLast(std::string_view line) {
  std::size_t byte = line.size();
  do {
    --byte;
  } while (byte > 0 && (static_cast<unsigned char>(line[byte]) & 0xC0u) == 0x80u);
  return line.substr(0, byte);
}

/// Without a note's number at the end: "[12]", or raised digits.
std::string_view withoutCall(std::string_view line) {
  if (line.ends_with(']')) {
    const std::size_t open = line.rfind('[');
    const bool call = open != line.npos && line.size() - open <= 6 && open + 2 < line.size() &&
                      std::all_of(line.begin() + static_cast<std::ptrdiff_t>(open) + 1, line.end() - 1,
                                  [](char c) { return isAsciiDigit(c) || c == ','; });
    if (call) return trimmed(line.substr(0, open));
  }
  while (!line.empty()) {
    const char32_t last = lastOf(line);
    if (last != 0xB9 && last != 0xB2 && last != 0xB3 && (last < 0x2070 || last > 0x2079)) break;
    line = withoutLast(line);
  }
  return line;
}

/// The mark that closes what `open` opens; 0 when it opens nothing.
char32_t partnerOf(char32_t open) {
  switch (open) {
    case '"':
      return '"';
    case 0x201C:
      return 0x201D;
    case 0x2018:
      return 0x2019;
    case 0x201E:
      return 0x201C;
    case 0x201A:
      return 0x2018;
    case 0xAB:
      return 0xBB;
    case 0xBB:
      return 0xAB;
    case 0x300C:
      return 0x300D;
    case 0x300E:
      return 0x300F;
    default:
      return 0;
  }
}

}  // namespace

LineWords wordsOf(std::string_view line) {
  LineWords words;
  const std::string_view start = startOf(line);
  int length = 0;
  bool raised = false;
  const auto finish = [&] {
    if (length > 0) {
      if (++words.count == 1) words.firstRaised = raised;
      words.longWords += length >= 4 ? 1 : 0;
      words.raisedLong += length >= 4 && raised ? 1 : 0;
    }
    length = 0;
  };
  for (std::size_t byte = 0; byte < start.size();) {
    const Decoded here = decodeAt(start, byte);
    const auto c = static_cast<UChar32>(here.codePoint);
    byte += here.bytes;
    const bool letter = u_isalpha(c) != 0;
    if (letter || u_isdigit(c) != 0) {
      const bool lower = u_islower(c) != 0;
      if (length++ == 0) raised = !lower;
      words.letters += letter ? 1 : 0;
      words.smalls += lower ? 1 : 0;
      words.capitals += u_isupper(c) != 0 || u_istitle(c) != 0 ? 1 : 0;
    } else if (u_getCombiningClass(c) == 0 && c != 0x2019 && c != '\'') {
      finish();
    }
  }
  finish();
  return words;
}

bool startsUpper(std::string_view line) {
  const std::string_view start = startOf(line);
  for (std::size_t byte = 0; byte < start.size();) {
    const Decoded here = decodeAt(start, byte);
    const auto c = static_cast<UChar32>(here.codePoint);
    if (u_isalpha(c) != 0) return u_islower(c) == 0;
    if (u_isdigit(c) != 0) return true;
    if (!isQuoteSign(here.codePoint) && c != '(' && c != '[' && c != 0xBF && c != 0xA1) return false;
    byte += here.bytes;
  }
  return false;
}

bool closesSentence(std::string_view line) {
  line = withoutCall(line);
  for (int i = 0; i < 3 && isClosingSign(lastOf(line)); ++i)
    line = withoutLast(line);
  const char32_t last = lastOf(line);
  return last == '.' || last == '!' || last == '?' || last == 0x2026 || last == 0x3002 || last == 0xFF01 ||
         last == 0xFF1F || last == 0x061F || last == 0x06D4 || last == 0x0964 || last == ':';
}

bool endsLikeText(std::string_view line) {
  line = withoutCall(line);
  for (int i = 0; i < 2 && isQuoteSign(lastOf(line)); ++i)
    line = withoutLast(line);
  const char32_t last = lastOf(line);
  return last == '.' || last == ',' || last == ';' || last == ':' || last == 0x2026 || last == 0x3002 ||
         last == 0xFF0C || last == 0xFF1A || last == 0xFF1B || last == 0x3001 || last == 0x060C ||
         last == 0x061B || last == 0x06D4 || last == 0x0964;
}

bool holdsSentenceEnd(std::string_view line) {
  line = startOf(line);
  for (std::size_t i = 1; i + 2 < line.size(); ++i) {
    if ((line[i] == '.' || line[i] == '!' || line[i] == '?') && line[i + 1] == ' ' &&
        !isAsciiDigit(line[i - 1]) && i >= 4 && isAsciiLetter(line[i - 1]) &&
        lowerAscii(line[i - 1]) == line[i - 1] && startsUpper(line.substr(i + 2))) {
      // "Fact vs. Feelings", "Dr. Smith": what stands before is an abbreviation.
      const std::size_t space = line.rfind(' ', i);
      const std::size_t word = i - (space == line.npos ? 0 : space + 1);
      if (word >= 4) return true;
    }
  }
  return false;
}

bool isByline(std::string_view line) {
  line = startOf(line);
  for (const std::string_view start :
       {"by ",      "written by", "posted ",  "published ", "updated ",      "last updated", "contact:",
        "author:",  "von ",       "par ",     "source:",    "email",         "e-mail",       "tel:",
        "phone",    "http:",      "https:",   "www.",       "translated by", "edited by",    "reviewed by",
        "photo by", "date:",      "from:",    "to:",        "subject:",      "sent:",        "copyright",
        "©",        "doi:",       "keywords:"}) {
    if (startsIgnoringCase(line, start)) return true;
  }
  return line.find('@') != line.npos || line.find("://") != line.npos || line.find("www.") != line.npos ||
         line.find("»") != line.npos || line.find(" | ") != line.npos;
}

bool startsQuoted(std::string_view line) {
  return !line.empty() && partnerOf(decodeAt(line, 0).codePoint) != 0;
}

bool whollyQuoted(std::string_view opening, std::string_view closing, std::string_view whole) {
  if (!startsQuoted(opening)) return false;
  const char32_t open = decodeAt(opening, 0).codePoint;
  const char32_t close = partnerOf(open);
  closing = withoutCall(closing);
  if (lastOf(closing) == '.') closing = withoutLast(closing);
  if (lastOf(closing) != close) return false;
  // Only the last mark may close: “No,” he said, “never.” is no quotation as a whole.
  int closings = 0;
  int openings = 0;
  bool inWord = false;
  for (std::size_t byte = 0; byte < whole.size();) {
    const Decoded here = decodeAt(whole, byte);
    byte += here.bytes;
    const bool letterNext =
        byte < whole.size() && u_isalpha(static_cast<UChar32>(decodeAt(whole, byte).codePoint)) != 0;
    if (here.codePoint == open) ++openings;
    // An apostrophe looks like a closing single mark.
    if (here.codePoint == close && close != open && !(close == 0x2019 && inWord && letterNext)) ++closings;
    inWord = u_isalpha(static_cast<UChar32>(here.codePoint)) != 0;
  }
  return open == close ? openings == 2 : closings == 1 && openings == 1;
}

std::string_view speakerOf(std::string_view line) {
  const std::size_t colon = line.substr(0, 40).find(':');
  if (colon == line.npos || colon == 0 || colon + 1 >= line.size() || !isAsciiSpace(line[colon + 1]))
    return {};
  const std::string_view label = line.substr(0, colon);
  const bool plain = std::all_of(label.begin(), label.end(), [](char c) {
    return isAsciiLetter(c) || isAsciiDigit(c) || c == ' ' || c == '.' || c == '-' || c == '#' ||
           (static_cast<unsigned char>(c) & 0x80u) != 0;
  });
  return plain && startsUpper(label) && std::count(label.begin(), label.end(), ' ') <= 2 ? label
                                                                                         : std::string_view();
}

}  // namespace florilegium::import
