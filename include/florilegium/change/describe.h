// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "florilegium/change/change_set.h"

namespace florilegium {

/// Words for one line: white space and control characters become single spaces, and what is longer than
/// `limit` code points is cut behind a whole grapheme cluster and ends in "…".
[[nodiscard]] std::string shortened(std::string_view utf8, Position limit = 60);

/// What was done, as a sentence without stop: "Tagged “…” as marketing metaphor".
[[nodiscard]] std::string describe(const Summary &summary);
/// The same after it was taken back: "Took back: tagged “…” as marketing metaphor".
[[nodiscard]] std::string describeUndone(const Summary &summary);
/// The same after it was done again: "Did again: tagged “…” as marketing metaphor".
[[nodiscard]] std::string describeRedone(const Summary &summary);

}  // namespace florilegium
