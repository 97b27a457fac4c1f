// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "import/promises.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace fuzz {

/// Small files to begin with.
extern const std::vector<std::string_view> seeds;

/// Ends the program when what was imported breaks a promise, or failed through a fault of the program.
inline void keep(const florilegium::Result<florilegium::ImportedText> &imported) {
  if (!imported && imported.error().code == florilegium::ErrorCode::Internal) {
    std::fprintf(stderr, "internal error: %s\n", imported.error().detail.c_str());
    std::abort();
  }
  if (!imported) return;
  const std::string broken = testsupport::brokenPromise(*imported);
  if (broken.empty()) return;
  std::fprintf(stderr, "broken promise: %s\n", broken.c_str());
  std::abort();
}

/// Imports bytes and keeps what comes of them to the promises.
inline void check(std::string_view bytes, std::string_view name, const florilegium::ImportOptions &options) {
  keep(florilegium::importBytes(bytes, name, options));
}

}  // namespace fuzz
