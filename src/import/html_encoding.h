// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encoding.h"

namespace florilegium::import {

/// The encoding of a page: by its mark, by what it declares where that can be, else by its bytes.
[[nodiscard]] Encoding encodingOfHtml(std::string_view bytes);

}  // namespace florilegium::import
