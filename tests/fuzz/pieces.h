// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fuzz {

/// What stands between the pieces that a container is made of: the fuzzer changes the pieces, and the
/// container round them is right, or else every change would end at its checksums.
inline constexpr char border = '\x1E';

/// At least `count` pieces; missing ones are empty.
inline std::vector<std::string> pieces(std::string_view data, std::size_t count) {
  std::vector<std::string> all;
  while (true) {
    const std::size_t end = data.find(border);
    all.emplace_back(data.substr(0, end));
    if (end == data.npos) break;
    data.remove_prefix(end + 1);
  }
  if (all.size() < count) all.resize(count);
  return all;
}

}  // namespace fuzz
