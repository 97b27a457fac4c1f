// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/export_preview.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <algorithm>

#include "gui/theme/fonts.h"
#include "gui/theme/pigment.h"
#include "gui/theme/theme.h"

namespace florilegium::gui {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal codeSize = 12.5;
constexpr qreal step = 20;
constexpr qreal sidePadding = 22;
constexpr qreal topPadding = 16;
constexpr qreal barWidth = 3;
constexpr qreal fadeHeight = 60;
constexpr qreal markOpacity = .07;

QTextCharFormat inked(Token ink, int weight = QFont::Normal) {
  QTextCharFormat format;
  format.setForeground(Theme::instance().color(ink));
  format.setFontWeight(weight);
  return format;
}

}  // namespace

JsonHighlighter::JsonHighlighter(QTextDocument *document) : QSyntaxHighlighter(document) {}

void JsonHighlighter::highlightBlock(const QString &text) {
  static const QRegularExpression piece(
      u"(?<name>\"(?:[^\"\\\\]|\\\\.)*\")(?=\\s*:)"
      "|(?<text>\"(?:[^\"\\\\]|\\\\.)*\"?)"
      "|(?<left>\u2026[^\\]]*)"
      "|(?<value>-?\\d[\\d.eE+-]*|\\btrue\\b|\\bfalse\\b|\\bnull\\b)"_s,
      QRegularExpression::UseUnicodePropertiesOption);
  for (auto it = piece.globalMatch(text); it.hasNext();) {
    const QRegularExpressionMatch match = it.next();
    const auto length = static_cast<int>(match.capturedLength());
    const auto start = static_cast<int>(match.capturedStart());
    if (match.capturedLength(u"name") > 0)
      setFormat(start, length, inked(Token::Ink, QFont::Medium));
    else if (match.capturedLength(u"text") > 0)
      setFormat(start, length, inked(Token::Ink2));
    else if (match.capturedLength(u"left") > 0)
      setFormat(start, length, inked(Token::Ink3));
    else
      setFormat(start, length, inked(Token::Ink, QFont::DemiBold));
  }
}

ExportPreview::ExportPreview(QWidget *parent)
    : QTextEdit(parent), m_highlighter(new JsonHighlighter(document())) {
  setAccessibleName(tr("Preview"));
  setReadOnly(true);
  setAcceptRichText(false);
  setUndoRedoEnabled(false);
  setTabChangesFocus(true);
  setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  setLineWrapMode(QTextEdit::NoWrap);
  setFrameShape(QFrame::NoFrame);
  connect(&Theme::instance(), &Theme::changed, this, &ExportPreview::layOut);
}

void ExportPreview::setPreview(const PreviewText &text, const QColor &mark) {
  const bool same = text.lines == m_text.lines;
  m_text = text;
  m_mark = mark;
  if (!same) {
    setPlainText(text.problem.isEmpty() ? text.lines.join(u'\n') : text.problem);
    layOut();
  }
  showMarked();
  viewport()->update();
}

void ExportPreview::layOut() {
  setFont(monoFont(codeSize));
  document()->setDefaultFont(font());
  QTextFrameFormat frame = document()->rootFrame()->frameFormat();
  frame.setLeftMargin(dip(sidePadding));
  frame.setRightMargin(dip(sidePadding));
  frame.setTopMargin(dip(topPadding));
  frame.setBottomMargin(dip(fadeHeight));
  document()->rootFrame()->setFrameFormat(frame);
  QTextBlockFormat block;
  block.setLineHeight(dip(step), QTextBlockFormat::FixedHeight);
  QTextCursor cursor(document());
  cursor.select(QTextCursor::Document);
  cursor.mergeBlockFormat(block);
  m_highlighter->rehighlight();
}

void ExportPreview::showMarked() {
  const QRectF area = markedArea();
  if (area.isEmpty()) return;
  if (area.top() < 0 || area.bottom() > viewport()->height()) {
    const qreal place = area.top() + verticalScrollBar()->value() - dip(step) * 3;
    verticalScrollBar()->setValue(std::max(0, qRound(place)));
  }
}

QRectF ExportPreview::markedArea() const {
  if (m_text.markedFrom < 0 || m_text.markedTo <= m_text.markedFrom) return {};
  const QAbstractTextDocumentLayout *layout = document()->documentLayout();
  const QRectF first = layout->blockBoundingRect(document()->findBlockByNumber(m_text.markedFrom));
  const QRectF last = layout->blockBoundingRect(document()->findBlockByNumber(m_text.markedTo - 1));
  return {0, first.top() - verticalScrollBar()->value(), static_cast<qreal>(viewport()->width()),
          last.bottom() - first.top()};
}

void ExportPreview::paintEvent(QPaintEvent *event) {
  const QColor paper = Theme::instance().color(Token::Paper);
  {
    QPainter painter(viewport());
    const QRectF area = markedArea();
    if (!area.isEmpty() && m_mark.isValid()) {
      const QColor colour = codeColours(m_mark).mark;
      if (!Theme::instance().highContrast()) painter.fillRect(area, tintOn(paper, colour, markOpacity));
      QRectF bar(area.left(), area.top(), dip(barWidth), area.height());
      if (isRightToLeft()) bar.moveRight(area.right());
      painter.fillRect(bar, colour);
    }
  }
  QTextEdit::paintEvent(event);
  if (verticalScrollBar()->value() >= verticalScrollBar()->maximum()) return;
  QPainter painter(viewport());
  const QRectF foot(0, viewport()->height() - dip(fadeHeight), viewport()->width(), dip(fadeHeight));
  QLinearGradient fade(foot.topLeft(), foot.bottomLeft());
  QColor clear = paper;
  clear.setAlpha(0);
  fade.setColorAt(0, clear);
  fade.setColorAt(1, paper);
  painter.fillRect(foot, fade);
}

void ExportPreview::resizeEvent(QResizeEvent *event) {
  QTextEdit::resizeEvent(event);
  viewport()->update();
}

}  // namespace florilegium::gui
