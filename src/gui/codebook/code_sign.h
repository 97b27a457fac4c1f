// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/chip.h"

namespace florilegium::gui {

/// The sign of a code before its name in a list: a chip with its digit, or a dot where it has none, centred.
inline void paintCodeSign(QPainter &painter, const QRectF &where, const QColor &colour,
                          const QString &digit) {
  const qreal side = digit.isEmpty() ? dotSide() : chipSide();
  QRectF square(0, 0, side, side);
  square.moveCenter(where.center());
  if (digit.isEmpty()) {
    paintDot(painter, square, colour);
  } else {
    paintChip(painter, square, colour, digit);
  }
}

}  // namespace florilegium::gui
