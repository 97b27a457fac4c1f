// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <random>
#include <string>

namespace testsupport {

/// The folder of real files beside the project, or an empty path where it is absent.
[[nodiscard]] std::filesystem::path sharedCorpus();

/// A folder in memory for tests that write much, or the system's folder for temporary files.
[[nodiscard]] std::filesystem::path fastFolder();

/// A folder that is removed at the end of the test.
class TemporaryFolder {
 public:
  /// In the system's folder for temporary files, or in another one.
  TemporaryFolder();
  explicit TemporaryFolder(const std::filesystem::path &under);
  ~TemporaryFolder();
  TemporaryFolder(const TemporaryFolder &) = delete;
  TemporaryFolder &operator=(const TemporaryFolder &) = delete;
  [[nodiscard]] const std::filesystem::path &path() const { return m_path; }
  [[nodiscard]] std::filesystem::path operator/(const std::string &name) const { return m_path / name; }

 private:
  std::filesystem::path m_path;
};

[[nodiscard]] std::string readAll(const std::filesystem::path &path);
void writeAll(const std::filesystem::path &path, const std::string &bytes);

/// Valid UTF-8 of about `codePoints` code points, rich in what breaks counting: astral characters, ZWJ
/// sequences, combining marks, right-to-left runs, no-break spaces, U+2028/2029, trademark signs, LF.
[[nodiscard]] std::string randomText(std::mt19937 &random, int codePoints);

}  // namespace testsupport
