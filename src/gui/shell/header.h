// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QMenuBar>
#include <QToolButton>
#include <QWidget>

namespace florilegium::gui {

/// The strip at the top of the window: sign, menus, the project's name; below it, while something takes
/// long, a line that grows.
class Header : public QWidget {
  Q_OBJECT

 public:
  explicit Header(QWidget *parent = nullptr);

  [[nodiscard]] QMenuBar *menuBar() const { return m_menus; }
  /// Call when the menu bar is filled: the narrow window offers the same menus under one button.
  void menusReady();
  void setTitle(const QString &title);
  /// One menu button instead of the menu bar.
  void setCompact(bool compact);
  /// From 0 to 1; negative: nothing is going on.
  void setProgress(double part);
  [[nodiscard]] QToolButton *title() const { return m_title; }

 signals:
  /// The project is to be called something else.
  void renameRequested();

 protected:
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  void place();

  QLabel *m_sign;
  QMenuBar *m_menus;
  QToolButton *m_menuButton;
  QToolButton *m_title;
  QString m_name;
  double m_progress = -1;
};

}  // namespace florilegium::gui
