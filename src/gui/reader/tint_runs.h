// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "florilegium/base/ids.h"
#include "florilegium/text/span_index.h"

namespace florilegium::gui {

/// A stretch whose tint belongs to one tag.
struct TintRun {
  Span span;
  TagId owner;
  friend bool operator==(const TintRun &, const TintRun &) = default;
};

/// Who owns the tint of each character: of the tags on it the one that starts later; with equal start the
/// shorter one; with equal extent the newer one. Runs come by place and do not overlap. Tags may come in
/// any order.
[[nodiscard]] std::vector<TintRun> tintRuns(Span range, std::span<const SpanIndex::Entry> tags);

/// Whether `a` rather than `b` owns the tint of the characters that both hold.
[[nodiscard]] bool ownsTintBefore(const SpanIndex::Entry &a, const SpanIndex::Entry &b);

}  // namespace florilegium::gui
