// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace florilegium::import {

/// How well the bytes above 0x7F of a single-byte encoding fit where they stand, from about -3 (controls and
/// symbols inside words) to 1 (letters in words in their proper case, quotation marks round words).
[[nodiscard]] double plausibility(std::string_view bytes, const std::string &encoding);

/// The most plausible encoding. The first one is favoured: another has to be clearly better.
[[nodiscard]] std::string mostPlausible(std::string_view bytes, const std::vector<std::string> &encodings);

/// Whether bytes follow the spelling of Thai in TIS-620: vowel and tone signs above consonants.
[[nodiscard]] bool looksLikeThai(std::string_view bytes);

}  // namespace florilegium::import
