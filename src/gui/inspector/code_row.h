// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QColor>

namespace florilegium::gui {

/// A code as one line of the inspector: chip, name, figures at the end. A button.
class CodeRow : public QAbstractButton {
  Q_OBJECT

 public:
  CodeRow(const QString &name, const QColor &colour, const QString &digit, QWidget *parent = nullptr);
  /// Up to two columns of figures, right-aligned.
  void setFigures(const QString &first, const QString &second);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  QColor m_colour;
  QString m_digit;
  QString m_first;
  QString m_second;
};

}  // namespace florilegium::gui
