// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "florilegium/base/ids.h"

namespace florilegium::gui {

/// A tag that wants its code's name beside the line on which it starts.
struct LabelWish {
  TagId tag;
  CodeId code;
  int line = 0;    ///< number of the line, for finding tags that start on the same one
  int wanted = 0;  ///< top of the label when level with that line
  int lane = 0;
  bool inLane = true;  ///< false for a tag that found no lane: it is counted in a pill
  bool memo = false;
  bool doubtful = false;
  MemoId spanMemo;  ///< instead of a tag: a memo on words without one
};

struct MarginLabel {
  CodeId code;
  std::vector<TagId> tags;        ///< several where one code starts more than once on a line
  std::vector<MemoId> spanMemos;  ///< instead of tags: memos on words that start on this line
  int wanted = 0;
  int top = 0;
  bool placed = true;  ///< false if it would stand too far from its line
  bool pill = false;   ///< "+3": tags without a lane
  bool memo = false;
  bool doubtful = false;
};

/// Distances in pixels.
struct LabelRules {
  int pitch = 17;     ///< least distance of two labels
  int furthest = 99;  ///< a label pushed further than this is left out
};

/// Places the labels of one unit. Labels only move down. `lastTop` is the top of the label above, far
/// negative if there is none, and is moved on.
[[nodiscard]] std::vector<MarginLabel> placeLabels(std::vector<LabelWish> wishes, LabelRules rules,
                                                   int &lastTop);

}  // namespace florilegium::gui
