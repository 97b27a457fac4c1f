// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_main.h"

#include <algorithm>

#include "plain_words.h"

namespace florilegium::import {

namespace {

/// The text below a node, measured.
struct Measure {
  double text = 0;    ///< signs, white space apart
  double linked = 0;  ///< of these, inside links
  double worth = 0;   ///< what speaks for prose, less what speaks against it
  int links = 0;
  int items = 0;     ///< elements of lists
  int headings = 0;  ///< h1
  int fields = 0;    ///< for input
};

/// The text of a block without the blocks inside it.
struct Own {
  int signs = 0;
  int linked = 0;
  int commas = 0;
};

class MainFinder {
 public:
  MainFinder(const HtmlDocument &document, PageMap &map)
      : m_document(document),
        m_nodes(document.nodes()),
        m_map(map),
        m_measures(m_nodes.size()),
        m_parts(m_nodes.size(), Part::Unknown),
        m_ownWorth(m_nodes.size()) {}

  void run() {
    if (m_nodes.empty()) return;
    measure();
    judgeParts();
    m_map.main = choose();
    m_map.isMain.assign(m_nodes.size(), 0);
    if (m_map.main < 0) return;
    spread();
  }

 private:
  using Index = std::size_t;

  [[nodiscard]] Index parent(Index i) const { return static_cast<Index>(m_nodes[i].parent); }
  [[nodiscard]] Index end(Index i) const { return static_cast<Index>(m_nodes[i].end); }

  /// Text counts for the nearest block round it, then blocks are valued, then sums go up.
  void measure() {
    std::vector<int> block(m_nodes.size(), -1);
    std::vector<char> link(m_nodes.size(), 0);
    std::vector<Own> ownText(m_nodes.size());
    for (Index i = 0; i < m_nodes.size(); ++i) {
      const HtmlNode &node = m_nodes[i];
      const bool root = node.parent < 0;
      link[i] = !root && link[parent(i)] != 0;
      block[i] = root ? static_cast<int>(i) : block[parent(i)];
      if (!m_map.seen[i]) continue;
      if (node.isElement()) {
        if (node.tag == GUMBO_TAG_A && node.has("href")) {
          link[i] = 1;
          ++m_measures[i].links;
        }
        if (m_map.display[i] == Display::Block) block[i] = static_cast<int>(i);
        m_measures[i].items += node.tag == GUMBO_TAG_LI ? 1 : 0;
        m_measures[i].headings += node.tag == GUMBO_TAG_H1 ? 1 : 0;
        continue;
      }
      if (!node.isText()) continue;
      int signs = 0;
      int commas = 0;
      for (const char c : node.text) {
        signs += isAsciiSpace(c) || (static_cast<unsigned char>(c) & 0xC0u) == 0x80u ? 0 : 1;
        commas += c == ',' ? 1 : 0;
      }
      m_text += signs;
      m_measures[i].text = signs;
      m_measures[i].linked = link[i] != 0 ? signs : 0;
      Own &own = ownText[static_cast<Index>(block[i])];
      own.signs += signs;
      own.linked += link[i] != 0 ? signs : 0;
      own.commas += commas;
    }
    for (Index i = 0; i < m_nodes.size(); ++i) {
      if (ownText[i].signs <= 0) continue;
      const double worth = worthOf(m_nodes[i].tag, ownText[i]);
      m_ownWorth[i] = worth;
      m_measures[i].worth += worth;
      m_prose += std::max(worth, 0.0);
    }
    for (Index i = m_nodes.size(); i-- > 1;) {
      if (m_nodes[i].parent < 0) continue;
      Measure &above = m_measures[parent(i)];
      const Measure &here = m_measures[i];
      above.text += here.text;
      above.linked += here.linked;
      above.worth += here.worth;
      above.links += here.links;
      above.items += here.items;
      above.headings += here.headings;
    }
  }

  /// Prose is long and holds few links; a line of a menu is short and is one.
  static double worthOf(GumboTag tag, const Own &own) {
    const int plain = own.signs - own.linked;
    const bool heading = tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
    const bool mostlyLinks = own.linked > own.signs - own.linked;
    if (heading) return mostlyLinks ? -5 : 5;
    if (mostlyLinks) return -10 - own.linked / 4.0;
    if (plain < 25) return -4;
    return plain + 4.0 * own.commas;
  }

  void judgeParts() {
    for (Index i = 0; i < m_nodes.size(); ++i) {
      if (m_map.seen[i] && m_nodes[i].isElement()) m_parts[i] = partOf(m_nodes[i]);
    }
    // Names lie: an element that holds most of the prose is no noise, whatever it is called.
    const double all = m_prose > 0 ? m_prose : m_text;
    for (Index i = 0; i < m_nodes.size(); ++i) {
      const Measure &here = m_measures[i];
      const bool most = here.worth > all * 0.5 || here.text > m_text * 0.7;
      if (m_parts[i] == Part::Noise && most) m_parts[i] = Part::Unknown;
      if (m_parts[i] == Part::Suspect && here.worth > all * 0.3) m_parts[i] = Part::Unknown;
      if (m_parts[i] == Part::Comments && here.headings > 0) m_parts[i] = Part::Unknown;
    }
  }

