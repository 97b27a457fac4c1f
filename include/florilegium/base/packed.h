// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "florilegium/base/result.h"

namespace florilegium {

/// Bytes as small as they get: compressed (zlib, RFC 1950) where that helps, else as they are.
struct Packed {
  std::int64_t bytes = 0;  ///< unpacked
  bool compressed = false;
  std::string data;
  friend bool operator==(const Packed &, const Packed &) = default;
};

[[nodiscard]] Packed pack(std::string_view bytes);

/// The bytes again. Fails with Damaged when the data does not give exactly as many as it says.
[[nodiscard]] Result<std::string> unpack(const Packed &packed);

}  // namespace florilegium
