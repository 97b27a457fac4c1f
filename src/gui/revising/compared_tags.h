// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <unordered_map>

#include "gui/revising/comparison.h"

namespace florilegium::gui {

class Workbench;

/// What becomes of the tags of a source, under three headings: those that lose their words, those of whose
/// words some are others, and those that move with their words.
class ComparedTagsModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum Role { FactsRole = Qt::UserRole + 1, ColourRole, HeadingRole, LostRole };

  explicit ComparedTagsModel(Workbench &workbench, QObject *parent = nullptr);
  void setTags(std::vector<ComparedTag> tags);
  [[nodiscard]] const std::vector<ComparedTag> &tags() const { return m_tags; }
  [[nodiscard]] int count(Fate fate) const { return m_counts[static_cast<std::size_t>(fate)]; }

  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
  [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
  [[nodiscard]] TagId tagAt(const QModelIndex &index) const;
  [[nodiscard]] QModelIndex indexOf(TagId tag) const;

 private:
  struct Row {
    int tag = -1;  ///< place in m_tags; -1: a heading
    Fate fate = Fate::Moved;
  };
  [[nodiscard]] QString headingOf(Fate fate) const;

  Workbench &m_workbench;
  std::vector<ComparedTag> m_tags;
  std::vector<Row> m_rows;
  int m_counts[3] = {0, 0, 0};
};

/// The words in the reading font, below them the code and what becomes of them.
class ComparedTagsDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}  // namespace florilegium::gui
