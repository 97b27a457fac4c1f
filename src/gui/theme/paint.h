// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPainter>
#include <QRectF>

class QWidget;

namespace florilegium::gui {

/// The ring around a control that has the keyboard focus: 2 ink, 1 away from the control, its radius larger
/// by 2.
void paintFocusRing(QPainter &painter, const QRectF &control, qreal radius);
/// The same inside the control's own rectangle, where nothing may be painted outside.
void paintInnerFocusRing(QPainter &painter, const QRectF &control, qreal radius);

/// A filled rounded rectangle with an edge that falls on whole device pixels. An invalid colour leaves its
/// part out.
void paintRounded(QPainter &painter, const QRectF &where, qreal radius, const QColor &fill,
                  const QColor &edge = QColor(), qreal edgeWidth = 1);

/// The bar before the row of a list that has the keyboard: 2 ink, at the leading side. For delegates that do
/// not let the style draw the item.
void paintCurrentBar(QPainter &painter, const QRectF &row, Qt::LayoutDirection direction);

/// The ground of a row in a list: `selected`, else under the pointer, else nothing.
void paintRowGround(QPainter &painter, const QRectF &row, bool selected, bool hovered);

/// Whether a widget that has the focus should show it: the person is using the keyboard.
[[nodiscard]] bool focusShown(const QWidget &widget);

/// A rectangle whose sides lie on whole device pixels, never empty where the given one is not.
[[nodiscard]] QRectF snapped(const QPainter &painter, const QRectF &rect);

[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, qreal shareOfB);

}  // namespace florilegium::gui
