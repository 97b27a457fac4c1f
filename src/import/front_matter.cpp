// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "front_matter.h"

#include <algorithm>
#include <string_view>

#include "plain_words.h"

namespace florilegium::import {

namespace {

constexpr std::size_t mostBytes = std::size_t{64} * 1024;

std::string unquoted(std::string_view value) {
  value = trimmed(value);
  const bool quoted =
      value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front();
  return std::string(quoted ? value.substr(1, value.size() - 2) : value);
}

/// "[a, b]" as "a; b".
std::string joinedList(std::string_view value) {
  value = trimmed(value);
  if (value.size() < 2 || value.front() != '[' || value.back() != ']') return unquoted(value);
  value = value.substr(1, value.size() - 2);
  std::string joined;
  while (!value.empty()) {
    const std::size_t comma = std::min(value.find(','), value.size());
    const std::string item = unquoted(value.substr(0, comma));
    if (!item.empty()) joined += (joined.empty() ? "" : "; ") + item;
    value.remove_prefix(std::min(comma + 1, value.size()));
  }
  return joined;
}

bool isName(std::string_view name) {
  return !name.empty() && name.size() <= 40 && std::all_of(name.begin(), name.end(), [](char c) {
    return isAsciiLetter(c) || isAsciiDigit(c) || c == '_' || c == '-' || c == ' ';
  });
}

void setField(FrontMatter &front, const std::string &name, const std::string &value) {
  if (value.empty()) return;
  if (name == "title") {
    front.title = simplified(value);
  } else if (name == "lang" || name == "language") {
    front.language = value;
  } else {
    front.attributes[name] = value;
  }
}

}  // namespace

FrontMatter takeFrontMatter(std::string &text) {
  FrontMatter front;
  if (!text.starts_with("---\n")) return front;
  const std::string_view head = std::string_view(text).substr(0, mostBytes);
  const std::size_t end = std::min(head.find("\n---\n", 3), head.find("\n...\n", 3));
  if (end == head.npos) return front;
  std::string_view lines = head.substr(4, end > 4 ? end - 4 : 0);
  // Between two rules stands text as well; only fields make it front matter.
  const std::size_t colon = lines.find(':');
  if (colon == lines.npos || !isName(lines.substr(0, colon))) return front;
  front.found = true;
  std::string name;
  while (!lines.empty()) {
    const std::size_t feed = std::min(lines.find('\n'), lines.size());
    const std::string_view line = lines.substr(0, feed);
    lines.remove_prefix(std::min(feed + 1, lines.size()));
    const std::size_t sign = line.find(':');
    const bool item = trimmed(line).starts_with("- ");
    if (item && !name.empty()) {
      const std::string value = unquoted(trimmed(line).substr(2));
      std::string &known = front.attributes[name];
      known += (known.empty() ? "" : "; ") + value;
    } else if (sign != line.npos && isName(line.substr(0, sign)) && !isAsciiSpace(line[0])) {
      name = lowerAscii(line.substr(0, sign));
      setField(front, name, joinedList(line.substr(sign + 1)));
    }
  }
  text.erase(0, end + 5);
  return front;
}

}  // namespace florilegium::import
