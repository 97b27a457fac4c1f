// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <functional>
#include <vector>

#include "florilegium/session/importing.h"

namespace florilegium::gui {

/// Told while files are read: files done, of how many, and the part of all work, 0 to 1.
using ReadingReport = std::function<void(qint64 done, qint64 total, double part)>;

/// Expands folders and reads everything; for a thread of its own. `report` is called there. Stops soon after
/// `progress` is cancelled.
[[nodiscard]] std::vector<ReadFile> readAll(const std::vector<std::filesystem::path> &paths,
                                            const ImportOptions &options, const Progress &progress,
                                            const ReadingReport &report);

/// How a person wants files to be read as long as nothing else is chosen for one.
[[nodiscard]] ImportOptions usualOptions();

/// A text whose encoding was judged from its characters rather than proved by its bytes.
[[nodiscard]] bool encodingGuessed(const ReadFile &file);
/// A saved web page in one of its wrappings.
[[nodiscard]] bool isWebPage(const ReadFile &file);
/// Cells in rows, which may become one source or many.
[[nodiscard]] bool isTable(const ReadFile &file);

/// Whether a person had better look before these are added: something was guessed, may be read in several
/// ways, or comes from the address of a source that is there.
[[nodiscard]] bool needsLook(const Project &project, const std::vector<ReadFile> &files);

}  // namespace florilegium::gui
