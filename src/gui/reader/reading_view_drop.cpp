// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDragEnterEvent>
#include <QMimeData>

#include "gui/reader/pointer_state.h"

namespace florilegium::gui {

namespace {

CodeId codeIn(const QMimeData &data) {
  return {data.data(QString::fromLatin1(codeMimeType)).trimmed().toLongLong()};
}

}  // namespace

void ReadingView::dragEnterEvent(QDragEnterEvent *event) {
  const CodeId code = codeIn(*event->mimeData());
  if (m_page.empty() || !code || !project()->code(code)) {
    event->ignore();
    return;
  }
  m_dropCode = code;
  m_dropWidth = 0;
  event->acceptProposedAction();
}

void ReadingView::dragMoveEvent(QDragMoveEvent *event) {
  // Where the wheel does not reach a drag, Shift takes the sentence and Ctrl the paragraph.
  if (event->modifiers().testFlag(Qt::ControlModifier)) {
    m_dropWidth = 3;
  } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
    m_dropWidth = 2;
  }
  previewDrop(event->position().toPoint());
  event->setAccepted(!m_dropSpan.empty());
}

void ReadingView::dragLeaveEvent(QDragLeaveEvent *) {
  m_dropCode = {};
  m_dropSpan = {};
  viewport()->update();
}

void ReadingView::dropEvent(QDropEvent *event) {
  previewDrop(event->position().toPoint());
  const CodeId code = m_dropCode;
  const Span span = m_dropSpan;
  m_dropCode = {};
  m_dropSpan = {};
  viewport()->update();
  if (!code || span.empty()) return;
  event->acceptProposedAction();
  emit codeDropped(code, span);
}

void ReadingView::previewDrop(QPoint point) {
  const std::optional<Position> position = codePointAt(point);
  Span span;
  if (position && selection().contains(*position)) {
    span = selection();
  } else if (position) {
    const std::vector<Span> pieces = piecesAround(m_page.text(), {*position, *position});
    if (!pieces.empty()) span = pieces[static_cast<std::size_t>(m_dropWidth)];
  }
  if (span == m_dropSpan) return;
  m_dropSpan = span;
  viewport()->update();
}

}  // namespace florilegium::gui
