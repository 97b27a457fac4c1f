// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/revising/comparison.h"

#include <algorithm>
#include <tuple>

namespace florilegium::gui {

namespace {

/// Two paragraphs that share so many code points.
struct Kinship {
  int before = 0;
  int after = 0;
  Position shared = 0;
};

using Units = std::vector<TextUnit>;

const TextUnit &at(const Units &units, int number) {
  return units[static_cast<std::size_t>(number)];
}

/// Every pair of paragraphs that share something, by place in both texts.
std::vector<Kinship> kinships(const Comparison &c) {
  std::vector<Kinship> all;
  Span same{0, 0};
  Position shift = 0;
  const auto walk = [&] {
    for (Position place = same.start; place < same.end;) {
      const int i = unitHolding(c.unitsBefore, place);
      const int j = unitHolding(c.unitsAfter, place + shift);
      const Position end = std::min({same.end, std::max(at(c.unitsBefore, i).span.end, place + 1),
                                     std::max(at(c.unitsAfter, j).span.end - shift, place + 1)});
      const bool words = !at(c.unitsBefore, i).blank && !at(c.unitsAfter, j).blank;
      if (words && !all.empty() && all.back().before == i && all.back().after == j)
        all.back().shared += end - place;
      else if (words)
        all.push_back({i, j, end - place});
      place = end;
    }
  };
  for (const Edit &edit : c.edits) {
    same.end = edit.before.start;
    walk();
    same.start = edit.before.end;
    shift = edit.after.end - edit.before.end;
  }
  same.end = c.before->text.length();
  walk();
  return all;
}

/// The pairs that share most in all, each paragraph in one of them at most. Both sides rise along the list,
/// so what may stand before a pair is a start of it.
std::vector<Kinship> bestPairs(const std::vector<Kinship> &all) {
  struct Best {
    Position shared = 0;
    std::ptrdiff_t last = -1;  ///< of the pairs up to here, the one that ends the best list
  };
  std::vector<Best> upTo(all.size());
  std::vector<std::ptrdiff_t> previous(all.size(), -1);
  for (std::size_t k = 0; k < all.size(); ++k) {
    auto before = static_cast<std::ptrdiff_t>(k) - 1;
    while (before >= 0 && (all[static_cast<std::size_t>(before)].before == all[k].before ||
                           all[static_cast<std::size_t>(before)].after == all[k].after))
      --before;
    const Best base = before < 0 ? Best() : upTo[static_cast<std::size_t>(before)];
    previous[k] = base.last;
    upTo[k] = {base.shared + all[k].shared, static_cast<std::ptrdiff_t>(k)};
    if (k > 0 && upTo[k - 1].shared >= upTo[k].shared) upTo[k] = upTo[k - 1];
  }
  std::vector<Kinship> chosen;
  for (auto k = all.empty() ? -1 : upTo.back().last; k >= 0; k = previous[static_cast<std::size_t>(k)])
    chosen.push_back(all[static_cast<std::size_t>(k)]);
  std::reverse(chosen.begin(), chosen.end());
  return chosen;
}

/// Which paragraphs hold something that an edit took out or put in.
std::vector<char> touched(const Units &units, const std::vector<Edit> &edits, Span Edit::*side) {
  std::vector<char> result(units.size(), 0);
  for (const Edit &edit : edits) {
    const Span span = edit.*side;
    if (span.empty()) continue;
    for (int unit = unitHolding(units, span.start);
         unit < static_cast<int>(units.size()) && at(units, unit).span.start < span.end; ++unit)
      if (at(units, unit).span.overlaps(span)) result[static_cast<std::size_t>(unit)] = 1;
  }
  return result;
}

void makeRows(Comparison &c) {
  const std::vector<char> gone = touched(c.unitsBefore, c.edits, &Edit::before);
  const std::vector<char> fresh = touched(c.unitsAfter, c.edits, &Edit::after);
  int i = 0;
  int j = 0;
  const auto next = [](const Units &units, int number, int end) {
    while (number < end && at(units, number).blank)
      ++number;
    return number;
  };
  const auto others = [&](int endBefore, int endAfter) {
    for (;;) {
      i = next(c.unitsBefore, i, endBefore);
      j = next(c.unitsAfter, j, endAfter);
      if (i >= endBefore && j >= endAfter) return;
      c.rows.push_back({i < endBefore ? i++ : -1, j < endAfter ? j++ : -1, true});
    }
  };
  for (const Kinship &pair : bestPairs(kinships(c))) {
    others(pair.before, pair.after);
    const bool changed =
        gone[static_cast<std::size_t>(pair.before)] != 0 || fresh[static_cast<std::size_t>(pair.after)] != 0;
    c.rows.push_back({pair.before, pair.after, changed});
    i = pair.before + 1;
    j = pair.after + 1;
  }
  others(static_cast<int>(c.unitsBefore.size()), static_cast<int>(c.unitsAfter.size()));
  for (std::size_t row = 0; row < c.rows.size(); ++row)
    if (c.rows[row].changed && (row == 0 || !c.rows[row - 1].changed))
      c.changes.push_back(static_cast<int>(row));
}

}  // namespace

int Comparison::rowOf(Position position, bool inAfter) const {
  const int unit = unitHolding(inAfter ? unitsAfter : unitsBefore, position);
  int nearest = -1;
  for (std::size_t row = 0; row < rows.size(); ++row) {
    const int here = inAfter ? rows[row].after : rows[row].before;
    if (here < 0) continue;
    if (here > unit) return nearest < 0 ? static_cast<int>(row) : nearest;
    nearest = static_cast<int>(row);
    if (here == unit) break;
  }
  return nearest;
}

Comparison compareTexts(std::shared_ptr<const Revision> before, std::shared_ptr<const Revision> after,
                        std::vector<Edit> edits) {
  Comparison c;
  c.before = std::move(before);
  c.after = std::move(after);
  c.edits = std::move(edits);
  c.unitsBefore = cutIntoUnits(c.before->text, c.before->structure);
  c.unitsAfter = cutIntoUnits(c.after->text, c.after->structure);
  makeRows(c);
  return c;
}

std::vector<ComparedTag> comparedTags(const ChangeSet &changes) {
  std::vector<ComparedTag> tags;
  for (const Change<TagRow> &change : changes.tags) {
    if (!change.before || !change.after || change.before->orphan) continue;
    ComparedTag tag{change.after->id, change.after->code, Fate::Moved, change.before->span, {}, {}, {}};
    tag.words = change.before->witness.quote;
    if (change.after->orphan) {
      tag.fate = Fate::Lost;
    } else {
      tag.after = change.after->span;
      tag.newWords = change.after->witness.quote;
      if (tag.newWords != tag.words) tag.fate = Fate::Changed;
    }
    tags.push_back(std::move(tag));
  }
  std::sort(tags.begin(), tags.end(), [](const ComparedTag &a, const ComparedTag &b) {
    return std::tie(a.fate, a.before, a.tag) < std::tie(b.fate, b.before, b.tag);
  });
  return tags;
}

}  // namespace florilegium::gui
