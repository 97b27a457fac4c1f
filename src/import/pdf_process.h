// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "florilegium/base/progress.h"
#include "florilegium/import/imported.h"
#include "pdf_words.h"

namespace florilegium::import {

/// Reads a PDF file in a process of its own, bounded in time and memory. Fails with Encrypted, BadFormat,
/// TooLarge, Cancelled, and with NotFound when the program's own reader isn't installed.
[[nodiscard]] Result<PdfWords> readPdfWords(std::string_view bytes, const Progress &progress,
                                            const ImportLimits &limits);

/// Has one page drawn; see `renderPdfPage`.
[[nodiscard]] Result<PagePicture> readPdfPicture(std::string_view bytes, int page, double scale,
                                                 const Progress &progress);

}  // namespace florilegium::import
