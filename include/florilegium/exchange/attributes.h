// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "florilegium/model/project.h"

namespace florilegium {

/// The table of all sources and attributes as CSV (RFC 4180, UTF-8): the first column, "source", is the name,
/// the second, "uuid", finds the source again whatever it is called by then. Cells that a spreadsheet would
/// calculate have an apostrophe before them.
[[nodiscard]] std::string attributesCsv(const Project &project);

/// A cell as it was before `attributesCsv` guarded it.
[[nodiscard]] std::string withoutGuard(const std::string &cell);

}  // namespace florilegium
