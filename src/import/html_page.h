// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "encoding.h"
#include "reader.h"

namespace florilegium::import {

enum class PageKind {
  Whole,
  Fragment,  ///< a part of one, as a clipboard gives it: nothing of it is boilerplate
};

/// Reads the HTML of a page in a given encoding. `url` is its address where its wrapping says it; empty: what
/// the page says. Fails with TooLarge, BadFormat or Cancelled.
[[nodiscard]] Result<ImportedText> readPage(const Input &input, const Encoding &encoding,
                                            const std::string &url, PageKind kind = PageKind::Whole);

}  // namespace florilegium::import
