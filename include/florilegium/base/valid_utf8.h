// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace florilegium {

/// The text with U+FFFD for every byte that is no part of valid UTF-8 (RFC 3629) and for NUL: for what the
/// system hands over, file names and arguments.
[[nodiscard]] std::string toValidUtf8(std::string_view bytes);

}  // namespace florilegium
