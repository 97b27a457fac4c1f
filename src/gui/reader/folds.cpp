// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/folds.h"

#include <algorithm>

namespace florilegium::gui {

namespace {

/// Code points above which a paragraph is folded piece by piece.
constexpr Position longParagraph = 4 * longestUnit;

const TextUnit &at(const std::vector<TextUnit> &units, int unit) {
  return units[static_cast<std::size_t>(unit)];
}

int paragraphsIn(const std::vector<TextUnit> &units, int first, int last) {
  int count = 0;
  for (int unit = first; unit <= last; ++unit) {
    if (!at(units, unit).blank && (at(units, unit).opensBlock || unit == first)) ++count;
  }
  return count;
}

/// A fold of a run without the blank units at its ends; nothing of a run that holds no text.
void addFold(std::vector<Fold> &folds, const std::vector<TextUnit> &units, Fold::Kind kind, int first,
             int last) {
  while (first <= last && at(units, first).blank)
    ++first;
  while (last >= first && at(units, last).blank)
    --last;
  if (first <= last) folds.push_back({kind, first, last, paragraphsIn(units, first, last), false, {}});
}

}  // namespace

std::vector<Fold>::const_iterator Folds::find(int unit) const {
  const auto behind = std::upper_bound(m_folds.begin(), m_folds.end(), unit,
                                       [](int u, const Fold &fold) { return u < fold.first; });
  if (behind == m_folds.begin() || std::prev(behind)->last < unit) return m_folds.end();
  return std::prev(behind);
}

const Fold *Folds::holding(int unit) const {
  const auto found = find(unit);
  return found == m_folds.end() ? nullptr : &*found;
}

const Fold *Folds::hiding(int unit) const {
  const Fold *fold = holding(unit);
  return fold && !fold->open ? fold : nullptr;
}

const Fold *Folds::startingAt(int unit) const {
  const Fold *fold = holding(unit);
  return fold && fold->first == unit ? fold : nullptr;
}

void Folds::setOpen(int firstUnit, bool open) {
  const auto found = find(firstUnit);
  if (found != m_folds.end()) m_folds[static_cast<std::size_t>(found - m_folds.begin())].open = open;
}

void Folds::takeOut(int first, int last, const std::vector<TextUnit> &units) {
  const auto found = find(first);
  if (found == m_folds.end()) return;
  const Fold fold = *found;
  std::vector<Fold> rest;
  addFold(rest, units, fold.kind, fold.first, first - 1);
  addFold(rest, units, fold.kind, last + 1, fold.last);
  const auto place = m_folds.erase(found);
  m_folds.insert(place, rest.begin(), rest.end());
}

std::pair<int, int> paragraphAround(const std::vector<TextUnit> &units, int unit) {
  if (at(units, unit).blank) return {unit, unit};
  int first = unit;
  int last = unit;
  const int count = static_cast<int>(units.size());
  while (first > 0 && !at(units, first).opensBlock && !at(units, first - 1).blank)
    --first;
  while (last + 1 < count && !at(units, last + 1).opensBlock && !at(units, last + 1).blank)
    ++last;
  const bool tooLong = at(units, last).span.end - at(units, first).span.start > longParagraph;
  return tooLong ? std::pair(unit, unit) : std::pair(first, last);
}

std::vector<Fold> boilerplateFolds(const std::vector<TextUnit> &units,
                                   const std::function<bool(Span)> &isTagged) {
  std::vector<Fold> folds;
  const int count = static_cast<int>(units.size());
  for (int first = 0; first < count; ++first) {
    if (!at(units, first).boilerplate) continue;
    int last = first;
    while (last + 1 < count && (at(units, last + 1).boilerplate || at(units, last + 1).blank))
      ++last;
    addFold(folds, units, Fold::Kind::Boilerplate, first, last);
    first = last;
  }
  for (Fold &fold : folds) {
    fold.open = isTagged({at(units, fold.first).span.start, at(units, fold.last).span.end});
  }
  return folds;
}

std::vector<Fold> untaggedFolds(const std::vector<TextUnit> &units, std::span<const Span> tagged) {
  std::vector<Fold> folds;
  const int count = static_cast<int>(units.size());
  int free = 0;  // the first unit that no tagged paragraph reaches
  for (const Span &span : tagged) {
    const int firstHit = unitHolding(units, span.start);
    const int lastHit = unitHolding(units, std::max(span.start, span.end - 1));
    if (lastHit < free) continue;
    const int first = paragraphAround(units, firstHit).first;
    const int last = paragraphAround(units, lastHit).second;
    if (first > free) addFold(folds, units, Fold::Kind::Untagged, free, first - 1);
    free = std::max(free, last + 1);
  }
  if (free < count) addFold(folds, units, Fold::Kind::Untagged, free, count - 1);
  return folds;
}

}  // namespace florilegium::gui
