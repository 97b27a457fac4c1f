// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/tab_order.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPointer>
#include <QWidget>
#include <algorithm>

#include "gui/widgets/margin_popup.h"

namespace florilegium::gui {

namespace {

/// A part of a window as it is cut into rows and columns, with what Tab stops at in it.
struct Part {
  QRect where;
  QVector<QWidget *> stops;
};

using Parts = QVector<Part>;

bool popup(const QWidget *widget) {
  return qobject_cast<const MarginPopup *>(widget) != nullptr;
}

/// Groups between which a straight line can be drawn, in the order of `start`.
template <class Start, class End>
QVector<Parts> cut(Parts parts, Start start, End end) {
  std::stable_sort(parts.begin(), parts.end(),
                   [&](const Part &a, const Part &b) { return start(a) < start(b); });
  QVector<Parts> groups;
  int reach = 0;
  for (const Part &part : std::as_const(parts)) {
    if (groups.isEmpty() || start(part) >= reach) {
      groups.append(Parts());
      reach = end(part);
    }
    groups.last().append(part);
    reach = std::max(reach, end(part));
  }
  return groups;
}

/// Rows before columns; what overlaps both ways goes by its top.
void arrange(const Parts &parts, Qt::LayoutDirection direction, QVector<QWidget *> &order) {
  const QVector<Parts> rows = cut(
      parts, [](const Part &part) { return part.where.top(); },
      [](const Part &part) { return part.where.bottom() + 1; });
  QVector<Parts> groups = rows;
  if (groups.size() == 1) {
    groups = cut(
        parts, [](const Part &part) { return part.where.left(); },
        [](const Part &part) { return part.where.right() + 1; });
    if (direction == Qt::RightToLeft) std::reverse(groups.begin(), groups.end());
  }
  if (groups.size() > 1) {
    for (const Parts &group : std::as_const(groups))
      arrange(group, direction, order);
    return;
  }
  for (const Parts &row : rows)
    for (const Part &part : row)
      order += part.stops;
}

QVector<QWidget *> stopsIn(QWidget *above) {
  Parts parts;
  QVector<QWidget *> inPopups;
  for (QObject *child : above->children()) {
    auto *widget = qobject_cast<QWidget *>(child);
    if (widget == nullptr || widget->isHidden() || widget->isWindow()) continue;
    QVector<QWidget *> stops;
    // One that hands the focus on is no stop itself.
    if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy()) stops.append(widget);
    stops += stopsIn(widget);
    if (popup(widget))
      inPopups += stops;
    else if (!stops.isEmpty())
      parts.append({widget->geometry(), stops});
  }
  QVector<QWidget *> order;
  arrange(parts, above->layoutDirection(), order);
  return order + inPopups;
}

class TabOrder : public QObject {
 public:
  using QObject::QObject;

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override {
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Tab && key != Qt::Key_Backtab) return false;
    const QVector<QWidget *> stops = widgetsInOrder(static_cast<QWidget *>(watched)->window());
    for (qsizetype i = 1; i < stops.size(); ++i)
      QWidget::setTabOrder(stops[i - 1], stops[i]);
    return false;
  }
};

}  // namespace

QVector<QWidget *> widgetsInOrder(QWidget *window) {
  return stopsIn(window);
}

void keepTabsInOrder() {
  static QPointer<TabOrder> once;
  if (once) return;
  once = new TabOrder(qApp);
  qApp->installEventFilter(once);
}

}  // namespace florilegium::gui
