// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "../pdf_words.h"

namespace florilegium::import {

using PdfWrite = std::function<void(const std::string &)>;

/// Reads a PDF file and hands the bytes of `PdfWire` on, piece by piece. `tell` takes what goes to
/// `pdfToldHandle`.
[[nodiscard]] PdfExit extractPdf(const std::string &bytes, const PdfWrite &write, const PdfWrite &tell);

/// Draws one page, counted from 0, with `scale` pixels a point, or fewer where that were more than
/// `mostPagePixels`.
[[nodiscard]] PdfExit drawPdf(const std::string &bytes, int page, double scale, const PdfWrite &write);

}  // namespace florilegium::import
