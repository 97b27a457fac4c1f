// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace florilegium {

/// Text for comparing without regard to case and accents: NFKD, marks dropped, case folded (Unicode 15).
[[nodiscard]] std::string foldForSearch(std::string_view utf8);

}  // namespace florilegium
