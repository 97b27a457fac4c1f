// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "florilegium/base/progress.h"
#include "florilegium/base/result.h"
#include "florilegium/import/imported.h"
#include "florilegium/text/span.h"

namespace florilegium {

/// A rectangle on a page, in points (1/72 inch) from the top left corner of the page as it is shown.
struct PageRect {
  float left = 0;
  float top = 0;
  float right = 0;
  float bottom = 0;

  [[nodiscard]] bool contains(float x, float y) const {
    return x >= left && x < right && y >= top && y < bottom;
  }
  friend bool operator==(const PageRect &, const PageRect &) = default;
};

/// A stretch of the text that stands in one piece on a page: a word, or what of it stands in one line.
struct PagePiece {
  Position start = 0;           ///< of the first of `signs` in the text
  PageRect box;                 ///< round all of it
  std::vector<PageRect> signs;  ///< one a code point
};

/// Where the text of one page stands. `pieces` are ordered by `start`.
struct PageGeometry {
  float width = 0;  ///< points
  float height = 0;
  std::vector<PagePiece> pieces;

  /// The parts of `span` on this page, a rectangle for each line it touches.
  [[nodiscard]] std::vector<PageRect> rects(Span span) const;
  /// The code point under a place, or nearest to it in its line or above; -1 on a page without text.
  [[nodiscard]] Position positionAt(float x, float y) const;
  /// The rectangle of one code point; nothing where it does not stand on this page.
  [[nodiscard]] std::optional<PageRect> rectAt(Position position) const;
};

/// Where every code point of a PDF's text stands.
struct PdfGeometry {
  SourceText text;                  ///< that `importBytes` makes of the same bytes
  std::vector<PageGeometry> pages;  ///< every page, also those without text
};

/// Fails as `importBytes` does.
[[nodiscard]] Result<PdfGeometry> pdfGeometry(std::string_view bytes, const Progress &progress = {},
                                              const ImportLimits &limits = {});

/// The same pages for another text: one that an earlier version of the reader made of them, or that was
/// corrected since. What stands in only one of both has no place.
[[nodiscard]] std::vector<PageGeometry> movedTo(const SourceText &text, const PdfGeometry &geometry);

}  // namespace florilegium
