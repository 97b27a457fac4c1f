// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace florilegium::gui {

/// The languages of the interface to choose from, each named in itself. The choice is kept at once and
/// holds from the next start on.
class LanguageMenu : public QMenu {
  Q_OBJECT

 public:
  explicit LanguageMenu(QWidget *parent = nullptr);

 signals:
  /// The language's own name, or an empty one for that of the system.
  void chosen(const QString &name);

 private:
  void add(const QString &text, const QString &code, QActionGroup *group);
};

}  // namespace florilegium::gui
