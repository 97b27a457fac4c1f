// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace florilegium::gui {

/// A word or number that leads somewhere: underlined with a hairline, works with pointer, Enter and Space.
class LinkButton : public QAbstractButton {
  Q_OBJECT

 public:
  enum class Look {
    Action,  ///< "Undo" beside a report: 600, ink underline
    Link,    ///< within text: regular, line2 underline
    Number,  ///< a count that opens its passages: figures of one width
  };

  explicit LinkButton(const QString &text = QString(), Look look = Look::Link, QWidget *parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  Look m_look;
};

}  // namespace florilegium::gui
