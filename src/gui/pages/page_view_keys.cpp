// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>

#include "gui/pages/page_lines.h"
#include "gui/pages/page_view.h"
#include "gui/reader/reading_view.h"

namespace florilegium::gui {

void PageView::movePage(int direction, Extend extend) {
  const std::optional<QRectF> line = lineRect(m_text->caret());
  const int before = verticalScrollBar()->value();
  verticalScrollBar()->triggerAction(direction < 0 ? QAbstractSlider::SliderPageStepSub
                                                   : QAbstractSlider::SliderPageStepAdd);
  const int moved = verticalScrollBar()->value() - before;
  if (!line) return;
  const QPointF point = line->center() + QPointF(0, moved) - offset();
  std::optional<Position> caret = caretAt(point.toPoint());
  if (moved == 0) caret = direction < 0 ? 0 : m_text->text().length();
  if (!caret) return;
  m_text->moveCaretTo(*caret, extend);
}

bool PageView::moveByKey(const QKeyEvent &event) {
  const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
  const Extend extend = modifiers.testFlag(Qt::ShiftModifier) ? Extend::Yes : Extend::No;
  if (modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
  // With a tag selected these move its ends, as in the text.
  const bool resizes = extend == Extend::Yes && m_text->currentTag() && m_text->selection().empty();
  const int page = pageOf(m_store.pages(), m_text->caret());
  switch (event.key()) {
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
      movePage(event.key() == Qt::Key_PageUp ? -1 : 1, extend);
      return true;
    case Qt::Key_Space:
      verticalScrollBar()->triggerAction(extend == Extend::Yes ? QAbstractSlider::SliderPageStepSub
                                                               : QAbstractSlider::SliderPageStepAdd);
      return true;
    case Qt::Key_Home:
    case Qt::Key_End: {
      const Span line =
          page < 0 ? Span{} : lineAt(m_store.pages()[static_cast<std::size_t>(page)], m_text->caret());
      if (line.empty()) return false;
      m_goalX.reset();
      m_text->moveCaretTo(event.key() == Qt::Key_Home ? line.start : line.end, extend);
      return true;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
      break;
    default:
      return false;
  }
  if (resizes || page < 0) return false;
  const int direction = event.key() == Qt::Key_Up ? -1 : 1;
  const PageGeometry &geometry = m_store.pages()[static_cast<std::size_t>(page)];
  const std::optional<PageRect> here = caretRect(geometry, m_text->caret());
  if (!here) return false;
  const qreal x = m_goalX.value_or(static_cast<qreal>(here->left));
  Position target = lineBeyond(geometry, m_text->caret(), static_cast<float>(x), direction);
  for (int other = page + direction; target < 0 && other >= 0 && other < m_stack.count();
       other += direction) {
    const PageGeometry &next = m_store.pages()[static_cast<std::size_t>(other)];
    if (!next.pieces.empty())
      target = gui::caretAt(next, static_cast<float>(x), direction > 0 ? 0 : next.height);
  }
  if (target < 0) target = direction < 0 ? 0 : m_text->text().length();
  m_text->moveCaretTo(target, extend);
  m_goalX = x;
  return true;
}

void PageView::keyPressEvent(QKeyEvent *event) {
  if (!ready() || !m_text->hasText()) return QAbstractScrollArea::keyPressEvent(event);
  if (event->key() == Qt::Key_Escape && (m_does == Does::DragsStart || m_does == Does::DragsEnd))
    return cancelGrip();
  if (!moveByKey(*event)) {
    // Everything else means here what it means in the text.
    if (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down) m_goalX.reset();
    const QScopedValueRollback following(m_following, true);
    m_text->pressKey(event);
    if (!event->isAccepted()) return;
  }
  bringCaret();
  if (m_text->selection().empty() && m_text->currentTag()) return;
  bring({m_text->caret(), m_text->caret()});
}

bool PageView::event(QEvent *event) {
  // With a code at hand Enter and Esc are the text's, see ReadingView.
  if (event->type() == QEvent::ShortcutOverride) {
    const bool grip = m_does == Does::DragsStart || m_does == Does::DragsEnd;
    if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && grip) {
      event->accept();
      return true;
    }
    if (m_text->armed() && QCoreApplication::sendEvent(m_text, event) && event->isAccepted()) return true;
  }
  return QAbstractScrollArea::event(event);
}

void PageView::focusInEvent(QFocusEvent *event) {
  QAbstractScrollArea::focusInEvent(event);
  viewport()->update();
}

void PageView::focusOutEvent(QFocusEvent *event) {
  QAbstractScrollArea::focusOutEvent(event);
  viewport()->update();
}

}  // namespace florilegium::gui
