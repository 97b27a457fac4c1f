// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/types.h>

#include <functional>
#include <string>

namespace testsupport {

/// Runs `work` in a process of its own and returns what it returned. With `AsNobody`, without any of root's
/// rights when the test runs as root.
enum class Rights { Same, AsNobody };
[[nodiscard]] std::string inChild(Rights rights, const std::function<std::string()> &work);

/// A process that runs `work` with a pipe to write to until it ends or is killed.
class Child {
 public:
  explicit Child(const std::function<void(int pipe)> &work);
  ~Child();
  Child(const Child &) = delete;
  Child &operator=(const Child &) = delete;

  [[nodiscard]] pid_t id() const { return m_id; }
  /// Reads up to `bytes` from the pipe; less at its end.
  [[nodiscard]] std::string read(std::size_t bytes);
  /// Ends it at once (SIGKILL) and waits until it is gone.
  void kill();

 private:
  pid_t m_id = 0;
  int m_pipe = -1;
};

}  // namespace testsupport
