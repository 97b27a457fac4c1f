// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

#include "florilegium/text/search.h"

namespace florilegium {

class FoldTable;

/// Words to be found as they stand, but for what the options pass over.
class LiteralPattern {
 public:
  /// `pattern` is valid UTF-8 and not empty.
  LiteralPattern(std::string_view pattern, SearchOptions options);

  void each(const SourceText &text, const std::function<bool(Span)> &found, const Progress *progress) const;

 private:
  using Filter = std::array<unsigned char, 256>;

  void fillFilters();
  [[nodiscard]] std::size_t nextCandidate(const std::string &text, std::size_t byte) const;
  [[nodiscard]] std::size_t matchEnd(std::string_view text, std::size_t byte, FoldTable &table) const;

  SearchOptions m_options;
  std::u32string m_folded;
  Filter m_first{};   ///< by the byte at a place: the reasons why a match may start there
  Filter m_second{};  ///< by the byte behind it: the reasons that it leaves standing
};

}  // namespace florilegium
