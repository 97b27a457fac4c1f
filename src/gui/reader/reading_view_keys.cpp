// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QKeyEvent>
#include <cmath>

#include "gui/reader/accessible_reading_view.h"
#include "gui/reader/pointer_state.h"

namespace florilegium::gui {

void ReadingView::selectionMoved(bool spanChanged) {
  if (!selection().empty() && m_current) setCurrentTag({});
  restartCaretBlink();
  viewport()->update();
  if (spanChanged) AccessibleReadingView::selectionChanged(this);
  AccessibleReadingView::caretMoved(this);
  if (spanChanged) emit selectionChanged();
  emit caretMoved();
}

Position ReadingView::verticalTarget(int lines) {
  const int step = lines < 0 ? -1 : 1;
  int unit = m_page.standIn(m_page.unitHolding(caret()));
  const UnitLayout *layout = &m_page.layout(unit);
  int line = layout->lineHolding(caret());
  const qreal x = m_goalX.value_or(layout->xOf(caret()));
  m_goalX = x;
  for (int moved = 0; moved != lines; moved += step) {
    line += step;
    if (line >= 0 && line < static_cast<int>(layout->lines().size())) continue;
    const int neighbour = neighbourOf(unit, step > 0);
    if (neighbour < 0) return 0;
    if (neighbour >= m_page.unitCount()) return m_page.text().length();
    unit = neighbour;
    layout = &m_page.layout(unit);
    line = step > 0 ? 0 : static_cast<int>(layout->lines().size()) - 1;
  }
  return layout->caretAt(x, line);
}

Position ReadingView::sidewaysTarget(Move move) {
  const int unit = m_page.standIn(m_page.unitHolding(caret()));
  const UnitLayout &layout = m_page.layout(unit);
  const bool toRight = move == Move::Right;
  const std::optional<Position> inside = toRight ? layout.rightOf(caret()) : layout.leftOf(caret());
  if (inside && *inside != caret()) return *inside;
  // At the edge of a paragraph its direction tells what lies further on.
  const bool forward = toRight != layout.rightToLeft();
  const int neighbour = neighbourOf(unit, forward);
  if (neighbour < 0 || neighbour >= m_page.unitCount()) return caret();
  const Span span = m_page.unit(neighbour).span;
  if (forward)
    return span.start == caret() ? nextBoundary(m_page.text(), caret(), Unit::Grapheme) : span.start;
  return span.end == caret() ? previousBoundary(m_page.text(), caret(), Unit::Grapheme) : span.end;
}

int ReadingView::neighbourOf(int unit, bool forward) const {
  do {
    unit = forward ? m_page.next(unit) : m_page.previous(unit);
  } while (unit >= 0 && unit < m_page.unitCount() && m_page.unit(unit).blank);
  return unit;
}

Position ReadingView::target(Move move) {
  const SourceText &source = m_page.text();
  const UnitLayout &layout = m_page.layout(m_page.unitHolding(caret()));
  const UnitLayout::Line &line = layout.lines()[static_cast<std::size_t>(layout.lineHolding(caret()))];
  switch (move) {
    case Move::Left:
    case Move::Right:
      return sidewaysTarget(move);
    case Move::Up:
      return verticalTarget(-1);
    case Move::Down:
      return verticalTarget(1);
    case Move::WordLeft:
      return layout.rightToLeft() ? nextWordStart(source, caret()) : previousWordStart(source, caret());
    case Move::WordRight:
      return layout.rightToLeft() ? previousWordStart(source, caret()) : nextWordStart(source, caret());
    case Move::LineStart:
      return line.span.start;
    case Move::LineEnd:
      return &line == &layout.lines().back() ? line.span.end : line.visible.end;
    case Move::TextStart:
      return 0;
    case Move::TextEnd:
      return source.length();
  }
  return caret();
}

void ReadingView::moveCaret(Move move, Extend extend) {
  const Span before = selection();
  if (move != Move::Up && move != Move::Down) m_goalX.reset();
  const std::optional<qreal> goal = m_goalX;
  Position wanted = 0;
  // Without Shift an arrow first goes to that end of what is selected.
  if (extend == Extend::No && !before.empty() && (move == Move::Left || move == Move::Right)) {
    const bool rightToLeft = m_page.layout(m_page.unitHolding(caret())).rightToLeft();
    wanted = (move == Move::Right) != rightToLeft ? before.end : before.start;
  } else {
    wanted = settled(target(move));
  }
  m_selection.moveCaret(wanted, extend);
  if (move != Move::Up && move != Move::Down) m_goalX = goal;
  selectionMoved(selection() != before);
  ensureCaretVisible();
}

void ReadingView::movePage(int direction, Extend extend) {
  const int step =
      viewport()->height() - crumbHeight() - 2 * static_cast<int>(readingLineHeight(m_type.size));
  const std::int64_t y =
      std::clamp<std::int64_t>(lineY(caret()), crumbHeight() + 1, viewport()->height() - 1);
  const qreal x = m_goalX.value_or(m_page.layout(m_page.unitHolding(caret())).xOf(caret()));
  const int unitBefore = m_anchorUnit;
  const int offsetBefore = m_anchorOffset;
  stopMotion();
  moveBy(direction * std::max(step, 1));
  const Span before = selection();
  const bool stuck = unitBefore == m_anchorUnit && offsetBefore == m_anchorOffset;
  const Position wanted = stuck ? (direction < 0 ? 0 : m_page.text().length())
                                : caretAt({static_cast<int>(m_column.left + x), static_cast<int>(y) - 2});
  m_selection.moveCaret(settled(wanted), extend);
  m_goalX = x;
  selectionMoved(selection() != before);
}

void ReadingView::pageDown() {
  stopMotion();
  moveBy(viewport()->height() - crumbHeight() - static_cast<int>(readingLineHeight(m_type.size)));
}

void ReadingView::pageUp() {
  stopMotion();
  moveBy(-(viewport()->height() - crumbHeight() - static_cast<int>(readingLineHeight(m_type.size))));
}

bool ReadingView::resizeByKey(const QKeyEvent &event) {
  const Tag *tag = m_current && selection().empty() ? project()->tag(m_current) : nullptr;
  const bool sideways = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
  const bool upright = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
  if (!tag || !(sideways || upright) || !event.modifiers().testFlag(Qt::ShiftModifier)) return false;
  const bool movesStart = event.modifiers().testFlag(Qt::AltModifier);
  const Unit unit = upright                                           ? Unit::Sentence
                    : event.modifiers().testFlag(Qt::ControlModifier) ? Unit::Grapheme
                                                                      : Unit::Word;
  const bool rightToLeft = m_page.layout(m_page.standIn(m_page.unitHolding(tag->span.start))).rightToLeft();
  const bool forward = upright ? event.key() == Qt::Key_Down : (event.key() == Qt::Key_Right) != rightToLeft;
  Span span = tag->span;
  if (movesStart) {
    span.start = movedStart(m_page.text(), span.start, unit, forward);
  } else {
    span.end = movedEnd(m_page.text(), span.end, unit, forward);
  }
  if (!span.empty() && span != tag->span) emit resizeRequested(tag->id, span);
  return true;
}

void ReadingView::keyPressEvent(QKeyEvent *event) {
  if (m_page.empty()) {
    QAbstractScrollArea::keyPressEvent(event);
    return;
  }
  if (event->key() == Qt::Key_Escape && pressEscape()) return;
  if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && pressEnter()) return;
  if (resizeByKey(*event)) return;
  const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
  const bool control = modifiers.testFlag(Qt::ControlModifier);
  const Extend extend = modifiers.testFlag(Qt::ShiftModifier) ? Extend::Yes : Extend::No;
  if (modifiers.testFlag(Qt::AltModifier) || modifiers.testFlag(Qt::MetaModifier)) {
    event->ignore();
    return;
  }
  switch (event->key()) {
    case Qt::Key_Left:
      return moveCaret(control ? Move::WordLeft : Move::Left, extend);
    case Qt::Key_Right:
      return moveCaret(control ? Move::WordRight : Move::Right, extend);
    case Qt::Key_Up:
    case Qt::Key_Down:
      if (control) break;
      return moveCaret(event->key() == Qt::Key_Up ? Move::Up : Move::Down, extend);
    case Qt::Key_Home:
      return moveCaret(control ? Move::TextStart : Move::LineStart, extend);
    case Qt::Key_End:
      return moveCaret(control ? Move::TextEnd : Move::LineEnd, extend);
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
      if (control) break;
      return movePage(event->key() == Qt::Key_PageUp ? -1 : 1, extend);
    case Qt::Key_Space:
      if (control) break;
      return extend == Extend::Yes ? pageUp() : pageDown();
    default:
      break;
  }
  event->ignore();
}

