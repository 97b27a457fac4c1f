// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QString>

namespace florilegium::gui {

/// Draws a number with each digit centred in the width of the widest digit, so that columns stand: Qt 6.4
/// cannot ask a font for its tabular figures. Other characters keep their own width. Uses the painter's font
/// and pen.
void drawFigures(QPainter &painter, const QRectF &where, Qt::Alignment alignment, const QString &text);
/// The width drawFigures() takes.
[[nodiscard]] qreal figuresWidth(const QFont &font, const QString &text);

}  // namespace florilegium::gui
