// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "florilegium/base/progress.h"
#include "florilegium/base/result.h"
#include "florilegium/import/imported.h"
#include "pdf_words.h"

namespace florilegium::import {

/// The text of a PDF with its structure, and where each code point stands.
struct PdfText {
  std::string utf8;
  Structure structure;
  std::vector<PageGeometry> geometry;
  std::vector<std::string> divided;  ///< words that were divided at line ends, as they were joined
  int ligatures = 0;                 ///< written as letters
  int tables = 0;                    ///< whose cells were found by their places
  int heads = 0;                     ///< running heads, feet and page numbers
};

/// Fails with TooLarge and Cancelled.
[[nodiscard]] Result<PdfText> pdfText(const PdfWords &words, const Progress &progress,
                                      const ImportLimits &limits);

}  // namespace florilegium::import
