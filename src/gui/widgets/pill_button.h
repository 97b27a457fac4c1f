// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace florilegium::gui {

/// A filter: rounded, with a chevron if it opens a menu (setMenu), an edge of ink2 if it narrows something.
/// Checkable pills show a check sign when on.
class PillButton : public QToolButton {
  Q_OBJECT

 public:
  explicit PillButton(const QString &text = QString(), QWidget *parent = nullptr);
  /// Marks a menu pill as narrowing what is shown.
  void setNarrowing(bool on);
  [[nodiscard]] bool narrowing() const { return m_narrowing; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  [[nodiscard]] QString leadingSign() const;
  bool m_narrowing = false;
};

}  // namespace florilegium::gui
