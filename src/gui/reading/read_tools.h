// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace florilegium::gui {

class ReadingView;

/// A small button that carries out an action; named by it, with its key in the tool tip.
[[nodiscard]] QToolButton *toolButtonFor(QAction *action, const QString &icon);

/// The small buttons at the head of the text pane, level with the line that names source and heading:
/// outline, find, filters, type. They stand beside the text, never over it; narrow windows have them in the
/// rail.
class ReadTools : public QWidget {
  Q_OBJECT

 public:
  /// Lies over the head of `view`, as a child of the view's parent.
  explicit ReadTools(ReadingView *view);

  QToolButton *add(QAction *action, const QString &icon);
  /// The same buttons stand somewhere else, so these are not shown.
  void setElsewhere(bool elsewhere);
  /// Where a sheet should hang when the buttons are not to be seen.
  [[nodiscard]] QRect anchor(const QToolButton *button) const;

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  void place();

  ReadingView *m_view;
  bool m_elsewhere = false;
};

}  // namespace florilegium::gui
