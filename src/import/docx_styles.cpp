// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx_styles.h"

#include "plain_words.h"

namespace florilegium::import {

namespace {

/// How many styles may stand on each other; more would be a circle.
constexpr int mostBases = 20;

std::optional<bool> toggle(pugi::xml_node properties, const char *name) {
  const pugi::xml_node property = properties.child(name);
  return property ? std::optional(isOn(property)) : std::nullopt;
}

}  // namespace

void RunLook::overlay(const RunLook &nearer) {
  if (nearer.bold) bold = nearer.bold;
  if (nearer.italic) italic = nearer.italic;
  if (nearer.hidden) hidden = nearer.hidden;
  if (nearer.raised) raised = nearer.raised;
  if (!nearer.font.empty()) font = nearer.font;
}

bool isOn(pugi::xml_node property) {
  const std::string_view value = property.attribute("w:val").value();
  return property && value != "0" && value != "false" && value != "off" && value != "none";
}

RunLook readRunLook(pugi::xml_node properties) {
  RunLook look;
  look.bold = toggle(properties, "w:b");
  look.italic = toggle(properties, "w:i");
  look.hidden = toggle(properties, "w:vanish");
  if (const pugi::xml_node align = properties.child("w:vertAlign")) {
    const std::string_view value = align.attribute("w:val").value();
    look.raised = value == "superscript" ? 1 : value == "subscript" ? -1 : 0;
  }
  look.font = nameIn(properties.child("w:rFonts"), "w:ascii");
  return look;
}

DocxStyles::DocxStyles(pugi::xml_node styles) {
  const pugi::xml_node defaults = styles.child("w:docDefaults").child("w:rPrDefault").child("w:rPr");
  m_language = nameIn(defaults.child("w:lang"), "w:val");
  for (const pugi::xml_node node : styles.children("w:style")) {
    const std::string id = nameIn(node, "w:styleId");
    const pugi::xml_node paragraph = node.child("w:pPr");
    Style style;
    style.name = lowerAscii(nameIn(node.child("w:name"), "w:val"));
    style.base = nameIn(node.child("w:basedOn"), "w:val");
    style.run = readRunLook(node.child("w:rPr"));
    if (const pugi::xml_node outline = paragraph.child("w:outlineLvl"))
      style.outline = numberIn(outline.attribute("w:val").value(), 9);
    const pugi::xml_node numbers = paragraph.child("w:numPr");
    if (const pugi::xml_node list = numbers.child("w:numId")) style.list = nameIn(list, "w:val");
    if (const pugi::xml_node level = numbers.child("w:ilvl"))
      style.level = numberIn(level.attribute("w:val").value(), 0);
    const std::string_view kind = node.attribute("w:type").value();
    const std::string_view isDefault = node.attribute("w:default").value();
    if (kind == "paragraph" && (isDefault == "1" || isDefault == "true")) m_defaultParagraph = id;
    m_styles.emplace(id, std::move(style));
  }
}

ParagraphLook DocxStyles::paragraph(const std::string &id) const {
  ParagraphLook look;
  std::optional<int> outline;
  std::optional<std::string> list;
  std::optional<int> level;
  std::string at = id.empty() ? m_defaultParagraph : id;
  for (int i = 0; i < mostBases; ++i) {
    const auto found = m_styles.find(at);
    if (found == m_styles.end()) break;
    const Style &style = found->second;
    if (i == 0) look.name = style.name;
    if (!outline && style.outline) outline = style.outline;
    if (!outline && style.name.starts_with("heading ")) {
      const int number = numberIn(std::string_view(style.name).substr(8), 0);
      if (number >= 1 && number <= 9) outline = number - 1;
    }
    if (!list && style.list) list = style.list;
    if (!level && style.level) level = style.level;
    RunLook run = style.run;
    run.overlay(look.run);
    look.run = run;
    at = style.base;
  }
  look.outline = outline && *outline < 9 ? *outline : -1;
  if (list) look.list = ListPlace{*list, level.value_or(-1)};
  return look;
}

RunLook DocxStyles::character(const std::string &id) const {
  RunLook look;
  std::string at = id;
  for (int i = 0; i < mostBases && !at.empty(); ++i) {
    const auto found = m_styles.find(at);
    if (found == m_styles.end()) break;
    RunLook run = found->second.run;
    run.overlay(look);
    look = run;
    at = found->second.base;
  }
  return look;
}

}  // namespace florilegium::import
