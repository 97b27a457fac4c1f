// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QStyleHints>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

#include "gui/reader/pointer_state.h"
#include "gui/reader/text_links.h"
#include "gui/reader/text_painter.h"

namespace florilegium::gui {

namespace {

constexpr qreal gripReach = 12;  ///< half a side of what catches a grip
constexpr int mostClicks = 4;
constexpr int scrollMilliseconds = 16;
constexpr int notch = 120;  ///< eighths of a degree, see QWheelEvent

bool reaches(const std::optional<QPointF> &grip, QPoint point) {
  return grip && std::abs(grip->x() - point.x()) <= gripReach && std::abs(grip->y() - point.y()) <= gripReach;
}

}  // namespace

Snap ReadingView::snapFor(Qt::KeyboardModifiers modifiers) const {
  const bool words = (m_snapping == Snapping::Words) != modifiers.testFlag(Qt::AltModifier);
  return words ? Snap::Words : Snap::Graphemes;
}

void ReadingView::mousePressEvent(QMouseEvent *event) {
  if (event->button() != Qt::LeftButton || m_page.empty()) return;
  stopMotion();
  m_finishTimer.stop();
  const QPoint point = event->pos();
  Pointer &pointer = *m_pointer;
  const bool again =
      pointer.sinceClick.isValid() &&
      pointer.sinceClick.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval() &&
      (point - pointer.pressedAt).manhattanLength() < QApplication::startDragDistance();
  pointer.clicks = again ? std::min(pointer.clicks + 1, mostClicks) : 1;
  pointer.sinceClick.restart();
  pointer.pressedAt = pointer.latest = point;
  pointer.modifiers = event->modifiers();
  pointer.moved = false;
  pointer.does = Pointer::Does::Nothing;
  m_goalX.reset();
  if (pointer.clicks == 1 && pressGrip(point)) return;
  const Frame shown = frame();
  const Margin margin(shown, project(), filter());
  if (const MarginSpot *spot = margin.at(point)) {
    if (spot->kind == MarginSpot::Kind::Label || spot->kind == MarginSpot::Kind::Bracket) {
      pointer.does = Pointer::Does::HoldsLabel;
      pointer.held = spot->tags;
    }
    clickSpot(*spot, point);
    return;
  }
  if (const VisibleFold *fold = shown.foldAt(point)) {
    setCaret(m_page.unit(fold->fold.first).span.start);
    toggleFold(fold->fold);
    return;
  }
  const std::optional<Position> under = codePointAt(point);
  if (pointer.clicks == 1 && event->modifiers() == Qt::NoModifier && under && selection().contains(*under)) {
    pointer.does = Pointer::Does::HoldsSelection;
    return;
  }
  pointer.does = Pointer::Does::Selects;
  const Position position = pointer.clicks > 1 ? under.value_or(caretAt(point)) : caretAt(point);
  if (event->modifiers().testFlag(Qt::ShiftModifier)) {
    m_selection.pressExtending(position, snapFor(event->modifiers()));
  } else {
    m_selection.press(position, pointer.clicks, snapFor(event->modifiers()));
  }
  selectionMoved(true);
}

void ReadingView::mouseDoubleClickEvent(QMouseEvent *event) {
  mousePressEvent(event);
}

void ReadingView::mouseMoveEvent(QMouseEvent *event) {
  Pointer &pointer = *m_pointer;
  if (!event->buttons().testFlag(Qt::LeftButton) || pointer.does == Pointer::Does::Nothing) {
    if (event->buttons() == Qt::NoButton) hover(event->pos());
    return;
  }
  pointer.latest = event->pos();
  pointer.modifiers = event->modifiers();
  if (!pointer.moved &&
      (pointer.latest - pointer.pressedAt).manhattanLength() < QApplication::startDragDistance()) {
    return;
  }
  pointer.moved = true;
  if (pointer.does == Pointer::Does::HoldsSelection || pointer.does == Pointer::Does::HoldsLabel) {
    dragOut();
    return;
  }
  dragTo(pointer.latest, event->modifiers());
  const bool outside = pointer.latest.y() < 0 || pointer.latest.y() >= viewport()->height();
  if (!outside) {
    m_scrollTimer.stop();
  } else if (!m_scrollTimer.isActive()) {
    m_scrollTimer.start(scrollMilliseconds, this);
  }
}

void ReadingView::dragTo(QPoint point, Qt::KeyboardModifiers modifiers) {
  const Position position = caretAt(point);
  if (m_pointer->dragsGrip()) {
    dragGrip(position, snapFor(modifiers));
    return;
  }
  m_selection.drag(position, snapFor(modifiers));
  selectionMoved(true);
}

void ReadingView::autoScroll() {
  const int y = m_pointer->latest.y();
  const int over = y < 0 ? y : y - viewport()->height() + 1;
  moveBy(over / 3 + (over < 0 ? -2 : 2));
  dragTo({m_pointer->latest.x(), std::clamp(y, 0, viewport()->height() - 1)}, m_pointer->modifiers);
}

void ReadingView::mouseReleaseEvent(QMouseEvent *event) {
  if (event->button() != Qt::LeftButton) return;
  m_scrollTimer.stop();
  Pointer &pointer = *m_pointer;
  if (pointer.does == Pointer::Does::HoldsSelection) {
    // What was held and not dragged away was meant as a click.
    pointer.does = Pointer::Does::Selects;
    m_selection.press(caretAt(event->pos()), 1, snapFor(event->modifiers()));
    selectionMoved(true);
  }
  const bool selects = pointer.does == Pointer::Does::Selects;
  const bool plainClick =
      selects && !pointer.moved && pointer.clicks == 1 && !event->modifiers().testFlag(Qt::ShiftModifier);
  if (pointer.dragsGrip() && pointer.tag) {
    const TagId tag = pointer.tag;
    const Span wanted = pointer.now;
    const bool changed = pointer.now != pointer.before;
    cancelGrip();
    if (changed) emit resizeRequested(tag, wanted);
  }
  pointer.does = Pointer::Does::Nothing;
  if (plainClick) {
    clickText(event->pos());
  } else if (selects && !selection().empty()) {
    finishSelection(pointer.moved ? 1 : pointer.clicks);
  }
  hover(event->pos());
}

bool ReadingView::pressGrip(QPoint point) {
  Span span = selection();
  TagId tag;
  if (span.empty() && m_current) {
    const Tag *row = project()->tag(m_current);
    if (!row) return false;
    span = row->span;
    tag = m_current;
  }
  if (span.empty()) return false;
  const Frame shown = frame();
  const bool start = reaches(startGrip(shown, span), point);
  if (!start && !reaches(endGrip(shown, span), point)) return false;
  Pointer &pointer = *m_pointer;
  pointer.does = start ? Pointer::Does::DragsStart : Pointer::Does::DragsEnd;
  pointer.tag = tag;
  pointer.before = pointer.now = span;
  return true;
}

void ReadingView::dragGrip(Position position, Snap snap) {
  Pointer &pointer = *m_pointer;
  const Position fixed =
      pointer.does == Pointer::Does::DragsStart ? pointer.before.end : pointer.before.start;
  const Span wanted = resized(m_page.text(), fixed, position, snap);
  if (wanted == pointer.now) return;
  pointer.now = wanted;
  if (pointer.tag) {
    previewTag(pointer.tag, wanted);
    return;
  }
  m_selection.select(wanted);
  selectionMoved(true);
}

void ReadingView::cancelGrip() {
  if (!m_pointer->dragsGrip()) return;
  if (m_pointer->tag) {
    previewTag(m_pointer->tag, std::nullopt);
  } else {
    m_selection.select(m_pointer->before);
    selectionMoved(true);
  }
  m_scrollTimer.stop();
  m_pointer->does = Pointer::Does::Nothing;
  viewport()->update();
}

TagId ReadingView::firstOf(const std::vector<TagId> &tags) const {
  // A click on what is selected already goes on to the next one.
  const auto current = std::find(tags.begin(), tags.end(), m_current);
  if (current == tags.end() || current + 1 == tags.end()) return tags.empty() ? TagId{} : tags.front();
  return *(current + 1);
}

void ReadingView::clickText(QPoint point) {
  const std::optional<Position> position = codePointAt(point);
  setCurrentTag(position && m_tintsShown ? firstOf(m_scene.tagsAt(*position)) : TagId{});
  if (const Mark *link = position ? linkAt(m_page, *position) : nullptr) activateLink(*link);
}

void ReadingView::finishSelection(int clicks) {
  // A second click may be followed by a third, which takes more.
  if (clicks == 2 || clicks == 3) {
    m_finishTimer.start(QGuiApplication::styleHints()->mouseDoubleClickInterval(), this);
    return;
  }
  emit selectionFinished(selection());
}

void ReadingView::clickSpot(const MarginSpot &spot, QPoint point) {
  switch (spot.kind) {
    case MarginSpot::Kind::Pill:
      emit overlapRequested(point, QVector<TagId>(spot.tags.begin(), spot.tags.end()));
      return;
    case MarginSpot::Kind::Memo:
      setCurrentTag(spot.tags.front());
      emit memoRequested(spot.tags.front());
      return;
    case MarginSpot::Kind::SpanMemo:
      emit spanMemoRequested(spot.spanMemos.front());
      return;
    case MarginSpot::Kind::Bracket:
    case MarginSpot::Kind::Label:
      if (m_pointer->clicks > 1 && m_current) {
        emit tagActivated(m_current);
      } else {
        setCurrentTag(firstOf(spot.tags));
      }
      return;
  }
}

void ReadingView::setHovered(TagId tag) {
  if (tag == m_hovered) return;
  m_hovered = tag;
  viewport()->update();
  emit hoveredTagChanged(tag);
}

void ReadingView::hover(QPoint point) {
  if (m_page.empty()) return;
  const Frame shown = frame();
  Span gripped = selection();
  const Tag *current = gripped.empty() && m_current ? project()->tag(m_current) : nullptr;
  if (current) gripped = current->span;
  const bool onGrip = !gripped.empty() &&
                      (reaches(startGrip(shown, gripped), point) || reaches(endGrip(shown, gripped), point));
  const Margin margin(shown, project(), filter());
  const MarginSpot *spot = onGrip ? nullptr : margin.at(point);
  const std::optional<Position> position = codePointAt(point);
  TagId tag;
  if (spot && !spot->tags.empty()) {
    tag = spot->tags.front();
  } else if (!spot && position && m_tintsShown) {
    const std::vector<TagId> tags = m_scene.tagsAt(*position);
    if (!tags.empty()) tag = tags.front();
  }
  setHovered(tag);
  const bool beside = point.x() > m_column.right() + 6 || point.x() < m_column.left - 12;
  const bool pressable = spot || shown.foldAt(point) || (position && linkAt(m_page, *position));
  const bool movable = position && selection().contains(*position);
  updateCursor(onGrip              ? Qt::SizeHorCursor
               : pressable         ? Qt::PointingHandCursor
               : beside || movable ? Qt::ArrowCursor
                                   : Qt::IBeamCursor);
  if (!shown.folds.empty()) viewport()->update();
}

void ReadingView::contextMenuEvent(QContextMenuEvent *event) {
  if (m_page.empty()) return;
  if (event->reason() == QContextMenuEvent::Keyboard) {
    const std::vector<TagId> tags = tagsAtCaret();
    const QRect caret = caretRect();
    const TagId tag = m_current ? m_current : tags.empty() ? TagId{} : tags.front();
    emit contextMenuRequested(viewport()->mapToGlobal(caret.bottomLeft()), tag);
    return;
  }
  const QPoint point = viewport()->mapFromGlobal(event->globalPos());
  const Frame shown = frame();
  const Margin margin(shown, project(), filter());
  TagId tag;
  if (const MarginSpot *spot = margin.at(point)) {
    if (!spot->tags.empty()) tag = spot->tags.front();
  } else if (const std::optional<Position> position = codePointAt(point)) {
    const std::vector<TagId> tags = m_scene.tagsAt(*position);
    const bool here = std::find(tags.begin(), tags.end(), m_current) != tags.end();
    if (!selection().contains(*position)) tag = here ? m_current : tags.empty() ? TagId{} : tags.front();
  }
  if (tag) setCurrentTag(tag);
  emit contextMenuRequested(event->globalPos(), tag);
}

void ReadingView::wheelEvent(QWheelEvent *event) {
  event->accept();
  if (m_page.empty()) return;
  if (m_dropCode) {
    m_dropWidth = std::clamp(m_dropWidth + (event->angleDelta().y() > 0 ? 1 : -1), 0, 3);
    previewDrop(event->position().toPoint());
    return;
  }
  if (event->modifiers().testFlag(Qt::ControlModifier)) {
    m_zoomRest += event->angleDelta().y();
    const int steps = m_zoomRest / notch;
    m_zoomRest -= steps * notch;
    if (steps == 0) return;
    zoom(steps);
    return;
  }
  stopMotion();
  int pixels = -event->pixelDelta().y();
  if (event->pixelDelta().isNull()) {
    const qreal line = readingLineHeight(m_type.size);
    m_wheelRest -= static_cast<int>(event->angleDelta().y() * line * QApplication::wheelScrollLines());
    pixels = m_wheelRest / notch;
    m_wheelRest -= pixels * notch;
  }
  if (pixels != 0) moveBy(pixels);
  hover(event->position().toPoint());
}

QStringList ReadingView::tipAt(QPoint point) const {
  const Frame shown = frame();
  const Margin margin(shown, project(), filter());
  constexpr int longest = 300;
  QStringList lines;
  const auto addMemo = [&](const Memo *memo) {
    if (memo) lines << toQString(memo->text).left(longest);
  };
  if (const MarginSpot *spot = margin.at(point)) {
    for (const TagId id : spot->tags) {
      const Tag *tag = project()->tag(id);
      const Code *code = tag ? project()->code(tag->code) : nullptr;
      if (spot->kind == MarginSpot::Kind::Memo) {
        addMemo(project()->memoOn(id));
      } else if (code) {
        lines << toQString(code->name);
      }
    }
    for (const MemoId id : spot->spanMemos) {
      addMemo(project()->memo(id));
    }
  } else if (const std::optional<Position> position = codePointAt(point)) {
    const Mark *link = linkAt(m_page, *position);
    const std::optional<Position> place = link ? placeOfLink(*link, m_page.text()) : std::nullopt;
    if (place) {
      const Span line = m_page.text().lineAt(*place);
      lines << toQString(m_page.text(), {*place, std::min(line.end, *place + longest)}).simplified();
    } else if (link) {
      lines << toQString(link->href);
    }
    for (const MemoId id : m_scene.memosOn({*position, *position + 1})) {
      if (m_tintsShown) addMemo(project()->memo(id));
    }
  }
  lines.removeDuplicates();
  return lines;
}

bool ReadingView::viewportEvent(QEvent *event) {
  if (event->type() == QEvent::Leave) setHovered({});
  if (event->type() != QEvent::ToolTip || m_page.empty()) return QAbstractScrollArea::viewportEvent(event);
  const auto *help = static_cast<QHelpEvent *>(event);
  const QString tip = tipAt(help->pos())
                          .join(QLatin1Char('\n'))
                          .toHtmlEscaped()
                          .replace(QLatin1Char('\n'), QStringLiteral("<br>"));
  QToolTip::showText(help->globalPos(), tip, viewport());
  return true;
}

}  // namespace florilegium::gui
