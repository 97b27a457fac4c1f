// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <optional>
#include <vector>

#include "date_words.h"
#include "florilegium/text/fold.h"
#include "florilegium/text/utf8.h"
#include "florilegium/text/value_forms.h"
#include "plain_characters.h"

namespace florilegium {

namespace {

constexpr const char *notADate = "it is not a date";

bool isDigit(char32_t c) {
  return c >= U'0' && c <= U'9';
}

/// A number of a date, or a month by its name.
struct Part {
  int value = 0;
  std::size_t digits = 0;
  bool month = false;
  char32_t before = 0;  ///< the sign before it

  [[nodiscard]] bool isYear() const { return !month && digits == 4; }
  [[nodiscard]] bool isShort() const { return !month && (digits == 1 || digits == 2); }
};

std::optional<std::vector<Part>> partsOf(std::u32string_view text) {
  std::vector<Part> parts;
  char32_t before = 0;
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t start = i;
    if (isDigit(text[i])) {
      Part part;
      for (; i < text.size() && isDigit(text[i]); ++i)
        part.value = std::min(99'999'999, part.value) * 10 + static_cast<int>(text[i] - U'0');
      part.digits = i - start;
      part.before = before;
      parts.push_back(part);
      before = 0;
      continue;
    }
    constexpr std::u32string_view signs = U" .,/-年月日";
    if (signs.find(text[i]) != signs.npos) {
      if (before == 0 || before == U' ') before = text[i];
      ++i;
      continue;
    }
    std::string word;
    for (; i < text.size() && !isDigit(text[i]) && signs.find(text[i]) == signs.npos; ++i)
      appendUtf8(word, text[i]);
    const auto meaning = dateWord(foldForSearch(word));
    if (!meaning) return std::nullopt;
    if (*meaning > 0) parts.push_back({*meaning, 0, true, before});
    before = U' ';
  }
  return parts;
}

struct Day {
  int year = 0;
  int month = 0;  ///< 0: not known
  int day = 0;    ///< 0: not known
};

const char *readThree(const std::vector<Part> &parts, Day &day) {
  const Part &a = parts[0];
  const Part &b = parts[1];
  const Part &c = parts[2];
  if (a.isYear() && (b.isShort() || b.month) && c.isShort()) {
    day = {a.value, b.value, c.value};
  } else if (c.isYear() && a.isShort() && b.month) {
    day = {c.value, b.value, a.value};
  } else if (c.isYear() && a.month && b.isShort()) {
    day = {c.value, a.value, b.value};
  } else if (c.isYear() && a.isShort() && b.isShort()) {
    if (b.before == U'.' || a.value > 12 || a.value == b.value)
      day = {c.value, b.value, a.value};
    else if (b.value > 12)
      day = {c.value, a.value, b.value};
    else
      return "day and month could be one or the other";
  } else if (c.isShort() && (a.isShort() || a.month)) {
    return "its year has no four digits";
  } else {
    return notADate;
  }
  return nullptr;
}

/// Why it is none, or null.
const char *readDay(const std::vector<Part> &parts, Day &day) {
  constexpr const char *noSuchDay = "there is no such day";
  if (parts.size() == 3) {
    const char *why = readThree(parts, day);
    return why == nullptr && (day.month == 0 || day.day == 0) ? noSuchDay : why;
  }
  if (parts.size() == 2) {
    const bool yearFirst = parts[0].isYear();
    const Part &year = yearFirst ? parts[0] : parts[1];
    const Part &month = yearFirst ? parts[1] : parts[0];
    if (!year.isYear() || !(month.isShort() || month.month)) return notADate;
    day = {year.value, month.value, 0};
    return month.value == 0 ? noSuchDay : nullptr;
  }
  if (parts.size() != 1 || parts[0].month) return notADate;
  const int value = parts[0].value;
  if (parts[0].digits == 4)
    day = {value, 0, 0};
  else if (parts[0].digits == 8)
    day = {value / 10'000, value / 100 % 100, value % 100};
  else
    return notADate;
  return parts[0].digits == 8 && (day.month == 0 || day.day == 0) ? noSuchDay : nullptr;
}

bool exists(const Day &day) {
  if (day.year < 1 || day.month < 0 || day.month > 12) return false;
  if (day.month == 0) return day.day == 0;
  constexpr int lengths[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (day.year % 4 == 0 && day.year % 100 != 0) || day.year % 400 == 0;
  const int length = day.month == 2 && !leap ? 28 : lengths[day.month - 1];
  return day.day >= 0 && day.day <= length;
}

std::string padded(int value, std::size_t width) {
  std::string text = std::to_string(value);
  return std::string(width - std::min(width, text.size()), '0') + text;
}

/// Reads digits at `at` and goes behind them; -1 for none or for more than two.
int twoDigits(std::u32string_view text, std::size_t &at) {
  const std::size_t start = at;
  int value = 0;
  for (; at < text.size() && isDigit(text[at]); ++at)
    value = std::min(value, 999) * 10 + static_cast<int>(text[at] - U'0');
  return at == start || at - start > 2 ? -1 : value;
}

/// "T14:30", "T14:30:05Z", "T14:30+02:00" from "2:30 PM" and the like; nothing where it is no time.
std::optional<std::string> timeOf(std::u32string_view text) {
  std::size_t at = 0;
  int hour = twoDigits(text, at);
  if (hour < 0 || at >= text.size() || text[at] != U':') return std::nullopt;
  const int minute = twoDigits(text, ++at);
  int second = -1;
  if (at < text.size() && text[at] == U':') {
    second = twoDigits(text, ++at);
    if (second < 0) return std::nullopt;
    if (at < text.size() && (text[at] == U'.' || text[at] == U','))
      for (++at; at < text.size() && isDigit(text[at]);)
        ++at;
  }
  std::string rest;
  for (; at < text.size(); ++at)
    if (text[at] != U' ' && text[at] < 0x80)
      rest += static_cast<char>(text[at] & ~(text[at] >= U'a' ? 0x20u : 0u));
  if (rest == "PM" || rest == "AM") {
    if (hour < 1 || hour > 12) return std::nullopt;
    hour = hour % 12 + (rest == "PM" ? 12 : 0);
    rest.clear();
  }
  if (hour > 23 || minute < 0 || minute > 59 || second > 59) return std::nullopt;
  std::string zone;
  if (rest == "Z" || rest == "UTC" || rest == "GMT") {
    zone = "Z";
  } else if (!rest.empty()) {
    std::string digits = rest.substr(1);
    std::erase(digits, ':');
    if (digits.size() == 2) digits += "00";
    const bool valid = (rest[0] == '+' || rest[0] == '-') && digits.size() == 4 &&
                       digits.find_first_not_of("0123456789") == digits.npos && digits.substr(0, 2) < "19" &&
                       digits.substr(2) < "60";
    if (!valid) return std::nullopt;
    zone = rest[0] + digits.substr(0, 2) + ":" + digits.substr(2);
  }
  return "T" + padded(hour, 2) + ":" + padded(minute, 2) + (second < 0 ? "" : ":" + padded(second, 2)) + zone;
}

}  // namespace

Result<std::string> canonicalDate(std::string_view written) {
  const auto refuse = [&](const char *why) {
    return failure(ErrorCode::BadValue, std::string(written), why);
  };
  const std::u32string text = plainCharacters(written);
  std::u32string_view date = text;
  std::string time;
  if (const std::size_t colon = text.find(U':'); colon != text.npos) {
    std::size_t start = colon;
    while (start > 0 && isDigit(text[start - 1]))
      --start;
    const auto read = timeOf(date.substr(start));
    if (!read) return refuse(notADate);
    time = *read;
    date = date.substr(0, start);
    if (!date.empty() && (date.back() == U'T' || date.back() == U't')) date.remove_suffix(1);
  }
  const auto parts = partsOf(date);
  if (!parts || date.empty() || date[0] == U'-') return refuse(notADate);
  Day day;
  if (const char *why = readDay(*parts, day)) return refuse(why);
  if (!exists(day)) return refuse("there is no such day");
  if (!time.empty() && day.day == 0) return refuse(notADate);
  std::string form = padded(day.year, 4);
  if (day.month > 0) form += "-" + padded(day.month, 2);
  if (day.day > 0) form += "-" + padded(day.day, 2);
  return form + time;
}

}  // namespace florilegium
