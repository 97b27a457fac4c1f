// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "encoding.h"

namespace florilegium::import {

/// Makes valid UTF-8 into what a source's text must be: no mark at the start, LF line ends, U+FFFD for NUL.
/// Nothing else changes. What changed is added to `report`, a sentence each.
void normalise(std::string &utf8, std::vector<std::string> &report);

/// Decodes a whole file: with the encoding `chosen`, else with one that is found. Sentences about what was
/// lost or only supposed go to `report`. The result is normalised. Fails as `decode` does.
[[nodiscard]] Result<std::string> decodeFile(std::string_view bytes, Encoding encoding, std::int64_t limit,
                                             const Progress &progress, std::vector<std::string> &report);

}  // namespace florilegium::import
