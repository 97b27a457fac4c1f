// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>

namespace florilegium::gui {

/// Margins named by the direction of reading; layouts mirror their items, but not their margins.
[[nodiscard]] inline QMargins readingMargins(Qt::LayoutDirection direction, int start, int top, int end,
                                             int bottom) {
  return direction == Qt::RightToLeft ? QMargins(end, top, start, bottom) : QMargins(start, top, end, bottom);
}

}  // namespace florilegium::gui
