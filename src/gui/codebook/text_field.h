// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>
#include <QScrollArea>

namespace florilegium::gui {

/// A field of several lines that grows with its text. What is read back is what was set or typed, no-break
/// spaces and all.
class TextField : public QPlainTextEdit {
  Q_OBJECT

 public:
  /// What Enter does; Ctrl+Enter is always handed on, Shift+Enter always a new line.
  enum class Enter { HandedOn, NewLine };

  TextField(Enter enter, int leastLines, int mostLines, QWidget *parent = nullptr);
  void setText(const QString &text);
  [[nodiscard]] QString text() const;
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void keyPressEvent(QKeyEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void wheelEvent(QWheelEvent *event) override;

 private:
  void fit();
  [[nodiscard]] int heightOf(int lines) const;

  Enter m_enter;
  int m_least;
  int m_most;
  int m_lines;
};

/// Asks for all the height its contents want, and scrolls where it gets less.
class FittingScrollArea : public QScrollArea {
  Q_OBJECT

 public:
  explicit FittingScrollArea(QWidget *contents, QWidget *parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;
};

}  // namespace florilegium::gui
