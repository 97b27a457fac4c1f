// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QTableView>

#include "florilegium/import/imported.h"

namespace florilegium::gui {

/// What becomes of a column.
enum class ColumnUse { Plain, Text, Name, Attribute };

/// The first rows of a table, each column with what becomes of it.
class TableRowsModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  using QAbstractTableModel::QAbstractTableModel;
  enum Role { UseRole = Qt::UserRole };

  /// Nothing happens where it is the same.
  void setTable(const TablePreview &table);
  /// Which column is the text and which the name; -1: none is.
  void setUses(TableAs as, int text, int name);

  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] ColumnUse useOf(int column) const;

 private:
  TablePreview m_table;
  TableAs m_as = TableAs::OneText;
  int m_text = -1;
  int m_name = -1;
};

/// The rows as a table: the text column in reading type on a ground of its own, under each column's name
/// what it becomes.
class TableRowsView : public QTableView {
  Q_OBJECT

 public:
  explicit TableRowsView(QWidget *parent = nullptr);
  /// Gives each column the width that its cells ask for, the text most.
  void fitColumns();

 protected:
  void resizeEvent(QResizeEvent *event) override;
};

}  // namespace florilegium::gui
