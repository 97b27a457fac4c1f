// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "gui/memos/memo_list_model.h"

class QLineEdit;
class QListView;

namespace florilegium::gui {

class InkLabel;
class MemoDelegate;
class SegmentedControl;

/// All memos of the project, to be looked through and searched. Choosing one shows what it is on. Not modal.
class MemosWindow : public QDialog {
  Q_OBJECT

 public:
  explicit MemosWindow(Workbench &workbench, QWidget *parent = nullptr);
  [[nodiscard]] QLineEdit *search() const { return m_search; }
  [[nodiscard]] QListView *list() const { return m_list; }
  [[nodiscard]] SegmentedControl *kinds() const { return m_kinds; }

 signals:
  void memoChosen(florilegium::MemoId memo);

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;
  void hideEvent(QHideEvent *event) override;

 private:
  void choose(const QModelIndex &index);
  void refresh();

  MemoListModel *m_model;
  MemoDelegate *m_delegate;
  QLineEdit *m_search;
  SegmentedControl *m_kinds;
  QListView *m_list;
  InkLabel *m_empty;
};

}  // namespace florilegium::gui
