// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QContextMenuEvent>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

#include "gui/pages/page_view.h"
#include "gui/reader/drag_data.h"
#include "gui/reader/reading_view.h"
#include "gui/shell/strings.h"

namespace florilegium::gui {

namespace {

constexpr qreal gripReach = 12;  ///< half a side of what catches a grip
constexpr int mostClicks = 4;
constexpr int scrollMilliseconds = 16;
constexpr int notch = 120;  ///< eighths of a degree, see QWheelEvent

bool near(const QPointF &centre, QPoint point) {
  return std::abs(centre.x() - point.x()) <= gripReach && std::abs(centre.y() - point.y()) <= gripReach;
}

}  // namespace

bool PageView::pressGrip(QPoint point) {
  const Span span = gripped();
  const auto [start, end] = grips(span);
  const bool atStart = start && near(start->centre, point);
  if (!atStart && !(end && near(end->centre, point))) return false;
  m_does = atStart ? Does::DragsStart : Does::DragsEnd;
  m_gripTag = m_text->selection().empty() ? m_text->currentTag() : TagId{};
  m_gripBefore = m_gripNow = span;
  return true;
}

void PageView::mousePressEvent(QMouseEvent *event) {
  if (event->button() != Qt::LeftButton || !ready()) return;
  const QPoint point = event->pos();
  const bool again = m_sinceClick.isValid() &&
                     m_sinceClick.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval() &&
                     (point - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
  m_clicks = again ? std::min(m_clicks + 1, mostClicks) : 1;
  m_sinceClick.restart();
  m_pressedAt = m_latest = point;
  m_modifiers = event->modifiers();
  m_moved = false;
  m_goalX.reset();
  m_does = Does::Nothing;
  if (m_clicks == 1 && pressGrip(point)) return;
  const std::optional<Position> caret = caretAt(point);
  if (!caret) return;
  if (const auto place = m_stack.placeAt(offset() + point)) m_column = place->point.x();
  m_does = Does::Selects;
  const Position position = m_clicks > 1 ? codePointAt(point).value_or(*caret) : *caret;
  m_text->pressSelection(position, m_clicks, m_modifiers);
  bringCaret();
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event) {
  mousePressEvent(event);
}

void PageView::mouseMoveEvent(QMouseEvent *event) {
  if (!event->buttons().testFlag(Qt::LeftButton) || m_does == Does::Nothing) {
    if (event->buttons() == Qt::NoButton) hover(event->pos());
    return;
  }
  m_latest = event->pos();
  m_modifiers = event->modifiers();
  if (!m_moved && (m_latest - m_pressedAt).manhattanLength() < QApplication::startDragDistance()) return;
  m_moved = true;
  dragTo(m_latest, m_modifiers);
  const bool outside = m_latest.y() < 0 || m_latest.y() >= viewport()->height();
  if (!outside) {
    m_scrollTimer.stop();
  } else if (!m_scrollTimer.isActive()) {
    m_scrollTimer.start(scrollMilliseconds, this);
  }
}

void PageView::dragTo(QPoint point, Qt::KeyboardModifiers modifiers) {
  const std::optional<Position> position = caretAt(point);
  if (!position) return;
  if (m_does == Does::Selects) {
    m_text->dragSelection(*position, modifiers);
    bringCaret();
    return;
  }
  const Position fixed = m_does == Does::DragsStart ? m_gripBefore.end : m_gripBefore.start;
  const Span wanted = m_text->resizedTo(fixed, *position, modifiers);
  if (wanted == m_gripNow) return;
  m_gripNow = wanted;
  if (m_gripTag) {
    m_text->previewTag(m_gripTag, wanted);
  } else {
    m_text->setSelection(wanted);
  }
}

void PageView::cancelGrip() {
  if (m_does != Does::DragsStart && m_does != Does::DragsEnd) return;
  m_does = Does::Nothing;
  m_scrollTimer.stop();
  if (m_gripTag) {
    m_text->previewTag(m_gripTag, std::nullopt);
  } else {
    m_text->setSelection(m_gripBefore);
  }
}

void PageView::autoScroll() {
  const int y = m_latest.y();
  const int over = y < 0 ? y : y - viewport()->height() + 1;
  verticalScrollBar()->setValue(verticalScrollBar()->value() + over / 3 + (over < 0 ? -2 : 2));
  dragTo({m_latest.x(), std::clamp(y, 0, viewport()->height() - 1)}, m_modifiers);
}

void PageView::mouseReleaseEvent(QMouseEvent *event) {
  if (event->button() != Qt::LeftButton) return;
  m_scrollTimer.stop();
  if (m_does == Does::DragsStart || m_does == Does::DragsEnd) {
    const TagId tag = m_gripTag;
    const Span wanted = m_gripNow;
    const bool changed = m_gripNow != m_gripBefore;
    if (tag) {
      cancelGrip();
      if (changed) emit m_text->resizeRequested(tag, wanted);
    }
    m_does = Does::Nothing;
  } else if (m_does == Does::Selects) {
    m_does = Does::Nothing;
    if (!m_moved && m_clicks == 1 && !event->modifiers().testFlag(Qt::ShiftModifier)) {
      m_text->clickTag(codePointAt(event->pos()));
    } else {
      m_text->endSelection(m_moved ? 1 : m_clicks);
    }
  }
  hover(event->pos());
}

void PageView::hover(QPoint point) {
  if (!ready()) return;
  const auto [start, end] = grips(gripped());
  const bool onGrip = (start && near(start->centre, point)) || (end && near(end->centre, point));
  const std::optional<Position> position = codePointAt(point);
  const std::vector<TagId> tags = position ? m_text->tagsAt(*position) : std::vector<TagId>();
  m_text->hoverTag(tags.empty() ? TagId{} : tags.front());
  const Qt::CursorShape shape = onGrip ? Qt::SizeHorCursor : position ? Qt::IBeamCursor : Qt::ArrowCursor;
  if (viewport()->cursor().shape() != shape) viewport()->setCursor(shape);
}

void PageView::wheelEvent(QWheelEvent *event) {
  if (!isOpen()) return event->ignore();
  const QPoint point = event->position().toPoint();
  if (event->modifiers().testFlag(Qt::ControlModifier)) {
    event->accept();
    m_zoomRest += event->angleDelta().y();
    const int steps = m_zoomRest / notch;
    m_zoomRest -= steps * notch;
    if (steps == 0) return;
    const std::optional<PagePlace> kept = m_stack.placeAt(offset() + point);
    zoomBy(steps);
    if (!kept) return;
    // What is under the pointer stays there.
    const QPointF corner = m_stack.pointAt(*kept) - point;
    horizontalScrollBar()->setValue(static_cast<int>(std::lround(corner.x())));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(corner.y())));
    return;
  }
  // Whoever scrolls reads the column under the pointer.
  if (const auto place = m_stack.placeAt(offset() + point)) m_column = place->point.x();
  QAbstractScrollArea::wheelEvent(event);
  hover(point);
}

