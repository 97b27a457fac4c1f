// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <optional>
#include <vector>

#include "florilegium/import/pdf_geometry.h"

namespace florilegium::gui {

/// A place on a page, in points from its top left corner.
struct PagePlace {
  int page = 0;
  QPointF point;
};

/// Pages one under the other, centred, with a quiet gap: where each lies, in pixels from the top left of the
/// whole.
class PageStack {
 public:
  /// Lengths of the ground round the pages, in pixels.
  struct Ground {
    qreal side = 0;  ///< beside the widest page
    qreal top = 0;
    qreal gap = 0;  ///< between two pages, and below the last
  };

  /// Sizes in points.
  void setPages(std::vector<QSizeF> sizes);
  /// `scale` is pixels a point; `width` that of the view, which the pages are centred in.
  void arrange(qreal scale, qreal width, const Ground &ground);

  [[nodiscard]] int count() const { return static_cast<int>(m_sizes.size()); }
  [[nodiscard]] QSizeF sizeOf(int page) const { return m_sizes[static_cast<std::size_t>(page)]; }
  [[nodiscard]] qreal scale() const { return m_scale; }
  /// The scale at which the widest page and the ground beside it are as wide as a view.
  [[nodiscard]] qreal fitting(qreal width, const Ground &ground) const;
  [[nodiscard]] QSizeF size() const { return m_size; }
  [[nodiscard]] QRectF rectOf(int page) const;
  [[nodiscard]] QRectF rectOf(int page, const PageRect &rect) const;
  /// The page at a height, or the nearest; nothing without pages.
  [[nodiscard]] std::optional<int> pageAt(qreal y) const;
  [[nodiscard]] std::optional<PagePlace> placeAt(QPointF point) const;
  [[nodiscard]] QPointF pointAt(const PagePlace &place) const;
  /// First and last page that touch a stretch; first > last where none does.
  [[nodiscard]] std::pair<int, int> pagesIn(qreal top, qreal bottom) const;

 private:
  std::vector<QSizeF> m_sizes;
  std::vector<qreal> m_tops;
  qreal m_widest = 0;
  qreal m_scale = 1;
  qreal m_gap = 0;
  QSizeF m_size;
};

}  // namespace florilegium::gui
