// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/codes_view.h"

#include <QCursor>
#include <QDrag>
#include <QDropEvent>
#include <QMimeData>
#include <QPainter>

#include "gui/theme/paint.h"
#include "gui/theme/theme.h"

namespace florilegium::gui {

void CodesView::drawRow(QPainter *painter, const QStyleOptionViewItem &given,
                        const QModelIndex &index) const {
  const QRect item = visualRect(index);
  const QRect row(0, item.top(), viewport()->width(), item.height());
  const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
  const bool hovered = viewport()->underMouse() && row.contains(pointer);
  const bool current = index == currentIndex() && hasFocus();
  paintRowGround(*painter, row, selectionModel()->isSelected(index), hovered);
  if (current) paintCurrentBar(*painter, row, layoutDirection());

  QStyleOptionViewItem option = given;
  option.state.setFlag(QStyle::State_HasFocus, current);
  if (rootIsDecorated() && model()->hasChildren(index)) {
    option.state.setFlag(QStyle::State_Children);
    option.state.setFlag(QStyle::State_Open, isExpanded(index));
    const int left = layoutDirection() == Qt::RightToLeft ? item.right() + 1 : item.left() - indentation();
    option.rect = QRect(left, item.top(), indentation(), item.height());
    style()->drawPrimitive(QStyle::PE_IndicatorBranch, &option, painter, this);
  }
  option.rect = item;
  itemDelegateForIndex(index)->paint(painter, option, index);
}

void CodesView::currentChanged(const QModelIndex &current, const QModelIndex &previous) {
  QTreeView::currentChanged(current, previous);
  // The bar of the current row goes with it, also where the selection stays.
  viewport()->update();
}

void CodesView::startDrag(Qt::DropActions) {
  QModelIndexList indexes = selectedIndexes();
  if (indexes.isEmpty()) return;
  auto *drag = new QDrag(this);
  drag->setMimeData(model()->mimeData(indexes));
  const QRect row = visualRect(currentIndex().isValid() ? currentIndex() : indexes.front());
  drag->setPixmap(viewport()->grab(row));
  emit dragging(true);
  drag->exec(Qt::CopyAction, Qt::CopyAction);
  emit dragging(false);
}

void CodesView::paintEvent(QPaintEvent *event) {
  QTreeView::paintEvent(event);
  if (!m_target.isValid()) return;
  QPainter painter(viewport());
  QStyleOption option;
  option.initFrom(this);
  const QRect item = visualRect(m_target);
  option.rect = QRect(0, item.top(), viewport()->width(), item.height());
  style()->drawPrimitive(QStyle::PE_IndicatorItemViewItemDrop, &option, &painter, this);
}

QModelIndex CodesView::targetOf(const QDropEvent &event) const {
  const QMimeData &dragged = *event.mimeData();
  if (draggedTags(dragged).empty() && !draggedSpan(dragged)) return {};
  const QModelIndex index = indexAt(event.position().toPoint());
  return index.flags().testFlag(Qt::ItemIsDropEnabled) ? index : QModelIndex();
}

void CodesView::setTarget(const QModelIndex &index) {
  if (m_target == index) return;
  m_target = index;
  viewport()->update();
}

void CodesView::dragEnterEvent(QDragEnterEvent *event) {
  const QMimeData &dragged = *event->mimeData();
  if (!draggedTags(dragged).empty() || draggedSpan(dragged))
    event->accept();
  else
    QTreeView::dragEnterEvent(event);
}

void CodesView::dragMoveEvent(QDragMoveEvent *event) {
  const QMimeData &dragged = *event->mimeData();
  if (draggedTags(dragged).empty() && !draggedSpan(dragged)) return QTreeView::dragMoveEvent(event);
  const QModelIndex target = targetOf(*event);
  setTarget(target);
  event->setAccepted(target.isValid());
}

void CodesView::dragLeaveEvent(QDragLeaveEvent *event) {
  setTarget({});
  QTreeView::dragLeaveEvent(event);
}

void CodesView::dropEvent(QDropEvent *event) {
  const QModelIndex target = targetOf(*event);
  setTarget({});
  if (!target.isValid()) return QTreeView::dropEvent(event);
  event->accept();
  if (const auto span = draggedSpan(*event->mimeData()))
    emit spanDropped(*span, target);
  else
    emit tagsDropped(draggedTags(*event->mimeData()), target,
                     event->modifiers().testFlag(Qt::ControlModifier));
}

}  // namespace florilegium::gui
