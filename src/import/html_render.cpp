// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "html_render.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <charconv>
#include <optional>

#include "florilegium/text/utf8.h"
#include "html_style.h"
#include "html_table.h"
#include "plain_words.h"
#include "zip_archive.h"

namespace florilegium::import {

namespace {

using Index = std::size_t;

std::optional<int> numberIn(std::string_view text) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || std::abs(number) > 1000000) return std::nullopt;
  return number;
}

bool isUpper(std::string_view text) {
  return !text.empty() && u_isupper(static_cast<UChar32>(decodeAt(text, 0).codePoint)) != 0;
}

class Renderer {
 public:
  Renderer(const HtmlDocument &document, const PageMap &map, Rendering rendering, TextBuilder &builder,
           std::string_view page, std::vector<Aside> *asides)
      : m_page(page),
        m_nodes(document.nodes()),
        m_map(map),
        m_data(dataTables(document, map)),
        m_builder(builder),
        m_rendering(map.main < 0 ? Rendering::Plain : rendering),
        m_asides(asides) {
    countMain();
    if (m_asides != nullptr && m_rendering == Rendering::Marked) kindsOfAsides();
  }

  Result<void> run(const ImportLimits &limits, const Progress &progress) {
    for (Index i = 0; i < m_nodes.size();) {
      if (i % 1024 == 0) {
        if (progress.cancelled()) return failure(ErrorCode::Cancelled);
        if (static_cast<std::int64_t>(m_builder.bytes()) > limits.textBytes) {
          return failure(ErrorCode::TooLarge, {}, std::to_string(limits.textBytes));
        }
        progress.report(static_cast<std::int64_t>(i), static_cast<std::int64_t>(m_nodes.size()));
      }
      while (!m_open.empty() && static_cast<Index>(m_nodes[m_open.back()].end) <= i)
        leaveTop();
      i = visit(i);
    }
    while (!m_open.empty())
      leaveTop();
    m_builder.closeBoilerplate();
    return {};
  }

 private:
  struct List {
    bool ordered = false;
    bool backwards = false;
    int next = 1;
    NumberStyle style = NumberStyle::Decimal;
  };

  /// What lies between the last text and the next.
  struct Edge {
    bool element = false;  ///< begin or end of any
    bool apart = false;    ///< of one that is seen apart from its neighbours
    bool linkEnded = false;
    std::string_view ended;  ///< its address
    bool linkBegan = false;
    std::string_view began;
  };

  void countMain() {
    if (m_rendering == Rendering::Plain) return;
    m_mainBefore.assign(m_nodes.size() + 1, 0);
    for (Index i = 0; i < m_nodes.size(); ++i)
      m_mainBefore[i + 1] = m_mainBefore[i] + (m_map.isMain[i] != 0 ? 1 : 0);
  }

  /// The outermost part that says what it is counts, but headers and sidebars are named by what is in them.
  void kindsOfAsides() {
    m_kinds.assign(m_nodes.size(), AsideKind::Unknown);
    for (Index i = 0; i < m_nodes.size(); ++i) {
      const AsideKind above =
          m_nodes[i].parent < 0 ? AsideKind::Unknown : m_kinds[static_cast<Index>(m_nodes[i].parent)];
      const bool open =
          above == AsideKind::Unknown || above == AsideKind::Header || above == AsideKind::Sidebar;
      const AsideKind own = open && m_map.seen[i] && !holdsMain(i) ? asideOf(m_nodes[i]) : AsideKind::Unknown;
      m_kinds[i] = own == AsideKind::Unknown ? above : own;
    }
  }

  void noteAside(AsideKind kind, Span span) {
    if (span.empty()) return;
    if (!m_asides->empty() && m_asides->back().kind == kind && !m_asideEnded) {
      m_asides->back().span.end = span.end;
    } else {
      m_asides->push_back({kind, span});
    }
    m_asideEnded = false;
  }

  [[nodiscard]] bool holdsMain(Index i) const {
    return m_mainBefore[static_cast<Index>(m_nodes[i].end)] > m_mainBefore[i];
  }

  /// Renders or skips a node; the next one to look at.
  Index visit(Index i) {
    const HtmlNode &node = m_nodes[i];
    const auto behind = static_cast<Index>(node.end);
    if (!m_map.seen[i]) return behind;
    if (m_rendering == Rendering::Main && !holdsMain(i)) return behind;
    if (m_rendering == Rendering::Marked) markBoilerplate(i);
    if (node.isText()) {
      const Position before = m_builder.position();
      text(node.text);
      if (m_boilerplate && !m_kinds.empty()) noteAside(m_kinds[i], {before, m_builder.position()});
      return i + 1;
    }
    enter(i);
    m_open.push_back(i);
    return i + 1;
  }

