// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QColor>
#include <QStringList>

#include "gui/picker/code_ranking.h"

namespace florilegium::gui {

/// A code as a row of the picker.
struct PickerRow {
  CodeId id;
  QString name;
  QString above;  ///< the path of the codes above it
  QColor colour;
  QString shortcut;
  qint64 count = 0;
  QString definition;
  QString include;
  QString exclude;
  QVector<MatchRange> inName;
  QVector<MatchRange> inDefinition;
  QStringList quotes;  ///< newest passages; filled in when the row is highlighted
};

class PickerModel : public QAbstractListModel {
  Q_OBJECT

 public:
  using QAbstractListModel::QAbstractListModel;

  void setRows(QVector<PickerRow> rows);
  [[nodiscard]] const PickerRow &row(int at) const { return m_rows.at(at); }
  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

  /// The row that shows what its code is about; -1 for none.
  void setHighlighted(int at, const QStringList &quotes = {});
  [[nodiscard]] int highlighted() const { return m_highlighted; }
  /// Whether a row shows its definition.
  [[nodiscard]] bool isOpen(int at) const;
  /// For low windows: no row does.
  void setNamesOnly(bool only) { m_namesOnly = only; }

 private:
  void touched(int at);
  QVector<PickerRow> m_rows;
  int m_highlighted = -1;
  bool m_namesOnly = false;
};

}  // namespace florilegium::gui
