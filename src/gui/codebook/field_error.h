// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "gui/widgets/ink_label.h"

namespace florilegium::gui {

/// What is wrong with a field, below it: attention sign and words. Takes no room while all is well.
class FieldError : public QWidget {
  Q_OBJECT

 public:
  /// `field` tells screen readers the words too.
  explicit FieldError(QWidget *field, QWidget *parent = nullptr);
  /// Empty: nothing is wrong.
  void setText(const QString &text);
  [[nodiscard]] QString text() const { return m_label->text(); }

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  QWidget *m_field;
  InkLabel *m_label;
};

}  // namespace florilegium::gui
