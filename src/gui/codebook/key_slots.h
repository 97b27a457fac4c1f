// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "florilegium/base/ids.h"

namespace florilegium::gui {

class Workbench;

/// The keys 1 to 9 side by side, each with the code that has it. A code dropped on one gets that key. Shown
/// while a code is dragged; the list gives keys with Alt and the digit.
class KeySlots : public QWidget {
  Q_OBJECT

 public:
  explicit KeySlots(Workbench *workbench, QWidget *parent = nullptr);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 signals:
  void chosen(florilegium::CodeId code, const QString &digit);

 protected:
  void paintEvent(QPaintEvent *event) override;
  void dragEnterEvent(QDragEnterEvent *event) override;
  void dragMoveEvent(QDragMoveEvent *event) override;
  void dragLeaveEvent(QDragLeaveEvent *event) override;
  void dropEvent(QDropEvent *event) override;

 private:
  /// 1 to 9; 0 beside them.
  [[nodiscard]] int slotAt(const QPointF &point) const;
  [[nodiscard]] QRectF slotRect(int digit) const;
  void setTarget(int digit);

  Workbench *m_workbench;
  int m_target = 0;
};

}  // namespace florilegium::gui
