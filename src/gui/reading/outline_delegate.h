// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace florilegium::gui {

/// A row of the outline: the heading by its depth, the number of passages at the end, a dot where one reads.
class OutlineDelegate : public QStyledItemDelegate {
  Q_OBJECT

 public:
  enum Role { Entry = Qt::UserRole, Depth, Passages, Here };
  using QStyledItemDelegate::QStyledItemDelegate;
  void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
  [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}  // namespace florilegium::gui
