// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

#include "gui/attributes/attribute_table_model.h"

namespace florilegium::gui {

/// The table of sources and attributes. What is typed goes into all chosen cells; Ctrl+D fills down, Delete
/// clears, Ctrl+C and Ctrl+V exchange a block with a spreadsheet.
class AttributeTable : public QTableView {
  Q_OBJECT

 public:
  AttributeTable(AttributeTableModel *model, Workbench &workbench, QWidget *parent = nullptr);

  void copy() const;
  void paste();
  void fillDown();
  void clearCells();
  /// The column that commands are about; 0 where none is.
  [[nodiscard]] int currentColumn() const { return currentIndex().isValid() ? currentIndex().column() : 0; }

 signals:
  void currentCellChanged();

 protected:
  /// Gives the names of the sources what room the values leave, the first time.
  void showEvent(QShowEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

 private:
  void commit(const QModelIndex &index, const QString &value);
  /// Chosen cells, by row and column.
  [[nodiscard]] QModelIndexList chosen() const;
  void restoreAfterReset();

  AttributeTableModel *m_model;
  Workbench &m_workbench;
  bool m_fitted = false;
  SourceId m_source;        ///< of the current cell
  std::string m_attribute;  ///< of the current cell
};

}  // namespace florilegium::gui
