// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "florilegium/model/records.h"

namespace florilegium {

/// A code of a codebook that is not part of a project.
struct CodebookEntry {
  Code code;                          ///< without id, parent, rank and colour; the UUID is nil when not known
  std::optional<Colour> colour;       ///< none: the project chooses
  std::optional<std::size_t> parent;  ///< place in the list, before this one
  std::string memo;
};

/// A codebook by itself, as it is exchanged: parents before their children.
using CodeList = std::vector<CodebookEntry>;

}  // namespace florilegium
