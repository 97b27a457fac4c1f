// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace florilegium {

/// A written number or date with what scripts and keyboards do differently made alike: digits of every script
/// and full-width signs become those of ASCII, every minus and dash "-", every space " ", the Arabic
/// decimal and thousands signs "." and "'". Direction marks are dropped, and so is space at the ends. Text
/// that is not valid UTF-8 becomes empty.
[[nodiscard]] std::u32string plainCharacters(std::string_view utf8);

}  // namespace florilegium
