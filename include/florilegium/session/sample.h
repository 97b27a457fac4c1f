// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "florilegium/actions/codes.h"
#include "florilegium/base/result.h"

namespace florilegium {

/// The codes of a new project.
[[nodiscard]] std::vector<actions::NewCode> starterCodes();

/// Makes the sample project: five essays, two coders, their tags and memos. Fails as `Storage::create`.
[[nodiscard]] Result<void> createSample(const std::filesystem::path &path);

}  // namespace florilegium
