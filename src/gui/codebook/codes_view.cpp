// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/codes_view.h"

#include <QCursor>
#include <QPainter>

#include "gui/theme/paint.h"

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

}  // namespace florilegium::gui
