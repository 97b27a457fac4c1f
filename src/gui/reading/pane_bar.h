// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace florilegium::gui {

/// The ground of a bar at the foot of the text pane: panel, with a hairline above.
class PaneBar : public QWidget {
  Q_OBJECT

 public:
  explicit PaneBar(QWidget *parent = nullptr);
  /// As narrow as the pane is; what has no room in one row takes a second.
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;
};

}  // namespace florilegium::gui
