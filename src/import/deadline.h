// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace florilegium::import {

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
