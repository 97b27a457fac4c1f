// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QString>
#include <QTextLayout>
#include <QVector>

#include "gui/picker/code_ranking.h"

namespace florilegium::gui {

/// How the letters that were typed stand out.
struct MarkLook {
  int weight = 700;
  qreal underline = 1.5;
  QColor ink;  ///< of the letters; invalid: as the rest
};

/// A text with marked letters, bold and underlined, over one or several lines. What does not fit ends in "…";
/// where the first mark would not be seen, the text starts in the sentence that holds it.
class MarkedWords {
 public:
  MarkedWords(const QString &text, const QVector<MatchRange> &marks, const QFont &font, const MarkLook &look);

  /// The width of the text on one line.
  [[nodiscard]] qreal width() const;
  /// The height of up to `most` lines of `width`, `step` apart.
  [[nodiscard]] qreal height(qreal width, int most, qreal step) const;
  /// From the top of `where`; each line is centred in its step. With the painter's pen.
  void paint(QPainter &painter, const QRectF &where, int most, qreal step,
             Qt::LayoutDirection direction) const;

 private:
  [[nodiscard]] MarkedWords fitted(qreal width, int most) const;
  [[nodiscard]] QVector<qsizetype> lineStarts(qreal width) const;
  [[nodiscard]] QVector<QTextLayout::FormatRange> formats() const;
  [[nodiscard]] MarkedWords from(qsizetype start, const QString &before) const;
  [[nodiscard]] MarkedWords cut(const QString &shortened, qsizetype kept) const;

  QString m_text;
  QVector<MatchRange> m_marks;
  QFont m_font;
  MarkLook m_look;
};

}  // namespace florilegium::gui
