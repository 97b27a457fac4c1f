// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/import/pdf_picture.h"

#include <new>

#include "pdf_process.h"

namespace florilegium {

Result<PagePicture> renderPdfPage(std::string_view bytes, int page, double scale, const Progress &progress) {
  try {
    return import::readPdfPicture(bytes, page, scale, progress);
  } catch (const std::bad_alloc &) {
    return failure(ErrorCode::TooLarge, {}, std::to_string(mostPagePixels));
  }
}

}  // namespace florilegium
