// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_table.h"

#include <algorithm>
#include <charconv>

#include "plain_words.h"

namespace florilegium::import {

namespace {

using Index = std::size_t;

/// What lies below a node.
struct Below {
  std::size_t text = 0;
  int tables = 0;
  int headings = 0;
  int paragraphs = 0;
};

std::vector<Below> countBelow(const std::vector<HtmlNode> &nodes, const PageMap &map) {
  std::vector<Below> below(nodes.size());
  for (Index i = nodes.size(); i-- > 0;) {
    const HtmlNode &node = nodes[i];
    if (!map.seen[i]) continue;
    if (node.isText()) below[i].text += trimmed(node.text).size();
    if (node.parent < 0) continue;
    Below &above = below[static_cast<Index>(node.parent)];
    above.text += below[i].text;
    above.tables += below[i].tables + (node.tag == GUMBO_TAG_TABLE ? 1 : 0);
    above.headings += below[i].headings + (node.tag >= GUMBO_TAG_H1 && node.tag <= GUMBO_TAG_H6 ? 1 : 0);
    above.paragraphs +=
        below[i].paragraphs + (node.tag == GUMBO_TAG_P || node.tag == GUMBO_TAG_BLOCKQUOTE ? 1 : 0);
  }
  return below;
}

bool isRowGroup(GumboTag tag) {
  return tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_THEAD || tag == GUMBO_TAG_TFOOT;
}

/// Visits the table's own rows and cells, not those of tables inside.
bool holdsData(const std::vector<HtmlNode> &nodes, const std::vector<Below> &below, Index table) {
  const std::string_view role = nodes[table].attribute("role");
  if (equalIgnoringCase(role, "presentation") || equalIgnoringCase(role, "none")) return false;
  int cells = 0;
  int mostInRow = 0;
  bool headed = false;
  for (Index i = table + 1; i < static_cast<Index>(nodes[table].end);) {
    const GumboTag tag = nodes[i].tag;
    if (isRowGroup(tag)) {
      ++i;
      continue;
    }
    if (tag == GUMBO_TAG_TR && nodes[i].isElement()) {
      cells = 0;
      ++i;
      continue;
    }
    if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) {
      mostInRow = std::max(mostInRow, ++cells);
      headed = headed || tag == GUMBO_TAG_TH;
      const Below &cell = below[i];
      if (cell.tables > 0 || cell.headings > 0 || cell.paragraphs > 3 || cell.text > 2500) return false;
    }
    i = static_cast<Index>(nodes[i].end);
  }
  return mostInRow > 1 || headed;
}

/// What an attribute says, between 1 and what a table may sensibly have.
int spanOf(const HtmlNode &cell, const char *name) {
  const std::string_view text = trimmed(cell.attribute(name));
  int span = 1;
  std::from_chars(text.data(), text.data() + text.size(), span);
  return std::clamp(span, 1, 100);
}

}  // namespace

void TableColumns::startRow() {
  for (; m_next < m_taken.size(); ++m_next)
    m_taken[m_next] -= m_taken[m_next] > 0 ? 1 : 0;
  m_next = 0;
  m_behind = 0;
}

int TableColumns::before(const HtmlNode &cell) {
  int columns = m_behind;
  for (; m_next < m_taken.size() && m_taken[m_next] > 0; ++m_next, ++columns)
    --m_taken[m_next];
  const int wide = spanOf(cell, "colspan");
  const int rows = spanOf(cell, "rowspan");
  for (int i = 0; i < wide && m_next < 1000; ++i, ++m_next) {
    if (m_next >= m_taken.size()) m_taken.resize(m_next + 1, 0);
    m_taken[m_next] = rows - 1;
  }
  m_behind = wide - 1;
  return columns;
}

std::vector<char> dataTables(const HtmlDocument &document, const PageMap &map) {
  const std::vector<HtmlNode> &nodes = document.nodes();
  std::vector<char> data(nodes.size(), 0);
  const std::vector<Below> below = countBelow(nodes, map);
  for (Index i = 0; i < nodes.size(); ++i) {
    if (nodes[i].isElement() && nodes[i].tag == GUMBO_TAG_TABLE) data[i] = holdsData(nodes, below, i);
  }
  return data;
}

}  // namespace florilegium::import
