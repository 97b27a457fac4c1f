// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/text/utf8.h"

#include <algorithm>
#include <cstring>

namespace florilegium {

namespace {

constexpr std::uint64_t lowBits = 0x0101010101010101u;
constexpr std::uint64_t highBits = 0x8080808080808080u;
constexpr std::size_t word = sizeof(std::uint64_t);

std::uint64_t wordAt(const char *bytes) {
  std::uint64_t value = 0;
  std::memcpy(&value, bytes, word);
  return value;
}

std::size_t skipAscii(std::string_view text, std::size_t byte) {
  while (byte + 4 * word <= text.size()) {
    const char *at = text.data() + byte;
    if (((wordAt(at) | wordAt(at + word) | wordAt(at + 2 * word) | wordAt(at + 3 * word)) & highBits) != 0)
      break;
    byte += 4 * word;
  }
  while (byte + word <= text.size() && (wordAt(text.data() + byte) & highBits) == 0)
    byte += word;
  while (byte < text.size() && static_cast<unsigned char>(text[byte]) < 0x80u)
    ++byte;
  return byte;
}

bool isBetween(std::string_view text, std::size_t byte, unsigned low, unsigned high) {
  if (byte >= text.size()) return false;
  const auto value = static_cast<unsigned char>(text[byte]);
  return low <= value && value <= high;
}

/// Length of the valid sequence of two to four bytes at `byte`, or 0: table 3-7 of the Unicode Standard.
std::size_t validSequence(std::string_view text, std::size_t byte) {
  const auto continues = [&](std::size_t at) { return isBetween(text, at, 0x80, 0xBF); };
  const auto lead = static_cast<unsigned char>(text[byte]);
  if (lead < 0xC2) return 0;
  if (lead < 0xE0) return continues(byte + 1) ? 2 : 0;
  if (lead < 0xF0) {
    const unsigned low = lead == 0xE0 ? 0xA0 : 0x80;
    const unsigned high = lead == 0xED ? 0x9F : 0xBF;
    return isBetween(text, byte + 1, low, high) && continues(byte + 2) ? 3 : 0;
  }
  if (lead > 0xF4) return 0;
  const unsigned low = lead == 0xF0 ? 0x90 : 0x80;
  const unsigned high = lead == 0xF4 ? 0x8F : 0xBF;
  return isBetween(text, byte + 1, low, high) && continues(byte + 2) && continues(byte + 3) ? 4 : 0;
}

}  // namespace

std::optional<std::size_t> firstInvalidUtf8(std::string_view text) {
  std::size_t byte = 0;
  while (byte < text.size()) {
    if (static_cast<unsigned char>(text[byte]) < 0x80u) {
      byte = skipAscii(text, byte);
      continue;
    }
    const std::size_t length = validSequence(text, byte);
    if (length == 0) return byte;
    byte += length;
  }
  return std::nullopt;
}

Position countCodePoints(std::string_view text) {
  std::size_t continuations = 0;
  std::size_t byte = 0;
  while (byte + word <= text.size()) {
    // Eight counters of one byte each, emptied before the first of them can overflow.
    const std::size_t end = std::min(text.size() / word * word, byte + 255 * word);
    std::uint64_t counters = 0;
    for (; byte < end; byte += word) {
      const std::uint64_t value = wordAt(text.data() + byte);
      counters += (value >> 7u) & ~(value >> 6u) & lowBits;
    }
    constexpr std::uint64_t everySecond = 0x00FF00FF00FF00FFu;
    const std::uint64_t pairs = (counters & everySecond) + ((counters >> 8u) & everySecond);
    continuations += (pairs * 0x0001000100010001u) >> 48u;
  }
  for (; byte < text.size(); ++byte) {
    if ((static_cast<unsigned char>(text[byte]) & 0xC0u) == 0x80u) ++continuations;
  }
  return static_cast<Position>(text.size() - continuations);
}

Decoded decodeAt(std::string_view text, std::size_t byte) {
  const auto bits = [&](std::size_t at, unsigned mask) {
    return static_cast<char32_t>(static_cast<unsigned char>(text[at]) & mask);
  };
  const auto lead = static_cast<unsigned char>(text[byte]);
  if (lead < 0x80) return {lead, 1};
  if (lead < 0xE0) return {(bits(byte, 0x1F) << 6u) | bits(byte + 1, 0x3F), 2};
  if (lead < 0xF0) {
    return {(bits(byte, 0x0F) << 12u) | (bits(byte + 1, 0x3F) << 6u) | bits(byte + 2, 0x3F), 3};
  }
  return {(bits(byte, 0x07) << 18u) | (bits(byte + 1, 0x3F) << 12u) | (bits(byte + 2, 0x3F) << 6u) |
              bits(byte + 3, 0x3F),
          4};
}

void appendUtf8(std::string &text, char32_t codePoint) {
  const auto add = [&](char32_t value) { text += static_cast<char>(static_cast<unsigned char>(value)); };
  if (codePoint < 0x80) {
    add(codePoint);
  } else if (codePoint < 0x800) {
    add(0xC0u | (codePoint >> 6u));
    add(0x80u | (codePoint & 0x3Fu));
  } else if (codePoint < 0x10000) {
    add(0xE0u | (codePoint >> 12u));
    add(0x80u | ((codePoint >> 6u) & 0x3Fu));
    add(0x80u | (codePoint & 0x3Fu));
  } else {
    add(0xF0u | (codePoint >> 18u));
    add(0x80u | ((codePoint >> 12u) & 0x3Fu));
    add(0x80u | ((codePoint >> 6u) & 0x3Fu));
    add(0x80u | (codePoint & 0x3Fu));
  }
}

}  // namespace florilegium
