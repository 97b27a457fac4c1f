// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "odt_lists.h"

#include <algorithm>

namespace florilegium::import {

namespace {

constexpr int mostItems = 1'000'000;

bool isTrue(pugi::xml_node node, const char *name) {
  return std::string_view(node.attribute(name).value()) == "true";
}

}  // namespace

void OdtLists::open(pugi::xml_node node) {
  std::string style = nameIn(node, "text:style-name");
  if (style.empty() && !m_open.empty()) style = m_open.back().style;
  const bool goesOn = isTrue(node, "text:continue-numbering");
  if (m_open.empty()) {
    m_id = nameIn(node, "xml:id");
    const auto other = m_byId.find(nameIn(node, "text:continue-list"));
    const auto before = m_byStyle.find(style);
    if (other != m_byId.end()) {
      m_counts = other->second;
    } else if (goesOn && before != m_byStyle.end()) {
      m_counts = before->second;
    } else {
      m_counts.fill(-1);
    }
  } else if (!goesOn && m_open.size() < odtListLevels) {
    m_counts[m_open.size()] = -1;
  }
  m_open.push_back({std::move(style), {}});
}

void OdtLists::close() {
  if (m_open.empty()) return;
  if (m_open.size() == 1) {
    m_byStyle.insert_or_assign(m_open.front().style, m_counts);
    if (!m_id.empty()) m_byId.insert_or_assign(m_id, m_counts);
  }
  m_open.pop_back();
}

void OdtLists::openItem(pugi::xml_node item) {
  if (m_open.empty()) return;
  const bool header = std::string_view(item.name()) == "text:list-header";
  m_open.back().item = {true, header, numberIn(item.attribute("text:start-value").value(), -1)};
}

void OdtLists::closeItem() {
  if (!m_open.empty()) m_open.back().item = {};
}

std::string OdtLists::take(const std::string &paragraphListStyle) {
  if (m_open.empty() || m_open.back().item.marked || !m_open.back().item.open) return {};
  Item &item = m_open.back().item;
  item.marked = true;
  const std::size_t level = std::min(m_open.size(), odtListLevels) - 1;
  const OdtListStyle *style = m_styles.list(m_open.back().style);
  if (style == nullptr) style = m_styles.list(paragraphListStyle);
  int &count = m_counts[level];
  if (item.start >= 0) {
    count = item.start;
  } else if (count < 0) {
    count = style == nullptr ? 1 : (*style)[level].start;
  } else if (count < mostItems) {
    ++count;
  }
  std::fill(m_counts.begin() + static_cast<std::ptrdiff_t>(level) + 1, m_counts.end(), -1);
  return style == nullptr ? "• " : marker(*style, level, m_counts);
}

std::string OdtLists::heading(int level, int start) {
  const auto at = static_cast<std::size_t>(std::clamp(level, 1, static_cast<int>(odtListLevels)) - 1);
  const OdtListStyle &style = m_styles.outline();
  int &count = m_headings[at];
  if (start >= 0) {
    count = start;
  } else if (count < 0) {
    count = style[at].start;
  } else if (count < mostItems) {
    ++count;
  }
  std::fill(m_headings.begin() + static_cast<std::ptrdiff_t>(at) + 1, m_headings.end(), -1);
  return style[at].style == NumberStyle::None ? std::string() : marker(style, at, m_headings);
}

std::string OdtLists::marker(const OdtListStyle &style, std::size_t level, const Counts &counts) {
  const OdtListLevel &own = style[level];
  std::string text = own.prefix;
  if (!own.bullet.empty()) {
    text += own.bullet;
  } else if (own.style != NumberStyle::None) {
    const auto shown = static_cast<std::size_t>(std::clamp(own.shown, 1, static_cast<int>(level) + 1));
    std::string numbers;
    for (std::size_t at = level + 1 - shown; at <= level; ++at) {
      if (style[at].style == NumberStyle::None) continue;
      if (!numbers.empty()) numbers += '.';
      numbers += formatNumber(counts[at] < 0 ? style[at].start : counts[at], style[at].style);
    }
    text += numbers;
  }
  text += own.suffix;
  while (text.ends_with(' '))
    text.pop_back();
  return text.empty() ? text : text + " ";
}

}  // namespace florilegium::import
