// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "florilegium/base/progress.h"
#include "florilegium/text/source_text.h"

namespace florilegium {

/// A stretch of one text and what stands in its place in another, in whole words. One of both may be empty,
/// not both.
struct Edit {
  Span before;
  Span after;
  Position sameStart = 0;  ///< how many code points at the starts of both are the same
  Position sameEnd = 0;    ///< the same at their ends, those of `sameStart` not counted again
  /// The code points of the one text that are no longer there, and those of the other that are new.
  [[nodiscard]] Span takenOut() const { return {before.start + sameStart, before.end - sameEnd}; }
  [[nodiscard]] Span putIn() const { return {after.start + sameStart, after.end - sameEnd}; }
  friend bool operator==(const Edit &, const Edit &) = default;
};

/// What makes one text into another: edits by place, at least one code point apart in both texts. Everything
/// between them is the same. Aims at few edits, not at the fewest; takes about n log n for texts that have
/// much in common, and bounded time for a hostile pair, where a stretch counts as replaced. After a cancel
/// what is left counts as replaced.
[[nodiscard]] std::vector<Edit> difference(const SourceText &before, const SourceText &after,
                                           const Progress &progress = {});

/// Where the places of one text are in another.
///
/// The rules for a span:
/// - Words that are put in just before its start or just behind its end stay outside.
/// - An edit that lies inside it, its ends included, goes along as a whole.
/// - An edit across one of its ends: that end goes to the nearest code point of the span that is still there.
/// - It is gone when nothing of it is still there, or when more of it was replaced by other words than is
///   still there. What was merely taken out doesn't count as replaced.
class EditMap {
 public:
  /// Edits as `difference` gives them.
  explicit EditMap(std::vector<Edit> edits) : m_edits(std::move(edits)) {}

  [[nodiscard]] const std::vector<Edit> &edits() const { return m_edits; }
  /// The span's place in the other text; nothing when it is gone or empty.
  [[nodiscard]] std::optional<Span> map(Span span) const;
  /// A place in the other text; the start of what was put there when its own character is gone.
  [[nodiscard]] Position map(Position position) const;
  /// From the first to the last code point of a span that is still there, in the other text; nothing when
  /// none is.
  [[nodiscard]] std::optional<Span> stillThere(Span span) const;

 private:
  /// The first edit that ends at or behind a place.
  [[nodiscard]] std::size_t firstAt(Position position) const;
  /// What stands before the edit with this index has moved by so much.
  [[nodiscard]] Position shiftBefore(std::size_t edit) const;

  std::vector<Edit> m_edits;
};

}  // namespace florilegium
