// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "florilegium/session/session.h"
#include "outcome.h"

namespace florilegium::cli {

/// The real name of who is logged in, else the user name.
[[nodiscard]] std::string loginName();

/// Opens a project beside whoever else has it open.
[[nodiscard]] Try<std::unique_ptr<Session>> openForReading(const std::string &project);
/// Opens a project and takes its lock.
[[nodiscard]] Try<std::unique_ptr<Session>> openForWriting(const std::string &project);

/// Says what would change. Called twice, since the project may have changed in between.
using Plan = std::function<Try<ChangeSet>(const Project &project, CoderId coder)>;

/// Opens a project, makes a change and stores it. The change is worked out on a file opened for reading
/// first: a command that fails leaves every byte as it was, also those of the lock. `coder` is added to
/// the project when new; empty: whoever is logged in, if the project knows that name.
[[nodiscard]] Try<ChangeSet> change(const std::string &project, const Plan &plan,
                                    const std::string &coder = {});

/// Tells what was changed.
[[nodiscard]] std::string sentenceFor(const ChangeSet &changes);

}  // namespace florilegium::cli
