// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QTimer>
#include <unordered_map>
#include <vector>

#include "gui/shell/workbench.h"
#include "gui/sources/source_order.h"
#include "gui/widgets/stave.h"

namespace florilegium::gui {

/// The sources under their groups, as one flat list; headings cannot be chosen. A source that is dropped on
/// another group comes into it: its attribute gets the value of that group.
class SourceListModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { IdRole = Qt::UserRole, HeadingRole, MetaRole, StaveRole };

  explicit SourceListModel(Workbench &workbench, QObject *parent = nullptr);

  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
  bool setData(const QModelIndex &index, const QVariant &value, int role) override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
  [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
  [[nodiscard]] QStringList mimeTypes() const override;
  [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
  [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                     const QModelIndex &parent) const override;
  bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                    const QModelIndex &parent) override;

  [[nodiscard]] const SourceOrder &order() const { return m_order; }
  /// Lays the list out anew and keeps that for this project.
  void setOrder(const SourceOrder &order);
  /// Puts sources into the group of a row; whether anything changed.
  bool putInto(const std::vector<SourceId> &sources, const QModelIndex &row);

  [[nodiscard]] SourceId sourceAt(const QModelIndex &index) const;
  [[nodiscard]] QModelIndex indexOf(SourceId source) const;
  /// The source `step` places after this one in the list; none beyond the ends.
  [[nodiscard]] SourceId neighbour(SourceId source, int step) const;

 private:
  struct Row {
    SourceId source;  ///< none for a heading
    QString heading;
    std::string value;  ///< of the group
    friend bool operator==(const Row &, const Row &) = default;
  };

  void rebuild();
  [[nodiscard]] std::vector<Row> rowsNow() const;
  /// Lays the list out anew where sources come, go or stand elsewhere now.
  void follow(const ChangeSet &changes);
  void openProject();
  void apply(const ChangeSet &changes);

  Workbench &m_workbench;
  std::vector<Row> m_rows;
  SourceOrder m_order;
  mutable std::unordered_map<SourceId, StaveData> m_staves;
  std::vector<SourceId> m_stale;
  QTimer m_refresh;
};

}  // namespace florilegium::gui

Q_DECLARE_METATYPE(florilegium::gui::StaveData)
