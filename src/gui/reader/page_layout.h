// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <list>
#include <memory>
#include <unordered_map>

#include "gui/reader/folds.h"
#include "gui/reader/height_index.h"
#include "gui/reader/table_columns.h"
#include "gui/reader/unit_layout.h"

namespace florilegium::gui {

/// A whole source as a column of units, of which only those near the view are laid out. Heights of the
/// others are guessed from their lengths and put right when they come into view.
class PageLayout {
 public:
  void setText(std::shared_ptr<const Revision> revision);
  /// Lays everything out anew. `columnWidth` is in pixels.
  void setType(const ReadingType &type, qreal columnWidth);

  [[nodiscard]] bool empty() const { return m_units.empty(); }
  [[nodiscard]] const SourceText &text() const { return m_revision->text; }
  [[nodiscard]] const Revision &revision() const { return *m_revision; }
  [[nodiscard]] int unitCount() const { return static_cast<int>(m_units.size()); }
  [[nodiscard]] const TextUnit &unit(int number) const { return m_units[static_cast<std::size_t>(number)]; }
  [[nodiscard]] const std::vector<TextUnit> &units() const { return m_units; }
  [[nodiscard]] int unitHolding(Position position) const { return gui::unitHolding(m_units, position); }

  // Folds. A closed one has the height of its line and no lines of text; its first unit stands for it.
  void setFolds(std::vector<Fold> folds);
  [[nodiscard]] const Folds &folds() const { return m_folds; }
  void setOpen(const Fold &fold, bool open);
  /// Opens or splits the fold that hides a unit. Whether one did.
  bool uncover(int unit);
  /// The unit itself, or the first one of the closed fold that hides it.
  [[nodiscard]] int standIn(int unit) const;
  /// The neighbours as seen: a closed fold counts as one. They may lie outside the text.
  [[nodiscard]] int next(int unit) const;
  [[nodiscard]] int previous(int unit) const;
  /// Whether there is nothing to read in a unit: it is blank, or hidden behind the line of its fold.
  [[nodiscard]] bool skipped(int unit) const;
  /// Where the line of a fold stands below the top of its first unit, and how high it is.
  [[nodiscard]] int foldGap(int unit) const;
  [[nodiscard]] int foldHeight() const;

  [[nodiscard]] const UnitStyle &styleOf(int unit) const { return m_styles.of(this->unit(unit)); }
  [[nodiscard]] const ReadingType &type() const { return m_type; }
  [[nodiscard]] qreal columnWidth() const { return m_width; }

  /// The unit's lines, laid out now if they were not. The reference holds until `trim`.
  [[nodiscard]] const UnitLayout &layout(int unit);
  [[nodiscard]] const UnitLayout *layoutIfThere(int unit) const;
  /// Empty room above the unit's first line.
  [[nodiscard]] int gapBefore(int unit) const;
  /// Height with the gap; a guess until the unit is laid out.
  [[nodiscard]] int height(int unit) const { return m_heights.height(unit); }
  [[nodiscard]] std::int64_t topOf(int unit) const { return m_heights.topOf(unit); }
  [[nodiscard]] std::int64_t totalHeight() const { return m_heights.total(); }
  [[nodiscard]] int unitAtY(std::int64_t y) const { return m_heights.blockAt(y); }
  /// The links of a unit's text.
  [[nodiscard]] std::span<const Mark> marksNear(Span span) const;

  /// Whether most paragraphs begin in a right-to-left script.
  [[nodiscard]] bool runsToTheLeft() const;

  /// Forgets the lines of units used longest ago, apart from those between `first` and `last`. Gives out
  /// which.
  std::vector<int> trim(int first, int last);

 private:
  struct Kept {
    std::unique_ptr<UnitLayout> layout;
    std::list<int>::iterator use;
  };
  [[nodiscard]] int guess(int unit) const;
  [[nodiscard]] int blockGap(int unit) const;
  void guessHeights(int first, int last);

  std::shared_ptr<const Revision> m_revision;
  std::vector<TextUnit> m_units;
  std::vector<Position> m_markEnds;  ///< furthest end of a mark up to this one
  ReadingType m_type;
  UnitStyles m_styles;
  qreal m_width = 600;
  HeightIndex m_heights;
  TableColumns m_tables;
  Folds m_folds;
  std::unordered_map<int, Kept> m_kept;
  std::list<int> m_uses;  ///< latest first
  Position m_cost = 0;
};

}  // namespace florilegium::gui
