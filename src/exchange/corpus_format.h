// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

/// What the writer and the reader of the JSON corpus share; docs/json-format.md explains it.
namespace florilegium::exchange::corpus {

inline constexpr std::string_view format = "florilegium-corpus";
inline constexpr std::int64_t version = 1;
inline constexpr std::string_view offsets = "unicode-code-points";

/// No list item, quotation or heading is nested deeper.
inline constexpr std::int64_t maxLevel = 1000;

}  // namespace florilegium::exchange::corpus
