// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <optional>
#include <string>

#include "xml_document.h"

namespace florilegium::import {

/// What run properties say; absent where they say nothing.
struct RunLook {
  std::optional<bool> bold;
  std::optional<bool> italic;
  std::optional<bool> hidden;
  std::optional<int> raised;  ///< 1 above the line, -1 below
  std::string font;

  /// Takes over what `nearer` says.
  void overlay(const RunLook &nearer);
};

/// A number or bullet of a list: which list, and how deep.
struct ListPlace {
  std::string list;  ///< the id of w:num; empty: none
  int level = 0;
};

/// A paragraph style with all that it inherits.
struct ParagraphLook {
  std::string name;  ///< the style's English name in lower case: "heading 1"
  int outline = -1;  ///< 0 to 8; -1: body text
  std::optional<ListPlace> list;
  RunLook run;
};

/// The styles of a document.
class DocxStyles {
 public:
  DocxStyles() = default;
  explicit DocxStyles(pugi::xml_node styles);

  [[nodiscard]] ParagraphLook paragraph(const std::string &id) const;
  [[nodiscard]] RunLook character(const std::string &id) const;
  /// The language that runs have unless they say otherwise.
  [[nodiscard]] const std::string &language() const { return m_language; }

 private:
  struct Style {
    std::string name;
    std::string base;
    std::optional<int> outline;
    std::optional<std::string> list;
    std::optional<int> level;
    RunLook run;
  };

  std::map<std::string, Style> m_styles;
  std::string m_defaultParagraph;
  std::string m_language;
};

/// Whether a property element is on.
[[nodiscard]] bool isOn(pugi::xml_node property);
[[nodiscard]] RunLook readRunLook(pugi::xml_node runProperties);

}  // namespace florilegium::import
