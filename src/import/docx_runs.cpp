// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx_renderer.h"
#include "florilegium/text/utf8.h"
#include "plain_words.h"
#include "symbol_font.h"

namespace florilegium::import {

namespace {

std::int64_t signsIn(std::string_view text) {
  std::int64_t signs = countCodePoints(text);
  for (const char c : text)
    signs -= isAsciiSpace(c) ? 1 : 0;
  return signs;
}

/// The text boxes in a drawing, not those inside other text boxes.
void collectBoxes(pugi::xml_node parent, std::vector<pugi::xml_node> &found) {
  for (const pugi::xml_node child : parent.children()) {
    const std::string_view name = child.name();
    if (name == "w:txbxContent") {
      found.push_back(child);
    } else if (name == "mc:AlternateContent") {
      collectBoxes(chosenOf(child), found);
    } else {
      collectBoxes(child, found);
    }
  }
}

}  // namespace

void DocxRenderer::inlines(pugi::xml_node parent) {
  for (const pugi::xml_node child : parent.children()) {
    if (m_watch.stopped(child)) return;
    inlineNode(child);
  }
}

void DocxRenderer::inlineNode(pugi::xml_node node) {
  const std::string_view name = node.name();
  if (name == "w:r" || name == "m:r") {
    inlineRun(node);
  } else if (name == "w:hyperlink") {
    link(node);
  } else if (name == "w:ins" || name == "w:moveTo") {
    ++(name == "w:ins" ? m_findings.insertions : m_findings.moves);
    inlines(node);
  } else if (name == "w:del") {
    deletion(node, node);
  } else if (name == "w:sdt") {
    inlines(node.child("w:sdtContent"));
  } else if (name == "w:smartTag" || name == "w:customXml" || name == "w:dir" || name == "w:bdo") {
    inlines(node);
  } else if (name == "w:fldSimple") {
    simpleField(node);
  } else if (name == "mc:AlternateContent") {
    inlines(chosenOf(node));
  } else if (name == "m:oMath" || name == "m:oMathPara") {
    m_marks.change(m_builder, {});
    if (!m_fields.inInstruction()) renderFormula(node, m_builder);
  } else {
    mark(node);
  }
}

/// Places that are named, and spans of comments.
void DocxRenderer::mark(pugi::xml_node node) {
  const std::string_view name = node.name();
  if (name == "w:bookmarkStart") {
    m_builder.anchor("#" + attributeOf(node, "w:name"));
  } else if (name == "w:commentRangeStart") {
    m_comments.open(m_builder, attributeOf(node, "w:id"));
  } else if (name == "w:commentRangeEnd") {
    const std::string id = attributeOf(node, "w:id");
    m_comments.close(m_builder, id);
    m_closedComments.insert(id);
  }
}

void DocxRenderer::inlineRun(pugi::xml_node node) {
  const pugi::xml_node properties = node.child("w:rPr");
  RunLook look = m_styles.character(nameIn(properties.child("w:rStyle"), "w:val"));
  look.overlay(readRunLook(properties));
  m_font = look.font.empty() ? m_paragraphRun.font : look.font;
  m_hidden = look.hidden.value_or(m_paragraphRun.hidden.value_or(false)) && !m_showHidden;
  const int raised = look.raised.value_or(m_paragraphRun.raised.value_or(0));
  m_marks.change(m_builder, {look.bold.value_or(false), look.italic.value_or(false), raised > 0, raised < 0});
  m_ownMark = false;
  for (const pugi::xml_node child : node.children()) {
    if (m_watch.stopped(child)) return;
    runPiece(child);
  }
}

void DocxRenderer::runPiece(pugi::xml_node node) {
  const std::string_view name = node.name();
  if (name == "w:t" || name == "m:t") {
    // What follows the call of a note that numbers itself is that number.
    if (!m_ownMark) text(textIn(node));
  } else if (name == "w:tab" || name == "w:ptab") {
    text("\t");
  } else if (name == "w:br" || name == "w:cr") {
    if (!m_hidden && !m_fields.inInstruction()) m_builder.lineBreak();
  } else if (name == "w:noBreakHyphen") {
    text("\u2011");
  } else if (name == "w:softHyphen") {
    text("\u00AD");
  } else if (name == "w:sym") {
    symbol(node);
  } else if (name == "w:fldChar") {
    fieldCharacter(node);
  } else if (name == "w:instrText") {
    m_fields.instruct(textIn(node));
  } else if (name == "w:footnoteReference") {
    call(node, NoteCalls::Kind::Footnote);
  } else if (name == "w:endnoteReference") {
    call(node, NoteCalls::Kind::Endnote);
  } else if (name == "w:commentReference") {
    const std::string id = attributeOf(node, "w:id");
    if (m_closedComments.insert(id).second) m_comments.close(m_builder, id);
  } else if (name == "w:drawing" || name == "w:pict" || name == "w:object") {
    picture(node);
  } else if (name == "w:ruby") {
    ruby(node);
  } else if (name == "mc:AlternateContent") {
    for (const pugi::xml_node child : chosenOf(node).children())
      runPiece(child);
  } else if (name == "w:r") {
    inlineRun(node);
  }
}

void DocxRenderer::text(std::string_view words) {
  if (m_fields.inInstruction() || words.empty()) return;
  if (m_hidden) {
    m_findings.hidden += signsIn(words);
    return;
  }
  // Word puts a space behind the mark of a note; there is one already.
  while (m_noteWordless && !words.empty() && isAsciiSpace(words.front()))
    words.remove_prefix(1);
  if (words.empty()) return;
  m_noteWordless = false;
  m_builder.keep(withoutSymbolCodes(words, m_font, m_findings.unknownSymbols));
}

void DocxRenderer::link(pugi::xml_node node) {
  std::string address;
  if (const auto target = m_links.find(attributeOf(node, "r:id")); target != m_links.end())
    address = target->second.target;
  if (const std::string place = attributeOf(node, "w:anchor"); !place.empty()) address += "#" + place;
  if (!address.empty()) m_builder.openMark(MarkKind::Link, address);
  inlines(node);
  if (!address.empty()) m_builder.closeMark(MarkKind::Link);
}

void DocxRenderer::symbol(pugi::xml_node node) {
  const std::string code = attributeOf(node, "w:char");
  char *end = nullptr;
  const unsigned long number = std::strtoul(code.c_str(), &end, 16);
  const std::string seen = symbolText(attributeOf(node, "w:font"), static_cast<char32_t>(number));
  if (seen.empty() && !m_hidden && !m_fields.inInstruction()) ++m_findings.unknownSymbols;
  text(seen.empty() ? "\xEF\xBF\xBD" : seen);
}

void DocxRenderer::fieldCharacter(pugi::xml_node node) {
  const std::string_view type = node.attribute("w:fldCharType").value();
  if (type == "begin") m_fields.begin();
  if (type == "separate") m_fields.separate(m_builder);
  if (type == "end") m_fields.end(m_builder);
}

void DocxRenderer::simpleField(pugi::xml_node node) {
  const std::string address = addressOfField(attributeOf(node, "w:instr"));
  if (!address.empty()) m_builder.openMark(MarkKind::Link, address);
  inlines(node);
  if (!address.empty()) m_builder.closeMark(MarkKind::Link);
}

void DocxRenderer::call(pugi::xml_node node, NoteCalls::Kind kind) {
  if (m_fields.inInstruction() || m_hidden || m_inNote) return;
  const std::size_t which = kind == NoteCalls::Kind::Footnote ? 0 : 1;
  const std::string id = attributeOf(node, "w:id");
  std::string mark;
  if (const std::string_view own = node.attribute("w:customMarkFollows").value();
      !own.empty() && own != "0" && own != "false") {
    for (pugi::xml_node next = node.next_sibling(); std::string_view(next.name()) == "w:t";
         next = next.next_sibling())
      mark += textIn(next);
  }
  m_ownMark = !trimmed(mark).empty();
  if (!m_ownMark) mark = formatNumber(++m_noteNumber[which], m_noteStyle[which]);
  m_marks.change(m_builder, {});
  m_notes.call(m_builder, kind, id, std::string(trimmed(mark)));
}

/// Text boxes wait for the end of the paragraph; pictures are seen by their descriptions.
void DocxRenderer::picture(pugi::xml_node node) {
  if (m_hidden || m_fields.inInstruction()) return;
  const std::size_t before = m_boxes.size();
  collectBoxes(node, m_boxes);
  if (m_boxes.size() > before) return;
  std::string description = attributeOf(firstBelow(node, "wp:docPr"), "descr");
  if (description.empty()) description = attributeOf(firstBelow(node, "v:shape"), "alt");
  if (const std::string words = simplified(description); !words.empty()) {
    text("[" + words + "]");
  } else if (firstBelow(node, "a:blip") || firstBelow(node, "v:imagedata")) {
    ++m_findings.pictures;
  }
}

/// The reading of a word above it stands in brackets behind it.
void DocxRenderer::ruby(pugi::xml_node node) {
  inlines(node.child("w:rubyBase"));
  const std::string reading = plainWords(node.child("w:rt"));
  if (!reading.empty()) text("(" + reading + ")");
}

}  // namespace florilegium::import
