// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>
#include <vector>

#include "deadline.h"
#include "docx_renderer.h"
#include "encoding.h"
#include "html_fragment.h"
#include "plain_words.h"

namespace florilegium::import {

namespace {

/// The rows of a table, or the cells of a row, through content controls and the like.
void collect(pugi::xml_node parent, std::string_view name, std::vector<pugi::xml_node> &found) {
  for (const pugi::xml_node child : parent.children()) {
    const std::string_view at = child.name();
    if (at == name) {
      found.push_back(child);
    } else if (at == "w:sdt") {
      collect(child.child("w:sdtContent"), name, found);
    } else if (at == "w:customXml" || at == "w:ins" || at == "w:moveTo") {
      collect(child, name, found);
    }
  }
}

/// Whether a table's rows are lines of cells: several of them, short, and without tables inside.
bool isGrid(pugi::xml_node table) {
  std::vector<pugi::xml_node> rows;
  collect(table, "w:tr", rows);
  std::size_t most = 0;
  for (const pugi::xml_node row : rows) {
    std::vector<pugi::xml_node> cells;
    collect(row, "w:tc", cells);
    most = std::max(most, cells.size());
    for (const pugi::xml_node cell : cells) {
      int paragraphs = 0;
      for (const pugi::xml_node child : cell.children("w:p")) {
        if (firstBelow(child, "w:t") && ++paragraphs > 3) return false;
      }
      if (firstBelow(cell, "w:tbl") || textBelow(cell).size() > 2500) return false;
    }
  }
  return most > 1;
}

bool isQuote(const std::string &style) {
  return style == "quote" || style == "intense quote" || style == "block text" ||
         style == "block quotation" || style == "blockquote" || style == "quotations";
}

/// A zip container or another binary file, which no text can be made of here.
bool isBinary(std::string_view bytes) {
  return startsLikeZip(bytes) || bytes.starts_with("\xD0\xCF\x11\xE0") || bytes.find('\0') != bytes.npos;
}

}  // namespace

pugi::xml_node chosenOf(pugi::xml_node alternate) {
  for (const pugi::xml_node choice : alternate.children("mc:Choice")) {
    if (choice.first_child()) return choice;
  }
  return alternate.child("mc:Fallback");
}

std::string plainWords(pugi::xml_node node) {
  struct Walker : pugi::xml_tree_walker {
    std::string text;
    bool for_each(pugi::xml_node &at) override {
      const std::string_view name = at.name();
      if (name == "w:p" && !text.empty()) text += '\n';
      if (name == "w:tab") text += '\t';
      if (name == "w:br" || name == "w:cr") text += '\n';
      if (name == "w:t") text += textIn(at);
      return true;
    }
  } walker;
  node.traverse(walker);
  return walker.text;
}

DocxRenderer::DocxRenderer(DocxPackage &package, TextBuilder &builder, Hidden hidden,
                           const ImportLimits &limits, const Progress &progress)
    : m_package(package),
      m_builder(builder),
      m_limits(limits),
      m_progress(progress),
      m_watch(builder, limits, progress),
      m_showHidden(hidden == Hidden::Shown),
      m_links(package.links()) {
  if (const auto styles = package.part("styles")) m_styles = DocxStyles(styles->root());
  if (const auto numbering = package.part("numbering")) m_numbering = DocxNumbering(numbering->root());
  readNotes();
}

void DocxRenderer::readNotes() {
  m_footnotes = m_package.part("footnotes");
  m_endnotes = m_package.part("endnotes");
  const auto take = [](const std::optional<XmlDocument> &part, const char *name, auto &nodes) {
    if (!part) return;
    for (const pugi::xml_node node : part->root().children(name))
      nodes.emplace(attributeOf(node, "w:id"), node);
  };
  take(m_footnotes, "w:footnote", m_noteNodes[0]);
  take(m_endnotes, "w:endnote", m_noteNodes[1]);
  const auto settings = m_package.part("settings");
  if (!settings) return;
  int kind = 0;
  for (const char *name : {"w:footnotePr", "w:endnotePr"}) {
    const pugi::xml_node format = settings->root().child(name).child("w:numFmt");
    if (format) m_noteStyle[kind] = numberStyleOf(format.attribute("w:val").value());
    ++kind;
  }
}

Result<void> DocxRenderer::run(const XmlDocument &document) {
  const pugi::xml_node body = document.root().child("w:body");
  m_watch.expect(document.size());
  for (const pugi::xml_node section : body.children("w:sectPr")) {
    const pugi::xml_node foot = section.child("w:footnotePr").child("w:numFmt");
    const pugi::xml_node end = section.child("w:endnotePr").child("w:numFmt");
    if (foot) m_noteStyle[0] = numberStyleOf(foot.attribute("w:val").value());
    if (end) m_noteStyle[1] = numberStyleOf(end.attribute("w:val").value());
  }
  blocks(body);
  m_fields.clear(m_builder);
  m_builder.closeBlock();
  m_watch.expect(0);
  renderNotes();
  m_bodyEmpty = m_builder.empty();
  return m_watch.outcome();
}

Result<void> DocxRenderer::runPart(pugi::xml_node part) {
  blocks(part);
  m_fields.clear(m_builder);
  m_builder.closeBlock();
  return m_watch.outcome();
}

void DocxRenderer::blocks(pugi::xml_node parent) {
  for (const pugi::xml_node child : parent.children()) {
    if (m_watch.stopped(child)) return;
    block(child);
  }
}

void DocxRenderer::block(pugi::xml_node node) {
  const std::string_view name = node.name();
  if (name == "w:p") {
    paragraph(node);
  } else if (name == "w:tbl") {
    table(node);
  } else if (name == "w:sdt") {
    blocks(node.child("w:sdtContent"));
  } else if (name == "w:customXml" || name == "w:smartTag") {
    blocks(node);
  } else if (name == "w:ins" || name == "w:moveTo") {
    ++(name == "w:ins" ? m_findings.insertions : m_findings.moves);
    blocks(node);
  } else if (name == "w:del") {
    deletion(node, node);
  } else if (name == "mc:AlternateContent") {
    blocks(chosenOf(node));
  } else if (name == "w:altChunk") {
    chunk(node);
  } else {
    mark(node);
  }
}

void DocxRenderer::deletion(pugi::xml_node node, pugi::xml_node change) {
  ++m_findings.deletions;
  std::string words;
  for (pugi::xml_node at = node; at && words.size() <= mostDeletedBytes;) {
    const std::string_view name = at.name();
    if (name == "w:delText" || name == "w:t") words += textIn(at);
    if (name == "w:p" || name == "w:tab" || name == "w:br") words += ' ';
    pugi::xml_node next = at.first_child();
    while (!next && at != node) {
      next = at.next_sibling();
      if (!next) at = at.parent();
    }
    at = next;
  }
  noteDeleted({words, attributeOf(change, "w:author"), attributeOf(change, "w:date")}, m_findings.deleted);
}

void DocxRenderer::openParagraph(BlockKind kind, int level, const std::string &prefix) {
  const bool item = kind == BlockKind::ListItem;
  if (m_joining) {
    m_joining = false;
    return;
  }
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

void DocxRenderer::paragraph(pugi::xml_node node) {
  const pugi::xml_node properties = node.child("w:pPr");
  const std::string style = nameIn(properties.child("w:pStyle"), "w:val");
  ParagraphLook look = m_styles.paragraph(style);
  const std::string_view cap = properties.child("w:framePr").attribute("w:dropCap").value();
  if (cap == "drop" || cap == "margin") {
    m_dropCap += plainWords(node);
    return;
  }
  if (const pugi::xml_node outline = properties.child("w:outlineLvl")) {
    const int level = numberIn(outline.attribute("w:val").value(), 9);
    look.outline = level >= 0 && level < 9 ? level : -1;
  }
  if (look.list && look.list->level < 0) look.list->level = m_numbering.levelOfStyle(look.list->list, style);
  if (const pugi::xml_node numbers = properties.child("w:numPr")) {
    if (!look.list) look.list = ListPlace{};
    if (const pugi::xml_node list = numbers.child("w:numId")) look.list->list = nameIn(list, "w:val");
    if (const pugi::xml_node level = numbers.child("w:ilvl"))
      look.list->level = numberIn(level.attribute("w:val").value(), 0);
  }
  if (look.list && (look.list->list.empty() || look.list->list == "0")) look.list.reset();
  const std::string prefix = look.list ? m_numbering.next(*look.list) : std::string();
  const bool title = look.name == "title" && !m_titled && !m_inCell && !m_inNote;
  m_paragraphRun = look.run;
  if (title) {
    m_titled = true;
    openParagraph(BlockKind::Title, 0, prefix);
  } else if (look.outline >= 0 || look.name == "title") {
    openParagraph(BlockKind::Heading, std::clamp(look.outline + 1, 1, 6), prefix);
  } else if (look.list) {
    openParagraph(BlockKind::ListItem, std::clamp(look.list->level, 0, 8) + 1, prefix);
  } else if (isQuote(look.name)) {
    openParagraph(BlockKind::Quote, 1, prefix);
  } else {
    openParagraph(BlockKind::Paragraph, 0, prefix);
  }
  if (!m_dropCap.empty()) m_builder.keep(std::exchange(m_dropCap, {}));
  inlines(node);
  m_marks.change(m_builder, {});
  const pugi::xml_node paragraphMark = properties.child("w:rPr");
  m_joining = paragraphMark.child("w:del") || paragraphMark.child("w:moveFrom");
  if (!m_joining && !m_inCell) m_builder.closeBlock();
  if (!m_boxes.empty()) boxes();
}

/// The text boxes anchored in a paragraph come behind it.
void DocxRenderer::boxes() {
  const std::vector<pugi::xml_node> pending = std::exchange(m_boxes, {});
  const RunLook look = m_paragraphRun;
  for (const pugi::xml_node box : pending) {
    ++m_findings.textBoxes;
    if (!m_inCell) m_joining = false;
    blocks(box);
  }
  m_paragraphRun = look;
}

void DocxRenderer::table(pugi::xml_node node) {
  const bool grid = !m_inCell && !m_inNote && isGrid(node);
  if (!m_inCell) m_builder.closeBlock();
  m_joining = false;
  m_afterItem = false;
  m_builder.separate(Gap::Paragraph);
  std::vector<pugi::xml_node> rows;
  collect(node, "w:tr", rows);
  for (const pugi::xml_node tableRow : rows) {
    if (m_watch.stopped(tableRow)) return;
    const pugi::xml_node properties = tableRow.child("w:trPr");
    if (const pugi::xml_node change = properties.child("w:del")) {
      deletion(tableRow, change);
      continue;
    }
    if (properties.child("w:ins")) ++m_findings.insertions;
    if (grid) {
      row(tableRow);
      continue;
    }
    std::vector<pugi::xml_node> cells;
    collect(tableRow, "w:tc", cells);
    for (const pugi::xml_node tableCell : cells)
      blocks(tableCell);
  }
  m_afterItem = false;
  m_builder.separate(Gap::Paragraph);
}

void DocxRenderer::row(pugi::xml_node node) {
  constexpr int mostColumns = 63;
  std::vector<pugi::xml_node> cells;
  collect(node, "w:tc", cells);
  m_builder.openRow();
  for (const pugi::xml_node tableCell : cells) {
    m_builder.openCell();
    const pugi::xml_node properties = tableCell.child("w:tcPr");
    const pugi::xml_node merge = properties.child("w:vMerge");
    const bool covered = merge && std::string_view(merge.attribute("w:val").value()) != "restart";
    if (!covered) cell(tableCell);
    const int columns = numberIn(properties.child("w:gridSpan").attribute("w:val").value(), 1);
    for (int i = 1; i < std::min(columns, mostColumns); ++i)
      m_builder.openCell();
  }
  m_builder.closeRow();
}

void DocxRenderer::cell(pugi::xml_node node) {
  m_inCell = true;
  blocks(node);
  m_inCell = false;
  m_joining = false;
}

/// A file of another format in the midst of the document.
void DocxRenderer::chunk(pugi::xml_node node) {
  const auto link = m_links.find(attributeOf(node, "r:id"));
  const Result<std::string> bytes = link == m_links.end() || link->second.external
                                        ? Result<std::string>(failure(ErrorCode::NotFound))
                                        : m_package.bytes(link->second.target);
  if (!bytes || isBinary(*bytes) || m_inCell || m_chunkSeconds > markupSeconds(m_chunkBytes)) {
    ++m_findings.chunks;
    return;
  }
  const double start = threadSeconds();
  Result<DecodedText> decoded = decode(*bytes, detectEncoding(*bytes).name, m_limits.textBytes, m_progress);
  m_builder.closeBlock();
  m_builder.separate(Gap::Paragraph);
  const Result<void> done = decoded ? renderHtmlFragment(decoded->utf8, m_builder, m_limits, m_progress)
                                    : Result<void>(failure(decoded.error()));
  if (!done) m_watch.fail(done.error());
  m_chunkBytes += bytes->size();
  m_chunkSeconds += threadSeconds() - start;
  m_builder.closeBlock();
  m_builder.separate(Gap::Paragraph);
}

void DocxRenderer::renderNotes() {
  m_builder.separate(Gap::Paragraph);
  for (const NoteCalls::Kind kind : {NoteCalls::Kind::Footnote, NoteCalls::Kind::Endnote}) {
    m_links =
        m_package.linksOf(m_package.partOf(kind == NoteCalls::Kind::Footnote ? "footnotes" : "endnotes"));
    for (std::size_t i = 0; i < m_notes.notes().size(); ++i) {
      if (m_watch.stopped({})) return;
      const NoteCalls::Note note = m_notes.notes()[i];
      const auto &nodes = m_noteNodes[kind == NoteCalls::Kind::Footnote ? 0 : 1];
      const auto found = nodes.find(note.id);
      if (note.kind != kind || found == nodes.end()) continue;
      NoteCalls::open(m_builder, note);
      m_inNote = true;
      m_noteBegun = false;
      m_noteWordless = true;
      blocks(found->second);
      m_inNote = false;
      m_noteWordless = false;
      m_fields.clear(m_builder);
      m_builder.closeBlock();
    }
  }
}

}  // namespace florilegium::import
