// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "florilegium/base/progress.h"
#include "florilegium/base/result.h"

namespace florilegium {

/// The cells of a table file, with its first row as the names of the columns.
struct PlainTable {
  std::vector<std::string> columns;  ///< no two alike, "Column 2" where the first row has nothing
  std::vector<std::vector<std::string>> rows;
};

/// Reads a table of facts: cells set apart by commas, semicolons, tabs or bars, in any encoding that text is
/// read in. Fails with Empty (no row below the first), TooLarge, NotText, BadFormat or Cancelled.
[[nodiscard]] Result<PlainTable> readPlainTable(std::string_view bytes, std::string_view fileName,
                                                const Progress &progress = {});

}  // namespace florilegium
