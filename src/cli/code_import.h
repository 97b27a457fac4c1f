// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

namespace florilegium::cli {

/// Adds "import" to the actions of "code".
void addCodeImport(Commands &commands, CLI::App *group, const std::shared_ptr<std::string> &project);

}  // namespace florilegium::cli
