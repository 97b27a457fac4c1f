// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>
#include <vector>

#include "florilegium/text/resemblance.h"
#include "gui/shell/workbench.h"

namespace florilegium::gui {

/// What a row shows: words among those before and behind them, and facts below.
enum PassageRole { BeforeRole = Qt::UserRole + 1, BehindRole, FactsRole, ColourRole };

/// Tags without words: of one source or all, those that wait for a person or those that are kept.
class OrphanModel : public QAbstractListModel {
  Q_OBJECT

 public:
  enum class Of { Waiting, Kept };

  explicit OrphanModel(Workbench &workbench, QObject *parent = nullptr);
  /// No source: all.
  void fill(SourceId source, Of of);
  [[nodiscard]] TagId tagAt(const QModelIndex &index) const;
  [[nodiscard]] QModelIndex indexOf(TagId tag) const;
  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

 private:
  Workbench &m_workbench;
  std::vector<TagId> m_tags;
  bool m_ofOneSource = false;
};

/// Places in a text that are like some words.
class GuessModel : public QAbstractListModel {
  Q_OBJECT

 public:
  using QAbstractListModel::QAbstractListModel;
  void setPlaces(std::shared_ptr<const Revision> revision, std::vector<Resemblance> places);
  [[nodiscard]] Span placeAt(const QModelIndex &index) const;
  [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

 private:
  std::shared_ptr<const Revision> m_revision;
  std::vector<Resemblance> m_places;
};

/// The words in ink among those round them, in the reading font; facts below.
class PassageDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}  // namespace florilegium::gui
