// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>

namespace florilegium {

/// Long work tells how far it is and asks whether to go on. Callable from any thread.
class Progress {
 public:
  using Report = std::function<void(std::int64_t done, std::int64_t total)>;

  Progress() = default;
  explicit Progress(Report report) : m_report(std::move(report)) {}

  void report(std::int64_t done, std::int64_t total) const {
    if (m_report) m_report(done, total);
  }
  void cancel() { m_cancelled = true; }
  [[nodiscard]] bool cancelled() const { return m_cancelled; }

 private:
  Report m_report;
  std::atomic<bool> m_cancelled = false;
};

}  // namespace florilegium
