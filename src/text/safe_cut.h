// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#include "florilegium/text/segment.h"

namespace florilegium {

/// A part of a text, in bytes, and the place of its first code point.
struct Window {
  std::size_t from = 0;
  std::size_t to = 0;
  Position start = 0;
};

/// A part of the text round the code point at `position` that can be cut into graphemes, words or
/// sentences on its own, with the same result as cutting the whole text: its ends are places where a piece
/// ends whatever stands further off. `position` must be inside the text.
///
/// Where no such place comes for a long while (thousands of letters in a row), the window ends at places
/// that depend only on the text, so that neighbouring positions still agree on their pieces.
[[nodiscard]] Window windowAround(const SourceText &text, Position position, Unit unit);

}  // namespace florilegium
