// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <string>

#include "florilegium/base/progress.h"
#include "output.h"

namespace florilegium::cli {

/// What a command talks through: its output, its progress and its messages.
class Console {
 public:
  Console();
  ~Console();
  Console(const Console &) = delete;
  Console &operator=(const Console &) = delete;

  /// Takes the progress away, so that what is written stands alone.
  [[nodiscard]] Output &out() {
    hideProgress();
    return m_output;
  }

  /// Counts on standard error under this name where that is a terminal, and says when the person stopped
  /// the work with Ctrl+C.
  [[nodiscard]] const Progress &progress(std::string name);
  [[nodiscard]] bool cancelled() const { return m_progress.cancelled(); }

  /// One line on standard error.
  void complain(const std::string &line);

 private:
  void showProgress(std::int64_t done, std::int64_t total);
  void hideProgress();

  Output m_output;
  Progress m_progress;
  std::string m_name;
  std::chrono::steady_clock::time_point m_shownAt = std::chrono::steady_clock::now();
  bool m_shown = false;
};

}  // namespace florilegium::cli
