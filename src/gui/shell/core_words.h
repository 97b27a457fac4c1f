// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <span>
#include <string_view>

namespace florilegium::gui {

/// What a module below the window says in English, in the language of the interface. The modules know no
/// translations: the phrases that they use are listed here, with %1 to %9 for values, and are found again in
/// what they say. Values that are phrases themselves are translated, too; what no phrase fits stays English.
[[nodiscard]] QString coreWords(std::string_view english);

/// Whether a listed phrase fits the whole text.
[[nodiscard]] bool knowsCoreWords(std::string_view english);

/// The phrases, in English.
[[nodiscard]] std::span<const char *const> corePhrases();

}  // namespace florilegium::gui
