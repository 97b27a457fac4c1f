// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/picker/marked_words.h"

#include <QFontMetricsF>
#include <algorithm>

namespace florilegium::gui {

namespace {

constexpr QChar ellipsis(0x2026);

/// Lays out every line.
void layOut(QTextLayout &layout, qreal width) {
  layout.beginLayout();
  for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine())
    line.setLineWidth(width);
  layout.endLayout();
}

/// Text runs by its own direction and stands at the leading side of the interface.
QTextOption optionFor(const QString &text, Qt::LayoutDirection interface) {
  QTextOption option(interface == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
  option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  return option;
}

}  // namespace

MarkedWords::MarkedWords(const QString &text, const QVector<MatchRange> &marks, const QFont &font,
                         const MarkLook &look)
    : m_text(text), m_marks(marks), m_font(font), m_look(look) {
  // Breaks of lines have no place in a row; one character for one keeps the marks true.
  m_text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QVector<QTextLayout::FormatRange> MarkedWords::formats() const {
  QVector<QTextLayout::FormatRange> formats;
  for (const MatchRange &mark : m_marks) {
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(mark.start);
    range.length = static_cast<int>(mark.end - mark.start);
    QFont font = m_font;
    font.setWeight(static_cast<QFont::Weight>(m_look.weight));
    range.format.setFont(font);
    if (m_look.ink.isValid()) range.format.setForeground(m_look.ink);
    formats.append(range);
  }
  return formats;
}

QVector<qsizetype> MarkedWords::lineStarts(qreal width) const {
  QTextLayout layout(m_text, m_font);
  layout.setTextOption(optionFor(m_text, Qt::LeftToRight));
  layout.setFormats(formats());
  layOut(layout, width);
  QVector<qsizetype> starts;
  for (int i = 0; i < layout.lineCount(); ++i)
    starts.append(layout.lineAt(i).textStart());
  return starts;
}

MarkedWords MarkedWords::from(qsizetype start, const QString &before) const {
  MarkedWords rest = *this;
  rest.m_text = before + m_text.mid(start);
  for (MatchRange &mark : rest.m_marks) {
    mark.start += before.size() - start;
    mark.end += before.size() - start;
  }
  rest.m_marks.removeIf([&](const MatchRange &mark) { return mark.start < before.size(); });
  return rest;
}

MarkedWords MarkedWords::cut(const QString &shortened, qsizetype kept) const {
  MarkedWords part = *this;
  part.m_text = shortened;
  for (MatchRange &mark : part.m_marks)
    mark.end = std::min(mark.end, kept);
  part.m_marks.removeIf([](const MatchRange &mark) { return mark.start >= mark.end; });
  return part;
}

MarkedWords MarkedWords::fitted(qreal width, int most) const {
  const QVector<qsizetype> starts = lineStarts(width);
  if (starts.size() <= most) return *this;
  if (most > 1 && !m_marks.isEmpty() && m_marks.front().end >= starts.at(most)) {
    const qsizetype stop = m_text.lastIndexOf(QLatin1String(". "), m_marks.front().start);
    const qsizetype start =
        stop >= 0 ? stop + 2 : m_text.lastIndexOf(QLatin1Char(' '), m_marks.front().start) + 1;
    if (start > 0) return from(start, QString(ellipsis) + QLatin1Char(' ')).fitted(width, most);
  }
  const qsizetype last = starts.at(most - 1);
  const QString tail = QFontMetricsF(m_font).elidedText(m_text.mid(last), Qt::ElideRight, width);
  return cut(m_text.left(last) + tail, last + std::max<qsizetype>(0, tail.size() - 1));
}

qreal MarkedWords::width() const {
  QTextLayout layout(m_text, m_font);
  layout.setFormats(formats());
  layOut(layout, 1e6);
  return layout.lineCount() > 0 ? layout.lineAt(0).naturalTextWidth() : 0;
}

qreal MarkedWords::height(qreal width, int most, qreal step) const {
  return static_cast<qreal>(std::min<qsizetype>(most, lineStarts(width).size())) * step;
}

void MarkedWords::paint(QPainter &painter, const QRectF &where, int most, qreal step,
                        Qt::LayoutDirection direction) const {
  const MarkedWords shown = fitted(where.width(), most);
  QTextLayout layout(shown.m_text, m_font);
  layout.setTextOption(optionFor(shown.m_text, direction));
  layout.setFormats(shown.formats());
  layout.setCacheEnabled(true);
  layOut(layout, where.width());
  const QFontMetricsF metrics(m_font);
  for (int i = 0; i < std::min(most, layout.lineCount()); ++i) {
    QTextLine line = layout.lineAt(i);
    // The same baseline, whether or not a bold word stands on the line.
    const qreal baseline = where.top() + i * step + (step - metrics.height()) / 2 + metrics.ascent();
    const QPointF origin(where.left(), baseline - line.ascent() - line.y());
    line.draw(&painter, origin);
    const qsizetype start = line.textStart();
    const qsizetype end = start + line.textLength();
    for (const MatchRange &mark : shown.m_marks) {
      if (mark.end <= start || mark.start >= end) continue;
      qreal x1 = line.cursorToX(static_cast<int>(std::max(mark.start, start)));
      qreal x2 = line.cursorToX(static_cast<int>(std::min(mark.end, end)));
      if (x1 > x2) std::swap(x1, x2);
      const QColor ink = m_look.ink.isValid() ? m_look.ink : painter.pen().color();
      painter.fillRect(QRectF(where.left() + x1, baseline + 2.5, x2 - x1, m_look.underline), ink);
    }
  }
}

}  // namespace florilegium::gui
