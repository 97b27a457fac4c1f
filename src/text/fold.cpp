// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/text/fold.h"

#include <algorithm>

#include "florilegium/text/utf8.h"
#include "fold_table.h"

namespace florilegium {

std::string foldForSearch(std::string_view utf8) {
  FoldTable &table = FoldTable::of(Case::Ignore, Accents::Ignore);
  std::string folded;
  folded.reserve(utf8.size());
  while (!utf8.empty()) {
    const std::size_t valid = firstInvalidUtf8(utf8).value_or(utf8.size());
    for (std::size_t byte = 0; byte < valid;) {
      const Decoded decoded = decodeAt(utf8, byte);
      for (const char32_t codePoint : table.folded(decoded.codePoint))
        appendUtf8(folded, codePoint);
      byte += decoded.bytes;
    }
    if (valid < utf8.size()) folded += utf8[valid];
    utf8.remove_prefix(std::min(utf8.size(), valid + 1));
  }
  return folded;
}

}  // namespace florilegium
