// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/splitter.h"

#include <QResizeEvent>

namespace florilegium::gui {

namespace {

class WideHandle : public QSplitterHandle {
 public:
  WideHandle(Qt::Orientation orientation, QSplitter *splitter) : QSplitterHandle(orientation, splitter) {}

 protected:
  void resizeEvent(QResizeEvent *event) override {
    // QSplitter lays handles out by their contents and lets the margins lie over its panes; Qt itself does
    // the same with margins of 2.
    constexpr int hold = 4;
    QWidget::resizeEvent(event);
    setAttribute(Qt::WA_MouseNoMask);
    if (orientation() == Qt::Horizontal) {
      setContentsMargins(hold, 0, hold, 0);
    } else {
      setContentsMargins(0, hold, 0, hold);
    }
    setMask(QRegion(contentsRect()));
  }
};

}  // namespace

Splitter::Splitter(Qt::Orientation orientation, QWidget *parent) : QSplitter(orientation, parent) {
  setHandleWidth(1);
  setChildrenCollapsible(false);
}

QSplitterHandle *Splitter::createHandle() {
  return new WideHandle(orientation(), this);
}

}  // namespace florilegium::gui
