// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/reading_view.h"

#include <QKeyEvent>

// What another view of the same text hands over to this one, which keeps caret, selection and tag for both.

namespace florilegium::gui {

void ReadingView::pressSelection(Position position, int clicks, Qt::KeyboardModifiers modifiers) {
  if (m_page.empty()) return;
  stopMotion();
  m_finishTimer.stop();
  m_goalX.reset();
  if (modifiers.testFlag(Qt::ShiftModifier)) {
    m_selection.pressExtending(position, snapFor(modifiers));
  } else {
    m_selection.press(position, clicks, snapFor(modifiers));
  }
  selectionMoved(true);
}

void ReadingView::dragSelection(Position position, Qt::KeyboardModifiers modifiers) {
  m_selection.drag(position, snapFor(modifiers));
  selectionMoved(true);
}

void ReadingView::endSelection(int clicks) {
  if (!selection().empty()) finishSelection(clicks);
}

void ReadingView::moveCaretTo(Position position, Extend extend) {
  const Span before = selection();
  m_goalX.reset();
  m_selection.moveCaret(position, extend);
  selectionMoved(selection() != before);
}

void ReadingView::clickTag(std::optional<Position> position) {
  setCurrentTag(position && m_tintsShown ? firstOf(m_scene.tagsAt(*position)) : TagId{});
}

void ReadingView::hoverTag(TagId tag) {
  setHovered(m_tintsShown ? tag : TagId{});
}

void ReadingView::pressKey(QKeyEvent *event) {
  event->accept();
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && !m_armed) return event->ignore();
  keyPressEvent(event);
}

void ReadingView::previewTag(TagId tag, std::optional<Span> span) {
  if (span) {
    m_scene.setPreview(tag, *span);
  } else {
    m_scene.clearPreview();
  }
  viewport()->update();
  emit marksChanged();
}

Span ReadingView::resizedTo(Position fixed, Position moved, Qt::KeyboardModifiers modifiers) const {
  return resized(m_page.text(), fixed, moved, snapFor(modifiers));
}

}  // namespace florilegium::gui
