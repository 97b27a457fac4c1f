// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "odt_styles.h"

namespace florilegium::import {

/// The lists that a place of an OpenDocument text lies in. Counts their items and writes their numbers and
/// bullets.
class OdtLists {
 public:
  explicit OdtLists(const OdtStyles &styles) : m_styles(styles) {}

  void open(pugi::xml_node list);
  void close();
  void openItem(pugi::xml_node item);
  void closeItem();

  /// How deep the place lies in lists; 0 outside.
  [[nodiscard]] int depth() const { return static_cast<int>(m_open.size()); }
  /// What stands before a paragraph, with the space behind: the number or bullet for an item's first one,
  /// else nothing. Counts the item.
  [[nodiscard]] std::string take(const std::string &paragraphListStyle);
  /// The number of a heading of this level (from 1) outside lists. Counts it.
  [[nodiscard]] std::string heading(int level, int start);

 private:
  using Counts = std::array<int, odtListLevels>;  ///< the last number; -1 before the first

  struct Item {
    bool open = false;
    bool marked = false;  ///< its number was taken, or it has none
    int start = -1;
  };

  struct List {
    std::string style;
    Item item;
  };

  [[nodiscard]] static std::string marker(const OdtListStyle &style, std::size_t level, const Counts &counts);

  const OdtStyles &m_styles;
  std::vector<List> m_open;
  Counts m_counts{};
  std::string m_id;
  std::map<std::string, Counts> m_byId;
  std::map<std::string, Counts> m_byStyle;
  Counts m_headings{-1, -1, -1, -1, -1, -1, -1, -1, -1, -1};
};

}  // namespace florilegium::import