void ReadingView::focusInEvent(QFocusEvent *event) {
  QAbstractScrollArea::focusInEvent(event);
  restartCaretBlink();
  viewport()->update();
}

void ReadingView::focusOutEvent(QFocusEvent *event) {
  QAbstractScrollArea::focusOutEvent(event);
  restartCaretBlink();
  viewport()->update();
}

void ReadingView::widenSelection() {
  if (m_selection.widen()) selectionMoved(true);
}

void ReadingView::narrowSelection() {
  if (m_selection.narrow()) selectionMoved(true);
}

void ReadingView::stepTag(int direction, bool sameCode) {
  if (!project() || m_page.empty()) return;
  const SpanIndex &index = project()->tagIndex(source());
  const Tag *current = m_current ? project()->tag(m_current) : nullptr;
  const auto step = [&](const SpanIndex::Entry &from) {
    return direction > 0 ? index.next(from) : index.previous(from);
  };
  // Without a current tag the caret is where to start.
  const std::int64_t edge = direction > 0 ? -1 : std::numeric_limits<std::int64_t>::max();
  std::optional<SpanIndex::Entry> entry =
      step(current ? SpanIndex::Entry{current->span, current->id.value}
                   : SpanIndex::Entry{{caret(), direction > 0 ? caret() : caret()}, edge});
  for (; entry; entry = step(*entry)) {
    const Tag *tag = project()->tag(TagId{entry->id});
    if (!m_scene.shown(tag->id) || (sameCode && current && tag->code != current->code)) continue;
    m_selection.moveCaret(tag->span.start, Extend::No);
    selectionMoved(true);
    setCurrentTag(tag->id);
    goTo(tag->span);
    return;
  }
}

void ReadingView::nextTag() {
  stepTag(1, false);
}
void ReadingView::previousTag() {
  stepTag(-1, false);
}
void ReadingView::nextTagOfCode() {
  stepTag(1, true);
}
void ReadingView::previousTagOfCode() {
  stepTag(-1, true);
}

void ReadingView::cycleOverlapping() {
  const std::vector<TagId> tags = tagsAtCaret();
  const auto current = std::find(tags.begin(), tags.end(), m_current);
  if (tags.empty()) return;
  setCurrentTag(current == tags.end() || current + 1 == tags.end() ? tags.front() : *(current + 1));
}

}  // namespace florilegium::gui
