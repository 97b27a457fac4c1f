// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

#include "florilegium/actions/codes.h"
#include "florilegium/base/result.h"
#include "florilegium/change/change_set.h"

namespace florilegium {

/// The codes of a new project.
[[nodiscard]] std::vector<actions::NewCode> starterCodes();

/// The sample project as what makes it from nothing: five essays, two coders, their tags and memos.
[[nodiscard]] Result<ChangeSet> sampleContent();

/// Makes the sample project in a new file. Fails as `Storage::create`.
[[nodiscard]] Result<void> createSample(const std::filesystem::path &path);

}  // namespace florilegium
