// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace florilegium::import {

/// What stands before the words of a line: a bullet, a number, a note's number.
struct Marker {
  enum class Kind {
    None,
    Bullet,     ///< "• ", "- "
    Bare,       ///< "1 ", "2.3 "
    Dotted,     ///< "1. ", "2.3. "
    Dashed,     ///< "1- "
    Bracketed,  ///< "1) ", "(1) "
    Letter,     ///< "a) ", "(b) "
    Note,       ///< "[1] ", "¹ "
    Quoted,     ///< "> "
  };
  Kind kind = Kind::None;
  int number = 0;         ///< the last one: 3 of "2.3"
  int depth = 0;          ///< how many numbers: 2 for "2.3", quotation signs for Quoted
  std::size_t bytes = 0;  ///< up to the words

  [[nodiscard]] bool numbered() const { return kind >= Kind::Bare && kind <= Kind::Letter; }
};

/// The marker at the start of a line without leading white space.
[[nodiscard]] Marker markerOf(std::string_view line);

}  // namespace florilegium::import
