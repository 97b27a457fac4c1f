// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "florilegium/model/project.h"

namespace florilegium::actions {

/// Finds sources by what a table calls them.
class SourceFinder {
 public:
  explicit SourceFinder(const Project &project);

  /// All that the words name in the first way that names any: UUID, name, name without regard to case and
  /// accents, file, file without regard to these, file without its ending.
  [[nodiscard]] std::vector<SourceId> find(std::string_view words) const;

 private:
  using Index = std::map<std::string, std::vector<SourceId>, std::less<>>;
  std::vector<Index> m_ways;
};

}  // namespace florilegium::actions
