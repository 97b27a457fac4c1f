// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "html_document.h"
#include "html_roles.h"

namespace florilegium::import {

/// What is known of each node of a page, by its index.
struct PageMap {
  std::vector<Display> display;
  std::vector<char> seen;    ///< neither hidden nor below something hidden
  std::vector<char> isMain;  ///< belongs to the page's own text
  int main = -1;             ///< the element that holds it; -1 when none does
  int title = -1;            ///< the heading that says the title of the page
};

/// Finds out what is seen, nothing else.
[[nodiscard]] PageMap seenOf(const HtmlDocument &document);

/// Finds out what is seen, and what of it is the page's own text rather than navigation, notices, links to
/// other pages, comments. Every node is looked at a bounded number of times.
[[nodiscard]] PageMap mapPage(const HtmlDocument &document);

}  // namespace florilegium::import
