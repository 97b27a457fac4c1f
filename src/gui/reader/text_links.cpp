// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/text_links.h"

#include <charconv>

namespace florilegium::gui {

const Mark *linkAt(const PageLayout &page, Position position) {
  for (const Mark &mark : page.marksNear({position, position + 1})) {
    if (mark.kind == MarkKind::Link && mark.span.contains(position)) return &mark;
  }
  return nullptr;
}

std::optional<Position> placeOfLink(const Mark &link, const SourceText &text) {
  constexpr std::string_view scheme = "#char=";
  const std::string_view href = link.href;
  if (!href.starts_with(scheme)) return std::nullopt;
  Position place = 0;
  const char *end = href.data() + href.size();
  const auto [rest, error] = std::from_chars(href.data() + scheme.size(), end, place);
  if (error != std::errc() || rest != end || place < 0 || place > text.length()) return std::nullopt;
  return place;
}

}  // namespace florilegium::gui
