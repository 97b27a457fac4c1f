// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace florilegium::import {

/// The character that a font of symbols shows for a code (0x20 to 0xFF, or the same from 0xF020 on); empty
/// when it is not known.
[[nodiscard]] std::string symbolText(std::string_view font, char32_t code);

/// Text in which codes of symbol fonts (from U+F020 to U+F0FF) are the characters that are seen. `unknown`
/// counts those that became U+FFFD.
[[nodiscard]] std::string withoutSymbolCodes(std::string_view utf8, std::string_view font, int &unknown);

/// A list's bullet as it is seen.
[[nodiscard]] std::string bulletOf(std::string_view text, std::string_view font);

}  // namespace florilegium::import
