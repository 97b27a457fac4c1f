// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace florilegium::gui {

class Commands;

/// The sheet of keys: every command that has one, as it is now.
class KeysWindow : public QDialog {
  Q_OBJECT

 public:
  explicit KeysWindow(const Commands &commands, QWidget *parent = nullptr);
};

}  // namespace florilegium::gui
