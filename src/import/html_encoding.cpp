// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_encoding.h"

#include <algorithm>

#include "florilegium/text/utf8.h"
#include "plain_words.h"

namespace florilegium::import {

namespace {

/// Pages declare their encoding near the start, but some have long comments before.
constexpr std::size_t searched = std::size_t{256} * 1024;

std::string_view valueBehind(std::string_view tag, std::size_t at) {
  while (at < tag.size() && (isAsciiSpace(tag[at]) || tag[at] == '=' || tag[at] == '"' || tag[at] == '\''))
    ++at;
  std::size_t end = at;
  while (end < tag.size() && !isAsciiSpace(tag[end]) && tag[end] != '"' && tag[end] != '\'' &&
         tag[end] != ';' && tag[end] != '>' && tag[end] != '/' && tag[end] != '?')
    ++end;
  return tag.substr(at, end - at);
}

std::string declaredName(std::string_view bytes) {
  const std::string head = lowerAscii(bytes.substr(0, searched));
  if (head.starts_with("<?xml")) {
    const std::string_view declaration =
        std::string_view(head).substr(0, std::min<std::size_t>(head.find("?>"), 200));
    if (const std::size_t at = declaration.find("encoding"); at != declaration.npos)
      return std::string(valueBehind(declaration, at + 8));
  }
  for (std::size_t at = head.find("<meta"); at != head.npos; at = head.find("<meta", at + 5)) {
    const std::string_view tag =
        std::string_view(head).substr(at, std::min<std::size_t>(head.find('>', at) - at, 1000));
    if (const std::size_t charset = tag.find("charset"); charset != tag.npos)
      return std::string(valueBehind(tag, charset + 7));
  }
  return {};
}

/// What browsers take a declared name for.
std::string meant(const std::string &declared) {
  const std::string name = preferredName(declared);
  if (name == "ISO-8859-1" || name == "US-ASCII" || declared == "x-user-defined") return "windows-1252";
  if (name == "GB2312" || name == "GBK" || declared == "gbk" || declared == "gb2312") return "GB18030";
  if (name == "ISO-8859-9") return "windows-1254";
  if (name.starts_with("UTF-16") || name.starts_with("UTF-32") || declared == "unicode") return "UTF-8";
  return name;
}

}  // namespace

Encoding encodingOfHtml(std::string_view bytes) {
  const Encoding found = detectEncoding(bytes);
  if (found.foundBy == FoundBy::Mark || found.name.starts_with("UTF-16")) return found;
  const std::string name = meant(declaredName(bytes));
  const bool ascii = std::none_of(bytes.begin(), bytes.end(),
                                  [](char c) { return (static_cast<unsigned char>(c) & 0x80u) != 0; });
  if (name.empty() || ascii) return found;
  if (name == found.name) return {name, FoundBy::File};
  // Bytes that obey the rules of UTF-8 are UTF-8, and those that break them often are not, whatever they are
  // called.
  if (found.name == "UTF-8" || name == "UTF-8") return found;
  return {name, FoundBy::File};
}

}  // namespace florilegium::import
