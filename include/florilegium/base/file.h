// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "florilegium/base/result.h"

namespace florilegium {

/// Reads a whole regular file. Fails with NotFound, NoPermission, NotRegularFile, ReadFailed or, above
/// `limit` bytes, TooLarge.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path &path, std::int64_t limit);

/// Writes a whole file so that the old content or the new is there at any moment: a new file beside it,
/// synced, then renamed over it. Fails with NotFound, NoPermission, DiskFull or WriteFailed.
[[nodiscard]] Result<void> writeFile(const std::filesystem::path &path, std::string_view bytes);

/// Makes the names in a folder durable, where its file system can.
void syncFolder(const std::filesystem::path &folder);

/// The last part of a path, for sentences. Names may be any bytes; those that are not UTF-8 become U+FFFD.
[[nodiscard]] std::string displayName(const std::filesystem::path &path);

}  // namespace florilegium
