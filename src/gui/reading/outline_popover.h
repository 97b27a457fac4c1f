// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QStandardItemModel>

#include "gui/reading/outline.h"
#include "gui/widgets/margin_popup.h"

class QLineEdit;

namespace florilegium::gui {

class InkLabel;

/// The headings of the source that is shown, to jump by: typing leaves those that hold the words typed, Enter
/// goes there.
class OutlinePopover : public MarginPopup {
  Q_OBJECT

 public:
  explicit OutlinePopover(QWidget *window);

  /// `place` is what is read now: its heading is marked.
  void setOutline(const QVector<OutlineEntry> &outline, Position place);

  [[nodiscard]] QLineEdit *field() const { return m_field; }
  [[nodiscard]] QListView *list() const { return m_list; }
  /// What is said instead of a list; empty while there is one.
  [[nodiscard]] QString emptyText() const;

 signals:
  void chosen(florilegium::Span heading);

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  void filter();
  void choose(const QModelIndex &index);
  void step(int rows);

  QVector<OutlineEntry> m_outline;
  int m_here = -1;
  QLineEdit *m_field;
  QListView *m_list;
  InkLabel *m_empty;
  QStandardItemModel *m_model;
};

}  // namespace florilegium::gui
