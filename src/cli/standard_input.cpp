// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard_input.h"

#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace florilegium::cli {

Result<std::string> readStandardInput(std::int64_t limit, const Progress &progress) {
  std::string bytes;
  std::array<char, 1 << 16> piece;
  while (true) {
    if (progress.cancelled()) return failure(ErrorCode::Cancelled);
    const ssize_t count = ::read(STDIN_FILENO, piece.data(), piece.size());
    if (count == 0) return bytes;
    // Ctrl+C interrupts the wait.
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return failure(ErrorCode::ReadFailed, "standard input", std::strerror(errno));
    bytes.append(piece.data(), static_cast<std::size_t>(count));
    if (static_cast<std::int64_t>(bytes.size()) > limit)
      return failure(ErrorCode::TooLarge, "standard input", std::to_string(limit));
  }
}

}  // namespace florilegium::cli
