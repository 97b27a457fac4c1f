// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "html_main.h"
#include "text_builder.h"

namespace florilegium::import {

/// What of a page is rendered, and how.
enum class Rendering {
  Main,    ///< only the page's own text
  Marked,  ///< everything, what is not the page's own text as boilerplate
  Plain,   ///< everything
};

/// Puts the seen text of a page into `builder`. Elements with names become anchors, "#NAME" for each; in a
/// book `page` is the file's path there, and anchors and links to other files of the book are "PATH#NAME".
/// What kind of boilerplate stands where goes into `asides`. Fails with Cancelled or, above
/// `limits.textBytes`, TooLarge.
[[nodiscard]] Result<void> renderHtml(const HtmlDocument &document, const PageMap &map, Rendering rendering,
                                      TextBuilder &builder, const ImportLimits &limits,
                                      const Progress &progress, std::string_view page = {},
                                      std::vector<Aside> *asides = nullptr);

}  // namespace florilegium::import
