// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "florilegium/text/structure.h"
#include "html_document.h"
#include "number_style.h"

namespace florilegium::import {

/// What an inline style gives a property, in lower case and without white space; empty where it gives
/// nothing.
[[nodiscard]] std::string styleValue(const HtmlNode &node, std::string_view property);

/// How an element sets its text, by its name and its inline style, which may take back what the name says.
[[nodiscard]] std::vector<MarkKind> marksOf(const HtmlNode &node);

/// How the items of a list are numbered.
[[nodiscard]] NumberStyle numberStyleOf(const HtmlNode &list);

/// Whether an element that stands in a line is seen apart from the words beside it, without white space:
/// buttons, and numbers of lines and verses.
[[nodiscard]] bool standsApart(const HtmlNode &node);

}  // namespace florilegium::import
