// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "florilegium/change/change_set.h"
#include "florilegium/model/project.h"

namespace florilegium {

/// Makes memory say what the change set says. Cannot fail: storage has checked every row before.
void apply(Project &project, const ChangeSet &changes);

}  // namespace florilegium
