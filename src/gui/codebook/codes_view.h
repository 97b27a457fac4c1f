// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

#include "florilegium/base/ids.h"
#include "gui/reader/drag_data.h"

namespace florilegium::gui {

/// The tree of the codes panel. It paints each row's ground once, from edge to edge, below branches and cell;
/// QTreeView paints it part by part, and translucent parts twice. Takes tags and selected words that are
/// dropped on a code.
class CodesView : public QTreeView {
  Q_OBJECT

 public:
  using QTreeView::QTreeView;

 signals:
  /// A drag of codes began here, or has ended.
  void dragging(bool on);
  /// Tags were dropped on a code, with Ctrl to be tagged with it, too.
  void tagsDropped(const std::vector<florilegium::TagId> &tags, const QModelIndex &code, bool add);
  void spanDropped(const florilegium::gui::DraggedSpan &span, const QModelIndex &code);

 protected:
  void drawRow(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override;
  void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
  void startDrag(Qt::DropActions actions) override;
  void paintEvent(QPaintEvent *event) override;
  void dragEnterEvent(QDragEnterEvent *event) override;
  void dragMoveEvent(QDragMoveEvent *event) override;
  void dragLeaveEvent(QDragLeaveEvent *event) override;
  void dropEvent(QDropEvent *event) override;

 private:
  void setTarget(const QModelIndex &index);
  /// The code under the pointer for words or tags; invalid for anything else.
  [[nodiscard]] QModelIndex targetOf(const QDropEvent &event) const;

  QPersistentModelIndex m_target;
};

}  // namespace florilegium::gui
