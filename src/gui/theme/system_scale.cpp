// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/system_scale.h"

#include <QFontInfo>
#include <algorithm>
#include <cmath>

namespace florilegium::gui {

qreal scaleForSystemFont(const QFont &font) {
  constexpr qreal usual = 15;
  constexpr qreal largest = 3;
  // Twentieths, so that sizes that differ by a rounding look the same.
  constexpr qreal steps = 20;
  const qreal pixels = QFontInfo(font).pixelSize();
  return std::clamp(std::round(pixels / usual * steps) / steps, qreal(1), largest);
}

}  // namespace florilegium::gui
