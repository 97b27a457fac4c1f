// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "florilegium/text/source_text.h"

namespace florilegium {

/// Every place where exactly these characters stand, in order, without overlaps.
[[nodiscard]] std::vector<Span> placesOf(const SourceText &text, std::string_view quote);

}  // namespace florilegium
