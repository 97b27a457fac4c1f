// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

#include "gui/shell/workbench.h"

namespace florilegium::gui {

/// What narrow windows have instead of the sides and of the buttons above the text: these as icons, and the
/// codes as chips, as many as there is room for.
class Rail : public QWidget {
  Q_OBJECT

 public:
  explicit Rail(Workbench &workbench, QWidget *parent = nullptr);
  /// A button for an action, below those that are there.
  QToolButton *add(QAction *action, const QString &icon);

 signals:
  void sidesToggled();
  void codeChosen(florilegium::CodeId code);

 protected:
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;

 private:
  void rebuild();
  void fitChips();

  Workbench &m_workbench;
  QVBoxLayout *m_tools;
  QVBoxLayout *m_chips;
};

}  // namespace florilegium::gui