  /// What holds nothing of the main text begins boilerplate, up to the next that does.
  void markBoilerplate(Index i) {
    const HtmlNode &node = m_nodes[i];
    if (m_inCell || m_tables > 0) return;
    if (node.isText() && trimmed(node.text).empty()) return;
    if (m_map.isMain[i] != 0) {
      if (m_boilerplate) m_builder.closeBoilerplate();
      m_boilerplate = false;
      m_asideEnded = true;
    } else if (!m_boilerplate && !holdsMain(i)) {
      const bool inMain = node.parent >= 0 && m_map.isMain[static_cast<Index>(node.parent)] != 0;
      if (inMain && m_map.display[i] != Display::Block) return;
      m_builder.openBoilerplate();
      m_boilerplate = true;
    }
  }

  void text(std::string_view content) {
    if (m_pre == 0 && trimmed(content).empty() && !m_builder.inBlock()) return;
    if (!m_inCell && m_tables > 0) {
      // Between the rows of a table stands nothing but white space.
      if (trimmed(content).empty()) return;
    }
    ensureBlock();
    if (m_pre > 0) {
      m_builder.verbatim(content);
    } else {
      if (isApart(content)) m_builder.setApart();
      m_builder.flow(content);
    }
    m_edge = {};
  }

  /// Whether the page shows a gap here that its markup does not have: style sheets put one between
  /// neighbouring links, and round much of what is not prose.
  [[nodiscard]] bool isApart(std::string_view content) const {
    if (m_edge.apart) return m_builder.touches(content);
    if (!m_edge.element || !m_builder.runsInto(content)) return false;
    if (m_edge.linkEnded && m_edge.linkBegan && m_edge.ended != m_edge.began) return true;
    return m_boilerplate && isUpper(content) && !m_builder.endsUpper();
  }

  /// Announces the block that text without one of its own belongs to.
  void ensureBlock() {
    if (m_inCell || m_builder.inBlock()) return;
    if (!m_lists.empty() && m_quotes <= m_quotesBeforeList) {
      m_builder.openBlock(m_references > 0  ? BlockKind::Reference
                          : m_footnotes > 0 ? BlockKind::Footnote
                                            : BlockKind::ListItem,
                          m_references + m_footnotes > 0 ? 0 : listLevel(), takeMarker());
    } else if (m_footnotes > 0) {
      m_builder.openBlock(BlockKind::Footnote, 0, takeMarker());
    } else if (m_quotes > 0) {
      m_builder.openBlock(BlockKind::Quote, std::min(m_quotes, 9), takeMarker());
    } else {
      m_builder.openBlock(BlockKind::Paragraph, 0);
    }
  }

  [[nodiscard]] int listLevel() const { return static_cast<int>(std::min<Index>(m_lists.size(), 9)); }
  std::string takeMarker() { return std::exchange(m_marker, {}); }

  void breakBlock(Gap gap) {
    if (m_inCell) {
      m_builder.freshLine();
      return;
    }
    m_builder.closeBlock();
    m_builder.separate(m_lists.empty() ? gap : Gap::Line);
  }

  void enter(Index i) {
    const HtmlNode &node = m_nodes[i];
    name(node);
    for (const MarkKind mark : marksOf(node)) {
      if (mark != MarkKind::Link) {
        m_builder.openMark(mark);
        continue;
      }
      m_builder.openMark(mark, address(node.attribute("href")));
      m_edge.linkBegan = true;
      m_edge.began = node.attribute("href");
    }
    m_edge.element = true;
    m_edge.apart = m_edge.apart || standsApart(node);
    if (m_map.display[i] == Display::Block) {
      enterBlock(i);
      return;
    }
    if (node.tag == GUMBO_TAG_BR && !(m_pre == 0 && !m_builder.inBlock())) m_builder.lineBreak();
    if (node.tag == GUMBO_TAG_Q) text("“");
    if (node.tag == GUMBO_TAG_IMG || node.tag == GUMBO_TAG_AREA) {
      if (const std::string alt = simplified(node.attribute("alt")); !alt.empty()) text("[" + alt + "]");
    }
  }

  void name(const HtmlNode &node) {
    std::string_view id = node.attribute("id");
    if (id.empty() && node.tag == GUMBO_TAG_A) id = node.attribute("name");
    if (!id.empty()) m_builder.anchor(m_page + "#" + std::string(id));
  }

