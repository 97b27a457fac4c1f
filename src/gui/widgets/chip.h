// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QWidget>

namespace florilegium::gui {

/// Side of a chip and of a dot, scaled.
[[nodiscard]] int chipSide();
[[nodiscard]] int dotSide();

/// A code's square with its digit. `colour` is the code's stored colour; `digit` may be empty.
void paintChip(QPainter &painter, const QRectF &where, const QColor &colour, const QString &digit);
/// The small square where no digit is needed.
void paintDot(QPainter &painter, const QRectF &where, const QColor &colour);

/// A chip as a widget. Names itself to screen readers only if given an accessible name.
class Chip : public QWidget {
  Q_OBJECT

 public:
  explicit Chip(QWidget *parent = nullptr);
  void setCode(const QColor &colour, const QString &digit);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  QColor m_colour;
  QString m_digit;
};

}  // namespace florilegium::gui
