// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <map>
#include <set>
#include <string>

#include "docx_styles.h"
#include "number_style.h"

namespace florilegium::import {

/// The lists of a document: counts their items and writes their numbers and bullets.
class DocxNumbering {
 public:
  DocxNumbering() = default;
  explicit DocxNumbering(pugi::xml_node numbering);

  /// The level of a list that a paragraph style belongs to; 0 when it is none's.
  [[nodiscard]] int levelOfStyle(const std::string &list, const std::string &style) const;
  /// Counts an item and gives what stands before it, with the space behind: "1. ", "• "; empty when nothing.
  [[nodiscard]] std::string next(const ListPlace &place);

 private:
  static constexpr std::size_t levels = 9;

  struct Level {
    int start = 1;
    NumberStyle style = NumberStyle::Decimal;
    bool bullet = false;
    bool legal = false;     ///< all numbers in it are decimal
    int restartAfter = -1;  ///< the level whose items start it anew; -1: any above
    std::string text;       ///< "%1.%2."
    std::string paragraphStyle;
    bool spaced = true;
  };
  using Levels = std::array<Level, levels>;

  struct List {
    std::string abstract;
    std::map<std::size_t, Level> replaced;
    std::map<std::size_t, int> starts;
  };

  struct Count {
    int value = 0;
    bool running = false;
  };

  static void readLevel(pugi::xml_node node, Level &level);
  [[nodiscard]] const Level *level(const List &list, std::size_t number) const;
  [[nodiscard]] std::string number(const List &list, const Level &level) const;

  std::map<std::string, Levels> m_abstract;
  std::map<std::string, std::string> m_styleLinks;     ///< abstract list by the style that names it
  std::map<std::string, std::string> m_abstractLinks;  ///< the style that an abstract list stands for
  std::map<std::string, List> m_lists;
  std::map<std::string, std::array<Count, levels>> m_counts;  ///< by abstract list
  std::set<std::pair<std::string, std::size_t>> m_begun;      ///< lists whose own start was applied
};

[[nodiscard]] NumberStyle numberStyleOf(std::string_view format);

}  // namespace florilegium::import
