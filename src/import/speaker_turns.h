// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "florilegium/import/imported.h"

namespace florilegium::import {

/// "1:02:03.500", "02:03,5" or "00:42" in milliseconds; none where it is no time.
[[nodiscard]] std::optional<std::int64_t> timeIn(std::string_view text);
/// "1:02:03".
[[nodiscard]] std::string clockText(std::int64_t milliseconds);

/// Who speaks where in a transcript: lines like "INTERVIEWER: ...", "Ada (00:12): ..." or "[00:12] Ada: ...",
/// or a line with name and time over what is said. Empty where a text is no transcript. A turn's span holds
/// what is said, without the name.
[[nodiscard]] std::vector<Turn> turnsOf(const SourceText &text);

/// Makes speakers and length attributes of the source.
void describeTurns(ImportedText &imported);

}  // namespace florilegium::import
