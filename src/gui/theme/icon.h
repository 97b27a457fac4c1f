// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPainter>
#include <QString>

#include "gui/theme/theme.h"

namespace florilegium::gui {

/// One of our icons (`:/icons/NAME.svg`) in a colour of the theme. Follows theme changes by itself; disabled
/// it is fainter. The program's own sign, "florilegium", keeps its colours. An unknown name gives an icon
/// that paints nothing.
[[nodiscard]] QIcon icon(const QString &name, Token colour = Token::Ink2);

/// For delegates and painted widgets: the icon in any colour, crisp at the painter's device pixel ratio.
void paintIcon(QPainter &painter, const QRectF &where, const QString &name, const QColor &colour);

/// The icon as pixels: `side` is in device-independent pixels, the pixmap carries the ratio.
[[nodiscard]] QPixmap iconPixmap(const QString &name, qreal side, const QColor &colour, qreal ratio);

}  // namespace florilegium::gui
