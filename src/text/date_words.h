// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace florilegium {

/// What a word in a date says, folded as `foldForSearch` does: a month from 1, or 0 for a word that only
/// stands there ("Tuesday", "th", "de"); nothing for any other word, and for one that names different months
/// in different languages.
[[nodiscard]] std::optional<int> dateWord(std::string_view folded);

}  // namespace florilegium
