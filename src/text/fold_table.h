// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "florilegium/text/search.h"

namespace florilegium {

/// What every code point becomes before texts are compared. Built from ICU a page of 256 code points at a
/// time, when the first of them is met.
class FoldTable {
 public:
  /// This thread's table; lives as long as the thread.
  [[nodiscard]] static FoldTable &of(Case letterCase, Accents accents);

  FoldTable(Case letterCase, Accents accents) : m_case(letterCase), m_accents(accents) {}

  /// Empty for what comparing passes over.
  [[nodiscard]] std::u32string_view folded(char32_t codePoint) {
    const std::unique_ptr<Page> &page = m_pages[codePoint / pageSize];
    if (!page) build(codePoint / pageSize);
    const Entry entry = page->entries[codePoint % pageSize];
    return {page->folded.data() + entry.offset, entry.length};
  }

 private:
  static constexpr std::size_t pageSize = 256;
  struct Entry {
    std::uint16_t offset = 0;
    std::uint16_t length = 0;
  };
  struct Page {
    std::array<Entry, pageSize> entries;
    std::u32string folded;
  };

  void build(std::size_t page);

  Case m_case;
  Accents m_accents;
  std::array<std::unique_ptr<Page>, 0x110000 / pageSize> m_pages;
};

}  // namespace florilegium
