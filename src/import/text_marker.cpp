// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_marker.h"

#include <algorithm>
#include <array>

#include "plain_words.h"

namespace florilegium::import {

namespace {

using Kind = Marker::Kind;

bool hasWord(std::string_view text) {
  const std::string_view start = text.substr(0, 200);
  return std::any_of(start.begin(), start.end(), [](char c) {
    return isAsciiLetter(c) || isAsciiDigit(c) || (static_cast<unsigned char>(c) & 0x80u) != 0;
  });
}

bool spaceAt(std::string_view line, std::size_t at) {
  return at < line.size() && (line[at] == ' ' || line[at] == '\t' || line.substr(at, 2) == "\u00a0");
}

/// Where the words start behind white space.
std::size_t wordsAt(std::string_view line, std::size_t at) {
  return at + static_cast<std::size_t>(trimmed(line.substr(at)).data() - line.substr(at).data());
}

Marker ending(std::string_view line, Marker marker, std::size_t at) {
  if (!hasWord(line.substr(std::min(at, line.size())))) return {};
  marker.bytes = wordsAt(line, at);
  return marker;
}

Marker bulletOf(std::string_view line) {
  for (const std::string_view sign :
       {"•", "◦", "▪", "▫", "●", "○", "■", "‣", "⁃", "∙", "\uf0b7", "➢", "✓", "►"}) {
    if (line.starts_with(sign)) return ending(line, {Kind::Bullet}, sign.size());
  }
  for (const std::string_view sign : {"-", "*", "–", "·", "+", "o\t"}) {
    if (!line.starts_with(sign)) continue;
    if (spaceAt(line, sign.size()) || sign.back() == '\t') {
      // "* * *" and "- - -" are rules, not items.
      const std::string_view rest = trimmed(leftOf(line.substr(sign.size()), 40));
      if (!rest.starts_with(sign)) return ending(line, {Kind::Bullet}, sign.size());
    }
  }
  return {};
}

Marker noteOf(std::string_view line) {
  static constexpr std::array<std::string_view, 10> raised = {"⁰", "¹", "²", "³", "⁴",
                                                              "⁵", "⁶", "⁷", "⁸", "⁹"};
  Marker marker{Kind::Note};
  if (line.starts_with('[')) {
    std::size_t at = line.starts_with("[^") ? 2 : 1;
    const std::size_t digits = at;
    for (; at < line.size() && at < digits + 4 && isAsciiDigit(line[at]); ++at)
      marker.number = marker.number * 10 + (line[at] - '0');
    if (at == digits || at >= line.size() || line[at] != ']') return {};
    return ending(line, marker, at + 1 + (line.substr(at + 1, 1) == ":" ? 1 : 0));
  }
  std::size_t at = 0;
  for (bool more = true; more && at < 12;) {
    more = false;
    for (std::size_t digit = 0; digit < raised.size(); ++digit) {
      if (!line.substr(at).starts_with(raised[digit])) continue;
      marker.number = marker.number * 10 + static_cast<int>(digit);
      at += raised[digit].size();
      more = true;
      break;
    }
  }
  return at == 0 ? Marker{} : ending(line, marker, at);
}

Marker numberOf(std::string_view line) {
  const bool open = line.starts_with('(');
  std::size_t at = open ? 1 : 0;
  Marker marker;
  while (true) {
    const std::size_t digits = at;
    int number = 0;
    for (; at < line.size() && at < digits + 3 && isAsciiDigit(line[at]); ++at)
      number = number * 10 + (line[at] - '0');
    if (at == digits || (at < line.size() && isAsciiDigit(line[at]))) break;
    marker.number = number;
    ++marker.depth;
    if (at + 1 >= line.size() || line[at] != '.' || !isAsciiDigit(line[at + 1]) || marker.depth >= 6) break;
    ++at;
  }
  if (marker.depth == 0 || at >= line.size()) return {};
  const char sign = line[at];
  if (sign == ')') {
    marker.kind = Kind::Bracketed;
  } else if (open) {
    return {};
  } else if (sign == '.') {
    marker.kind = Kind::Dotted;
  } else if (sign == '-') {
    marker.kind = Kind::Dashed;
  } else if (spaceAt(line, at)) {
    marker.kind = Kind::Bare;
    return ending(line, marker, at);
  } else {
    return {};
  }
  return spaceAt(line, at + 1) ? ending(line, marker, at + 1) : Marker{};
}

Marker letterOf(std::string_view line) {
  const std::size_t at = line.starts_with('(') ? 1 : 0;
  if (line.size() < at + 3 || line[at] < 'a' || line[at] > 'z' || line[at + 1] != ')') return {};
  Marker marker{Kind::Letter};
  marker.number = line[at] - 'a' + 1;
  marker.depth = 1;
  return spaceAt(line, at + 2) ? ending(line, marker, at + 2) : Marker{};
}

Marker quotedOf(std::string_view line) {
  Marker marker{Kind::Quoted};
  std::size_t at = 0;
  while (at < line.size() && at < 64 && (line[at] == '>' || (line[at] == ' ' && marker.depth > 0)))
    marker.depth += line[at++] == '>' ? 1 : 0;
  return marker.depth == 0 ? Marker{} : ending(line, marker, at);
}

}  // namespace

Marker markerOf(std::string_view line) {
  if (line.empty()) return {};
  // Most lines start with a letter, and nothing else needs to be fast.
  const char first = line.front();
  if (isAsciiDigit(first)) return numberOf(line);
  if (isAsciiLetter(first) && first != 'o') return letterOf(line);
  for (const auto find : {bulletOf, noteOf, numberOf, letterOf, quotedOf}) {
    if (const Marker marker = find(line); marker.kind != Marker::Kind::None) return marker;
  }
  return {};
}

}  // namespace florilegium::import
