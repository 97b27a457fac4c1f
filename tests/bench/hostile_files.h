// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <functional>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace hostile {

inline constexpr std::size_t tenMegabytes = 10'000'000;

/// A file made to cost its reader time or memory.
struct File {
  std::string name;  ///< its ending says the format
  std::string what;
  std::function<std::string()> make;
};

/// `before`, then `piece` until the size is reached, then `behind`.
inline std::string filled(std::string_view before, std::string_view piece, std::string_view behind = {},
                          std::size_t size = tenMegabytes) {
  std::string all(before);
  all.reserve(size + piece.size() + behind.size());
  while (all.size() + piece.size() + behind.size() <= size)
    all += piece;
  return all += behind;
}

/// As `filled`, each bell character of the piece being a number that grows.
inline std::string counted(std::string_view before, std::string_view piece, std::string_view behind = {},
                           std::size_t size = tenMegabytes) {
  std::string all(before);
  all.reserve(size + 2 * piece.size() + behind.size());
  for (std::size_t number = 1; all.size() + behind.size() < size; ++number) {
    for (const char c : piece)
      c == '\a' ? all += std::to_string(number) : all += c;
  }
  return all += behind;
}

inline std::string times(std::string_view piece, std::size_t count) {
  return filled({}, piece, {}, piece.size() * count);
}

/// Opened as deep as the size lets it, and closed again.
inline std::string nested(std::string_view before, std::string_view open, std::string_view core,
                          std::string_view close, std::string_view behind, std::size_t size = tenMegabytes) {
  const std::size_t depth = size / (open.size() + close.size() + 1);
  return std::string(before) + times(open, depth) + std::string(core) + times(close, depth) +
         std::string(behind);
}

/// A comment of XML that no packing makes smaller, so that what stands beside it may be as repetitive as it
/// likes.
inline std::string unpackable() {
  std::mt19937 random(7);
  std::string signs = "<!--";
  while (signs.size() < 700'000)
    signs += static_cast<char>('0' + random() % 64);
  std::replace(signs.begin() + 4, signs.end(), '>', '.');
  return signs + "-->";
}

}  // namespace hostile
