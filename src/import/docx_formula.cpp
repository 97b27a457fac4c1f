// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx_renderer.h"

namespace florilegium::import {

namespace {

std::string signOf(pugi::xml_node properties, const char *name, const char *otherwise) {
  const pugi::xml_node property = properties.child(name);
  return property ? attributeOf(property, "m:val") : std::string(otherwise);
}

/// Whether a part of a fraction needs brackets when it stands on a line.
bool isLong(pugi::xml_node part) {
  return textBelow(part).size() > 3;
}

void renderGroup(pugi::xml_node part, TextBuilder &builder, bool brackets) {
  if (brackets) builder.keep("(");
  renderFormula(part, builder);
  if (brackets) builder.keep(")");
}

void renderRaised(pugi::xml_node part, MarkKind kind, TextBuilder &builder) {
  if (!part) return;
  builder.openMark(kind);
  renderFormula(part, builder);
  builder.closeMark(kind);
}

void renderDelimited(pugi::xml_node node, TextBuilder &builder) {
  const pugi::xml_node properties = node.child("m:dPr");
  const std::string separator = signOf(properties, "m:sepChr", "|");
  builder.keep(signOf(properties, "m:begChr", "("));
  bool first = true;
  for (const pugi::xml_node part : node.children("m:e")) {
    if (!first) builder.keep(separator);
    first = false;
    renderFormula(part, builder);
  }
  builder.keep(signOf(properties, "m:endChr", ")"));
}

}  // namespace

void renderFormula(pugi::xml_node node, TextBuilder &builder) {
  for (const pugi::xml_node child : node.children()) {
    const std::string_view name = child.name();
    if (name == "m:t") {
      builder.keep(textIn(child));
    } else if (name == "m:f") {
      renderGroup(child.child("m:num"), builder, isLong(child.child("m:num")));
      builder.keep("/");
      renderGroup(child.child("m:den"), builder, isLong(child.child("m:den")));
    } else if (name == "m:sSup" || name == "m:sSub" || name == "m:sSubSup") {
      renderFormula(child.child("m:e"), builder);
      renderRaised(child.child("m:sub"), MarkKind::Subscript, builder);
      renderRaised(child.child("m:sup"), MarkKind::Superscript, builder);
    } else if (name == "m:rad") {
      builder.keep("√");
      renderGroup(child.child("m:e"), builder, isLong(child.child("m:e")));
    } else if (name == "m:nary") {
      builder.keep(signOf(child.child("m:naryPr"), "m:chr", "∫"));
      renderRaised(child.child("m:sub"), MarkKind::Subscript, builder);
      renderRaised(child.child("m:sup"), MarkKind::Superscript, builder);
      renderFormula(child.child("m:e"), builder);
    } else if (name == "m:d") {
      renderDelimited(child, builder);
    } else if (name == "m:oMath" && std::string_view(node.name()) == "m:oMathPara" &&
               child.previous_sibling("m:oMath")) {
      builder.freshLine();
      renderFormula(child, builder);
    } else {
      renderFormula(child, builder);
    }
  }
}

}  // namespace florilegium::import
