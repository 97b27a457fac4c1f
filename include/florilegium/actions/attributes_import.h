// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "florilegium/change/change_set.h"
#include "florilegium/model/project.h"

namespace florilegium::actions {

/// A table whose rows say something about sources. Rows may be shorter than the heading.
struct ValueTable {
  std::vector<std::string> columns;
  std::vector<std::vector<std::string>> rows;
};

/// What becomes of a column.
struct ColumnWish {
  std::string attribute;                     ///< of this name; empty: the column is left out
  AttributeKind kind = AttributeKind::Text;  ///< where the attribute is new
};

enum class EmptyCells { Leave, Clear };

struct ImportWish {
  std::string from;                 ///< the file's name, for the history
  std::size_t key = 0;              ///< the column that names the source
  std::vector<ColumnWish> columns;  ///< one for each of the table
  EmptyCells empty = EmptyCells::Leave;
};

struct TableCell {
  std::size_t row = 0;
  std::size_t column = 0;
};

/// What an import does, and what of the table it leaves out.
struct ImportPlan {
  ChangeSet changes;
  std::vector<SourceId> sources;       ///< of each row; none where it is not taken
  std::int64_t values = 0;             ///< that become different
  std::int64_t changedSources = 0;     ///< in which they do
  std::int64_t overwritten = 0;        ///< of the values, those that were there before
  std::vector<std::size_t> unmatched;  ///< rows that name no source
  std::vector<std::size_t> ambiguous;  ///< rows that name several sources, or one that another row names too
  std::vector<TableCell> misfits;      ///< values that their kinds cannot read; they are kept as they are
};

/// Rows find their source by UUID, name or file name, the exact one first, else without regard to case and
/// accents. Ambiguous rows are not taken. New attributes come behind the others. Fails with BadFormat where
/// `key` is no column, and NameTaken where two columns would become one attribute.
[[nodiscard]] Result<ImportPlan> planImport(const Project &project, const ValueTable &table,
                                            const ImportWish &wish);

/// The column that finds most sources, and each other one as the attribute that has its name, or as a new one
/// of the kind that its values fit; few values that come again and again are choices.
[[nodiscard]] ImportWish suggestedImport(const Project &project, const ValueTable &table, std::string from);

}  // namespace florilegium::actions
