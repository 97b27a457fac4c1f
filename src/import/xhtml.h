// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace florilegium::import {

/// XHTML as a parser for HTML understands it: elements that end in their own tag ("<a id='x'/>") get an end
/// tag, sections of character data become text.
[[nodiscard]] std::string htmlOf(std::string_view xhtml);

}  // namespace florilegium::import
