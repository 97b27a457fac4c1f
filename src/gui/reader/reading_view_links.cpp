// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QKeyEvent>
#include <QPainter>

#include "gui/reader/pointer_state.h"
#include "gui/reader/text_links.h"
#include "gui/reader/text_painter.h"
#include "gui/theme/paint.h"
#include "gui/theme/pigment.h"

namespace florilegium::gui {

namespace {

/// An I-beam with a code's chip beside it.
QCursor armedCursor(const QColor &stored, qreal ratio) {
  const Theme &theme = Theme::instance();
  constexpr int width = 26;
  constexpr int height = 26;
  constexpr QPointF beam(7, 9);
  QPixmap picture(QSize(width, height) * ratio);
  picture.setDevicePixelRatio(ratio);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  for (const bool rim : {true, false}) {
    painter.setPen(QPen(theme.color(rim ? Token::Paper : Token::Ink), rim ? 4 : 1.5));
    painter.drawLine(QPointF(beam.x(), 1.5), QPointF(beam.x(), 16.5));
    painter.drawLine(QPointF(beam.x() - 2.5, 1.5), QPointF(beam.x() + 2.5, 1.5));
    painter.drawLine(QPointF(beam.x() - 2.5, 16.5), QPointF(beam.x() + 2.5, 16.5));
  }
  paintRounded(painter, QRectF(11.5, 11.5, 13, 13), 4, codeColours(stored).mark, theme.color(Token::Paper),
               1.5);
  painter.end();
  return QCursor(picture, static_cast<int>(beam.x()), static_cast<int>(beam.y()));
}

}  // namespace

void ReadingView::activateLink(const Mark &link) {
  const std::optional<Position> place = placeOfLink(link, m_page.text());
  if (!place) {
    emit linkActivated(toQString(link.href));
    return;
  }
  const Position from = link.span.start;
  setCaret(*place);
  goTo({*place, *place + 1});
  emit noteActivated(from, *place);
}

const Mark *ReadingView::linkAtCaret() const {
  if (m_page.empty() || !selection().empty() || m_current) return nullptr;
  return linkAt(m_page, caret());
}

bool ReadingView::pressEnter() {
  if (m_page.empty()) return false;
  if (m_armed && !selection().empty()) {
    emit selectionFinished(selection());
    return true;
  }
  if (!selection().empty() || m_current) return false;
  if (const Fold *fold = foldAtCaret()) {
    toggleFold(*fold);
    return true;
  }
  const Mark *link = linkAtCaret();
  if (link) activateLink(*link);
  return link != nullptr;
}

bool ReadingView::pressEscape() {
  if (m_pointer->dragsGrip()) {
    cancelGrip();
    return true;
  }
  if (!m_armed) return false;
  setArmed({});
  return true;
}

void ReadingView::setArmed(CodeId code) {
  if (m_armed == code) return;
  m_armed = code;
  m_finishTimer.stop();
  updateCursor(Qt::IBeamCursor);
  emit armedChanged(code);
}

void ReadingView::updateCursor(Qt::CursorShape shape) {
  if (shape == Qt::IBeamCursor && m_armed) {
    viewport()->setCursor(armedCursor(storedColour(project(), m_armed), devicePixelRatioF()));
  } else if (viewport()->cursor().shape() != shape) {
    viewport()->setCursor(shape);
  }
}

bool ReadingView::event(QEvent *event) {
  // Enter and Esc are the window's; they are the text's where they mean something in it.
  if (event->type() == QEvent::ShortcutOverride && !m_page.empty()) {
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool forEnter =
        (m_armed && !selection().empty()) ||
        (selection().empty() && !m_current && (foldAtCaret() != nullptr || linkAtCaret() != nullptr));
    const bool forEscape = m_pointer->dragsGrip() || m_armed;
    if (plain && ((enter && forEnter) || (key->key() == Qt::Key_Escape && forEscape))) {
      event->accept();
      return true;
    }
  }
  return QAbstractScrollArea::event(event);
}

}  // namespace florilegium::gui
