// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPageSize>
#include <QSizeF>

#include "gui/theme/fonts.h"

namespace florilegium::gui {

/// How a source goes onto paper.
struct PrintOptions {
  QPageSize::PageSizeId paper = QPageSize::A4;
  double points = 11;     ///< size of the text
  bool tints = true;      ///< tints and underlines
  bool margin = true;     ///< brackets and labels beside the text
  bool legend = true;     ///< the codes that occur, before the text
  bool memos = false;     ///< all memos, behind the text
  bool patterns = false;  ///< the lines of each code differ also without colour
  friend bool operator==(const PrintOptions &, const PrintOptions &) = default;
};

/// Pages are laid out in the pixels of the reading view at its usual size, which become small on paper.
/// Points to a pixel.
[[nodiscard]] inline double pointsPerPixel(const PrintOptions &options) {
  return options.points / kDefaultReadingSize;
}

}  // namespace florilegium::gui
