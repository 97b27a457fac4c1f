// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace florilegium::gui {

/// The soft shadow below a raised sheet. A sibling that lies under the sheet and lets the pointer through.
class SheetShadow : public QWidget {
  Q_OBJECT

 public:
  explicit SheetShadow(QWidget *parent);
  /// Lies around a sheet with this geometry.
  void surround(const QRect &sheet);

 protected:
  void paintEvent(QPaintEvent *event) override;
};

}  // namespace florilegium::gui
