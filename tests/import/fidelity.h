// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "florilegium/text/utf8.h"

namespace testsupport {

inline bool isWordSign(char32_t c) {
  if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;
  if (c == 0xD7 || c == 0xF7) return false;
  if (c >= 0x2000 && c <= 0x2BFF) return c >= 0x2070 && c <= 0x218F && !(c >= 0x20A0 && c <= 0x20FF);
  if (c >= 0x3000 && c <= 0x3004) return false;
  if (c >= 0x3008 && c <= 0x3020) return false;
  if (c >= 0xE000 && c <= 0xF8FF) return false;
  return c != 0xFEFF && c != 0xFFFC && c != 0xFFFD && !(c >= 0xFF00 && c <= 0xFF0F);
}

/// The words of a text: runs of letters and digits, in ASCII and of all scripts. Bullets, rules, brackets and
/// soft hyphens vanish with that.
inline std::vector<std::string> wordSequence(std::string_view utf8) {
  std::vector<std::string> words;
  std::string word;
  for (std::size_t at = 0; at < utf8.size();) {
    const florilegium::Decoded sign = florilegium::decodeAt(utf8, at);
    // A raised number may be a character or a digit with a mark.
    if (sign.codePoint == 0xB2 || sign.codePoint == 0xB3 || sign.codePoint == 0xB9) {
      word += sign.codePoint == 0xB2 ? '2' : sign.codePoint == 0xB3 ? '3' : '1';
      at += sign.bytes;
      continue;
    }
    const bool invisible = sign.codePoint == 0xAD || (sign.codePoint >= 0x200B && sign.codePoint <= 0x200F) ||
                           (sign.codePoint >= 0x202A && sign.codePoint <= 0x202E);
    if (isWordSign(sign.codePoint)) {
      word += utf8.substr(at, sign.bytes);
    } else if (!invisible && !word.empty()) {
      words.push_back(std::move(word));
      word.clear();
    }
    at += sign.bytes;
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

/// 2 * L / (|a| + |b|), L being the length of the longest common subsequence of words, computed exactly. 1
/// for two empty sequences.
inline double similarity(const std::vector<std::string> &a, const std::vector<std::string> &b) {
  if (a.empty() && b.empty()) return 1;
  // The bit-parallel algorithm of Hyyrö (2004): a zero bit in `row` is a step of the longest subsequence.
  const std::size_t blocks = a.size() / 64 + 1;
  std::unordered_map<std::string_view, std::vector<std::size_t>> places;
  for (std::size_t i = 0; i < a.size(); ++i)
    places[a[i]].push_back(i);
  std::vector<std::uint64_t> row(blocks, ~std::uint64_t{0});
  std::vector<std::uint64_t> match(blocks, 0);
  for (const std::string &word : b) {
    const auto found = places.find(word);
    if (found == places.end()) continue;
    for (const std::size_t i : found->second)
      match[i / 64] |= std::uint64_t{1} << (i % 64);
    bool carry = false;
    for (std::size_t i = 0; i < blocks; ++i) {
      const std::uint64_t both = row[i] & match[i];
      std::uint64_t sum = row[i] + both;
      const bool over = sum < both;
      sum += carry ? 1 : 0;
      const bool overAgain = carry && sum == 0;
      row[i] = sum | (row[i] & ~both);
      carry = over || overAgain;
    }
    for (const std::size_t i : found->second)
      match[i / 64] = 0;
  }
  std::size_t common = 0;
  for (std::size_t i = 0; i < a.size(); ++i)
    common += (row[i / 64] >> (i % 64) & 1u) == 0 ? 1 : 0;
  return 2.0 * static_cast<double>(common) / static_cast<double>(a.size() + b.size());
}

/// The value below which `share` of the values lie, by the nearest rank.
inline double quantile(std::vector<double> values, double share) {
  if (values.empty()) return 0;
  std::sort(values.begin(), values.end());
  const double rank = std::ceil(share * static_cast<double>(values.size()));
  return values[static_cast<std::size_t>(std::clamp(rank, 1.0, static_cast<double>(values.size()))) - 1];
}

}  // namespace testsupport
