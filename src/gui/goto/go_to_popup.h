// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QListView>
#include <QTimer>

#include "gui/goto/go_to_list.h"
#include "gui/widgets/margin_popup.h"

namespace florilegium::gui {

class InkLabel;

/// Sources, codes and commands by typing. Enter goes there.
class GoToPopup : public MarginPopup {
  Q_OBJECT

 public:
  explicit GoToPopup(QWidget *window);
  /// In the upper middle of the window, for these targets; equal ones come in this order.
  void open(QVector<GoToTarget> targets);
  [[nodiscard]] QLineEdit *field() const { return m_field; }
  [[nodiscard]] const GoToModel &model() const { return *m_model; }

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  void filter();
  void highlight(int row);
  void go(int row);

  QVector<GoToTarget> m_targets;
  CodeIndex m_index;
  GoToModel *m_model;
  QLineEdit *m_field;
  InkLabel *m_hint;
  QListView *m_list;
};

}  // namespace florilegium::gui
