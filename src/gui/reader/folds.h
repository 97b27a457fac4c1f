// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <functional>
#include <span>
#include <vector>

#include "gui/reader/text_units.h"

namespace florilegium::gui {

/// A run of units that one line stands for until a person opens it. Its units are counted from 0; the first
/// and the last hold text.
struct Fold {
  enum class Kind { Untagged, Boilerplate };
  Kind kind = Kind::Untagged;
  int first = 0;
  int last = 0;
  int paragraphs = 0;
  bool open = false;
  QString name = {};  ///< what its line says instead of what it says by itself
  friend bool operator==(const Fold &, const Fold &) = default;
};

/// The folds of a page, by place. Questions cost O(log n).
class Folds {
 public:
  /// Folds must come by place and not touch each other.
  void set(std::vector<Fold> folds) { m_folds = std::move(folds); }
  [[nodiscard]] const std::vector<Fold> &all() const { return m_folds; }
  /// The fold, open or closed, that holds a unit; null if none does.
  [[nodiscard]] const Fold *holding(int unit) const;
  /// The same, closed ones only.
  [[nodiscard]] const Fold *hiding(int unit) const;
  /// Whether the line of a fold stands over this unit.
  [[nodiscard]] const Fold *startingAt(int unit) const;
  void setOpen(int firstUnit, bool open);
  /// Takes paragraphs out of the closed fold that hides them; `units` tells how many paragraphs are left.
  void takeOut(int first, int last, const std::vector<TextUnit> &units);

 private:
  [[nodiscard]] std::vector<Fold>::const_iterator find(int unit) const;

  std::vector<Fold> m_folds;
};

/// From the unit that opens the paragraph of a unit to its last one. A paragraph of many pages counts piece
/// by piece.
[[nodiscard]] std::pair<int, int> paragraphAround(const std::vector<TextUnit> &units, int unit);

/// Every run of boilerplate, closed unless something in it is tagged.
[[nodiscard]] std::vector<Fold> boilerplateFolds(const std::vector<TextUnit> &units,
                                                 const std::function<bool(Span)> &isTagged);
/// Everything but the paragraphs that hold one of `tagged` (by place), closed.
[[nodiscard]] std::vector<Fold> untaggedFolds(const std::vector<TextUnit> &units,
                                              std::span<const Span> tagged);

}  // namespace florilegium::gui
