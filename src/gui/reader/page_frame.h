// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/reader/frame.h"

namespace florilegium::gui {

/// Which part of a page a picture shows.
struct PageWindow {
  QRect view;  ///< in pixels, its top left at 0, 0
  Column column;
  int unit = 0;    ///< the unit at the top of the view
  int offset = 0;  ///< how far its top (with the gap over it) lies above the view's
  int above = 0;   ///< pixels over the view from which labels may have been pushed into it
  int labelHeight = 16;
};

/// Everything that lies in a window, lines and tags laid out where they were not. The frame points into
/// `page` and `scene` and holds until either changes. Selection, current tag and hits are the caller's to
/// set.
[[nodiscard]] Frame frameOf(PageLayout &page, TagScene &scene, const PageWindow &window);

// The same on paper: a PageLayout of its own, set at the paper's column width (QPainter::scale does the rest,
// text stays text), a TagScene with the view's filter, a frame for each sheet, then TextPainter's tints,
// underlines and text and Margin's paint. Colours are those of the Theme at that moment; no fold is closed
// unless setFolds says so.

}  // namespace florilegium::gui
