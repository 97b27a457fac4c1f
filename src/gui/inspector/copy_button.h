// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace florilegium::gui {

/// A value that is copied by a click: shortened in the middle to the width it gets, with a sign behind it.
class CopyButton : public QAbstractButton {
  Q_OBJECT

 public:
  explicit CopyButton(const QString &text, QWidget *parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void changeEvent(QEvent *event) override;
};

}  // namespace florilegium::gui
