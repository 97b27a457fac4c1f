// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/page_stack.h"

#include <algorithm>
#include <cmath>

namespace florilegium::gui {

void PageStack::setPages(std::vector<QSizeF> sizes) {
  m_sizes = std::move(sizes);
  m_widest = 0;
  for (const QSizeF &size : m_sizes)
    m_widest = std::max(m_widest, size.width());
}

qreal PageStack::fitting(qreal width, const Ground &ground) const {
  return m_widest <= 0 ? 1 : std::max<qreal>(1, width - 2 * ground.side) / m_widest;
}

void PageStack::arrange(qreal scale, qreal width, const Ground &ground) {
  m_scale = scale;
  m_gap = ground.gap;
  m_tops.clear();
  qreal y = ground.top;
  for (const QSizeF &size : m_sizes) {
    m_tops.push_back(y);
    y += std::round(size.height() * scale) + ground.gap;
  }
  m_size = {std::max(width, std::ceil(m_widest * scale + 2 * ground.side)), y};
}

QRectF PageStack::rectOf(int page) const {
  const QSizeF size = sizeOf(page) * m_scale;
  return {std::round((m_size.width() - size.width()) / 2), m_tops[static_cast<std::size_t>(page)],
          std::round(size.width()), std::round(size.height())};
}

QRectF PageStack::rectOf(int page, const PageRect &rect) const {
  const QPointF corner = rectOf(page).topLeft();
  return {corner + QPointF(rect.left, rect.top) * m_scale,
          corner + QPointF(rect.right, rect.bottom) * m_scale};
}

std::optional<int> PageStack::pageAt(qreal y) const {
  if (m_sizes.empty()) return std::nullopt;
  const auto behind = std::upper_bound(m_tops.begin(), m_tops.end(), y + m_gap / 2);
  return std::max(0, static_cast<int>(behind - m_tops.begin()) - 1);
}

std::optional<PagePlace> PageStack::placeAt(QPointF point) const {
  const std::optional<int> page = pageAt(point.y());
  if (!page) return std::nullopt;
  return PagePlace{*page, (point - rectOf(*page).topLeft()) / m_scale};
}

QPointF PageStack::pointAt(const PagePlace &place) const {
  return rectOf(place.page).topLeft() + place.point * m_scale;
}

std::pair<int, int> PageStack::pagesIn(qreal top, qreal bottom) const {
  const auto first = std::partition_point(m_tops.begin(), m_tops.end(), [&](const qreal &pageTop) {
    const auto page = static_cast<std::size_t>(&pageTop - m_tops.data());
    return pageTop + m_sizes[page].height() * m_scale + m_gap < top;
  });
  const auto behind = std::lower_bound(m_tops.begin(), m_tops.end(), bottom);
  return {static_cast<int>(first - m_tops.begin()), static_cast<int>(behind - m_tops.begin()) - 1};
}

}  // namespace florilegium::gui
