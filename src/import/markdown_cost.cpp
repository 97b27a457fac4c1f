// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "markdown_cost.h"

#include <algorithm>
#include <cstdint>

#include "plain_words.h"

namespace florilegium::import {

namespace {

constexpr std::int64_t mostSteps = 4'000'000'000;  ///< brackets times lines, some three seconds

/// Without indentation and signs of quotations.
std::string_view bare(std::string_view line) {
  while (!line.empty() && (isAsciiSpace(line[0]) || line[0] == '>'))
    line.remove_prefix(1);
  return line;
}

/// The sign of a line that begins or ends code for sure: at the left edge, where nothing else ends it. 0 for
/// others.
char fenceOf(std::string_view line) {
  for (const char sign : {'`', '~'}) {
    const std::size_t behind = std::min(line.find_first_not_of(sign), line.size());
    if (behind >= 3 && line.find('`', behind) == line.npos) return sign;
  }
  return 0;
}

/// Lines that can't go on with the paragraph before them: items with a bullet, and those that begin a list
/// at 1.
bool beginsItem(std::string_view line) {
  const std::string_view mark = line.substr(0, line.find(' '));
  const bool marks = mark == "-" || mark == "*" || mark == "+" || mark == "1." || mark == "1)";
  return marks && !trimmed(line.substr(mark.size())).empty();
}

bool isRuleOfTable(std::string_view line) {
  return line.find('-') != line.npos && line.find('|') != line.npos &&
         line.find_first_not_of("|-: \t\r") == line.npos;
}

}  // namespace

bool costsTooMuch(std::string_view markdown) {
  std::int64_t lines = 0;
  std::int64_t brackets = 0;
  char fence = 0;
  bool table = false;
  while (!markdown.empty()) {
    const std::size_t end = std::min(markdown.find('\n'), markdown.size());
    const std::string_view raw = markdown.substr(0, end);
    const std::string_view line = bare(raw);
    markdown.remove_prefix(std::min(end + 1, markdown.size()));
    if (const char sign = fenceOf(raw); sign != 0 && (fence == 0 || fence == sign))
      fence = fence == 0 ? sign : '\0';
    if (line.empty() || fence != 0 || beginsItem(line)) {
      lines = 0;
      brackets = 0;
      table = false;
    }
    if (line.empty() || fence != 0) continue;
    ++lines;
    table = table || (lines == 2 && isRuleOfTable(line));
    if (table) continue;
    brackets += std::count(line.begin(), line.end(), ']');
    if (brackets * lines > mostSteps) return true;
  }
  return false;
}

}  // namespace florilegium::import
