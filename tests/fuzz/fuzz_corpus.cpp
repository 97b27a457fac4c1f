// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdint>
#include <cstdlib>

#include "florilegium/change/apply.h"
#include "florilegium/exchange/exchange.h"

namespace {

std::string exported(const florilegium::Project &project) {
  std::string bytes;
  const auto done = florilegium::exportProject(project, "corpus", {}, [&](std::string_view piece) {
    bytes += piece;
    return florilegium::Result<void>();
  });
  if (!done) std::abort();
  return bytes;
}

}  // namespace

/// Whatever is read as a corpus can be written, and reads and writes the same from then on.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size) {
  using namespace florilegium;
  const auto changes = readCorpus({reinterpret_cast<const char *>(data), size});
  if (!changes) return 0;
  Project first;
  apply(first, *changes);
  const std::string bytes = exported(first);
  const auto again = readCorpus(bytes);
  if (!again) std::abort();
  Project second;
  apply(second, *again);
  if (exported(second) != bytes) std::abort();
  return 0;
}
