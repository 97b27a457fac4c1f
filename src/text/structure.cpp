// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/text/structure.h"

#include <algorithm>
#include <array>

namespace florilegium {

namespace {

// In the order of the enums.
constexpr std::array<std::string_view, 9> blockNames = {"title",     "heading",   "paragraph",
                                                        "list-item", "quote",     "table-cell",
                                                        "footnote",  "reference", "boilerplate"};
constexpr std::array<std::string_view, 5> markNames = {"bold", "italic", "superscript", "subscript", "link"};

template <class Kind, std::size_t count>
std::optional<Kind> kindNamed(const std::array<std::string_view, count> &names, std::string_view name) {
  const auto found = std::find(names.begin(), names.end(), name);
  if (found == names.end()) return std::nullopt;
  return static_cast<Kind>(found - names.begin());
}

}  // namespace

std::string_view nameOf(BlockKind kind) {
  return blockNames.at(static_cast<std::size_t>(kind));
}

std::string_view nameOf(MarkKind kind) {
  return markNames.at(static_cast<std::size_t>(kind));
}

std::optional<BlockKind> blockKindNamed(std::string_view name) {
  return kindNamed<BlockKind>(blockNames, name);
}

std::optional<MarkKind> markKindNamed(std::string_view name) {
  return kindNamed<MarkKind>(markNames, name);
}

}  // namespace florilegium
