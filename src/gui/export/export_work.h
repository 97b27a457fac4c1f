// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <filesystem>
#include <string>

#include "florilegium/base/progress.h"
#include "florilegium/exchange/exchange.h"

namespace florilegium::gui {

/// What an export promises, computed.
struct ExportCheck {
  qint64 passages = 0;
  qint64 sources = 0;
  qint64 lost = 0;           ///< passages whose words are gone from their text
  qint64 wrong = 0;          ///< passages whose words do not stand at their place
  bool canReadBack = false;  ///< the format can be read again
  bool readsBack = false;    ///< and reading gives the same numbers of everything
};

// The following work on a project file that may be open elsewhere in the program, with a connection of
// their own: for other threads. They fail as `Storage::open` and `exportProject`.

/// Makes the whole export in memory.
[[nodiscard]] Result<std::string> exportText(const std::filesystem::path &project, const std::string &format,
                                             const ExportOptions &options, const Progress &progress);

/// Verifies every quotation against its text and, where the format can be read, reads the export back.
[[nodiscard]] Result<ExportCheck> checkExport(const std::filesystem::path &project, const std::string &format,
                                              const ExportOptions &options, const Progress &progress);

/// Writes the export so that the old file or the whole new one is there at any moment. Returns the number
/// of passages written. Fails with NoPermission, DiskFull or WriteFailed too.
[[nodiscard]] Result<qint64> saveExport(const std::filesystem::path &project,
                                        const std::filesystem::path &target, const std::string &format,
                                        const ExportOptions &options, const Progress &progress);

}  // namespace florilegium::gui
