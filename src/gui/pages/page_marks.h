// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <vector>

#include "florilegium/import/pdf_geometry.h"
#include "gui/reader/tag_scene.h"

namespace florilegium::gui {

/// A stretch of a printed line that belongs to a tag.
struct PageMark {
  PageRect where;  ///< points
  TagId tag;
  CodeId code;
  Span span;      ///< of the whole tag
  int level = 0;  ///< of its underline
};

/// All that is painted for the tags of one page, by the rules of the reading view.
struct PageMarks {
  std::vector<PageMark> tints;       ///< one at each code point
  std::vector<PageMark> underlines;  ///< of every tag whose level is drawn
  std::vector<PageRect> memos;       ///< words with a memo of their own
};

/// Underlines deeper than this are not drawn.
inline constexpr int deepestOnPage = 2;

[[nodiscard]] PageMarks marksOf(const PageGeometry &page, const TagScene &scene);

}  // namespace florilegium::gui
