// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "florilegium/import/pdf_geometry.h"

// How a caret moves over a page, where lines are what was printed.

namespace florilegium::gui {

/// All of a page's text, from its first code point to its last; empty on a page without.
[[nodiscard]] Span textOf(const PageGeometry &page);
/// The page on which a code point stands, or the next one where it stands on none; -1 without pages.
[[nodiscard]] int pageOf(const std::vector<PageGeometry> &pages, Position position);
/// The code point whose rectangle holds a place, with a little around it; -1 beside the words.
[[nodiscard]] Position hitAt(const PageGeometry &page, float x, float y);
/// Where a caret goes for a place: before or behind the nearest code point.
[[nodiscard]] Position caretAt(const PageGeometry &page, float x, float y);
/// A caret before `position`, without width; on the edge of the code point before it where that ends a word.
[[nodiscard]] std::optional<PageRect> caretRect(const PageGeometry &page, Position position);
/// The caret in the next line below (1) or above (-1), nearest to `x`; -1 where the page ends.
[[nodiscard]] Position lineBeyond(const PageGeometry &page, Position position, float x, int direction);
/// The stretch of the printed line that holds a place; empty where it stands on no line.
[[nodiscard]] Span lineAt(const PageGeometry &page, Position position);

}  // namespace florilegium::gui
