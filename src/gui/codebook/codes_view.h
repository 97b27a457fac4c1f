// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace florilegium::gui {

/// The tree of the codes panel. It paints each row's ground once, from edge to edge, below branches and cell;
/// QTreeView paints it part by part, and translucent parts twice.
class CodesView : public QTreeView {
  Q_OBJECT

 public:
  using QTreeView::QTreeView;

 protected:
  void drawRow(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override;
};

}  // namespace florilegium::gui