  /// Whether a subtree leaves the page's own text.
  [[nodiscard]] bool leavesOut(Index i) const {
    const HtmlNode &node = m_nodes[i];
    if (!node.isElement()) return false;
    const Measure &here = m_measures[i];
    switch (m_parts[i]) {
      case Part::Noise:
        return node.tag != GUMBO_TAG_FORM || here.worth < 200;
      case Part::Comments:
        return true;
      case Part::Suspect:
        return node.tag == GUMBO_TAG_HEADER || node.tag == GUMBO_TAG_HGROUP
                   ? here.worth < 100 && here.headings == 0
                   : here.worth < 400 || here.linked * 3 > here.text;
      case Part::Main:
      case Part::Unknown:
        break;
    }
    const bool container = node.tag == GUMBO_TAG_UL || node.tag == GUMBO_TAG_OL ||
                           node.tag == GUMBO_TAG_DIV || node.tag == GUMBO_TAG_TABLE ||
                           node.tag == GUMBO_TAG_SECTION || node.tag == GUMBO_TAG_DL;
    if (!container || here.links < 3 || namesReferences(node)) return false;
    const double plain = here.text - here.linked;
    return here.linked > here.text * 0.6 && plain < 30.0 * here.links && here.worth < 100;
  }

  /// Worth below each node without what is left out.
  std::vector<double> netWorth() const {
    std::vector<double> net(m_nodes.size(), 0);
    for (Index i = m_nodes.size(); i-- > 0;) {
      if (!m_map.seen[i]) continue;
      if (m_nodes[i].isElement()) net[i] += m_ownWorth[i];
      if (leavesOut(i)) net[i] = std::min(net[i], 0.0) - 20;
      if (m_nodes[i].parent >= 0) net[parent(i)] += net[i];
    }
    return net;
  }

  [[nodiscard]] int choose() const {
    const std::vector<double> net = netWorth();
    int best = -1;
    for (Index i = 0; i < m_nodes.size(); ++i) {
      if (!m_map.seen[i] || !m_nodes[i].isHtml() || m_map.display[i] != Display::Block) continue;
      // Of equal ones the inner one.
      if (best < 0 || net[i] >= net[static_cast<Index>(best)]) best = static_cast<int>(i);
    }
    if (best < 0) return best;
    const double most = net[static_cast<Index>(best)];
    // Without prose nothing tells the text from the rest but names.
    if (const int body = m_document.first(GUMBO_TAG_BODY); most < 100 && body >= 0) return body;
    // An element that says that it holds the text is believed when it holds most of it.
    int named = -1;
    for (Index i = 0; i < m_nodes.size(); ++i) {
      if (m_parts[i] == Part::Main && m_map.seen[i] && net[i] >= most * 0.7 &&
          (named < 0 || net[i] >= net[static_cast<Index>(named)] * 0.9)) {
        named = static_cast<int>(i);
      }
    }
    int chosen = named >= 0 ? named : best;
    // A paragraph is not all: its neighbours belong to it.
    while (m_nodes[static_cast<Index>(chosen)].parent >= 0 &&
           isPiece(m_nodes[static_cast<Index>(chosen)].tag)) {
      chosen = m_nodes[static_cast<Index>(chosen)].parent;
    }
    return chosen;
  }

  static bool isPiece(GumboTag tag) {
    return tag == GUMBO_TAG_P || tag == GUMBO_TAG_LI || tag == GUMBO_TAG_UL || tag == GUMBO_TAG_OL ||
           tag == GUMBO_TAG_PRE || tag == GUMBO_TAG_BLOCKQUOTE || tag == GUMBO_TAG_TD ||
           tag == GUMBO_TAG_TR || tag == GUMBO_TAG_TBODY || tag == GUMBO_TAG_H1 || tag == GUMBO_TAG_H2 ||
           tag == GUMBO_TAG_H3 || tag == GUMBO_TAG_DD || tag == GUMBO_TAG_DT || tag == GUMBO_TAG_DL;
  }

  void spread() {
    const auto root = static_cast<Index>(m_map.main);
    takeAll(root);
    takeNeighbours(root);
    addTitle();
    dropLastHeadings();
    if (std::none_of(m_nodes.begin(), m_nodes.end(),
                     [this](const HtmlNode &node) { return isMainText(node); }))
      m_map.main = -1;
  }

  void takeAll(Index root) {
    for (Index i = root; i < end(root);) {
      if (i != root && leavesOut(i)) {
        i = end(i);
        continue;
      }
      m_map.isMain[i] = m_map.seen[i];
      ++i;
    }
  }

