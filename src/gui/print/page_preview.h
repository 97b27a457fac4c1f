// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>
#include <memory>

#include "gui/print/print_pages.h"

namespace florilegium::gui {

/// The pages as they will be, one below the other, each as wide as the view allows. Paints what is in view.
class PagePreview : public QAbstractScrollArea {
  Q_OBJECT

 public:
  explicit PagePreview(QWidget *parent = nullptr);

  /// Shows other pages, from the place where the ones before were left; null for none.
  void setPages(std::shared_ptr<PrintPages> pages);
  /// More of them are known.
  void pagesAdded();
  /// The page in the middle of the view, from 0.
  [[nodiscard]] int currentPage() const;

 signals:
  void currentPageChanged(int page);

 protected:
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void scrollContentsBy(int dx, int dy) override;
  void changeEvent(QEvent *event) override;

 private:
  [[nodiscard]] double scale() const;
  [[nodiscard]] QSize sheet() const;
  [[nodiscard]] int pitch() const;
  void updateScrollBar();
  [[nodiscard]] const QPixmap &picture(int page);

  std::shared_ptr<PrintPages> m_pages;
  QHash<int, QPixmap> m_pictures;
  int m_told = -1;
};

}  // namespace florilegium::gui
