// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"

namespace florilegium::cli {

/// "import" and "export" below "attributes".
void addAttributeFiles(Commands &commands, CLI::App *group, const std::shared_ptr<std::string> &project);

}  // namespace florilegium::cli