void PageView::contextMenuEvent(QContextMenuEvent *event) {
  if (!ready()) return;
  TagId tag = m_text->currentTag();
  if (event->reason() == QContextMenuEvent::Keyboard) {
    const std::vector<TagId> tags = m_text->tagsAtCaret();
    if (!tag && !tags.empty()) tag = tags.front();
    const QRect at = rectOf({m_text->caret(), m_text->caret() + 1});
    emit m_text->contextMenuRequested(viewport()->mapToGlobal(at.bottomLeft()), tag);
    return;
  }
  const std::optional<Position> position = codePointAt(viewport()->mapFromGlobal(event->globalPos()));
  if (position && !m_text->selection().contains(*position)) {
    const std::vector<TagId> tags = m_text->tagsAt(*position);
    const bool here = std::find(tags.begin(), tags.end(), tag) != tags.end();
    if (!here) tag = tags.empty() ? TagId{} : tags.front();
  } else {
    tag = {};
  }
  if (tag) m_text->setCurrentTag(tag);
  emit m_text->contextMenuRequested(event->globalPos(), tag);
}

QStringList PageView::tipAt(QPoint point) const {
  constexpr int longest = 300;
  QStringList lines;
  const std::optional<Position> position = codePointAt(point);
  const Project *project = m_text->project();
  if (!position || !project || !m_text->tintsShown()) return lines;
  for (const TagId id : m_text->tagsAt(*position)) {
    const Tag *tag = project->tag(id);
    if (const Code *code = tag ? project->code(tag->code) : nullptr) lines << toQt(code->name);
  }
  for (const MemoId id : m_text->scene().memosOn({*position, *position + 1}))
    if (const Memo *memo = project->memo(id)) lines << toQt(memo->text).left(longest);
  lines.removeDuplicates();
  return lines;
}

bool PageView::viewportEvent(QEvent *event) {
  if (event->type() == QEvent::Leave) m_text->hoverTag({});
  if (event->type() != QEvent::ToolTip) return QAbstractScrollArea::viewportEvent(event);
  const auto *help = static_cast<QHelpEvent *>(event);
  const QString tip = tipAt(help->pos())
                          .join(QLatin1Char('\n'))
                          .toHtmlEscaped()
                          .replace(QLatin1Char('\n'), QStringLiteral("<br>"));
  QToolTip::showText(help->globalPos(), tip, viewport());
  return true;
}

void PageView::timerEvent(QTimerEvent *event) {
  if (event->timerId() == m_scrollTimer.timerId()) {
    autoScroll();
  } else {
    QAbstractScrollArea::timerEvent(event);
  }
}

void PageView::dragEnterEvent(QDragEnterEvent *event) {
  m_dropCode = draggedCode(*event->mimeData());
  if (!ready() || !m_text->project()->code(m_dropCode)) {
    m_dropCode = {};
    return event->ignore();
  }
  event->acceptProposedAction();
}

void PageView::dragMoveEvent(QDragMoveEvent *event) {
  const std::optional<Position> position = codePointAt(event->position().toPoint());
  // The word, with Shift the sentence, with Ctrl the paragraph, as in the text.
  const std::size_t width = event->modifiers().testFlag(Qt::ControlModifier) ? 3
                            : event->modifiers().testFlag(Qt::ShiftModifier) ? 2
                                                                             : 0;
  m_dropSpan = {};
  if (position && m_text->selection().contains(*position)) {
    m_dropSpan = m_text->selection();
  } else if (position) {
    const std::vector<Span> pieces = piecesAround(m_text->text(), {*position, *position});
    if (width < pieces.size()) m_dropSpan = pieces[width];
  }
  event->setAccepted(!m_dropSpan.empty());
  viewport()->update();
}

void PageView::dragLeaveEvent(QDragLeaveEvent *) {
  m_dropCode = {};
  m_dropSpan = {};
  viewport()->update();
}

void PageView::dropEvent(QDropEvent *event) {
  const CodeId code = std::exchange(m_dropCode, {});
  const Span span = std::exchange(m_dropSpan, {});
  viewport()->update();
  if (!code || span.empty()) return;
  event->acceptProposedAction();
  emit m_text->codeDropped(code, span);
}

}  // namespace florilegium::gui
