// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>
#include <optional>

#include "florilegium/text/value_forms.h"
#include "plain_characters.h"

namespace florilegium {

namespace {

constexpr std::size_t mostDigits = 60;

bool isDigit(char c) {
  return c >= '0' && c <= '9';
}

bool allDigits(std::string_view text) {
  return std::all_of(text.begin(), text.end(), isDigit);
}

/// What it is made of, in ASCII: digits, signs, "e", and the separators ".", "," and "'" (for every sign that
/// only ever groups digits). Empty where there is anything else.
std::string asciiOf(std::string_view written) {
  std::string text;
  for (const char32_t c : plainCharacters(written)) {
    if (c == U' ' || c == U'\'' || c == U'_')
      text += '\'';
    else if (c == U'E' || c == U'e')
      text += 'e';
    else if ((c >= U'0' && c <= U'9') || c == U'+' || c == U'-' || c == U'.' || c == U',')
      text += static_cast<char>(c);
    else
      return {};
  }
  return text;
}

/// The digits of a whole part, without the signs that group them: threes at the end, twos or threes before.
std::optional<std::string> ungrouped(std::string_view whole) {
  std::string digits;
  char separator = 0;
  std::size_t run = 0;
  bool first = true;
  for (const char c : whole) {
    if (isDigit(c)) {
      digits += c;
      ++run;
      continue;
    }
    if (separator != 0 && separator != c) return std::nullopt;
    if (run == 0 || run > 3 || (!first && run < 2)) return std::nullopt;
    separator = c;
    run = 0;
    first = false;
  }
  if (separator != 0 && run != 3) return std::nullopt;
  return digits;
}

struct Decimal {
  std::string whole;
  std::string fraction;
};

enum class Trouble { None, NotANumber, Ambiguous };

/// Whether one sign, which could also group thousands, stands in it: "1,234".
bool couldGroup(std::string_view mantissa, std::size_t mark) {
  return mantissa.find('\'') == mantissa.npos && mantissa.size() - mark == 4 && mark >= 1 && mark <= 3 &&
         mantissa[0] != '0';
}

/// Where the fraction begins; npos where there is none.
std::size_t markIn(std::string_view mantissa, DecimalSign sign) {
  if (sign != DecimalSign::Unknown) return mantissa.find(sign == DecimalSign::Point ? '.' : ',');
  const auto points = std::count(mantissa.begin(), mantissa.end(), '.');
  const auto commas = std::count(mantissa.begin(), mantissa.end(), ',');
  if (points > 0 && commas > 0) return mantissa.find_last_of(".,");
  return points + commas == 1 ? mantissa.find_first_of(".,") : mantissa.npos;
}

Trouble split(std::string_view mantissa, DecimalSign sign, Decimal &decimal) {
  const std::size_t mark = markIn(mantissa, sign);
  const bool onlyComma =
      mantissa.find('.') == mantissa.npos && mark != mantissa.npos && mantissa[mark] == ',';
  if (sign == DecimalSign::Unknown && onlyComma && couldGroup(mantissa, mark)) return Trouble::Ambiguous;
  const std::string_view fraction = mark == mantissa.npos ? std::string_view() : mantissa.substr(mark + 1);
  const auto whole = ungrouped(mantissa.substr(0, std::min(mark, mantissa.size())));
  if (!whole || !allDigits(fraction) || (whole->empty() && fraction.empty())) return Trouble::NotANumber;
  decimal = {*whole, std::string(fraction)};
  return Trouble::None;
}

/// Moves the decimal point to the right, or to the left for negative steps.
void shift(Decimal &decimal, int steps) {
  for (; steps > 0; --steps) {
    decimal.whole += decimal.fraction.empty() ? '0' : decimal.fraction.front();
    if (!decimal.fraction.empty()) decimal.fraction.erase(0, 1);
  }
  for (; steps < 0; ++steps) {
    decimal.fraction.insert(0, 1, decimal.whole.empty() ? '0' : decimal.whole.back());
    if (!decimal.whole.empty()) decimal.whole.pop_back();
  }
}

}  // namespace

DecimalSign decimalSignOf(std::span<const std::string> written) {
  bool point = false;
  bool comma = false;
  for (const std::string &value : written) {
    std::string text = asciiOf(value);
    text.erase(0, text.find_first_not_of("+-") == text.npos ? text.size() : text.find_first_not_of("+-"));
    const auto points = std::count(text.begin(), text.end(), '.');
    const auto commas = std::count(text.begin(), text.end(), ',');
    const std::size_t mark = text.find_last_of(".,");
    if (points + commas == 0 || (points + commas == 1 && couldGroup(text, mark))) continue;
    // Several of one sign group; a single one, or the last of both, begins the fraction.
    const bool groups = points + commas > 1 && (points == 0 || commas == 0);
    ((text[mark] == '.') != groups ? point : comma) = true;
  }
  return point == comma ? DecimalSign::Unknown : point ? DecimalSign::Point : DecimalSign::Comma;
}

Result<std::string> canonicalNumber(std::string_view written, DecimalSign sign) {
  const auto refuse = [&](const char *why) {
    return failure(ErrorCode::BadValue, std::string(written), why);
  };
  constexpr const char *notANumber = "it is not a number";
  const std::string text = asciiOf(written);
  std::string_view rest = text;
  const bool negative = rest.starts_with('-');
  if (negative || rest.starts_with('+')) rest.remove_prefix(1);
  int exponent = 0;
  if (const std::size_t e = rest.find('e'); e != rest.npos) {
    std::string_view power = rest.substr(e + 1);
    if (power.starts_with('+')) power.remove_prefix(1);
    const auto [stop, error] = std::from_chars(power.data(), power.data() + power.size(), exponent);
    if (error != std::errc() || stop != power.data() + power.size()) return refuse(notANumber);
    rest = rest.substr(0, e);
  }
  Decimal decimal;
  const Trouble trouble = split(rest, sign, decimal);
  if (trouble == Trouble::Ambiguous) return refuse("its comma could be a decimal comma or one for thousands");
  if (trouble == Trouble::NotANumber) return refuse(notANumber);
  constexpr int mostShift = static_cast<int>(mostDigits);
  if (decimal.whole.size() + decimal.fraction.size() > mostDigits || exponent > mostShift ||
      exponent < -mostShift)
    return refuse("it has too many digits");
  shift(decimal, exponent);
  decimal.whole.erase(0, std::min(decimal.whole.find_first_not_of('0'), decimal.whole.size()));
  decimal.fraction.erase(decimal.fraction.find_last_not_of('0') + 1);
  if (decimal.whole.empty()) decimal.whole = "0";
  const bool zero = decimal.whole == "0" && decimal.fraction.empty();
  return (negative && !zero ? "-" : "") + decimal.whole +
         (decimal.fraction.empty() ? "" : "." + decimal.fraction);
}

}  // namespace florilegium
