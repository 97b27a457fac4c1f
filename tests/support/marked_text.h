// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "florilegium/text/source_text.h"

namespace testsupport {

/// A text and the spans that were marked in it.
struct Marked {
  florilegium::SourceText text;
  std::vector<florilegium::Span> spans;  ///< by start
};

/// Reads "The [[quick]] fox": the brackets are taken out, the spans between them returned in code points.
/// Marks nest.
[[nodiscard]] Marked marked(std::string_view text);

}  // namespace testsupport
