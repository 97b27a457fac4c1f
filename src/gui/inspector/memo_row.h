// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace florilegium::gui {

/// A memo as one line of the inspector: sheet and first words. A button.
class MemoRow : public QAbstractButton {
  Q_OBJECT

 public:
  explicit MemoRow(const QString &text, QWidget *parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;
};

}  // namespace florilegium::gui
