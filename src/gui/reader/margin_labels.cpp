// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/margin_labels.h"

#include <algorithm>
#include <tuple>

namespace florilegium::gui {

std::vector<MarginLabel> placeLabels(std::vector<LabelWish> wishes, LabelRules rules, int &lastTop) {
  std::sort(wishes.begin(), wishes.end(), [](const LabelWish &a, const LabelWish &b) {
    const bool outA = !a.inLane;
    const bool outB = !b.inLane;
    return std::tie(a.line, outA, a.lane, a.tag) < std::tie(b.line, outB, b.lane, b.tag);
  });
  std::vector<MarginLabel> labels;
  std::size_t lineStart = 0;
  for (std::size_t i = 0; i < wishes.size(); ++i) {
    const LabelWish &wish = wishes[i];
    if (i > 0 && wishes[i - 1].line != wish.line) lineStart = labels.size();
    const auto same = std::find_if(labels.begin() + static_cast<std::ptrdiff_t>(lineStart), labels.end(),
                                   [&](const MarginLabel &label) {
                                     if (wish.spanMemo) return !label.spanMemos.empty();
                                     return wish.inLane ? !label.pill && label.code == wish.code : label.pill;
                                   });
    MarginLabel &label = same != labels.end() ? *same : labels.emplace_back();
    if (label.tags.empty() && label.spanMemos.empty()) {
      label.code = wish.code;
      label.wanted = wish.wanted;
      label.pill = !wish.inLane;
    }
    if (wish.spanMemo) {
      label.spanMemos.push_back(wish.spanMemo);
      continue;
    }
    label.tags.push_back(wish.tag);
    label.memo |= wish.memo;
    label.doubtful |= wish.doubtful;
  }
  for (MarginLabel &label : labels) {
    label.top = std::max(label.wanted, lastTop + rules.pitch);
    label.placed = label.top - label.wanted <= rules.furthest;
    if (label.placed) {
      lastTop = label.top;
    } else {
      label.top = label.wanted;
    }
  }
  return labels;
}

}  // namespace florilegium::gui
