// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include "gui/inspector/memo_text.h"

namespace florilegium::gui {

/// A field for Markdown: set for reading, and as it was typed while it is written in.
class MarkdownEdit : public QPlainTextEdit {
  Q_OBJECT

 public:
  explicit MarkdownEdit(QWidget *parent = nullptr);
  /// Least and most lines shown.
  void setLines(int least, int most);
  /// What was set or typed, no-break spaces and all.
  [[nodiscard]] QString text() const;
  [[nodiscard]] bool rendered() const;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 signals:
  /// A link was clicked; nothing is opened here.
  void linkActivated(const QString &address);

 protected:
  void paintEvent(QPaintEvent *event) override;
  void mousePressEvent(QMouseEvent *event) override;
  void focusInEvent(QFocusEvent *event) override;
  void focusOutEvent(QFocusEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  [[nodiscard]] MemoText &reading() const;
  [[nodiscard]] int heightFor(int lines) const;
  [[nodiscard]] QPointF origin() const;

  mutable MemoText m_reading;
  mutable bool m_stale = true;
  int m_least = 2;
  int m_most = 14;
};

}  // namespace florilegium::gui
