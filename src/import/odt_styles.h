// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "number_style.h"
#include "xml_document.h"

namespace florilegium::import {

/// What the styles of a paragraph or of characters say; absent where they say nothing.
struct OdtLook {
  std::string name;  ///< of the nearest style that has no automatic name, in lower case: "title"
  std::string listStyle;
  std::optional<bool> bold;
  std::optional<bool> italic;
  std::optional<bool> hidden;
  std::optional<int> raised;  ///< 1 above the line, -1 below
};

/// One level of a list's style.
struct OdtListLevel {
  std::string bullet;  ///< empty for numbers
  std::string prefix;
  std::string suffix;
  NumberStyle style = NumberStyle::None;
  int start = 1;
  int shown = 1;  ///< how many levels a number names: 2 for "3.1"
};

constexpr std::size_t odtListLevels = 10;
using OdtListStyle = std::array<OdtListLevel, odtListLevels>;

/// The styles of an OpenDocument text.
class OdtStyles {
 public:
  /// Adds the styles below an element such as office:styles. What was added before counts more.
  void add(pugi::xml_node styles);

  [[nodiscard]] OdtLook paragraph(const std::string &name) const { return find("paragraph", name); }
  [[nodiscard]] OdtLook text(const std::string &name) const { return find("text", name); }
  [[nodiscard]] const OdtListStyle *list(const std::string &name) const;
  /// How headings are numbered.
  [[nodiscard]] const OdtListStyle &outline() const { return m_outline; }
  [[nodiscard]] const std::string &language() const { return m_language; }

 private:
  struct Style {
    std::string parent;
    bool automatic = false;
    std::optional<std::string> listStyle;
    OdtLook look;
  };

  [[nodiscard]] OdtLook find(const std::string &family, const std::string &name) const;

  std::map<std::pair<std::string, std::string>, Style> m_styles;  ///< by family and name
  std::map<std::string, OdtListStyle> m_lists;
  OdtListStyle m_outline;
  std::string m_language;
};

}  // namespace florilegium::import
