// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "florilegium/base/uuid.h"

namespace florilegium::exchange {

/// A UUID (RFC 9562, version 8) made from the SHA-256 of `base` and a word: the same for the same two.
[[nodiscard]] Uuid derivedUuid(const Uuid &base, std::string_view word);

}  // namespace florilegium::exchange
