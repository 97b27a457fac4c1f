// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLinearGradient>
#include <QPaintEvent>
#include <QPainter>
#include <QStyleHints>
#include <QTimerEvent>
#include <cmath>

#include "gui/reader/page_frame.h"
#include "gui/reader/pointer_state.h"
#include "gui/reader/text_painter.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"
#include "gui/theme/pigment.h"

namespace florilegium::gui {

Frame ReadingView::frame() const {
  PageWindow window{viewport()->rect(), m_column, m_anchorUnit, m_anchorOffset};
  // A label may have been pushed into view from a line above it.
  window.above = static_cast<int>(4 * readingLineHeight(m_type.size));
  window.labelHeight = static_cast<int>(std::lround(gui::lineHeight(FontRole::Label)));
  Frame result = frameOf(m_page, m_scene, window);
  result.tagsShown = m_tintsShown;
  result.current = m_current;
  result.hovered = m_hovered;
  result.selection = selection();
  result.glowing = m_glowSpan;
  result.glow = m_glow;
  result.hits = m_hits;
  result.currentHit = m_currentHit;
  if (!m_page.empty() && !m_current && selection().empty() && hasFocus()) {
    const std::vector<TagId> here = m_scene.tagsAt(caret());
    if (!here.empty()) result.touched = here.front();
  }
  if (m_pointer->dragsGrip() && m_pointer->tag) result.currentNote = gripNote();
  return result;
}

void ReadingView::paintEvent(QPaintEvent *event) {
  QPainter painter(viewport());
  const Theme &theme = Theme::instance();
  painter.fillRect(event->rect(), theme.color(Token::Paper));
  if (m_page.empty()) return;
  const Frame shown = frame();
  if (m_scene.laneCount() != m_column.lanes && m_column.lanes > 0) {
    // Another lane turned out to be needed; the labels make room for it.
    QMetaObject::invokeMethod(
        this,
        [this] {
          updateColumn();
          viewport()->update();
        },
        Qt::QueuedConnection);
  }
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setRenderHint(QPainter::TextAntialiasing);
  TextPainter text(painter, shown, project(), m_page);
  text.rules();
  text.tints();
  text.selection();
  text.hits();
  if (m_dropCode) text.outline(m_dropSpan, codeColours(storedColour(project(), m_dropCode)).mark);
  text.underlines();
  text.text();
  text.grips();
  const Fold *atCaret = hasFocus() && selection().empty() ? foldAtCaret() : nullptr;
  for (const VisibleFold &fold : shown.folds) {
    const bool under = fold.where.contains(viewport()->mapFromGlobal(QCursor::pos()));
    paintFold(painter, fold, m_page, under, atCaret && atCaret->first == fold.fold.first);
  }
  paintCaret(painter, shown);
  const Margin margin(shown, project(), filter());
  margin.paint(painter);
  if (!shown.currentNote.isEmpty() && !margin.showsNote()) paintGripNote(painter, shown);
  paintCrumb(painter);
}

void ReadingView::paintCrumb(QPainter &painter) const {
  const int height = crumbHeight();
  if (height == 0) return;
  const Theme &theme = Theme::instance();
  QLinearGradient fade(0, 0, 0, height);
  const QColor paper = theme.color(Token::Paper);
  QColor clear = paper;
  clear.setAlpha(0);
  fade.setColorAt(0, paper);
  fade.setColorAt(.78, paper);
  fade.setColorAt(1, clear);
  painter.fillRect(QRect(0, 0, viewport()->width(), height), fade);

  const Source *shown = project() ? project()->source(source()) : nullptr;
  if (!shown) return;
  painter.setFont(interfaceFont(FontRole::Meta));
  const QFontMetricsF metrics(painter.font());
  const qreal baseline = std::round((height + metrics.capHeight()) / 2);
  // Over the labels stand the buttons for reading.
  const bool mirrored = m_column.mirrored;
  const qreal start = mirrored ? m_column.right() : m_column.left;
  const qreal room = mirrored ? m_column.width : m_column.labelX - start;
  const auto inRoom = [&](qreal used, qreal width) { return mirrored ? start - used - width : start + used; };
  const std::optional<Span> heading = currentHeading();
  const QString name =
      metrics.elidedText(toQString(shown->name), Qt::ElideRight, heading ? room * .45 : room);
  qreal used = metrics.horizontalAdvance(name);
  painter.setPen(theme.color(Token::Ink3));
  painter.drawText(QPointF(inRoom(0, used), baseline), name);
  if (!heading) return;
  used += dip(8);
  const qreal side = dip(14);
  paintIcon(painter, QRectF(inRoom(used, side), (height - side) / 2., side, side),
            mirrored ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right"),
            theme.color(Token::Ink3));
  used += side + dip(8);
  painter.setPen(theme.color(Token::Ink2));
  const QString words =
      metrics.elidedText(toQString(m_page.text(), *heading).simplified(), Qt::ElideRight, room - used);
  painter.drawText(QPointF(inRoom(used, metrics.horizontalAdvance(words)), baseline), words);
}

void ReadingView::paintCaret(QPainter &painter, const Frame &) const {
  if (!m_caretOn || !hasFocus() || !selection().empty() || foldAtCaret()) return;
  const QRect caret = caretRect();
  if (caret.isNull()) return;
  painter.fillRect(QRectF(caret.center().x() - .25, caret.top(), 1.5, caret.height()),
                   Theme::instance().color(Token::Ink));
}

QString ReadingView::gripNote() const {
  const auto words = [this](Span span) { return static_cast<int>(countWords(m_page.text().slice(span))); };
  const int change = words(m_pointer->now) - words(m_pointer->before);
  if (change == 0) return {};
  return change > 0 ? tr("+%n word(s)", "how much longer a passage becomes", change)
                    : tr("\u2212%n word(s)", "how much shorter a passage becomes", -change);
}

void ReadingView::paintGripNote(QPainter &painter, const Frame &shown) const {
  const auto end = m_pointer->does == Pointer::Does::DragsStart ? shown.startOf(m_pointer->now)
                                                                : shown.endOf(m_pointer->now);
  if (!end) return;
  painter.setFont(interfaceFont(FontRole::Label));
  const QFontMetricsF metrics(painter.font());
  QRectF box(0, 0, metrics.horizontalAdvance(shown.currentNote) + dip(14), dip(22));
  box.moveTopLeft({end->baseline.x() + dip(10), end->baseline.y() + .6 * end->size});
  box.moveRight(std::min<qreal>(box.right(), viewport()->width() - dip(6)));
  const Theme &theme = Theme::instance();
  paintRounded(painter, box, box.height() / 2, theme.color(Token::Raised), theme.color(Token::Line2));
  painter.setPen(theme.color(Token::Ink));
  painter.drawText(box, Qt::AlignCenter, shown.currentNote);
}

QRect ReadingView::caretRect() const {
  if (m_page.empty()) return {};
  const Frame shown = frame();
  if (const Fold *hidden = m_page.folds().hiding(m_page.unitHolding(caret()))) {
    for (const VisibleFold &fold : shown.folds) {
      if (fold.fold.first == hidden->first) return fold.where.toAlignedRect();
    }
  }
  const VisibleUnit *unit = shown.unitHolding(caret());
  if (!unit) return {};
  const int line = unit->layout->lineHolding(caret());
  const qreal baseline = unit->top + unit->layout->lines()[static_cast<std::size_t>(line)].baseline;
  const qreal size = unit->layout->size();
  const qreal x = m_column.left + unit->layout->xOf(caret());
  return QRectF(x - 1, baseline - .93 * size, 2, 1.3 * size).toAlignedRect();
}

QRect ReadingView::rectOf(Span span) const {
  QRectF bounds;
  for (const QRectF &rect : frame().rectsOf(span, .93, .5)) {
    bounds = bounds.united(rect);
  }
  return bounds.toAlignedRect().intersected(viewport()->rect());
}

Span ReadingView::lineSpanAt(Position position) const {
  if (m_page.empty()) return {};
  const UnitLayout &layout = m_page.layout(m_page.unitHolding(position));
  return layout.lines()[static_cast<std::size_t>(layout.lineHolding(position))].span;
}

QRect ReadingView::columnRect() const {
  return {m_column.left, 0, m_column.width, viewport()->height()};
}

std::optional<Position> ReadingView::codePointAt(QPoint point) const {
  const Frame shown = frame();
  const VisibleUnit *unit = shown.unitAtY(point.y());
  if (!unit) return std::nullopt;
  return unit->layout->codePointAt(QPointF(point.x() - m_column.left, point.y() - unit->top));
}

Position ReadingView::caretAt(QPoint point) const {
  const Frame shown = frame();
  const VisibleUnit *unit = shown.unitAtY(point.y());
  if (!unit) return 0;
  return unit->layout->caretAt(point.x() - m_column.left, unit->layout->lineAt(point.y() - unit->top));
}

void ReadingView::restartCaretBlink() {
  m_caretOn = hasFocus();
  const int flash = QGuiApplication::styleHints()->cursorFlashTime();
  if (hasFocus() && flash > 0) {
    m_caretTimer.start(flash / 2, this);
  } else {
    m_caretTimer.stop();
  }
}

void ReadingView::timerEvent(QTimerEvent *event) {
  if (event->timerId() == m_caretTimer.timerId()) {
    m_caretOn = !m_caretOn;
    viewport()->update(caretRect().adjusted(-2, 0, 2, 0));
  } else if (event->timerId() == m_scrollTimer.timerId()) {
    autoScroll();
  } else if (event->timerId() == m_finishTimer.timerId()) {
    m_finishTimer.stop();
    if (!selection().empty()) emit selectionFinished(selection());
  } else {
    QAbstractScrollArea::timerEvent(event);
  }
}

}  // namespace florilegium::gui