  /// As it stands, but for links to other files of a book.
  [[nodiscard]] std::string address(std::string_view href) const {
    if (m_page.empty()) return std::string(href);
    if (href.starts_with('#')) return m_page + std::string(href);
    const std::string path = memberPath(folderOf(m_page), href);
    if (path.empty()) return std::string(href);
    const std::size_t place = href.find('#');
    return place == href.npos ? path : path + std::string(href.substr(place));
  }

  void enterBlock(Index i) {
    const HtmlNode &node = m_nodes[i];
    switch (node.tag) {
      case GUMBO_TAG_H1:
      case GUMBO_TAG_H2:
      case GUMBO_TAG_H3:
      case GUMBO_TAG_H4:
      case GUMBO_TAG_H5:
      case GUMBO_TAG_H6:
        breakBlock(Gap::Paragraph);
        if (!m_inCell)
          m_builder.openBlock(BlockKind::Heading,
                              static_cast<int>(node.tag) - static_cast<int>(GUMBO_TAG_H1) + 1, takeMarker());
        break;
      case GUMBO_TAG_UL:
      case GUMBO_TAG_OL:
      case GUMBO_TAG_DIR:
      case GUMBO_TAG_MENU:
      case GUMBO_TAG_DL:
        breakBlock(Gap::Paragraph);
        enterList(node);
        break;
      case GUMBO_TAG_LI:
        breakBlock(Gap::Line);
        enterItem(node);
        break;
      case GUMBO_TAG_DT:
      case GUMBO_TAG_DD:
      case GUMBO_TAG_OPTION:
        breakBlock(Gap::Line);
        break;
      case GUMBO_TAG_BLOCKQUOTE:
        breakBlock(Gap::Paragraph);
        ++m_quotes;
        break;
      case GUMBO_TAG_PRE:
      case GUMBO_TAG_LISTING:
      case GUMBO_TAG_XMP:
      case GUMBO_TAG_PLAINTEXT:
        breakBlock(Gap::Paragraph);
        ++m_pre;
        break;
      case GUMBO_TAG_TABLE:
        breakBlock(Gap::Paragraph);
        if (!m_inCell && m_data[i] != 0 && m_tables == 0) {
          ++m_tables;
          m_columns.clear();
        }
        break;
      case GUMBO_TAG_TR:
        if (m_tables > 0 && !m_inCell) {
          m_builder.openRow();
          m_columns.startRow();
        } else {
          breakBlock(Gap::Line);
        }
        break;
      case GUMBO_TAG_TD:
      case GUMBO_TAG_TH:
        if (m_tables > 0 && !m_inCell) {
          for (int empty = m_columns.before(node); empty > 0; --empty)
            m_builder.openCell();
          m_builder.openCell();
          m_inCell = true;
          m_cell = i;
        } else {
          breakBlock(Gap::Paragraph);
        }
        break;
      case GUMBO_TAG_CAPTION:
        breakBlock(Gap::Paragraph);
        if (m_tables > 0 && !m_inCell) m_builder.openBlock(BlockKind::Paragraph, 0);
        break;
      case GUMBO_TAG_THEAD:
      case GUMBO_TAG_TBODY:
      case GUMBO_TAG_TFOOT:
      case GUMBO_TAG_COLGROUP:
      case GUMBO_TAG_COL:
        break;
      default:
        breakBlock(Gap::Paragraph);
        break;
    }
    if (namesReferences(node)) ++m_references;
    if (namesFootnotes(node)) ++m_footnotes;
  }

  void enterList(const HtmlNode &node) {
    List list;
    list.ordered = node.tag == GUMBO_TAG_OL;
    list.backwards = list.ordered && node.has("reversed");
    list.next = numberIn(node.attribute("start")).value_or(list.backwards ? itemsOf(node) : 1);
    list.style = numberStyleOf(node);
    if (m_lists.empty()) m_quotesBeforeList = m_quotes;
    m_lists.push_back(list);
  }

  /// The items of a list itself, not those of lists inside.
  [[nodiscard]] int itemsOf(const HtmlNode &list) const {
    int items = 0;
    const auto first = static_cast<Index>(&list - m_nodes.data()) + 1;
    for (Index i = first; i < static_cast<Index>(list.end); i = static_cast<Index>(m_nodes[i].end))
      items += m_nodes[i].isElement() && m_nodes[i].tag == GUMBO_TAG_LI ? 1 : 0;
    return items;
  }

  void enterItem(const HtmlNode &node) {
    if (m_lists.empty()) return;
    List &list = m_lists.back();
    if (const auto value = numberIn(node.attribute("value")); value && list.ordered) list.next = *value;
    m_marker = list.style == NumberStyle::None ? ""
               : list.ordered                  ? formatNumber(list.next, list.style) + ". "
                                               : "• ";
    list.next += list.backwards ? -1 : 1;
    if (m_inCell) m_builder.flow(takeMarker());
  }

