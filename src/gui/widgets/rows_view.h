// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace florilegium::gui {

/// A list that asks for the height of its rows, and makes do with less: then it scrolls.
class RowsView : public QListView {
 public:
  using QListView::QListView;
  void setWantedHeight(int pixels) {
    m_wanted = pixels;
    setMaximumHeight(pixels);
    updateGeometry();
  }
  [[nodiscard]] QSize sizeHint() const override { return {QListView::sizeHint().width(), m_wanted}; }
  [[nodiscard]] QSize minimumSizeHint() const override {
    return {QListView::minimumSizeHint().width(), std::min(m_wanted, std::max(sizeHintForRow(0), 0))};
  }

 private:
  int m_wanted = 0;
};

}  // namespace florilegium::gui
