// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/unit_layout.h"

#include <QRegularExpression>
#include <cmath>

#include "gui/text/direction.h"

namespace florilegium::gui {

namespace {

/// What cannot be shown as a character is shown as a space or a line break of the same length.
void makeShowable(QString &text) {
  for (QChar &c : text) {
    if (c == QChar::ParagraphSeparator) {
      c = QChar::LineSeparator;
    } else if (c.unicode() < 0x20 && c != QLatin1Char('\t')) {
      c = QLatin1Char(' ');
    }
  }
}

/// Length of a list item's own marker with the space behind it; 0 where it has none.
qsizetype markerLength(const QString &text) {
  static const QRegularExpression marker(
      QStringLiteral("^\\s*(?:[\\x{2022}\\x{2023}\\x{25AA}\\x{25CF}\\x{25E6}\\x{2013}\\x{2014}*+-]"
                     "|\\(?\\d{1,3}[.)]|\\(?[A-Za-z][.)])\\s+"));
  const QRegularExpressionMatch match = marker.match(text.left(16));
  return match.hasMatch() ? match.capturedLength() : 0;
}

QVector<QTextLayout::FormatRange> formatsOf(std::span<const Mark> marks, Span unit, const Utf16Map &map) {
  QVector<QTextLayout::FormatRange> formats;
  for (const Mark &mark : marks) {
    const Span inside = mark.span.intersected(unit);
    if (inside.empty() || mark.kind == MarkKind::Link) continue;
    QTextLayout::FormatRange range;
    range.start = map.toUtf16(inside.start - unit.start);
    range.length = map.toUtf16(inside.end - unit.start) - range.start;
    switch (mark.kind) {
      case MarkKind::Bold:
        range.format.setFontWeight(QFont::DemiBold);
        break;
      case MarkKind::Italic:
        range.format.setFontItalic(true);
        break;
      case MarkKind::Superscript:
        range.format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        break;
      case MarkKind::Subscript:
        range.format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
        break;
      case MarkKind::Link:
        break;
    }
    formats.append(range);
  }
  return formats;
}

}  // namespace

UnitLayout::UnitLayout(const SourceText &text, const TextUnit &unit, const UnitStyle &style,
                       std::span<const Mark> marks, qreal width, const QList<qreal> &tabs)
    : m_span(unit.span), m_size(style.size), m_lineHeight(style.lineHeight) {
  if (unit.blank) {
    m_lines.push_back({m_span, m_span, 0, 0, 0});
    return;
  }
  Utf16Text converted = toUtf16(text, m_span);
  makeShowable(converted.text);
  m_map = std::move(converted.map);
  m_mixed = holdsRightToLeft(converted.text);
  m_rightToLeft = m_mixed && converted.text.isRightToLeft();

  qreal left = style.left;
  qreal hanging = style.hanging;
  if (unit.kind == BlockKind::ListItem && unit.opensBlock) {
    const qsizetype marker = markerLength(converted.text);
    if (marker > 0) {
      hanging = QFontMetricsF(style.font).horizontalAdvance(converted.text.left(marker));
      left = std::max(left, hanging);
    } else {
      m_bullet = true;
      m_bulletX = m_rightToLeft ? width - left + .55 * m_size : left - .85 * m_size;
    }
  }
  m_layout.setText(converted.text);
  m_layout.setFont(m_mixed ? fontFor(converted.text, style.font) : style.font);
  m_layout.setCacheEnabled(true);
  QTextOption option;
  option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
  option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
  option.setAlignment(m_rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
  option.setTabStopDistance(2.8 * m_size);
  QList<QTextOption::Tab> stops;
  for (const qreal tab : tabs)
    stops.append(QTextOption::Tab(tab, QTextOption::LeftTab));
  option.setTabs(stops);
  m_layout.setTextOption(option);
  m_layout.setFormats(formatsOf(marks, m_span, m_map));
  breakLines(style, width, left, hanging);
}

void UnitLayout::breakLines(const UnitStyle &style, qreal width, qreal left, qreal hanging) {
  const QString text = m_layout.text();
  m_layout.beginLayout();
  for (int number = 0;; ++number) {
    QTextLine line = m_layout.createLine();
    if (!line.isValid()) break;
    const qreal indent = number == 0 ? left - hanging : left;
    line.setLineWidth(std::max(4 * m_size, width - indent - style.right));
    const int baseline = static_cast<int>(number * m_lineHeight + style.ascent);
    line.setPosition({m_rightToLeft ? style.right : indent, baseline - line.ascent()});

    Line &stored = m_lines.emplace_back();
    const int start = line.textStart();
    const int end = start + line.textLength();
    int visibleEnd = end;
    while (visibleEnd > start && text.at(visibleEnd - 1).isSpace())
      --visibleEnd;
    stored.span = {positionOf(start), positionOf(end)};
    stored.visible = {stored.span.start, positionOf(visibleEnd)};
    stored.baseline = baseline;
    const QRectF natural = line.naturalTextRect();
    stored.left = natural.left();
    stored.right = natural.right();
  }
  m_layout.endLayout();
  m_height = static_cast<int>(std::ceil(static_cast<qreal>(m_lines.size()) * m_lineHeight));
}

int UnitLayout::offsetOf(Position position) const {
  return m_map.toUtf16(position - m_span.start);
}

Position UnitLayout::positionOf(int offset) const {
  return m_span.start + m_map.toCodePoint(offset);
}

void UnitLayout::runsOf(Span span, std::vector<Run> &runs) const {
  if (m_height == 0) return;
  const Span inside = span.intersected(m_span);
  if (inside.empty()) return;
  for (int number = lineHolding(inside.start); number < static_cast<int>(m_lines.size()); ++number) {
    const Line &line = m_lines[static_cast<std::size_t>(number)];
    if (line.span.start >= inside.end) break;
    const Span seen = inside.intersected(line.visible);
    if (seen.empty()) continue;
    const QTextLine textLine = m_layout.lineAt(number);
    if (m_mixed) {
      bidiRuns(seen, number, runs);
    } else {
      runs.push_back(
          {number, textLine.cursorToX(offsetOf(seen.start)), textLine.cursorToX(offsetOf(seen.end))});
    }
  }
}

void UnitLayout::draw(QPainter &painter, QPointF topLeft, qreal from, qreal to) const {
  if (m_height == 0) return;
  for (int number = 0; number < static_cast<int>(m_lines.size()); ++number) {
    const qreal baseline = topLeft.y() + m_lines[static_cast<std::size_t>(number)].baseline;
    if (baseline + m_lineHeight < from) continue;
    if (baseline - 2 * m_lineHeight > to) break;
    m_layout.lineAt(number).draw(&painter, topLeft);
  }
  if (m_bullet) {
    painter.setFont(m_layout.font());
    painter.drawText(QPointF(topLeft.x() + m_bulletX, topLeft.y() + m_lines.front().baseline),
                     QStringLiteral("\u2022"));
  }
}

void UnitLayout::drawLines(QPainter &painter, QPointF topLeft, int first, int last) const {
  if (m_height == 0) return;
  for (int number = first; number <= last; ++number)
    m_layout.lineAt(number).draw(&painter, topLeft);
  if (!m_bullet || first > 0) return;
  painter.setFont(m_layout.font());
  painter.drawText(QPointF(topLeft.x() + m_bulletX, topLeft.y() + m_lines.front().baseline),
                   QStringLiteral("\u2022"));
}

int UnitLayout::lineAt(qreal y) const {
  const int number = static_cast<int>(std::floor(y / m_lineHeight));
  return std::clamp(number, 0, static_cast<int>(m_lines.size()) - 1);
}

int UnitLayout::lineHolding(Position position) const {
  const auto behind = std::upper_bound(m_lines.begin(), m_lines.end(), position,
                                       [](Position p, const Line &line) { return p < line.span.start; });
  return std::max(0, static_cast<int>(behind - m_lines.begin()) - 1);
}

Position UnitLayout::caretAt(qreal x, int line) const {
  const Line &stored = m_lines[static_cast<std::size_t>(line)];
  if (m_height == 0) return m_span.start;
  Position position = 0;
  if (const Box *box = m_mixed ? boxUnder(x, line) : nullptr) {
    position = (x < (box->left + box->right) / 2) == box->rightToLeft ? box->end : box->start;
  } else {
    position = positionOf(m_layout.lineAt(line).xToCursor(x));
  }
  // Behind the space at which a line was broken the caret would show on the next line.
  const bool last = line + 1 == static_cast<int>(m_lines.size());
  return std::clamp(position, stored.span.start, last ? stored.span.end : stored.visible.end);
}

std::optional<Position> UnitLayout::codePointAt(QPointF point) const {
  if (m_height == 0 || point.y() < 0 || point.y() >= m_height) return std::nullopt;
  const int line = lineAt(point.y());
  const Line &stored = m_lines[static_cast<std::size_t>(line)];
  if (point.x() < stored.left - 1 || point.x() > stored.right + 1 || stored.visible.empty()) {
    return std::nullopt;
  }
  const Box *box = m_mixed ? boxUnder(point.x(), line) : nullptr;
  const Position position =
      box ? box->start : positionOf(m_layout.lineAt(line).xToCursor(point.x(), QTextLine::CursorOnCharacter));
  return std::clamp(position, stored.visible.start, stored.visible.end - 1);
}

qreal UnitLayout::xOf(Position position) const {
  if (m_height == 0) return 0;
  const int line = lineHolding(position);
  const Box *box = m_mixed ? boxHolding(position, line) : nullptr;
  if (box) return position >= box->end ? box->trailing() : box->leading();
  return m_layout.lineAt(line).cursorToX(offsetOf(position));
}

std::optional<Position> UnitLayout::leftOf(Position position) const {
  if (m_height == 0) return std::nullopt;
  const int offset = offsetOf(position);
  const int left = m_layout.leftCursorPosition(offset);
  if (left == offset) return std::nullopt;
  return positionOf(left);
}

std::optional<Position> UnitLayout::rightOf(Position position) const {
  if (m_height == 0) return std::nullopt;
  const int offset = offsetOf(position);
  const int right = m_layout.rightCursorPosition(offset);
  if (right == offset) return std::nullopt;
  return positionOf(right);
}

}  // namespace florilegium::gui
