// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_style.h"

#include <algorithm>
#include <array>
#include <optional>

#include "plain_words.h"

namespace florilegium::import {

namespace {

bool isHeading(GumboTag tag) {
  return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

std::optional<bool> isBold(const std::string &weight) {
  if (weight.empty()) return std::nullopt;
  if (weight == "bold" || weight == "bolder") return true;
  return weight.size() == 3 && weight >= "600" && weight <= "900";
}

std::optional<bool> isItalic(const std::string &style) {
  if (style.empty()) return std::nullopt;
  return style == "italic" || style.starts_with("oblique");
}

bool boldByName(GumboTag tag) {
  return tag == GUMBO_TAG_B || tag == GUMBO_TAG_STRONG;
}

bool italicByName(GumboTag tag) {
  return tag == GUMBO_TAG_I || tag == GUMBO_TAG_EM || tag == GUMBO_TAG_CITE || tag == GUMBO_TAG_DFN ||
         tag == GUMBO_TAG_VAR;
}

bool namesNumber(std::string_view classes) {
  static constexpr std::array<std::string_view, 12> names = {
      "linenum", "linenumber", "line-number", "lineno",       "line-no", "lnum",
      "ln",      "verse",      "versenum",    "verse-number", "vnum",    "versenumber"};
  for (std::size_t at = 0; at < classes.size();) {
    const std::size_t end = std::min(classes.find_first_of(" \t\r\n", at), classes.size());
    const auto named = [&](std::string_view name) {
      return equalIgnoringCase(classes.substr(at, end - at), name);
    };
    if (std::any_of(names.begin(), names.end(), named)) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace

std::string styleValue(const HtmlNode &node, std::string_view property) {
  std::string plain;
  for (const char c : node.attribute("style").substr(0, 2000)) {
    if (!isAsciiSpace(c)) plain += lowerAscii(c);
  }
  const std::string wanted = std::string(property) + ':';
  std::size_t at = plain.find(wanted);
  while (at != plain.npos && at != 0 && plain[at - 1] != ';')
    at = plain.find(wanted, at + 1);
  if (at == plain.npos) return {};
  const std::size_t from = at + wanted.size();
  return plain.substr(from, plain.find_first_of(";!", from) - from);
}

std::vector<MarkKind> marksOf(const HtmlNode &node) {
  std::vector<MarkKind> marks;
  bool bold = boldByName(node.tag);
  bool italic = italicByName(node.tag);
  bool raised = node.tag == GUMBO_TAG_SUP;
  bool lowered = node.tag == GUMBO_TAG_SUB;
  if (node.has("style") && !isHeading(node.tag)) {
    bold = isBold(styleValue(node, "font-weight")).value_or(bold);
    italic = isItalic(styleValue(node, "font-style")).value_or(italic);
    const std::string align = styleValue(node, "vertical-align");
    raised = raised || align == "super";
    lowered = lowered || align == "sub";
  }
  if (bold) marks.push_back(MarkKind::Bold);
  if (italic) marks.push_back(MarkKind::Italic);
  if (raised) marks.push_back(MarkKind::Superscript);
  if (lowered) marks.push_back(MarkKind::Subscript);
  if (node.tag == GUMBO_TAG_A && !node.attribute("href").empty()) marks.push_back(MarkKind::Link);
  return marks;
}

NumberStyle numberStyleOf(const HtmlNode &list) {
  const std::string_view type = list.attribute("type");
  if (type == "a") return NumberStyle::LowerSpreadsheet;
  if (type == "A") return NumberStyle::UpperSpreadsheet;
  if (type == "i") return NumberStyle::LowerRoman;
  if (type == "I") return NumberStyle::UpperRoman;
  std::string style = styleValue(list, "list-style-type");
  if (style.empty()) style = styleValue(list, "list-style");
  if (style == "none") return NumberStyle::None;
  if (style == "lower-alpha" || style == "lower-latin") return NumberStyle::LowerSpreadsheet;
  if (style == "upper-alpha" || style == "upper-latin") return NumberStyle::UpperSpreadsheet;
  if (style == "lower-roman") return NumberStyle::LowerRoman;
  if (style == "upper-roman") return NumberStyle::UpperRoman;
  if (style == "decimal-leading-zero") return NumberStyle::TwoDigits;
  return NumberStyle::Decimal;
}

bool standsApart(const HtmlNode &node) {
  if (node.tag == GUMBO_TAG_BUTTON) return true;
  if (!node.isElement() || node.source->v.element.attributes.length == 0) return false;
  if (node.has("style") && styleValue(node, "display").starts_with("inline-")) return true;
  return node.tag == GUMBO_TAG_SPAN && namesNumber(node.attribute("class"));
}

}  // namespace florilegium::import
