// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "html_main.h"

namespace florilegium::import {

/// For every `table` of a page whether it holds data, to be read row by row, rather than lay out text; by the
/// node's index.
[[nodiscard]] std::vector<char> dataTables(const HtmlDocument &document, const PageMap &map);

}  // namespace florilegium::import
