// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

#include "gui/shell/workbench.h"

namespace florilegium::gui {

/// What narrow windows have instead of the sides: a button that opens them, and the codes as chips.
class Rail : public QWidget {
  Q_OBJECT

 public:
  explicit Rail(Workbench &workbench, QWidget *parent = nullptr);

 signals:
  void sidesToggled();
  void codeChosen(florilegium::CodeId code);

 protected:
  void paintEvent(QPaintEvent *event) override;

 private:
  void rebuild();

  Workbench &m_workbench;
  QVBoxLayout *m_chips;
};

}  // namespace florilegium::gui
