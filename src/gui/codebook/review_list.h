// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include "florilegium/session/definitions.h"

namespace florilegium::gui {

class Workbench;

/// Passages to be looked through again. Words are read when a row is shown.
class ReviewModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { FactsRole = Qt::UserRole + 1, ColourRole };

  ReviewModel(Workbench *workbench, QObject *parent) : QAbstractListModel(parent), m_workbench(workbench) {}
  /// The rows name their code where they are of several.
  void setTags(std::vector<OlderTag> tags, bool ofOneCode);
  [[nodiscard]] TagId tagAt(const QModelIndex &index) const;
  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
  [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;

 private:
  Workbench *m_workbench;
  std::vector<OlderTag> m_tags;
  bool m_ofOneCode = false;
};

/// The words in the reading font, below them code, source and dates.
class ReviewDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}  // namespace florilegium::gui
