// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/text_field.h"

#include <QKeyEvent>
#include <QLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "gui/theme/fonts.h"

namespace florilegium::gui {

TextField::TextField(Enter enter, int leastLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent), m_enter(enter), m_least(leastLines), m_most(mostLines), m_lines(leastLines) {
  setTabChangesFocus(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  document()->setDocumentMargin(dip(4));
  connect(this, &QPlainTextEdit::textChanged, this, &TextField::fit);
}

void TextField::setText(const QString &text) {
  setPlainText(text);
  fit();
}

QString TextField::text() const {
  QString text = document()->toRawText();
  text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
  text.replace(QChar::LineSeparator, QLatin1Char('\n'));
  return text;
}

int TextField::heightOf(int lines) const {
  const qreal text = lines * std::ceil(QFontMetricsF(font()).lineSpacing());
  return static_cast<int>(text + 2 * document()->documentMargin()) + 2 * frameWidth();
}

void TextField::fit() {
  int lines = 0;
  for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
    lines += std::max(1, block.layout()->lineCount());
  lines = std::clamp(lines, m_least, m_most);
  setVerticalScrollBarPolicy(lines == m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
  if (lines < m_most) verticalScrollBar()->setValue(0);
  if (lines == m_lines) return;
  m_lines = lines;
  updateGeometry();
}

QSize TextField::sizeHint() const {
  return {dip(200), heightOf(m_lines)};
}
QSize TextField::minimumSizeHint() const {
  return {dip(80), heightOf(m_lines)};
}

void TextField::resizeEvent(QResizeEvent *event) {
  QPlainTextEdit::resizeEvent(event);
  fit();
}

void TextField::wheelEvent(QWheelEvent *event) {
  // A field that shows all of its text hands the wheel on to what it stands in.
  if (m_lines < m_most)
    event->ignore();
  else
    QPlainTextEdit::wheelEvent(event);
}

void TextField::keyPressEvent(QKeyEvent *event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  const bool control = event->modifiers().testFlag(Qt::ControlModifier);
  const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
  if (enter && (control || (m_enter == Enter::HandedOn && !shift))) {
    event->ignore();
    return;
  }
  if (enter && shift) {
    insertPlainText(QStringLiteral("\n"));
    return;
  }
  QPlainTextEdit::keyPressEvent(event);
}

FittingScrollArea::FittingScrollArea(QWidget *contents, QWidget *parent) : QScrollArea(parent) {
  setFrameShape(QFrame::NoFrame);
  setWidgetResizable(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setFocusPolicy(Qt::NoFocus);
  setWidget(contents);
  // The sheet's own ground shows through.
  viewport()->setAutoFillBackground(false);
  contents->setAutoFillBackground(false);
}

QSize FittingScrollArea::sizeHint() const {
  QLayout *inner = widget()->layout();
  QSize size = widget()->sizeHint();
  if (inner != nullptr && inner->hasHeightForWidth() && width() > 0)
    size.setHeight(inner->totalHeightForWidth(viewport()->width()));
  return size;
}

QSize FittingScrollArea::minimumSizeHint() const {
  return {dip(120), dip(60)};
}

bool FittingScrollArea::eventFilter(QObject *watched, QEvent *event) {
  if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
  return QScrollArea::eventFilter(watched, event);
}

}  // namespace florilegium::gui
