// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_style.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace florilegium::import {

namespace {

std::string roman(int number) {
  static constexpr std::pair<int, std::string_view> digits[] = {
      {1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"}, {90, "xc"}, {50, "l"},
      {40, "xl"},  {10, "x"},   {9, "ix"},  {5, "v"},    {4, "iv"},  {1, "i"}};
  std::string text;
  for (const auto &[value, digit] : digits) {
    for (; number >= value; number -= value)
      text += digit;
  }
  return text;
}

std::string repeatedLetter(int number) {
  return std::string(static_cast<std::size_t>((number - 1) / 26 + 1),
                     static_cast<char>('a' + (number - 1) % 26));
}

std::string spreadsheetLetters(int number) {
  std::string text;
  for (; number > 0; number = (number - 1) / 26)
    text.insert(text.begin(), static_cast<char>('a' + (number - 1) % 26));
  return text;
}

std::string raised(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return static_cast<char>(c - 'a' + 'A'); });
  return text;
}

std::string ordinal(int number) {
  const bool teen = number % 100 / 10 == 1;
  static constexpr std::array endings = {"th", "st", "nd", "rd"};
  const auto last = static_cast<std::size_t>(number % 10);
  return std::to_string(number) + endings[teen || last > 3 ? 0 : last];
}

std::string signs(int number) {
  static constexpr std::array all = {"*", "†", "‡", "§"};
  std::string text;
  for (int times = (number - 1) / 4 + 1; times > 0; --times)
    text += all[static_cast<std::size_t>((number - 1) % 4)];
  return text;
}

}  // namespace

std::string formatNumber(int number, NumberStyle style) {
  const std::string decimal = std::to_string(number);
  if (number < 1) return style == NumberStyle::None ? std::string() : decimal;
  switch (style) {
    case NumberStyle::None:
      return {};
    case NumberStyle::TwoDigits:
      return number < 10 ? "0" + decimal : decimal;
    case NumberStyle::LowerRoman:
      return number < 5000 ? roman(number) : decimal;
    case NumberStyle::UpperRoman:
      return number < 5000 ? raised(roman(number)) : decimal;
    case NumberStyle::LowerLetters:
      return number < 500 ? repeatedLetter(number) : decimal;
    case NumberStyle::UpperLetters:
      return number < 500 ? raised(repeatedLetter(number)) : decimal;
    case NumberStyle::LowerSpreadsheet:
      return spreadsheetLetters(number);
    case NumberStyle::UpperSpreadsheet:
      return raised(spreadsheetLetters(number));
    case NumberStyle::Ordinal:
      return ordinal(number);
    case NumberStyle::Signs:
      return number < 100 ? signs(number) : decimal;
    case NumberStyle::Decimal:
      break;
  }
  return decimal;
}

}  // namespace florilegium::import
