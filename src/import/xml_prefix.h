// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace florilegium::import {

/// The usual prefix of a namespace in office documents and e-books; empty for others. Strict and transitional
/// Office Open XML share theirs.
[[nodiscard]] std::string_view xmlPrefix(std::string_view uri);

}  // namespace florilegium::import
