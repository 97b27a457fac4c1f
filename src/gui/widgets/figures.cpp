// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/figures.h"

#include <algorithm>

namespace florilegium::gui {

namespace {

qreal widestDigit(const QFontMetricsF &metrics) {
  qreal widest = 0;
  for (char16_t digit = u'0'; digit <= u'9'; ++digit)
    widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
  return widest;
}

bool isDigit(QChar c) {
  return c >= u'0' && c <= u'9';
}

/// Calls `place(text, advance)` for single digits, with the width of the widest, and for what stands between
/// them.
template <typename Place>
void walk(const QFontMetricsF &metrics, const QString &text, Place place) {
  const qreal widest = widestDigit(metrics);
  QString between;
  const auto flush = [&] {
    if (!between.isEmpty()) place(between, metrics.horizontalAdvance(between), 0.0);
    between.clear();
  };
  for (const QChar c : text) {
    if (!isDigit(c)) {
      between.append(c);
      continue;
    }
    flush();
    place(QString(c), widest, (widest - metrics.horizontalAdvance(c)) / 2);
  }
  flush();
}

}  // namespace

qreal figuresWidth(const QFont &font, const QString &text) {
  qreal width = 0;
  walk(QFontMetricsF(font), text, [&](const QString &, qreal advance, qreal) { width += advance; });
  return width;
}

void drawFigures(QPainter &painter, const QRectF &where, Qt::Alignment alignment, const QString &text) {
  const QFontMetricsF metrics(painter.font());
  const qreal width = figuresWidth(painter.font(), text);
  qreal x = where.left();
  if (alignment.testFlag(Qt::AlignRight)) {
    x = where.right() - width;
  } else if (alignment.testFlag(Qt::AlignHCenter)) {
    x = where.left() + (where.width() - width) / 2;
  }
  qreal baseline = where.top() + (where.height() - metrics.height()) / 2 + metrics.ascent();
  if (alignment.testFlag(Qt::AlignTop)) baseline = where.top() + metrics.ascent();
  if (alignment.testFlag(Qt::AlignBottom)) baseline = where.bottom() - metrics.descent();
  walk(metrics, text, [&](const QString &part, qreal advance, qreal inset) {
    painter.drawText(QPointF(x + inset, baseline), part);
    x += advance;
  });
}

}  // namespace florilegium::gui
