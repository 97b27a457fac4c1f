// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "florilegium/base/progress.h"
#include "florilegium/text/source_text.h"

namespace florilegium {

/// Words that were looked for in a text, and those round them.
struct SoughtWords {
  std::string_view quote;
  std::string_view prefix;
  std::string_view suffix;
  Position place = 0;  ///< where they stood once: of places that are equally like, the nearest comes first
};

/// A place that may be meant.
struct Resemblance {
  Span span;
  double likeness = 0;  ///< 1: the same words among the same words; 0: nothing alike
  friend bool operator==(const Resemblance &, const Resemblance &) = default;
};

/// The places of a text that are most like some words, the likest first, at most `most` and none unlike: by
/// local alignment of words (Smith and Waterman), without regard to case and accents, where rare words count
/// for more than frequent ones. Where the words are gone but those round them still stand, the words between
/// are given. Takes time that grows with the lengths of both; empty after a cancel.
[[nodiscard]] std::vector<Resemblance> placesLike(const SourceText &text, const SoughtWords &sought,
                                                  std::size_t most = 5, const Progress &progress = {});

}  // namespace florilegium
