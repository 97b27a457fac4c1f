// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "gui/reader/page_layout.h"

namespace florilegium::gui {

void PageLayout::guessHeights(int first, int last) {
  for (int number = std::max(0, first); number <= std::min(last, unitCount() - 1); ++number) {
    const auto kept = m_kept.find(number);
    if (kept != m_kept.end()) {
      m_cost -= kept->second.layout->cost();
      m_uses.erase(kept->second.use);
      m_kept.erase(kept);
    }
    m_heights.setHeight(number, guess(number));
  }
}

void PageLayout::setFolds(std::vector<Fold> folds) {
  if (folds == m_folds.all()) return;
  m_folds.set(std::move(folds));
  setType(m_type, m_width);
}

void PageLayout::setOpen(const Fold &fold, bool open) {
  const auto [first, last] = std::pair(fold.first, fold.last);
  m_folds.setOpen(first, open);
  guessHeights(first, last);
  // The gap of what stands behind depends on what it follows.
  int behind = last + 1;
  while (behind < unitCount() && unit(behind).blank)
    ++behind;
  guessHeights(behind, behind);
}

bool PageLayout::uncover(int number) {
  const Fold *hidden = m_folds.hiding(number);
  if (!hidden) return false;
  const Fold fold = *hidden;
  if (fold.kind == Fold::Kind::Boilerplate) {
    setOpen(fold, true);
    return true;
  }
  const auto [first, last] = paragraphAround(m_units, number);
  m_folds.takeOut(first, last, m_units);
  guessHeights(fold.first, fold.last + 2);
  return true;
}

int PageLayout::standIn(int number) const {
  const Fold *fold = m_folds.hiding(number);
  return fold ? fold->first : number;
}

int PageLayout::next(int number) const {
  const Fold *fold = m_folds.hiding(number);
  return (fold ? fold->last : number) + 1;
}

int PageLayout::previous(int number) const {
  const int before = standIn(number) - 1;
  return before < 0 ? before : standIn(before);
}

bool PageLayout::skipped(int number) const {
  return unit(number).blank || m_folds.hiding(number) != nullptr;
}

int PageLayout::foldGap(int number) const {
  return number == 0 ? 0 : static_cast<int>(std::lround(.714 * m_type.size));
}

int PageLayout::foldHeight() const {
  return static_cast<int>(std::lround(1.3 * m_type.size));
}

}  // namespace florilegium::gui
