// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace florilegium {

/// Text for comparing without regard to case and accents: NFKD, accents dropped, case folded (the rules of
/// ICU's Unicode version). Vowel signs and the voicing marks of kana are no accents and stay. Characters
/// that are not to be seen (soft hyphens, joiners, direction marks) are dropped, and typographic quotation
/// marks, apostrophes and hyphens become those of ASCII. Bytes that are not UTF-8 stay as they are.
[[nodiscard]] std::string foldForSearch(std::string_view utf8);

}  // namespace florilegium
