// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_builder.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <tuple>

#include "florilegium/text/utf8.h"
#include "plain_words.h"

namespace florilegium::import {

void TextBuilder::openBlock(BlockKind kind, int level, std::string_view prefix) {
  closeBlock();
  m_announced = true;
  m_block = {kind, level, {}};
  m_prefix = prefix;
}

void TextBuilder::closeBlock() {
  if (m_begun) {
    interruptMarks();
    m_block.span.end = m_position;
    m_structure.blocks.push_back(m_block);
  }
  m_announced = false;
  m_begun = false;
  m_space = false;
  m_kept.clear();
  m_breaks = 0;
}

void TextBuilder::separate(Gap gap) {
  m_gap = std::max(m_gap, gap);
}

void TextBuilder::openRow() {
  closeBlock();
  m_inRow = true;
  m_rowBegun = false;
  m_firstCell = true;
  m_tabs = 0;
}

void TextBuilder::openCell() {
  openBlock(BlockKind::TableCell, 0);
  if (!m_firstCell) ++m_tabs;
  m_firstCell = false;
}

void TextBuilder::closeRow() {
  closeBlock();
  m_inRow = false;
  m_tabs = 0;
}

void TextBuilder::flow(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();) {
    if (isAsciiSpace(utf8[at])) {
      m_space = true;
      ++at;
      continue;
    }
    std::size_t end = at + 1;
    while (end < utf8.size() && !isAsciiSpace(utf8[end]))
      ++end;
    put(utf8.substr(at, end - at));
    at = end;
  }
}

void TextBuilder::verbatim(std::string_view utf8) {
  while (!utf8.empty()) {
    const std::size_t feed = std::min(utf8.find('\n'), utf8.size());
    std::string_view line = utf8.substr(0, feed);
    if (!line.empty()) put(line);
    if (feed < utf8.size()) ++m_breaks;
    utf8.remove_prefix(std::min(feed + 1, utf8.size()));
  }
}

void TextBuilder::keep(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size();) {
    std::size_t end = at + 1;
    if (isAsciiSpace(utf8[at])) {
      if (m_space) m_kept += ' ';
      m_space = false;
      m_kept += utf8[at] == '\t' && !m_inRow ? '\t' : ' ';
    } else {
      while (end < utf8.size() && !isAsciiSpace(utf8[end]))
        ++end;
      put(utf8.substr(at, end - at));
    }
    at = end;
  }
}

void TextBuilder::join(std::string_view utf8) {
  m_space = false;
  m_kept.clear();
  if (m_begun) append(utf8);
}

void TextBuilder::setApart() {
  m_space = true;
  ++m_gaps;
}

char32_t TextBuilder::lastSign() const {
  std::size_t at = m_text.size();
  while (at > 0 && (static_cast<unsigned char>(m_text[--at]) & 0xC0u) == 0x80u) {
  }
  return m_text.empty() ? U'\0' : decodeAt(m_text, at).codePoint;
}

bool TextBuilder::touches(std::string_view utf8) const {
  if (!m_begun || m_space || !m_kept.empty() || m_breaks > 0 || utf8.empty()) return false;
  return u_isalnum(static_cast<UChar32>(decodeAt(utf8, 0).codePoint)) != 0;
}

bool TextBuilder::runsInto(std::string_view utf8) const {
  return touches(utf8) && u_isalnum(static_cast<UChar32>(lastSign())) != 0;
}

bool TextBuilder::endsUpper() const {
  return u_isupper(static_cast<UChar32>(lastSign())) != 0;
}

void TextBuilder::lineBreak() {
  m_breaks = std::max(m_breaks, std::min(m_breaks + 1, 2));
  m_space = false;
  m_kept.clear();
}

void TextBuilder::freshLine() {
  if (m_begun) m_breaks = std::max(m_breaks, 1);
}

void TextBuilder::openMark(MarkKind kind, std::string_view href) {
  const auto same = std::find_if(m_marks.begin(), m_marks.end(),
                                 [kind](const OpenMark &mark) { return mark.kind == kind; });
  if (kind != MarkKind::Link && same != m_marks.end()) {
    ++same->again;
  } else {
    m_marks.push_back({kind, std::string(href), -1});
  }
}

void TextBuilder::closeMark(MarkKind kind) {
  const auto found = std::find_if(m_marks.rbegin(), m_marks.rend(),
                                  [kind](const OpenMark &mark) { return mark.kind == kind; });
  if (found == m_marks.rend() || (found->again > 0 && found->again-- > 0)) return;
  if (found->start >= 0 && found->start < m_position) {
    m_structure.marks.push_back({kind, found->href, {found->start, m_position}});
  }
  m_marks.erase(std::next(found).base());
}

