// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "florilegium/base/result.h"

namespace florilegium::exchange {

/// A row of a table of comma-separated values, with the line on which it starts, from 1.
struct CsvRow {
  std::vector<std::string> cells;
  std::int64_t line = 1;
};

/// Reads a table after RFC 4180, with "," or the ";" or tab that its first line has instead. Rows without
/// any text are left out. Fails with BadFormat.
[[nodiscard]] Result<std::vector<CsvRow>> readCsv(std::string_view text);

/// One row with its line end, quoted where it has to be.
[[nodiscard]] std::string csvLine(const std::vector<std::string> &cells);

/// A cell that no spreadsheet takes for a formula: an apostrophe stands before one that would begin one, or
/// that began with such an apostrophe before.
[[nodiscard]] std::string csvGuarded(std::string_view cell);
[[nodiscard]] std::string csvUnguarded(std::string_view cell);

}  // namespace florilegium::exchange
