// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "florilegium/base/hex.h"
#include "florilegium/model/records.h"

namespace florilegium {

namespace {

constexpr std::array<std::string_view, 3> certainties = {"certain", "likely", "unsure"};
constexpr std::array<std::string_view, 4> tagOrigins = {"person", "search", "suggestion", "import"};
constexpr std::array<std::string_view, 4> attributeKinds = {"text", "number", "date", "choice"};
constexpr std::array<std::string_view, 5> memoTargets = {"project", "source", "code", "tag", "span"};

template <class Enum, std::size_t n>
std::optional<Enum> find(const std::array<std::string_view, n> &names, std::string_view name) {
  for (std::size_t i = 0; i < n; ++i)
    if (names[i] == name) return static_cast<Enum>(i);
  return std::nullopt;
}

}  // namespace

std::string_view nameOf(Certainty certainty) {
  return certainties[static_cast<std::size_t>(certainty)];
}
std::string_view nameOf(TagOrigin origin) {
  return tagOrigins[static_cast<std::size_t>(origin)];
}
std::string_view nameOf(AttributeKind kind) {
  return attributeKinds[static_cast<std::size_t>(kind)];
}
std::string_view nameOf(MemoOn on) {
  return memoTargets[static_cast<std::size_t>(on)];
}
std::optional<Certainty> certaintyNamed(std::string_view name) {
  return find<Certainty>(certainties, name);
}
std::optional<TagOrigin> tagOriginNamed(std::string_view name) {
  return find<TagOrigin>(tagOrigins, name);
}
std::optional<AttributeKind> attributeKindNamed(std::string_view name) {
  return find<AttributeKind>(attributeKinds, name);
}
std::optional<MemoOn> memoOnNamed(std::string_view name) {
  return find<MemoOn>(memoTargets, name);
}

std::optional<Colour> parseColour(std::string_view text) {
  if (text.size() != 7 || text[0] != '#') return std::nullopt;
  std::array<std::uint8_t, 3> parts{};
  for (std::size_t i = 0; i < 3; ++i) {
    const int high = hexDigit(text[1 + 2 * i]);
    const int low = hexDigit(text[2 + 2 * i]);
    if (high < 0 || low < 0) return std::nullopt;
    parts[i] = static_cast<std::uint8_t>(high * 16 + low);
  }
  return Colour{parts[0], parts[1], parts[2]};
}

std::string toString(Colour colour) {
  const std::array parts = {colour.red, colour.green, colour.blue};
  return "#" + toHex(parts);
}

Witness witnessOf(const SourceText &text, Span span, const std::string &sha256) {
  const Position start = std::clamp<Position>(span.start, 0, text.length());
  const Position end = std::clamp<Position>(span.end, 0, text.length());
  return {std::string(text.slice({start, end})), std::string(text.slice({start - witnessContext, start})),
          std::string(text.slice({end, end + witnessContext})), sha256};
}

}  // namespace florilegium
