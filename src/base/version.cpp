// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/base/version.h"

namespace florilegium {

std::string_view version() {
  return FLORILEGIUM_VERSION;
}

}  // namespace florilegium
