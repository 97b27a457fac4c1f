// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QPixmap>
#include <QString>
#include <QVector>
#include <QWidget>

#include "gui/theme/theme.h"

namespace florilegium::gui {

/// One source's passages as a stave: a line for each code, a mark for each passage.
struct StaveData {
  struct Mark {
    qint64 start;  ///< same unit as `length`
    qint64 end;
    int line;  ///< index into `lines`; others are not painted
  };
  qint64 length = 0;
  QVector<QColor> lines;  ///< stored colours of the codes, in code order
  QVector<Mark> marks;
  QVector<qint64> rules;  ///< places of fine cross rules (every 500 words in comparison)
};

/// Lengths of a stave in dip, before scaling.
struct StaveLook {
  qreal pitch = 4.5;          ///< from line to line
  qreal thickness = 3;        ///< of a mark, across the line
  qreal shortest = 1.6;       ///< least length of a mark, along the line
  qreal lineWidth = .6;       ///< of the line itself
  Token line = Token::Line2;  ///< its colour

  static constexpr StaveLook sidebar() { return {}; }
  static constexpr StaveLook welcome() { return {6.5, 4, 2.2}; }
  static constexpr StaveLook comparison() { return {9, 5.5, 2, .8}; }
  static constexpr StaveLook portrait() { return {5.4, 4, 2, 1, Token::Line}; }
};

/// Extent across the lines, scaled: height of a lying stave, width of an upright one.
[[nodiscard]] qreal staveExtent(qsizetype lines, const StaveLook &look);

/// Paints the stave into `where`: along the whole width (or height if upright), lines from the top (or left),
/// centred across. Marks and lines lie on whole device pixels. Right to left the lying stave runs from the
/// right.
void paintStave(QPainter &painter, const QRectF &where, const StaveData &data,
                const StaveLook &look = StaveLook::sidebar(), Qt::Orientation orientation = Qt::Horizontal,
                Qt::LayoutDirection direction = Qt::LeftToRight);

/// What a stave shows in words: "21 passages, densest at one third".
[[nodiscard]] QString staveText(const StaveData &data);

/// A lying stave as a widget, painted once per size and theme. Clicking a place gives it out.
class StaveView : public QWidget {
  Q_OBJECT

 public:
  explicit StaveView(QWidget *parent = nullptr, const StaveLook &look = StaveLook::sidebar());
  void setData(const StaveData &data);
  [[nodiscard]] const StaveData &data() const { return m_data; }
  void setLook(const StaveLook &look);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  void placeClicked(qint64 place);

 protected:
  void paintEvent(QPaintEvent *event) override;
  void mouseReleaseEvent(QMouseEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  StaveData m_data;
  StaveLook m_look;
  QPixmap m_cache;
  int m_cacheRevision = -1;
};

}  // namespace florilegium::gui
