// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "florilegium/session/session.h"

namespace florilegium {

/// A tag that was put, or last looked at, before the definition of its code changed.
struct OlderTag {
  TagId tag;
  Timestamp changed = 0;  ///< when the definition changed last
};

/// The tags to look through again: those under an older definition, include or exclude note than their code
/// has now; of all codes if none is given. By source and place. Names and examples do not count.
[[nodiscard]] Result<std::vector<OlderTag>> taggedUnderOlder(const Session &session, CodeId code = {});

}  // namespace florilegium
