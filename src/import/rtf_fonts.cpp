// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rtf_fonts.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>

#include "encoding.h"
#include "florilegium/text/utf8.h"
#include "symbol_font.h"

namespace florilegium::import {

namespace {

/// Windows' charset numbers and the code pages they stand for.
int codePageOf(int charset) {
  static const std::map<int, int> pages = {
      {0, 1252},   {77, 10000}, {128, 932},  {129, 949},  {130, 1361}, {134, 936},
      {136, 950},  {161, 1253}, {162, 1254}, {163, 1258}, {177, 1255}, {178, 1256},
      {186, 1257}, {204, 1251}, {222, 874},  {238, 1250}, {254, 437},  {255, 850},
  };
  const auto found = pages.find(charset);
  return found == pages.end() ? 0 : found->second;
}

std::string converterName(int codePage) {
  switch (codePage) {
    case 10000:
      return "macintosh";
    case 65001:
      return "UTF-8";
    case 932:
      return "windows-31j";
    case 936:
      return "GBK";
    case 950:
      return "windows-950";
    default:
      break;
  }
  const std::string number = std::to_string(codePage);
  for (const char *family : {"windows-", "cp", "IBM"}) {
    if (!preferredName(family + number).empty()) return family + number;
  }
  return {};
}

}  // namespace

RtfFonts::RtfFonts() = default;

RtfFonts::~RtfFonts() {
  for (const auto &[page, converter] : m_converters) {
    if (converter != nullptr) ucnv_close(converter);
  }
}

void RtfFonts::setCharset(int font, int charset) {
  if (m_fonts.size() > 20'000) return;
  m_fonts[font].symbols = charset == 2;
  m_fonts[font].codePage = codePageOf(charset);
}

void RtfFonts::setCodePage(int font, int codePage) {
  if (m_fonts.size() <= 20'000) m_fonts[font].codePage = codePage;
}

void RtfFonts::addName(int font, std::string_view utf8) {
  if (m_fonts.size() > 20'000) return;
  std::string &name = m_fonts[font].name;
  if (name.size() < 200) name += utf8;
}

const RtfFont &RtfFonts::font(int number) const {
  static const RtfFont none;
  const auto found = m_fonts.find(number);
  return found == m_fonts.end() ? none : found->second;
}

std::string RtfFonts::decoded(std::string_view bytes, int number, int &lost) {
  const auto plain = [](char c) { return c > 0; };  // ASCII but NUL
  const RtfFont &font = this->font(number);
  if (font.symbols) {
    std::string utf8;
    for (const char c : bytes) {
      const std::string sign = symbolText(font.name, static_cast<unsigned char>(c));
      utf8 += sign.empty() ? "\xEF\xBF\xBD" : sign;
    }
    return utf8;
  }
  if (std::all_of(bytes.begin(), bytes.end(), plain)) return std::string(bytes);
  UConverter *converter = converterOf(font.codePage == 0 ? m_codePage : font.codePage);
  if (converter == nullptr) converter = converterOf(1252);
  ucnv_reset(converter);
  std::array<UChar, 512> units{};
  std::u16string utf16;
  const char *at = bytes.data();
  UErrorCode status = U_BUFFER_OVERFLOW_ERROR;
  while (status == U_BUFFER_OVERFLOW_ERROR) {
    status = U_ZERO_ERROR;
    UChar *to = units.data();
    ucnv_toUnicode(converter, &to, to + units.size(), &at, bytes.data() + bytes.size(), nullptr, 1, &status);
    utf16.append(units.data(), static_cast<std::size_t>(to - units.data()));
  }
  std::string utf8;
  for (std::size_t i = 0; i < utf16.size(); ++i) {
    char32_t sign = utf16[i];
    const bool pair = sign >= 0xD800 && sign < 0xDC00 && i + 1 < utf16.size() && utf16[i + 1] >= 0xDC00 &&
                      utf16[i + 1] < 0xE000;
    if (pair) sign = 0x10000 + ((sign - 0xD800) << 10) + (utf16[++i] - 0xDC00u);
    if (sign == 0 || sign == 0x1A || (sign >= 0xD800 && sign < 0xE000)) sign = 0xFFFD;
    lost += sign == 0xFFFD ? 1 : 0;
    appendUtf8(utf8, sign);
  }
  return utf8;
}

std::string RtfFonts::encodingName() const {
  return preferredName(converterName(m_codePage));
}

UConverter *RtfFonts::converterOf(int codePage) {
  if (const auto known = m_converters.find(codePage); known != m_converters.end()) return known->second;
  if (m_converters.size() > 64) return m_converters.begin()->second;
  const std::string name = converterName(codePage);
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = name.empty() ? nullptr : ucnv_open(name.c_str(), &status);
  return m_converters[codePage] = U_SUCCESS(status) ? converter : nullptr;
}

std::string languageOf(int number) {
  static const std::map<int, const char *> tags = {
      {1025, "ar-SA"}, {1026, "bg-BG"}, {1027, "ca-ES"}, {1028, "zh-TW"}, {1029, "cs-CZ"}, {1030, "da-DK"},
      {1031, "de-DE"}, {1032, "el-GR"}, {1033, "en-US"}, {1034, "es-ES"}, {1035, "fi-FI"}, {1036, "fr-FR"},
      {1037, "he-IL"}, {1038, "hu-HU"}, {1040, "it-IT"}, {1041, "ja-JP"}, {1042, "ko-KR"}, {1043, "nl-NL"},
      {1044, "nb-NO"}, {1045, "pl-PL"}, {1046, "pt-BR"}, {1048, "ro-RO"}, {1049, "ru-RU"}, {1050, "hr-HR"},
      {1051, "sk-SK"}, {1053, "sv-SE"}, {1055, "tr-TR"}, {1058, "uk-UA"}, {1060, "sl-SI"}, {2052, "zh-CN"},
      {2055, "de-CH"}, {2057, "en-GB"}, {2058, "es-MX"}, {2060, "fr-BE"}, {2067, "nl-BE"}, {2070, "pt-PT"},
      {3079, "de-AT"}, {3081, "en-AU"}, {3082, "es-ES"}, {3084, "fr-CA"}, {4105, "en-CA"}, {4108, "fr-CH"},
  };
  const auto found = tags.find(number);
  return found == tags.end() ? std::string() : found->second;
}

}  // namespace florilegium::import
