// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "florilegium/change/change_set.h"
#include "florilegium/model/codebook.h"
#include "florilegium/model/project.h"

namespace florilegium::actions {

/// What importing a codebook does.
struct CodebookImport {
  ChangeSet changes;           ///< empty when everything is there already
  std::int64_t added = 0;      ///< codes that are new
  std::int64_t known = 0;      ///< codes that were there
  std::int64_t completed = 0;  ///< of these, codes that get a definition, note, example or memo they lacked
};

/// Adds the codes that the project does not have. A code is the same when its UUID is, or when its parent is
/// the same and its name, without regard to case and accents. What a known code says already is left as it
/// is; what it lacks is taken over. `name` is the codebook's, for the report.
/// Fails with NameEmpty.
[[nodiscard]] Result<CodebookImport> importCodebook(const Project &project, const CodeList &book,
                                                    const std::string &name, CoderId coder, Timestamp time);

}  // namespace florilegium::actions
