// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "florilegium/import/imported.h"
#include "text_builder.h"

namespace florilegium::import {

/// Puts Markdown (CommonMark with tables and strikethrough) into `builder` as it reads. Fails with Cancelled,
/// TooLarge or BadFormat.
[[nodiscard]] Result<void> renderMarkdown(std::string_view markdown, TextBuilder &builder,
                                          const ImportLimits &limits, const Progress &progress);

}  // namespace florilegium::import
