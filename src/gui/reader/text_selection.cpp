// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/text_selection.h"

#include <algorithm>

namespace florilegium::gui {

namespace {

Unit unitOf(int clicks) {
  switch (clicks) {
    case 1:
      return Unit::Grapheme;
    case 2:
      return Unit::Word;
    case 3:
      return Unit::Sentence;
    default:
      return Unit::Paragraph;
  }
}

}  // namespace

void TextSelection::setText(const SourceText *text) {
  m_text = text;
  m_span = {};
  m_anchor = m_caret = 0;
  m_narrower.clear();
}

void TextSelection::set(Span span, Position anchor, Position caret) {
  m_span = span;
  m_anchor = anchor;
  m_caret = caret;
  m_narrower.clear();
}

void TextSelection::select(Span span) {
  if (!m_text) return;
  const Span whole = widenTo(*m_text, span.intersected({0, m_text->length()}), Unit::Grapheme);
  set(whole, whole.start, whole.end);
}

void TextSelection::moveCaret(Position position, Extend extend) {
  if (!m_text) return;
  position = std::clamp<Position>(position, 0, m_text->length());
  const Position caret =
      position < m_text->length() ? unitAt(*m_text, position, Unit::Grapheme).start : position;
  if (extend == Extend::No) {
    set({caret, caret}, caret, caret);
    return;
  }
  set({std::min(m_anchor, caret), std::max(m_anchor, caret)}, m_anchor, caret);
}

void TextSelection::drop() {
  set({m_caret, m_caret}, m_caret, m_caret);
}

Span TextSelection::originPiece(Position position) const {
  if (m_dragUnit == Unit::Grapheme) return {position, position};
  if (m_dragUnit == Unit::Word) {
    const Span word = wordNear(*m_text, position);
    if (!word.empty()) return word;
  }
  const Position last = std::max<Position>(0, m_text->length() - 1);
  return unitAt(*m_text, std::min(position, last), m_dragUnit);
}

void TextSelection::press(Position position, int clicks, Snap snap) {
  if (!m_text) return;
  m_dragUnit = unitOf(clicks);
  m_dragOrigin = originPiece(position);
  if (clicks == 1) {
    moveCaret(position, Extend::No);
    m_dragOrigin = {m_caret, m_caret};
    return;
  }
  const Span taken = snap == Snap::Words ? withoutEdges(*m_text, m_dragOrigin) : m_dragOrigin;
  set(taken, taken.start, taken.end);
}

void TextSelection::pressExtending(Position position, Snap snap) {
  if (!m_text) return;
  m_dragUnit = Unit::Grapheme;
  m_dragOrigin = {m_anchor, m_anchor};
  drag(position, snap);
}

void TextSelection::drag(Position position, Snap snap) {
  if (!m_text) return;
  position = std::clamp<Position>(position, 0, m_text->length());
  const Span piece = m_dragUnit == Unit::Grapheme ? Span{position, position} : originPiece(position);
  const Span raw{std::min(m_dragOrigin.start, piece.start), std::max(m_dragOrigin.end, piece.end)};
  const bool forward = position >= m_dragOrigin.start;
  if (raw.empty()) {
    set({raw.start, raw.start}, raw.start, raw.start);
    return;
  }
  Span taken = widenTo(*m_text, raw, snap == Snap::Words ? Unit::Word : Unit::Grapheme);
  if (snap == Snap::Words) taken = withoutEdges(*m_text, taken);
  set(taken, forward ? taken.start : taken.end, forward ? taken.end : taken.start);
}

bool TextSelection::widen() {
  if (!m_text) return false;
  for (const Span &piece : piecesAround(*m_text, m_span)) {
    if (!piece.contains(m_span) || piece == m_span || piece.empty()) continue;
    std::vector<Span> narrower = std::move(m_narrower);
    narrower.push_back(m_span);
    set(piece, piece.start, piece.end);
    m_narrower = std::move(narrower);
    return true;
  }
  return false;
}

bool TextSelection::narrow() {
  if (!m_text || m_span.empty()) return false;
  if (!m_narrower.empty()) {
    std::vector<Span> narrower = std::move(m_narrower);
    const Span back = narrower.back();
    narrower.pop_back();
    set(back, back.start, back.end);
    m_narrower = std::move(narrower);
    return true;
  }
  const std::vector<Span> pieces = piecesAround(*m_text, {m_span.start, m_span.start});
  for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece) {
    if (piece->empty() || *piece == m_span || !m_span.contains(*piece)) continue;
    set(*piece, piece->start, piece->end);
    return true;
  }
  return false;
}

}  // namespace florilegium::gui
