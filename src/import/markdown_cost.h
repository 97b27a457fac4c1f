// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace florilegium::import {

/// Whether a paragraph holds so many lines and brackets that the parser, which looks for the line of each
/// bracket from the paragraph's first line on, would take seconds for it. No one writes such paragraphs.
[[nodiscard]] bool costsTooMuch(std::string_view markdown);

}  // namespace florilegium::import
