// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace florilegium::import {

/// How numbers of lists and notes are written.
enum class NumberStyle {
  None,
  Decimal,
  TwoDigits,  ///< 01, 02, ... 10
  LowerRoman,
  UpperRoman,
  LowerLetters,  ///< a ... z, aa, bb
  UpperLetters,
  LowerSpreadsheet,  ///< a ... z, aa, ab
  UpperSpreadsheet,
  Ordinal,  ///< 1st, 2nd
  Signs,    ///< *, †, ‡, §, **
};

/// A number above 0; others, and those too large for a style, are written in decimal.
[[nodiscard]] std::string formatNumber(int number, NumberStyle style);

}  // namespace florilegium::import
