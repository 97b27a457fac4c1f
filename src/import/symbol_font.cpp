// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "symbol_font.h"

#include <algorithm>
#include <string>
#include <utility>

#include "florilegium/text/utf8.h"

namespace florilegium::import {

namespace {

using Row = std::pair<char32_t, std::u32string_view>;

/// Adobe's Symbol encoding: runs of characters by the code of the first; U+0000 where there is none.
constexpr Row symbolRows[] = {
    {0x20, U" !∀#∃%&∋()∗+,−./0123456789:;<=>?"},
    {0x40, U"≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_"},
    {0x61, U"αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"},
    {0xA0, U"€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑"},
    {0xF1, U"〉∫"},
};

constexpr std::pair<char32_t, char32_t> wingdings[] = {
    {0x20, U' '}, {0x21, U'✏'}, {0x22, U'✂'}, {0x28, U'☎'}, {0x2A, U'✉'}, {0x36, U'⌛'}, {0x41, U'✌'},
    {0x43, U'☝'}, {0x45, U'☜'}, {0x46, U'☞'}, {0x47, U'☝'}, {0x48, U'☟'}, {0x4A, U'☺'}, {0x4B, U'😐'},
    {0x4C, U'☹'}, {0x54, U'❄'}, {0x59, U'✡'}, {0x6C, U'●'}, {0x6E, U'■'}, {0x6F, U'□'}, {0x71, U'❑'},
    {0x72, U'❒'}, {0x73, U'⬧'}, {0x74, U'⧫'}, {0x75, U'◆'}, {0x76, U'❖'}, {0x77, U'⬥'}, {0x78, U'☒'},
    {0x9E, U'·'}, {0x9F, U'•'}, {0xA1, U'○'}, {0xA4, U'◉'}, {0xA7, U'▪'}, {0xA8, U'◻'}, {0xAA, U'✦'},
    {0xAB, U'★'}, {0xB2, U'✧'}, {0xD8, U'➢'}, {0xDF, U'←'}, {0xE0, U'→'}, {0xE1, U'↑'}, {0xE2, U'↓'},
    {0xE8, U'➔'}, {0xEF, U'⇦'}, {0xF0, U'⇨'}, {0xF1, U'⇧'}, {0xF2, U'⇩'}, {0xF3, U'⬄'}, {0xFB, U'✗'},
    {0xFC, U'✓'}, {0xFD, U'☒'}, {0xFE, U'☑'},
};

constexpr char32_t firstCode = 0xF020;
constexpr char32_t lastCode = 0xF0FF;

char32_t symbolOf(char32_t code) {
  for (const auto &[first, characters] : symbolRows) {
    if (code >= first && code < first + characters.size()) return characters[code - first];
  }
  return 0;
}

char32_t wingdingOf(char32_t code) {
  const auto found = std::find_if(std::begin(wingdings), std::end(wingdings),
                                  [&](const auto &entry) { return entry.first == code; });
  return found == std::end(wingdings) ? 0 : found->second;
}

}  // namespace

std::string symbolText(std::string_view font, char32_t code) {
  if (code >= firstCode && code <= lastCode) code -= 0xF000;
  char32_t character = 0;
  if (font.starts_with("Wingdings")) {
    character = font == "Wingdings" ? wingdingOf(code) : 0;
  } else if (font.empty() || font.starts_with("Symbol")) {
    character = symbolOf(code);
  } else if (code >= 0x20 && code < 0x110000 && (code < 0xD800 || code > 0xDFFF)) {
    character = code;
  }
  std::string text;
  if (character != 0) appendUtf8(text, character);
  return text;
}

std::string withoutSymbolCodes(std::string_view utf8, std::string_view font, int &unknown) {
  // U+F020 to U+F0FF begin with these bytes in UTF-8.
  if (utf8.find("\xEF\x80") == utf8.npos && utf8.find("\xEF\x81") == utf8.npos &&
      utf8.find("\xEF\x82") == utf8.npos && utf8.find("\xEF\x83") == utf8.npos)
    return std::string(utf8);
  std::string text;
  for (std::size_t at = 0; at < utf8.size();) {
    const Decoded sign = decodeAt(utf8, at);
    if (sign.codePoint >= firstCode && sign.codePoint <= lastCode) {
      const bool symbols = font.starts_with("Wingdings") || font.starts_with("Webdings");
      const std::string seen = symbolText(symbols ? font : "Symbol", sign.codePoint);
      if (seen.empty()) ++unknown;
      text += seen.empty() ? "\xEF\xBF\xBD" : seen;
    } else {
      text += utf8.substr(at, sign.bytes);
    }
    at += sign.bytes;
  }
  return text;
}

std::string bulletOf(std::string_view text, std::string_view font) {
  if (text.empty()) return {};
  const Decoded sign = decodeAt(text, 0);
  if (sign.bytes < text.size()) return std::string(text);
  const bool symbols =
      font.starts_with("Symbol") || font.starts_with("Wingdings") || font.starts_with("Webdings");
  if (symbols || (sign.codePoint >= firstCode && sign.codePoint <= lastCode)) {
    const std::string seen = symbolText(symbols ? font : "Symbol", sign.codePoint);
    return seen.empty() ? "•" : seen;
  }
  return sign.codePoint == U'o' || sign.codePoint == U'○' ? "◦" : std::string(text);
}

}  // namespace florilegium::import
