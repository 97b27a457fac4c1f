// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "odt_renderer.h"
#include "plain_words.h"

namespace florilegium::import {

namespace {

/// The most that a cell or row is repeated; office programs fill a sheet's edge with empty ones.
constexpr int mostRepeated = 20;

bool isRowGroup(std::string_view name) {
  return name == "table:table-header-rows" || name == "table:table-rows" || name == "table:table-row-group";
}

void collectRows(pugi::xml_node parent, std::vector<pugi::xml_node> &rows) {
  for (const pugi::xml_node child : parent.children()) {
    const std::string_view name = child.name();
    if (name == "table:table-row") rows.push_back(child);
    if (isRowGroup(name)) collectRows(child, rows);
  }
}

bool isCell(pugi::xml_node node) {
  const std::string_view name = node.name();
  return name == "table:table-cell" || name == "table:covered-table-cell";
}

int repeated(pugi::xml_node node, const char *name) {
  return std::clamp(numberIn(node.attribute(name).value(), 1), 1, mostRepeated);
}

/// Whether a table's rows are lines of cells: several of them, short, and without tables inside.
bool isGrid(const std::vector<pugi::xml_node> &rows) {
  int most = 0;
  for (const pugi::xml_node row : rows) {
    int cells = 0;
    for (const pugi::xml_node cell : row.children()) {
      if (!isCell(cell)) continue;
      cells += repeated(cell, "table:number-columns-repeated");
      int paragraphs = 0;
      for (const pugi::xml_node child : cell.children("text:p"))
        paragraphs += child.first_child() ? 1 : 0;
      if (paragraphs > 3 || firstBelow(cell, "table:table") || textBelow(cell).size() > 2500) return false;
    }
    most = std::max(most, cells);
  }
  return most > 1;
}

bool isSource(std::string_view name) {
  return name.starts_with("text:") && name.ends_with("-source");
}

}  // namespace

OdtRenderer::OdtRenderer(const OdtStyles &styles, Objects objects, TextBuilder &builder, Hidden hidden,
                         const ImportLimits &limits, const Progress &progress)
    : m_styles(styles),
      m_objects(std::move(objects)),
      m_builder(builder),
      m_watch(builder, limits, progress),
      m_showHidden(hidden == Hidden::Shown),
      m_lists(styles) {}

Result<void> OdtRenderer::run(const XmlDocument &document, pugi::xml_node text) {
  m_watch.expect(document.size());
  blocks(text);
  m_builder.closeBlock();
  renderNotes();
  return m_watch.outcome();
}

void OdtRenderer::blocks(pugi::xml_node parent) {
  for (const pugi::xml_node child : parent.children()) {
    if (m_watch.stopped(child)) return;
    block(child);
  }
}

void OdtRenderer::block(pugi::xml_node node) {
  const std::string_view name = node.name();
  if (name == "text:p") {
    paragraph(node, false);
  } else if (name == "text:h") {
    paragraph(node, true);
  } else if (name == "text:list") {
    list(node);
  } else if (name == "text:section") {
    section(node);
  } else if (name == "table:table") {
    table(node);
  } else if (name == "text:tracked-changes") {
    changes(node);
  } else if (name.starts_with("draw:")) {
    frame(node);
    boxes();
  } else if (name == "text:soft-page-break" || name == "office:forms" || name.ends_with("-decls") ||
             name == "office:annotation" || isSource(name)) {
    return;
  } else if (node.type() == pugi::node_element) {
    blocks(node);
  }
}

void OdtRenderer::section(pugi::xml_node node) {
  const std::string_view display = node.attribute("text:display").value();
  const bool hidden =
      display == "none" || std::string_view(node.attribute("text:is-hidden").value()) == "true";
  if (hidden && !m_showHidden) {
    hide(textBelow(node));
  } else {
    blocks(node);
  }
}

void OdtRenderer::list(pugi::xml_node node) {
  m_lists.open(node);
  if (!m_inCell && m_lists.depth() == 1) {
    m_builder.closeBlock();
    m_afterItem = false;
  }
  for (const pugi::xml_node item : node.children()) {
    if (m_watch.stopped(item)) break;
    const std::string_view name = item.name();
    if (name != "text:list-item" && name != "text:list-header") continue;
    m_lists.openItem(item);
    blocks(item);
    m_lists.closeItem();
  }
  m_lists.close();
}

void OdtRenderer::openParagraph(BlockKind kind, int level, const std::string &prefix) {
  const bool item = kind == BlockKind::ListItem;
  if (m_inCell || (m_inNote && !m_noteBegun)) {
    if (m_inCell) m_builder.freshLine();
    if (!prefix.empty()) m_builder.keep(prefix);
    m_noteBegun = m_inNote;
    return;
  }
  m_builder.separate((item && m_afterItem) || m_inNote ? Gap::Line : Gap::Paragraph);
  m_builder.openBlock(m_inNote ? BlockKind::Footnote : kind, m_inNote ? 0 : level, prefix);
  m_afterItem = item;
}

void OdtRenderer::paragraph(pugi::xml_node node, bool heading) {
  const OdtLook look = m_styles.paragraph(nameIn(node, "text:style-name"));
  const int level = numberIn(node.attribute("text:outline-level").value(), 1);
  std::string prefix = m_lists.take(look.listStyle);
  if (heading && m_lists.depth() == 0 &&
      std::string_view(node.attribute("text:is-list-header").value()) != "true")
    prefix = m_lists.heading(level, numberIn(node.attribute("text:start-value").value(), -1));
  const bool title = look.name == "title" && !m_titled && !m_inCell && !m_inNote;
  if (title) {
    m_titled = true;
    openParagraph(BlockKind::Title, 0, prefix);
  } else if (heading) {
    openParagraph(BlockKind::Heading, std::clamp(level, 1, 6), prefix);
  } else if (m_lists.depth() > 0) {
    openParagraph(BlockKind::ListItem, std::min(m_lists.depth(), 9), prefix);
  } else if (look.name == "quotations" || look.name == "quote") {
    openParagraph(BlockKind::Quote, 1, prefix);
  } else {
    openParagraph(BlockKind::Paragraph, 0, prefix);
  }
  const bool before = std::exchange(m_hidden, m_hidden || (look.hidden.value_or(false) && !m_showHidden));
  inlines(node);
  m_hidden = before;
  m_marks.change(m_builder, {});
  if (!m_inCell) m_builder.closeBlock();
  if (!m_boxes.empty()) boxes();
}

/// The text boxes anchored in a paragraph come behind it.
void OdtRenderer::boxes() {
  const std::vector<pugi::xml_node> pending = std::exchange(m_boxes, {});
  const CharacterLook look = std::exchange(m_look, {});
  for (const pugi::xml_node box : pending) {
    ++m_findings.textBoxes;
    blocks(box);
  }
  m_look = look;
}

void OdtRenderer::table(pugi::xml_node node) {
  std::vector<pugi::xml_node> rows;
  collectRows(node, rows);
  const bool grid = !m_inCell && !m_inNote && isGrid(rows);
  if (!m_inCell) m_builder.closeBlock();
  m_afterItem = false;
  m_builder.separate(Gap::Paragraph);
  for (const pugi::xml_node tableRow : rows) {
    if (m_watch.stopped(tableRow)) return;
    if (grid) {
      const int times = tableRow.find_child([](pugi::xml_node cell) { return cell.first_child(); })
                            ? repeated(tableRow, "table:number-rows-repeated")
                            : 1;
      for (int i = 0; i < times; ++i)
        row(tableRow);
    } else {
      for (const pugi::xml_node cell : tableRow.children("table:table-cell"))
        blocks(cell);
    }
  }
  m_afterItem = false;
  m_builder.separate(Gap::Paragraph);
}

void OdtRenderer::row(pugi::xml_node node) {
  m_builder.openRow();
  for (const pugi::xml_node cell : node.children()) {
    if (!isCell(cell)) continue;
    const bool covered = std::string_view(cell.name()) == "table:covered-table-cell";
    for (int i = repeated(cell, "table:number-columns-repeated"); i > 0; --i) {
      m_builder.openCell();
      if (covered) continue;
      m_inCell = true;
      blocks(cell);
      m_inCell = false;
    }
  }
  m_builder.closeRow();
}

void OdtRenderer::changes(pugi::xml_node node) {
  for (const pugi::xml_node region : node.children("text:changed-region")) {
    m_findings.insertions += region.child("text:insertion") ? 1 : 0;
    const pugi::xml_node deletion = region.child("text:deletion");
    if (!deletion) continue;
    ++m_findings.deletions;
    std::string words;
    for (const pugi::xml_node part : deletion.children()) {
      if (std::string_view(part.name()) != "office:change-info") words += textBelow(part) + " ";
      if (words.size() > mostDeletedBytes) break;
    }
    const pugi::xml_node change = deletion.child("office:change-info");
    noteDeleted({words, textIn(change.child("dc:creator")), textIn(change.child("dc:date"))},
                m_findings.deleted);
  }
}

void OdtRenderer::renderNotes() {
  m_builder.separate(Gap::Paragraph);
  for (const NoteCalls::Kind kind : {NoteCalls::Kind::Footnote, NoteCalls::Kind::Endnote}) {
    for (std::size_t i = 0; i < m_notes.notes().size(); ++i) {
      if (m_watch.stopped({})) return;
      const NoteCalls::Note note = m_notes.notes()[i];
      if (note.kind != kind) continue;
      NoteCalls::open(m_builder, note);
      m_inNote = true;
      m_noteBegun = false;
      blocks(m_noteBodies[i]);
      m_inNote = false;
      m_builder.closeBlock();
    }
  }
}

}  // namespace florilegium::import
