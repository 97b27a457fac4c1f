// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>

namespace testsupport {

/// Every row of a project file but the history, the lock, the counters, and texts that no source names: what
/// undo must bring back. Empty when the file cannot be read.
[[nodiscard]] std::string dump(const std::filesystem::path &path);

/// Runs SQL on a file as the sqlite3 shell would: without foreign keys and other care. Returns the first
/// value of the first row, or an empty text.
std::string shell(const std::filesystem::path &path, const std::string &sql);

}  // namespace testsupport
