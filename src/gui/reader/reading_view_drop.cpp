// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QPainter>

#include "gui/reader/pointer_state.h"
#include "gui/theme/paint.h"

namespace florilegium::gui {

void ReadingView::dragEnterEvent(QDragEnterEvent *event) {
  const CodeId code = draggedCode(*event->mimeData());
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

void ReadingView::dragOut() {
  Pointer &pointer = *m_pointer;
  const Pointer::Does did = std::exchange(pointer.does, Pointer::Does::Nothing);
  if (did == Pointer::Does::HoldsSelection) {
    startDrag(dragDataOf({source(), selection()}, selectedText()), selectedText());
    return;
  }
  const Tag *tag = pointer.held.empty() ? nullptr : project()->tag(pointer.held.front());
  const Code *code = tag ? project()->code(tag->code) : nullptr;
  if (code) startDrag(dragDataOf(pointer.held), toQString(code->name));
}

void ReadingView::startDrag(std::unique_ptr<QMimeData> dragged, const QString &words) {
  const QFont font = interfaceFont(FontRole::Label);
  const QFontMetrics metrics(font);
  const QString shown = metrics.elidedText(words.simplified(), Qt::ElideRight, dip(220));
  const QSize size(metrics.horizontalAdvance(shown) + dip(16), metrics.height() + dip(10));
  QPixmap picture(size * devicePixelRatioF());
  picture.setDevicePixelRatio(devicePixelRatioF());
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme &theme = Theme::instance();
  const QRectF box(QPointF(.5, .5), QSizeF(size) - QSizeF(1, 1));
  paintRounded(painter, box, 5, theme.color(Token::Raised), theme.color(Token::Line2));
  painter.setFont(font);
  painter.setPen(theme.color(Token::Ink));
  painter.drawText(box, Qt::AlignCenter, shown);
  painter.end();
  auto *drag = new QDrag(this);
  drag->setMimeData(dragged.release());
  drag->setPixmap(picture);
  drag->setHotSpot({-dip(8), -dip(12)});
  drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction);
}

}  // namespace florilegium::gui
