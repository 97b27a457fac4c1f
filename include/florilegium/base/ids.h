// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>

namespace florilegium {

/// A row's number in the project file. Numbers are never used twice; 0 means "none".
template <class Kind>
struct Id {
  std::int64_t value = 0;

  [[nodiscard]] explicit operator bool() const { return value != 0; }
  friend auto operator<=>(const Id &, const Id &) = default;
};

using CoderId = Id<struct CoderKind>;
using CodeId = Id<struct CodeKind>;
using AttributeId = Id<struct AttributeRowKind>;
using SourceId = Id<struct SourceKind>;
using RevisionId = Id<struct RevisionKind>;
using TagId = Id<struct TagKind>;
using MemoId = Id<struct MemoKind>;
using HistoryId = Id<struct HistoryKind>;

}  // namespace florilegium

template <class Kind>
struct std::hash<florilegium::Id<Kind>> {
  std::size_t operator()(const florilegium::Id<Kind> &id) const noexcept {
    return std::hash<std::int64_t>{}(id.value);
  }
};
