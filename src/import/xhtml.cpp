// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xhtml.h"

#include <algorithm>
#include <array>

#include "plain_words.h"

namespace florilegium::import {

namespace {

bool isVoid(std::string_view name) {
  static constexpr std::array voids = {"area",  "base", "br",   "col",   "embed",  "hr",    "img",
                                       "input", "link", "meta", "param", "source", "track", "wbr"};
  return std::any_of(voids.begin(), voids.end(),
                     [&](const char *each) { return equalIgnoringCase(name, each); });
}

/// Behind the ">" of the tag that starts at `at`.
std::size_t endOfTag(std::string_view text, std::size_t at) {
  char quote = 0;
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '>') {
      return at + 1;
    }
  }
  return text.size();
}

std::string escaped(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '<') {
      result += "&lt;";
    } else if (c == '&') {
      result += "&amp;";
    } else {
      result += c;
    }
  }
  return result;
}

}  // namespace

std::string htmlOf(std::string_view text) {
  static constexpr std::string_view openData = "<![CDATA[";
  std::string result;
  result.reserve(text.size() + text.size() / 16);
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t open = std::min(text.find('<', at), text.size());
    result += text.substr(at, open - at);
    if (open == text.size()) break;
    const std::string_view rest = text.substr(open);
    std::size_t length = 0;
    if (rest.starts_with("<!--")) {
      const std::size_t close = rest.find("-->", 4);
      length = close == rest.npos ? rest.size() : close + 3;
      result += rest.substr(0, length);
    } else if (rest.starts_with(openData)) {
      const std::size_t close = std::min(rest.find("]]>"), rest.size());
      result += escaped(rest.substr(openData.size(), close - std::min(close, openData.size())));
      length = std::min(close + 3, rest.size());
    } else {
      length = endOfTag(rest, 1);
      const std::string_view tag = rest.substr(0, length);
      const bool alone = tag.size() > 3 && tag.ends_with("/>") && (isAsciiLetter(tag[1]) || tag[1] == '_');
      const std::size_t nameEnd = std::min(tag.find_first_of(" \t\r\n/>", 1), tag.size());
      const std::string_view name = tag.substr(1, nameEnd - 1);
      if (alone && !isVoid(name)) {
        result += tag.substr(0, tag.size() - 2);
        result += "></";
        result += name;
        result += ">";
      } else {
        result += tag;
      }
    }
    at = open + length;
  }
  return result;
}

}  // namespace florilegium::import
