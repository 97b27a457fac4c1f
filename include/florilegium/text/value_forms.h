// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "florilegium/base/result.h"

namespace florilegium {

/// Which sign stands before the fraction of a number.
enum class DecimalSign : std::uint8_t { Unknown, Point, Comma };

/// The sign that numbers of one list use, from those that leave no doubt; Unknown for none or for both.
[[nodiscard]] DecimalSign decimalSignOf(std::span<const std::string> written);

/// A number as people write it ("1 234,50", "1,234.5", "−3", "1.2e3", digits of any script), in the one form
/// that is kept: "1234.5", "-3", "1200". Where the sign is not known, a point alone is a decimal point and a
/// comma alone a decimal comma, but "1,234" could be either and is refused. Fails with BadValue.
[[nodiscard]] Result<std::string> canonicalNumber(std::string_view written,
                                                  DecimalSign sign = DecimalSign::Unknown);

/// A date as people write it, in the one form that is kept, ISO 8601 as far as it is known: "2019",
/// "2019-05", "2019-05-07", "2019-05-07T14:30", "2019-05-07T14:30:00Z". Reads "7.5.2019", "2019/5/7",
/// "May 7, 2019" and months in the larger European languages; "5/7/2019" could be two days and is refused.
/// Parts of a second are dropped. Fails with BadValue.
[[nodiscard]] Result<std::string> canonicalDate(std::string_view written);

}  // namespace florilegium
