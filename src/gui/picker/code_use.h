// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <unordered_map>
#include <vector>

#include "florilegium/change/change_set.h"
#include "florilegium/model/project.h"

namespace florilegium::gui {

/// Which codes were used last, and the newest passages of each. Read from the project once, then kept by the
/// changes, so that asking costs nothing.
class CodeUse {
 public:
  /// How many passages of a code are kept.
  static constexpr std::size_t kept = 2;

  void reload(const Project &project);
  /// After a change of the project; an empty one reads all again.
  void follow(const Project &project, const ChangeSet &changes);
  void clear();

  /// 1 for the code used last, rising; 0 for one never used here.
  [[nodiscard]] int recency(CodeId code) const;
  /// The newest tags of a code, newest first; none for the rest of the array. They exist.
  [[nodiscard]] std::array<TagId, kept> newest(CodeId code) const;

 private:
  void add(CodeId code, TagId tag);
  void order();

  std::unordered_map<CodeId, std::array<TagId, kept>> m_newest;
  std::unordered_map<CodeId, int> m_recency;
};

}  // namespace florilegium::gui
