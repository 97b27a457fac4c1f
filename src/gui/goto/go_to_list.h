// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QColor>
#include <QStyledItemDelegate>
#include <functional>

#include "gui/picker/code_ranking.h"

namespace florilegium::gui {

/// Something that can be gone to, or done.
struct GoToTarget {
  QString name;
  QString above;     ///< the group of a source, the codes above a code
  QString kind;      ///< "source", "code", or the key of a command
  QString iconName;  ///< of theme/icon.h; empty: a dot of `colour`
  QColor colour;
  std::function<void()> go;
};

/// A target that fits what was typed.
struct GoToRow {
  GoToTarget target;
  QVector<MatchRange> marks;
};

class GoToModel : public QAbstractListModel {
  Q_OBJECT

 public:
  using QAbstractListModel::QAbstractListModel;
  void setRows(QVector<GoToRow> rows);
  [[nodiscard]] const GoToRow &row(int at) const { return m_rows.at(at); }
  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

 private:
  QVector<GoToRow> m_rows;
};

/// Sign, name with the typed letters marked, what is above it; at the end what kind of thing it is.
class GoToDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  GoToDelegate(const GoToModel *model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}
  [[nodiscard]] static int rowHeight();
  void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

 private:
  const GoToModel *m_model;
};

}  // namespace florilegium::gui