  void leaveTop() {
    const Index i = m_open.back();
    m_open.pop_back();
    const HtmlNode &node = m_nodes[i];
    if (node.tag == GUMBO_TAG_Q && m_map.display[i] == Display::Inline) {
      m_builder.join("”");
    }
    if (m_map.display[i] == Display::Block) leaveBlock(i);
    for (const MarkKind mark : marksOf(node)) {
      m_builder.closeMark(mark);
      if (mark != MarkKind::Link) continue;
      m_edge.linkEnded = true;
      m_edge.ended = node.attribute("href");
      m_edge.linkBegan = false;
    }
    m_edge.element = true;
    m_edge.apart = m_edge.apart || standsApart(node);
  }

  void leaveBlock(Index i) {
    const HtmlNode &node = m_nodes[i];
    if (namesReferences(node)) --m_references;
    if (namesFootnotes(node)) --m_footnotes;
    switch (node.tag) {
      case GUMBO_TAG_UL:
      case GUMBO_TAG_OL:
      case GUMBO_TAG_DIR:
      case GUMBO_TAG_MENU:
      case GUMBO_TAG_DL:
        if (!m_inCell) m_builder.closeBlock();
        if (!m_lists.empty()) m_lists.pop_back();
        breakBlock(Gap::Paragraph);
        break;
      case GUMBO_TAG_LI:
        breakBlock(Gap::Line);
        m_marker.clear();
        break;
      case GUMBO_TAG_DT:
      case GUMBO_TAG_DD:
      case GUMBO_TAG_OPTION:
        breakBlock(Gap::Line);
        break;
      case GUMBO_TAG_BLOCKQUOTE:
        --m_quotes;
        breakBlock(Gap::Paragraph);
        break;
      case GUMBO_TAG_PRE:
      case GUMBO_TAG_LISTING:
      case GUMBO_TAG_XMP:
      case GUMBO_TAG_PLAINTEXT:
        --m_pre;
        breakBlock(Gap::Paragraph);
        break;
      case GUMBO_TAG_TABLE:
        if (!m_inCell && m_data[i] != 0 && m_tables > 0) {
          --m_tables;
          m_builder.closeRow();
        }
        breakBlock(Gap::Paragraph);
        break;
      case GUMBO_TAG_TR:
        if (m_tables > 0 && !m_inCell) {
          m_builder.closeRow();
        } else {
          breakBlock(Gap::Line);
        }
        break;
      case GUMBO_TAG_TD:
      case GUMBO_TAG_TH:
        if (m_inCell && m_cell == i) {
          m_inCell = false;
          m_builder.closeBlock();
        } else {
          breakBlock(Gap::Paragraph);
        }
        break;
      case GUMBO_TAG_THEAD:
      case GUMBO_TAG_TBODY:
      case GUMBO_TAG_TFOOT:
      case GUMBO_TAG_COLGROUP:
      case GUMBO_TAG_COL:
        break;
      default:
        breakBlock(Gap::Paragraph);
        break;
    }
  }

  const std::string m_page;  ///< in a book
  const std::vector<HtmlNode> &m_nodes;
  const PageMap &m_map;
  std::vector<char> m_data;
  TextBuilder &m_builder;
  Rendering m_rendering;
  std::vector<Index> m_open;
  std::vector<AsideKind> m_kinds;  ///< of nodes; only where they are asked for
  std::vector<Aside> *m_asides;
  bool m_asideEnded = false;      ///< other text stands behind the last one
  std::vector<int> m_mainBefore;  ///< how many nodes before each belong to the main text
  std::vector<List> m_lists;
  Edge m_edge;
  std::string m_marker;  ///< of an item that has no text yet
  int m_quotes = 0;
  int m_quotesBeforeList = 0;
  int m_pre = 0;
  int m_references = 0;
  int m_footnotes = 0;
  int m_tables = 0;  ///< 1 inside a table of data; tables inside its cells are text
  TableColumns m_columns;
  bool m_inCell = false;
  Index m_cell = 0;
  bool m_boilerplate = false;
};

}  // namespace

Result<void> renderHtml(const HtmlDocument &document, const PageMap &map, Rendering rendering,
                        TextBuilder &builder, const ImportLimits &limits, const Progress &progress,
                        std::string_view page, std::vector<Aside> *asides) {
  return Renderer(document, map, rendering, builder, page, asides).run(limits, progress);
}

}  // namespace florilegium::import
