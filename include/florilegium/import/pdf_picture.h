// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "florilegium/base/progress.h"
#include "florilegium/base/result.h"

namespace florilegium {

/// A page of a PDF as it is printed, on white.
struct PagePicture {
  int width = 0;  ///< pixels
  int height = 0;
  std::vector<std::uint32_t> pixels;  ///< 0xFFRRGGBB, row by row from the top
};

/// No picture of a page has more pixels than this; a page that would is drawn smaller.
inline constexpr std::int64_t mostPagePixels = 16'000'000;

/// Draws a page, counted from 0, with `scale` pixels a point (1/72 inch). Works in a process of its own under
/// limits of time and memory. Fails with BadFormat, Encrypted, TooLarge, Cancelled, and with NotFound when
/// the program's own reader isn't installed. Callable from any thread.
[[nodiscard]] Result<PagePicture> renderPdfPage(std::string_view bytes, int page, double scale,
                                                const Progress &progress = {});

}  // namespace florilegium
