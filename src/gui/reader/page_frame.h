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

/// Where a sheet of paper begins.
struct SheetStart {
  int unit = 0;
  int offset = 0;  ///< of its first line, from the top of the unit with its gap
  friend bool operator==(const SheetStart &, const SheetStart &) = default;
};

/// Cuts a text into sheets of `height` pixels between two lines. A heading stays with what follows it, and no
/// paragraph leaves a single line alone. Lays out every unit once and forgets it again.
[[nodiscard]] std::vector<SheetStart> sheetsOf(PageLayout &page, int height);

// How to set a source on other paper, a printer's for one. Text stays text there; nothing is rasterised.
//
//   PageLayout page;                                  // its own, not the view's
//   page.setText(revision);
//   page.setType(type, columnWidth);                  // in units of 1/96 inch: QPainter::scale does the rest
//   TagScene scene;
//   scene.setSource(&project, source);
//   scene.setFilter(filter);
//   scene.reset(columnWidth / UnitStyles(type).of({}).averageWidth);
//   for (const SheetStart &sheet : sheetsOf(page, height)) {
//     PageWindow window{QRect(0, 0, width, height), column, sheet.unit, sheet.offset};
//     Frame frame = frameOf(page, scene, window);
//     painter.setClipRect(QRect(0, 0, width, end));   // `end`: where the next sheet's first line would stand
//     TextPainter text(painter, frame, &project, page);
//     text.tints();
//     text.underlines();
//     text.text();
//     Margin(frame, &project, scene.filter()).paint(painter);
//   }
//
// `column` comes from columnFor(), or is filled by hand: lanes at `laneX`, labels at `labelX`. Colours are
// those of the Theme at that moment. No fold is closed unless `page.setFolds` says so.

/// The height of what a sheet holds: where the first line of the next one would stand.
[[nodiscard]] int heightOfSheet(PageLayout &page, SheetStart sheet, std::optional<SheetStart> next);

}  // namespace florilegium::gui
