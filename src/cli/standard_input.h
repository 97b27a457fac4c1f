// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "florilegium/base/progress.h"
#include "florilegium/base/result.h"

namespace florilegium::cli {

/// Everything on standard input, byte for byte. Fails with ReadFailed, Cancelled or, above `limit` bytes,
/// TooLarge.
[[nodiscard]] Result<std::string> readStandardInput(std::int64_t limit, const Progress &progress);

}  // namespace florilegium::cli
