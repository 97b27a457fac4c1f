// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspector/page_parts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "gui/theme/fonts.h"

namespace florilegium::gui {

namespace {

class OutsetItem : public QWidgetItem {
 public:
  using QWidgetItem::QWidgetItem;
  void setGeometry(const QRect &rect) override {
    const bool mirrored = widget()->layoutDirection() == Qt::RightToLeft;
    QWidgetItem::setGeometry(rect.adjusted(mirrored ? 0 : -linkRoom(), 0, mirrored ? linkRoom() : 0, 0));
  }
};

}  // namespace

int linkRoom() {
  return dip(4);
}

void addOutset(QBoxLayout *column, QWidget *page, QWidget *part) {
  if (part->parentWidget() != page) part->setParent(page);
  column->addItem(new OutsetItem(part));
}

void layInColumns(QWidget *page, const QVector<QVector<QWidget *>> &columns,
                  const QVector<QWidget *> &outset) {
  auto *row = new QHBoxLayout(page);
  row->setContentsMargins(dip(18), dip(10), dip(18), dip(8));
  row->setSpacing(dip(20));
  for (const QVector<QWidget *> &parts : columns) {
    auto *column = new QVBoxLayout;
    column->setSpacing(dip(4));
    for (QWidget *part : parts)
      outset.contains(part) ? addOutset(column, page, part) : column->addWidget(part);
    column->addStretch();
    row->addLayout(column, 1);
  }
}

}  // namespace florilegium::gui
