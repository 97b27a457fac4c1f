// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <functional>
#include <unordered_set>

#include "florilegium/model/project.h"

namespace florilegium::gui {

/// Which tags a reader wants to see, besides what the codebook's eyes say.
struct ReadFilter {
  std::unordered_set<CoderId> coders;                 ///< empty: everyone's
  std::unordered_set<CodeId> codes;                   ///< each with all below it; empty: all
  std::array<bool, 3> certainties{true, true, true};  ///< by Certainty
  bool passagesOnly = false;                          ///< only paragraphs with a tag that is shown
  bool codesHidden = false;                           ///< a clean page: no tints, lines, brackets

  /// Whether some tags are left out by coder, code or certainty.
  [[nodiscard]] bool narrows() const;
  [[nodiscard]] bool inForce() const { return narrows() || passagesOnly || codesHidden; }
  /// A test of tags for TagFilter; empty where none is left out. Valid until codes move.
  [[nodiscard]] std::function<bool(const Tag &)> accepts(const Project &project) const;
  /// Forgets coders and codes that are gone.
  void drop(const Project &project);
  friend bool operator==(const ReadFilter &, const ReadFilter &) = default;
};

/// What a filter and the codebook's eyes leave out, in a few words for the status line, and what the way back
/// is called. Empty where everything is shown.
struct FilterWords {
  QString what;
  QString back;
};
[[nodiscard]] FilterWords filterWords(const ReadFilter &filter, const std::unordered_set<CodeId> &hidden,
                                      const Project &project);

}  // namespace florilegium::gui
