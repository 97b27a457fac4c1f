// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

#include "florilegium/base/result.h"

namespace florilegium::cli {

/// A file that is written piece by piece and takes its name when it is whole: until then the old content
/// of that name stays. Gone again unless it was put in place. A device or a pipe is written to directly.
class NewFile {
 public:
  /// Fails with NotFound, NoPermission, NotRegularFile or WriteFailed.
  [[nodiscard]] static Result<NewFile> make(const std::filesystem::path &target);

  NewFile(NewFile &&other) noexcept;
  NewFile &operator=(NewFile &&) = delete;
  ~NewFile();

  /// Fails with DiskFull or WriteFailed.
  [[nodiscard]] Result<void> write(std::string_view bytes);
  /// Makes the bytes durable and gives the file its name.
  [[nodiscard]] Result<void> place();

 private:
  NewFile(std::filesystem::path target, std::string temporary, int file)
      : m_target(std::move(target)), m_temporary(std::move(temporary)), m_file(file) {}
  [[nodiscard]] Result<void> failedToWrite() const;

  std::filesystem::path m_target;
  std::string m_temporary;  ///< empty when the target is written to directly
  int m_file = -1;
};

}  // namespace florilegium::cli
