// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "florilegium/change/change_set.h"
#include "florilegium/model/project.h"

namespace florilegium {

/// The change set that makes the whole project from nothing, texts included, rows by id. Fails when a text
/// cannot be read.
[[nodiscard]] Result<ChangeSet> everything(const Project &project);

}  // namespace florilegium
