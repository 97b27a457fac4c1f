// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/text/quote.h"

namespace florilegium {

std::vector<Span> placesOf(const SourceText &text, std::string_view quote) {
  std::vector<Span> places;
  if (quote.empty()) return places;
  const std::string_view whole = text.utf8();
  for (std::size_t at = whole.find(quote); at != std::string_view::npos;
       at = whole.find(quote, at + quote.size()))
    places.push_back({text.positionOf(at), text.positionOf(at + quote.size())});
  return places;
}

}  // namespace florilegium
