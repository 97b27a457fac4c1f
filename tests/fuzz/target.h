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

/// Imports bytes and ends the program when a promise is broken.
inline void check(std::string_view bytes, std::string_view name, const florilegium::ImportOptions &options) {
  const auto imported = florilegium::importBytes(bytes, name, options);
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

}  // namespace fuzz
