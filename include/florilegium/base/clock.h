// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace florilegium {

/// Seconds since 1970-01-01T00:00:00Z.
using Timestamp = std::int64_t;

/// The present, in UTC.
[[nodiscard]] Timestamp now();

/// ISO 8601 in UTC to the second: "2026-11-21T05:20:41Z".
[[nodiscard]] std::string toIso8601(Timestamp time);

/// Reads exactly that form.
[[nodiscard]] std::optional<Timestamp> fromIso8601(std::string_view text);

}  // namespace florilegium
