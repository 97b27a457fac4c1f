// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace florilegium::gui {

/// A quiet line with a chevron that opens and closes what stands below it. Checked: open.
class DisclosureButton : public QAbstractButton {
  Q_OBJECT

 public:
  explicit DisclosureButton(const QString &text = QString(), QWidget *parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void changeEvent(QEvent *event) override;
};

}  // namespace florilegium::gui
