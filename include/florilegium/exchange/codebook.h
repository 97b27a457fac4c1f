// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "florilegium/base/progress.h"
#include "florilegium/base/result.h"
#include "florilegium/model/codebook.h"

namespace florilegium {

/// A format from which a codebook can be read. Writers are among `exporters()`.
struct CodebookReaderInfo {
  std::string id;                    ///< "qdc"
  std::string name;                  ///< "REFI-QDA codebook"
  std::vector<std::string> endings;  ///< without dot
};
[[nodiscard]] const std::vector<CodebookReaderInfo> &codebookReaders();

/// A codebook is read whole; files above this many bytes are refused with TooLarge.
inline constexpr std::int64_t codebookFileLimit = 64 * 1024 * 1024;

/// Reads a codebook in any of the formats, told apart by its first characters: JSON (also that of a whole
/// corpus), REFI-QDA XML, or a table with commas, semicolons or tabs between its columns.
/// Fails with Empty, TooLarge, Cancelled, NewerProject or BadFormat, whose detail says what is wrong where.
[[nodiscard]] Result<CodeList> readCodebook(std::string_view bytes, const Progress &progress = {});

}  // namespace florilegium
