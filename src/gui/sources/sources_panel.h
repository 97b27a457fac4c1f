// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QToolButton>
#include <QWidget>

#include "gui/sources/source_list_model.h"

namespace florilegium::gui {

/// "Sources" with its list. Choosing one shows it; F2 renames, Delete removes with Undo beside the report,
/// Alt+Up and Alt+Down move.
class SourcesPanel : public QWidget {
  Q_OBJECT

 public:
  explicit SourcesPanel(Workbench &workbench, QWidget *parent = nullptr);

  /// Marks a source as the one shown, without a signal.
  void setCurrent(SourceId source);
  [[nodiscard]] SourceListModel &model() { return *m_model; }
  [[nodiscard]] QListView *view() const { return m_view; }

 signals:
  void sourceChosen(florilegium::SourceId source);
  void addRequested();
  /// Enter: the focus may go to the text.
  void entered();

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  void showMenu(const QPoint &at);
  void remove();
  void move(int step);
  void rename();
  [[nodiscard]] std::vector<SourceId> chosen() const;
  void updateEmpty();

  Workbench &m_workbench;
  SourceListModel *m_model;
  QListView *m_view;
  QToolButton *m_add;
  QWidget *m_empty;
  bool m_quiet = false;
};

}  // namespace florilegium::gui
