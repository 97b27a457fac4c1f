// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "florilegium/import/imported.h"
#include "text_builder.h"

namespace florilegium::import {

/// Puts the text of a piece of HTML into `builder`, nothing left out but what is hidden.
[[nodiscard]] Result<void> renderHtmlFragment(std::string_view html, TextBuilder &builder,
                                              const ImportLimits &limits, const Progress &progress);

/// The characters of a reference like "&eacute;" or "&#233;"; the reference itself when it means nothing.
[[nodiscard]] std::string decodeReference(std::string_view reference);

}  // namespace florilegium::import
