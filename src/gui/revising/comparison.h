// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <vector>

#include "florilegium/change/change_set.h"
#include "florilegium/text/difference.h"
#include "gui/reader/text_units.h"

namespace florilegium::gui {

/// A paragraph of the one text beside the one of the other that it is, or that stands in its place; -1 where
/// there is none.
struct ComparedRow {
  int before = -1;
  int after = -1;
  bool changed = false;
  friend bool operator==(const ComparedRow &, const ComparedRow &) = default;
};

/// Two texts of a source, paragraph by paragraph. Blank lines are left out.
struct Comparison {
  std::shared_ptr<const Revision> before;
  std::shared_ptr<const Revision> after;
  std::vector<Edit> edits;
  std::vector<TextUnit> unitsBefore;
  std::vector<TextUnit> unitsAfter;
  std::vector<ComparedRow> rows;
  /// The rows at which a stretch of changed ones begins.
  std::vector<int> changes;

  /// The row with a place of one of the texts; the nearest where it is blank.
  [[nodiscard]] int rowOf(Position position, bool inAfter) const;
};

/// `edits` as `difference` gives them. For a thread of its own where texts are long.
[[nodiscard]] Comparison compareTexts(std::shared_ptr<const Revision> before,
                                      std::shared_ptr<const Revision> after, std::vector<Edit> edits);

/// What becomes of a tag when its source gets the other text.
enum class Fate {
  Lost,     ///< its words are gone
  Changed,  ///< some of its words are others
  Moved,    ///< its words are the same
};

struct ComparedTag {
  TagId tag;
  CodeId code;
  Fate fate = Fate::Moved;
  Span before;
  Span after;            ///< empty when lost
  std::string words;     ///< as they were
  std::string newWords;  ///< as they are then; empty when lost
};

/// The tags that a change of text concerns: the lost first, then the changed, then the others, by place.
[[nodiscard]] std::vector<ComparedTag> comparedTags(const ChangeSet &changes);

}  // namespace florilegium::gui
