// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

#include "gui/sources/source_list_model.h"

namespace florilegium::gui {

/// The button in the head of the list: what the sources are grouped by and how they are sorted.
class SourceOrderMenu : public QToolButton {
  Q_OBJECT

 public:
  SourceOrderMenu(Workbench &workbench, SourceListModel *model, QWidget *parent = nullptr);

  /// The menu as it is when it is opened now.
  [[nodiscard]] QMenu *filled();

 signals:
  void attributesRequested();

 private:
  void fill();

  Workbench &m_workbench;
  SourceListModel *m_model;
  QMenu *m_menu;
};

}  // namespace florilegium::gui
