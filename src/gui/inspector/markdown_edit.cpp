// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspector/markdown_edit.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <cmath>

#include "gui/theme/theme.h"

namespace florilegium::gui {

MarkdownEdit::MarkdownEdit(QWidget *parent) : QPlainTextEdit(parent) {
  setTabChangesFocus(true);
  // A click on a link must not begin writing, so the focus is taken where the click is looked at.
  setFocusPolicy(Qt::TabFocus);
  setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(this, &QPlainTextEdit::textChanged, this, [this] {
    m_stale = true;
    updateGeometry();
  });
}

QString MarkdownEdit::text() const {
  QString text = document()->toRawText();
  text.replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n'));
  text.replace(QChar(QChar::LineSeparator), QLatin1Char('\n'));
  return text;
}

bool MarkdownEdit::rendered() const {
  return !hasFocus() && !document()->isEmpty();
}

MemoText &MarkdownEdit::reading() const {
  if (std::exchange(m_stale, false)) m_reading.setMemo(text(), font(), palette().color(QPalette::Text));
  m_reading.setTextWidth(std::max(20.0, viewport()->width() - 2 * document()->documentMargin()));
  return m_reading;
}

QPointF MarkdownEdit::origin() const {
  return {document()->documentMargin(), document()->documentMargin()};
}

void MarkdownEdit::setLines(int least, int most) {
  m_least = least;
  m_most = most;
  updateGeometry();
}

int MarkdownEdit::heightFor(int lines) const {
  const QMargins margins = contentsMargins();
  return qRound(lines * fontMetrics().lineSpacing() + 2 * document()->documentMargin()) + margins.top() +
         margins.bottom() + 2 * frameWidth();
}

QSize MarkdownEdit::sizeHint() const {
  int lines = 0;
  if (rendered()) {
    lines = static_cast<int>(std::ceil(reading().size().height() / fontMetrics().lineSpacing()));
  } else {
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
      lines += std::max(1, block.lineCount());
  }
  return {fontMetrics().averageCharWidth() * 24, heightFor(std::clamp(lines, m_least, m_most))};
}

QSize MarkdownEdit::minimumSizeHint() const {
  return {fontMetrics().averageCharWidth() * 12, heightFor(m_least)};
}

void MarkdownEdit::paintEvent(QPaintEvent *event) {
  if (!rendered()) return QPlainTextEdit::paintEvent(event);
  QPainter painter(viewport());
  painter.translate(origin());
  QAbstractTextDocumentLayout::PaintContext context;
  context.palette = palette();
  context.clip = QRectF(QPointF(0, 0), QSizeF(viewport()->size())).translated(-origin());
  reading().documentLayout()->draw(&painter, context);
}

void MarkdownEdit::mousePressEvent(QMouseEvent *event) {
  if (rendered()) {
    const QString link = reading().linkAt(event->position() - origin());
    if (!link.isEmpty()) {
      emit linkActivated(link);
      return;
    }
  }
  setFocus(Qt::MouseFocusReason);
  QPlainTextEdit::mousePressEvent(event);
}

void MarkdownEdit::focusInEvent(QFocusEvent *event) {
  QPlainTextEdit::focusInEvent(event);
  updateGeometry();
  viewport()->update();
}

void MarkdownEdit::focusOutEvent(QFocusEvent *event) {
  QPlainTextEdit::focusOutEvent(event);
  updateGeometry();
  viewport()->update();
}

void MarkdownEdit::resizeEvent(QResizeEvent *event) {
  QPlainTextEdit::resizeEvent(event);
  if (event->size().width() != event->oldSize().width()) updateGeometry();
}

void MarkdownEdit::changeEvent(QEvent *event) {
  QPlainTextEdit::changeEvent(event);
  if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange) return;
  m_stale = true;
  updateGeometry();
}

}  // namespace florilegium::gui
