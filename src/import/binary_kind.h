// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace florilegium::import {

/// What bytes look like that are no text in any encoding ("a PDF file", "binary data"); empty for text.
[[nodiscard]] std::string binaryKind(std::string_view bytes);

}  // namespace florilegium::import
