// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <ctime>

namespace florilegium::import {

/// The processor's time that this thread has had, in seconds: a busy machine doesn't make a file too hard.
[[nodiscard]] inline double threadSeconds() {
  timespec time{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) * 1e-9;
}

/// How much of it pages of so many bytes may take.
[[nodiscard]] inline double markupSeconds(std::size_t bytes) {
  return 6 + static_cast<double>(bytes) / (8.0 * 1024 * 1024);
}

/// A moment after which a reader gives up.
class Deadline {
 public:
  explicit Deadline(int seconds) : m_end(Clock::now() + std::chrono::seconds(seconds)) {}
  [[nodiscard]] bool passed() const { return Clock::now() > m_end; }

 private:
  using Clock = std::chrono::steady_clock;
  Clock::time_point m_end;
};

}  // namespace florilegium::import
