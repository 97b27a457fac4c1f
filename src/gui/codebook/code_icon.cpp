// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/code_icon.h"

#include <QPainter>
#include <QPixmap>

#include "gui/widgets/chip.h"

namespace florilegium::gui {

QIcon codeIcon(const QColor &colour, qreal ratio) {
  const int side = dotSide();
  QPixmap pixmap(QSize(side, side) * ratio);
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  paintDot(painter, QRectF(0, 0, side, side), colour);
  painter.end();
  // In a selected row it keeps its colour.
  QIcon dot(pixmap);
  dot.addPixmap(pixmap, QIcon::Selected);
  return dot;
}

}  // namespace florilegium::gui
