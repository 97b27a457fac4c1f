// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>
#include <string>

#include "florilegium/change/change_set.h"
#include "florilegium/model/project.h"

namespace testsupport {

/// Something a person might do next, of any kind, mostly possible, with odd texts and places.
[[nodiscard]] florilegium::Result<florilegium::ChangeSet> randomAction(const florilegium::Project &project,
                                                                       std::mt19937 &random);

/// An action of one kind, or an error when the project has nothing that it could be done to.
[[nodiscard]] florilegium::Result<florilegium::ChangeSet> randomAction(const florilegium::Project &project,
                                                                       std::mt19937 &random,
                                                                       florilegium::Action action);

}  // namespace testsupport
