// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odt_styles.h"

#include "plain_words.h"
#include "symbol_font.h"

namespace florilegium::import {

namespace {

/// How many styles may stand on each other; more would be a circle.
constexpr int mostParents = 20;

NumberStyle formatOf(pugi::xml_node level) {
  const std::string_view format = level.attribute("style:num-format").value();
  const bool repeated = std::string_view(level.attribute("style:num-letter-sync").value()) == "true";
  if (format == "1") return NumberStyle::Decimal;
  if (format == "i") return NumberStyle::LowerRoman;
  if (format == "I") return NumberStyle::UpperRoman;
  if (format == "a") return repeated ? NumberStyle::LowerLetters : NumberStyle::LowerSpreadsheet;
  if (format == "A") return repeated ? NumberStyle::UpperLetters : NumberStyle::UpperSpreadsheet;
  return format.empty() ? NumberStyle::None : NumberStyle::Decimal;
}

OdtListStyle readListStyle(pugi::xml_node node) {
  OdtListStyle style;
  for (const pugi::xml_node child : node.children()) {
    const int number = numberIn(child.attribute("text:level").value(), 0);
    if (number < 1 || number > static_cast<int>(odtListLevels)) continue;
    OdtListLevel &level = style[static_cast<std::size_t>(number - 1)];
    const std::string_view kind = child.name();
    level.prefix = nameIn(child, "style:num-prefix");
    level.suffix = nameIn(child, "style:num-suffix");
    if (kind == "text:list-level-style-bullet") {
      level.bullet = bulletOf(nameIn(child, "text:bullet-char"), {});
      // OpenSymbol keeps its bullets where Unicode leaves room for private use.
      if (level.bullet.starts_with("\xEE")) level.bullet = "•";
    } else if (kind == "text:list-level-style-image") {
      level.bullet = "•";
    } else {
      level.style = formatOf(child);
    }
    level.start = numberIn(child.attribute("text:start-value").value(), 1);
    level.shown = numberIn(child.attribute("text:display-levels").value(), 1);
  }
  return style;
}

OdtLook readLook(pugi::xml_node properties) {
  OdtLook look;
  if (const pugi::xml_attribute weight = properties.attribute("fo:font-weight")) {
    const std::string_view value = weight.value();
    look.bold = value == "bold" || numberIn(value, 0) >= 600;
  }
  if (const pugi::xml_attribute slant = properties.attribute("fo:font-style"))
    look.italic = std::string_view(slant.value()) != "normal";
  if (const pugi::xml_attribute display = properties.attribute("text:display"))
    look.hidden = std::string_view(display.value()) == "none";
  if (const pugi::xml_attribute position = properties.attribute("style:text-position")) {
    const std::string_view value = position.value();
    const std::string_view shift = value.substr(0, value.find(' '));
    const int percent = shift == "super" ? 1
                        : shift == "sub" ? -1
                                         : numberIn(shift.substr(0, shift.find('%')), 0);
    look.raised = percent > 0 ? 1 : percent < 0 ? -1 : 0;
  }
  return look;
}

}  // namespace

void OdtStyles::add(pugi::xml_node styles) {
  const bool automatic = std::string_view(styles.name()) == "office:automatic-styles";
  for (const pugi::xml_node node : styles.children()) {
    const std::string_view kind = node.name();
    if (kind == "style:style") {
      Style style;
      style.parent = nameIn(node, "style:parent-style-name");
      style.automatic = automatic;
      if (const pugi::xml_attribute list = node.attribute("style:list-style-name"))
        style.listStyle = nameIn(node, list.name());
      const pugi::xml_node properties = node.child("style:text-properties");
      style.look = readLook(properties ? properties : node.child("style:properties"));
      m_styles.emplace(std::pair(nameIn(node, "style:family"), nameIn(node, "style:name")), std::move(style));
    } else if (kind == "text:list-style") {
      m_lists.emplace(nameIn(node, "style:name"), readListStyle(node));
    } else if (kind == "text:outline-style") {
      m_outline = readListStyle(node);
    } else if (kind == "style:default-style" &&
               std::string_view(node.attribute("style:family").value()) == "paragraph") {
      const pugi::xml_node properties = node.child("style:text-properties");
      m_language = nameIn(properties, "fo:language");
      const std::string country = nameIn(properties, "fo:country");
      if (!m_language.empty() && !country.empty() && country != "none") m_language += "-" + country;
      if (m_language.starts_with("none") || m_language.starts_with("zxx")) m_language.clear();
    }
  }
}

OdtLook OdtStyles::find(const std::string &family, const std::string &name) const {
  OdtLook look;
  std::string at = name;
  for (int i = 0; i < mostParents && !at.empty(); ++i) {
    const auto found = m_styles.find({family, at});
    if (found == m_styles.end()) {
      if (look.name.empty()) look.name = lowerAscii(at);
      break;
    }
    const Style &style = found->second;
    if (look.name.empty() && !style.automatic) look.name = lowerAscii(at);
    if (look.listStyle.empty() && style.listStyle) look.listStyle = *style.listStyle;
    if (!look.bold) look.bold = style.look.bold;
    if (!look.italic) look.italic = style.look.italic;
    if (!look.hidden) look.hidden = style.look.hidden;
    if (!look.raised) look.raised = style.look.raised;
    at = style.parent;
  }
  return look;
}

const OdtListStyle *OdtStyles::list(const std::string &name) const {
  const auto found = m_lists.find(name);
  return found == m_lists.end() ? nullptr : &found->second;
}

}  // namespace florilegium::import