void TextBuilder::anchor(std::string_view name) {
  m_coming.emplace_back(name);
}

void TextBuilder::placeAnchors() {
  for (std::string &name : m_coming)
    m_anchors.emplace(std::move(name), m_position);
  m_coming.clear();
}

void TextBuilder::openBoilerplate() {
  closeBlock();
  m_boilerplateWaits = true;
}

void TextBuilder::closeBoilerplate() {
  closeBlock();
  if (m_boilerplate >= 0)
    m_structure.blocks.push_back({BlockKind::Boilerplate, 0, {m_boilerplate, m_position}});
  m_boilerplate = -1;
  m_boilerplateWaits = false;
}

std::string TextBuilder::takeText() {
  closeBoilerplate();
  placeAnchors();
  return std::move(m_text);
}

Structure TextBuilder::takeStructure() {
  for (Mark &mark : m_structure.marks) {
    if (mark.href.empty()) continue;
    if (const auto place = m_anchors.find(mark.href); place != m_anchors.end())
      mark.href = "#char=" + std::to_string(place->second);
  }
  const auto blockOrder = [](const Block &block) {
    return std::tuple(block.span.start, -block.span.end, block.kind == BlockKind::Boilerplate ? 0 : 1);
  };
  std::stable_sort(m_structure.blocks.begin(), m_structure.blocks.end(),
                   [&](const Block &a, const Block &b) { return blockOrder(a) < blockOrder(b); });
  const auto markOrder = [](const Mark &mark) {
    return std::tuple(mark.span.start, -mark.span.end, mark.kind);
  };
  std::stable_sort(m_structure.marks.begin(), m_structure.marks.end(),
                   [&](const Mark &a, const Mark &b) { return markOrder(a) < markOrder(b); });
  return std::move(m_structure);
}

/// Text without collapsible white space at its start: what waited comes before it.
void TextBuilder::put(std::string_view signs) {
  while (m_text.empty() && signs.starts_with("\xEF\xBB\xBF"))
    signs.remove_prefix(3);
  if (signs.empty()) return;
  if (!m_begun) {
    begin();
  } else if (m_breaks > 0) {
    append(m_inRow ? " " : std::string(static_cast<std::size_t>(m_breaks), '\n'));
  } else {
    if (!m_kept.empty()) append(m_kept);
    if (m_space) append(" ");
  }
  m_space = false;
  m_kept.clear();
  m_breaks = 0;
  if (!m_coming.empty()) placeAnchors();
  for (OpenMark &mark : m_marks) {
    if (mark.start < 0) mark.start = m_position;
  }
  append(signs);
}

void TextBuilder::append(std::string_view utf8) {
  const std::size_t from = m_text.size();
  m_text += utf8;
  m_position += countCodePoints(utf8);
  // A character reference may stand for a carriage return.
  std::replace(m_text.begin() + static_cast<std::ptrdiff_t>(from), m_text.end(), '\r', ' ');
}

void TextBuilder::begin() {
  if (!m_announced) m_block = {m_inRow ? BlockKind::TableCell : BlockKind::Paragraph, 0, {}};
  if (!m_text.empty() && !(m_inRow && m_rowBegun)) append(m_gap == Gap::Paragraph ? "\n\n" : "\n");
  m_gap = Gap::Line;
  if (m_boilerplateWaits) m_boilerplate = m_position;
  m_boilerplateWaits = false;
  append(std::string(static_cast<std::size_t>(m_tabs), '\t'));
  m_tabs = 0;
  m_rowBegun = m_inRow;
  m_begun = true;
  m_announced = false;
  m_block.span.start = m_position;
  append(m_prefix);
  m_prefix.clear();
}

/// Marks end with their block and go on in the next.
void TextBuilder::interruptMarks() {
  for (OpenMark &mark : m_marks) {
    if (mark.start >= 0 && mark.start < m_position) {
      m_structure.marks.push_back({mark.kind, mark.href, {mark.start, m_position}});
    }
    mark.start = -1;
  }
}

Result<void> takeRendered(TextBuilder &builder, ImportedText &imported) {
  auto text = SourceText::make(builder.takeText());
  if (!text) return failure(ErrorCode::Internal, {}, text.error().detail);
  imported.text = *std::move(text);
  imported.structure = builder.takeStructure();
  return {};
}

}  // namespace florilegium::import
