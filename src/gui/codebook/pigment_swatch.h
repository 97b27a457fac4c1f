// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QColor>

namespace florilegium::gui {

/// One colour to choose, with a check sign when it is chosen.
class PigmentSwatch : public QAbstractButton {
  Q_OBJECT

 public:
  PigmentSwatch(const QColor &colour, const QString &name, QWidget *parent = nullptr);
  [[nodiscard]] QColor colour() const { return m_colour; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  QColor m_colour;
};

/// How a colour of one's own looks as a chip and as a tint, on light and on dark paper.
class ColourResult : public QWidget {
  Q_OBJECT

 public:
  explicit ColourResult(QWidget *parent = nullptr);
  void setColour(const QColor &colour);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  QColor m_colour;
};

}  // namespace florilegium::gui
