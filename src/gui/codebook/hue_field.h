// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace florilegium::gui {

/// Every hue from side to side, from grey at the foot to full at the top (OKLCH), at the lightness in which
/// codes are drawn. Pointer and arrow keys choose; lightness is left to the contrast rule of code colours.
class HueField : public QWidget {
  Q_OBJECT

 public:
  explicit HueField(QWidget *parent = nullptr);
  void setColour(const QColor &colour);
  [[nodiscard]] QColor colour() const;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  void chosen(const QColor &colour);

 protected:
  void paintEvent(QPaintEvent *event) override;
  void mousePressEvent(QMouseEvent *event) override;
  void mouseMoveEvent(QMouseEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;

 private:
  void choose(double hue, double chroma);
  void chooseAt(const QPointF &point);
  [[nodiscard]] QRectF field() const;
  [[nodiscard]] QPointF pointOf() const;
  void describe();

  double m_hue = 0;     ///< degrees, 0 to 360
  double m_chroma = 0;  ///< 0 to the most that is offered
  QImage m_image;
};

}  // namespace florilegium::gui
