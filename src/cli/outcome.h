// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <tl/expected.hpp>

#include "florilegium/base/error.h"
#include "florilegium/base/result.h"

namespace florilegium::cli {

/// What a command returns to the shell. The numbers are promised to scripts.
enum class Status {
  Done = 0,
  DoneWithFindings = 1,  ///< `check` found something, or some files were not imported
  WrongUsage = 2,
  NotPossible = 3,
};

/// Why a command was not done, in the words of standard error.
struct Failure {
  Status status = Status::NotPossible;
  ErrorText text;
};

template <class T>
using Try = tl::expected<T, Failure>;
using Outcome = Try<Status>;

/// A failure for `return` statements.
[[nodiscard]] tl::unexpected<Failure> failed(const Error &error);
[[nodiscard]] inline tl::unexpected<Failure> failed(Failure failure) {
  return tl::unexpected<Failure>(std::move(failure));
}
[[nodiscard]] inline tl::unexpected<Failure> failed(ErrorText text) {
  return tl::unexpected<Failure>({Status::NotPossible, std::move(text)});
}
[[nodiscard]] inline tl::unexpected<Failure> misused(ErrorText text) {
  return tl::unexpected<Failure>({Status::WrongUsage, std::move(text)});
}
/// A result of the core as that of a command.
template <class T>
[[nodiscard]] Try<T> asTry(Result<T> result) {
  if (!result) return failed(result.error());
  return std::move(*result);
}

/// "flor: WHAT: WHY. WHAT TO DO.", always one line without control characters.
[[nodiscard]] std::string lineOf(const ErrorText &text);
[[nodiscard]] std::string lineOf(const Error &error);

}  // namespace florilegium::cli
