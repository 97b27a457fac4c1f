// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <span>
#include <vector>

#include "florilegium/actions/attributes.h"
#include "florilegium/model/attributes.h"
#include "gui/shell/workbench.h"

namespace florilegium::gui {

/// Sources as rows, their attributes as columns behind the first, which is the name. Values are read from the
/// project when they are asked for.
class AttributeTableModel : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Role { MisfitRole = Qt::UserRole };

  explicit AttributeTableModel(Workbench &workbench, QObject *parent = nullptr);

  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
  [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
  bool setData(const QModelIndex &index, const QVariant &value, int role) override;
  /// Of the view only; -1 is the order of the project's list.
  void sort(int column, Qt::SortOrder order) override;

  /// Shows only sources whose names hold these words.
  void setFilter(const QString &words);
  [[nodiscard]] SourceId sourceAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
  /// Null for the column of names.
  [[nodiscard]] const AttributeDefinition *attributeAt(int column) const;
  [[nodiscard]] const std::vector<AttributeDefinition> &attributes() const { return m_attributes; }
  [[nodiscard]] int rowOf(SourceId source) const;
  [[nodiscard]] int columnOf(const std::string &attribute) const;

  /// Sets values of cells in one step; cells that cannot be set are passed over.
  struct CellEdit {
    QModelIndex cell;
    QString value;
  };
  bool setCells(std::span<const CellEdit> edits);

 private:
  void rebuild();
  void fill();
  void apply(const ChangeSet &changes);
  [[nodiscard]] bool needsRebuild(const ChangeSet &changes) const;

  Workbench &m_workbench;
  std::vector<SourceId> m_rows;
  std::vector<AttributeDefinition> m_attributes;
  std::string m_filter;  ///< folded
  int m_sortColumn = -1;
  Qt::SortOrder m_order = Qt::AscendingOrder;
};

}  // namespace florilegium::gui
