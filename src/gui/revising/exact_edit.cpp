// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/revising/exact_edit.h"

#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>
#include <algorithm>

#include "gui/text/utf16.h"
#include "gui/theme/pigment.h"

namespace florilegium::gui {

namespace {

/// What a document would not keep.
constexpr char16_t strange[] = {0x2029, 0xFDD0, 0xFDD1, u'\r'};

constexpr std::size_t mostPassages = 2000;

}  // namespace

ExactEdit::ExactEdit(QWidget *parent) : QPlainTextEdit(parent) {
  setFrameShape(QFrame::NoFrame);
  setTabChangesFocus(true);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  document()->setDocumentMargin(dip(16));
}

QString ExactEdit::showable(const SourceText &source) {
  QString text = toQString(source, {0, source.length()});
  m_standIns.clear();
  // Noncharacters, which are for uses such as this; one that the text holds itself is passed over.
  char16_t next = 0xFDD2;
  for (const char16_t meant : strange) {
    if (!text.contains(QChar(meant))) continue;
    while (text.contains(QChar(next)))
      ++next;
    text.replace(QChar(meant), QChar(next));
    m_standIns.append({QChar(next), QChar(meant)});
    ++next;
  }
  return text;
}

void ExactEdit::setText(const SourceText &text) {
  setPlainText(showable(text));
  document()->setModified(false);
}

void ExactEdit::replaceText(const SourceText &text) {
  QTextCursor cursor(document());
  cursor.beginEditBlock();
  cursor.select(QTextCursor::Document);
  cursor.insertText(showable(text));
  cursor.endEditBlock();
}

SourceText ExactEdit::text() const {
  QString raw = document()->toRawText();
  raw.replace(QChar(QChar::ParagraphSeparator), QLatin1Char('\n'));
  raw.remove(QChar(QChar::Null));
  for (const StandIn &standIn : m_standIns)
    raw.replace(standIn.shown, standIn.meant);
  while (raw.startsWith(QChar(QChar::ByteOrderMark)))
    raw.remove(0, 1);
  auto text = SourceText::make(fromUtf16(raw));
  return text ? *std::move(text) : SourceText();
}

void ExactEdit::setReadingType(const ReadingType &type) {
  setFont(readingFont(type.family, type.size));
  setTabStopDistance(2.8 * type.size);
  m_column = qRound(30 * type.size * type.measureFactor) + 2 * dip(16);
  keepMeasure();
}

void ExactEdit::keepMeasure() {
  // A window that is wider leaves paper on both sides, the scroll bar stays at its edge.
  const int side = std::max(0, (width() - verticalScrollBar()->sizeHint().width() - m_column) / 2);
  if (m_column > 0) setViewportMargins(side, 0, side, 0);
}

bool ExactEdit::event(QEvent *event) {
  if (event->type() == QEvent::Resize) keepMeasure();
  if (event->type() != QEvent::Wheel) return QPlainTextEdit::event(event);
  // Over the paper beside the column, too.
  wheelEvent(static_cast<QWheelEvent *>(event));
  return event->isAccepted();
}

void ExactEdit::showPassages(const SourceText &text, const std::vector<Passage> &passages) {
  QList<QTextEdit::ExtraSelection> shown;
  if (passages.size() <= mostPassages) {
    const Utf16Index index(text);
    const int last = document()->characterCount() - 1;
    const Theme &theme = Theme::instance();
    for (const Passage &passage : passages) {
      QTextEdit::ExtraSelection each;
      each.cursor = QTextCursor(document());
      each.cursor.setPosition(std::min(last, index.toUtf16(text, passage.span.start)));
      each.cursor.setPosition(std::min(last, index.toUtf16(text, passage.span.end)), QTextCursor::KeepAnchor);
      if (!theme.highContrast())
        each.format.setBackground(
            tintOn(theme.color(Token::Paper), passage.colour, theme.dark() ? .17 : .13));
      each.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
      each.format.setUnderlineColor(passage.colour);
      shown.append(each);
    }
  }
  setExtraSelections(shown);
}

void ExactEdit::select(const SourceText &text, Span span) {
  const Utf16Index index(text);
  QTextCursor cursor(document());
  const int last = document()->characterCount() - 1;
  cursor.setPosition(std::min(last, index.toUtf16(text, span.start)));
  cursor.setPosition(std::min(last, index.toUtf16(text, span.end)), QTextCursor::KeepAnchor);
  setTextCursor(cursor);
  centerCursor();
}

}  // namespace florilegium::gui