  /// Pages that are made of sections, as those of firms are, have no element round all of their prose:
  /// sections beside the chosen one that hold some belong to the text, with all that lies between.
  void takeNeighbours(Index root) {
    const bool named = m_parts[root] == Part::Main || m_nodes[root].tag == GUMBO_TAG_BODY;
    if (named || m_nodes[root].parent < 0) return;
    std::vector<Index> before;
    std::vector<Index> behind;
    for (Index i = parent(root) + 1; i < end(parent(root)); i = end(i)) {
      if (i != root && m_nodes[i].isElement() && m_map.seen[i] && m_map.display[i] == Display::Block)
        (i < root ? before : behind).push_back(i);
    }
    std::reverse(before.begin(), before.end());
    takeOutward(before);
    takeOutward(behind);
  }

  /// From the chosen element away, up to the last that holds prose.
  void takeOutward(const std::vector<Index> &sections) {
    Index last = 0;
    for (Index k = 0; k < sections.size(); ++k) {
      const Measure &here = m_measures[sections[k]];
      const bool prose = here.worth >= 30 && here.linked * 3 <= here.text;
      if (prose && m_parts[sections[k]] == Part::Unknown && !leavesOut(sections[k])) last = k + 1;
    }
    for (Index k = 0; k < last; ++k) {
      if (!leavesOut(sections[k])) takeAll(sections[k]);
    }
  }

  [[nodiscard]] bool isMainText(const HtmlNode &node) const {
    return node.isText() && m_map.isMain[static_cast<Index>(&node - m_nodes.data())] != 0 &&
           !trimmed(node.text).empty();
  }

  [[nodiscard]] bool isHeading(Index i) const {
    return m_nodes[i].isHtml() && m_nodes[i].tag >= GUMBO_TAG_H1 && m_nodes[i].tag <= GUMBO_TAG_H6;
  }

  /// The heading that says the page's title belongs to the text, also when it stands in a header before it.
  void addTitle() {
    const std::string title = m_document.textOf(m_document.first(GUMBO_TAG_TITLE), 600);
    int found = -1;
    for (Index i = 0; i < end(static_cast<Index>(m_map.main)) && found < 0; ++i) {
      if (!m_map.seen[i] || !isHeading(i) || m_measures[i].text < 5 || m_measures[i].text > 250) continue;
      const std::string text = m_document.textOf(static_cast<int>(i), 600);
      if (title.empty() ? m_nodes[i].tag == GUMBO_TAG_H1 : title.starts_with(text))
        found = static_cast<int>(i);
    }
    m_map.title = found;
    if (found < 0) return;
    for (Index i = static_cast<Index>(found); i < end(static_cast<Index>(found)); ++i)
      m_map.isMain[i] = m_map.seen[i];
  }

  /// Headings at the end, the text under which was left out.
  void dropLastHeadings() {
    bool leftOut = false;
    for (Index i = m_nodes.size(); i-- > 0;) {
      if (!m_nodes[i].isText() || !m_map.seen[i] || trimmed(m_nodes[i].text).empty()) continue;
      leftOut = leftOut || (m_map.isMain[i] == 0 && i < end(static_cast<Index>(m_map.main)));
      if (m_map.isMain[i] == 0) continue;
      if (!leftOut) return;
      int heading = m_nodes[i].parent;
      while (heading >= 0 && !isHeading(static_cast<Index>(heading)))
        heading = m_nodes[static_cast<Index>(heading)].parent;
      if (heading < 0 || m_nodes[static_cast<Index>(heading)].tag == GUMBO_TAG_H1) return;
      for (Index below = static_cast<Index>(heading); below < end(static_cast<Index>(heading)); ++below)
        m_map.isMain[below] = 0;
      i = static_cast<Index>(heading);
    }
  }

  const HtmlDocument &m_document;
  const std::vector<HtmlNode> &m_nodes;
  PageMap &m_map;
  std::vector<Measure> m_measures;
  std::vector<Part> m_parts;
  double m_text = 0;               ///< signs on the whole page
  double m_prose = 0;              ///< the worth of all blocks that have any
  std::vector<double> m_ownWorth;  ///< of blocks, without the blocks inside them
};

}  // namespace

PageMap seenOf(const HtmlDocument &document) {
  const std::vector<HtmlNode> &nodes = document.nodes();
  PageMap map;
  map.display.resize(nodes.size(), Display::Hidden);
  map.seen.resize(nodes.size(), 0);
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    map.display[i] = displayOf(nodes[i]);
    const bool above = nodes[i].parent < 0 || map.seen[static_cast<std::size_t>(nodes[i].parent)] != 0;
    map.seen[i] = above && map.display[i] != Display::Hidden;
  }
  return map;
}

PageMap mapPage(const HtmlDocument &document) {
  PageMap map = seenOf(document);
  MainFinder(document, map).run();
  return map;
}

}  // namespace florilegium::import
