// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <tl/expected.hpp>
#include <utility>

#include "florilegium/base/error.h"

namespace florilegium {

/// A value or the reason why there is none. Functions that return it succeed wholly or change nothing.
template <class T>
using Result = tl::expected<T, Error>;

/// A failure for `return` statements.
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, std::string subject = {},
                                                   std::string detail = {}, std::int64_t offset = -1) {
  return tl::unexpected<Error>(Error{code, std::move(subject), std::move(detail), offset});
}

/// Hands an existing error on.
[[nodiscard]] inline tl::unexpected<Error> failure(Error error) {
  return tl::unexpected<Error>(std::move(error));
}

}  // namespace florilegium
