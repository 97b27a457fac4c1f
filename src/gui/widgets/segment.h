// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "gui/widgets/segmented_control.h"

namespace florilegium::gui {

/// One choice of a SegmentedControl.
class Segment : public QAbstractButton {
  Q_OBJECT

 public:
  Segment(const QString &text, SegmentedControl *control);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void enterEvent(QEnterEvent *event) override;
  void leaveEvent(QEvent *event) override;

 private:
  [[nodiscard]] QFont labelFont() const;
  [[nodiscard]] bool boxed() const;
  [[nodiscard]] bool marksItself() const;
  [[nodiscard]] qreal signSide() const;
  [[nodiscard]] qreal signGap() const;

  SegmentedControl *m_control;
};

}  // namespace florilegium::gui
