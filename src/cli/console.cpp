// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <signal.h>
#include <unistd.h>

#include <atomic>
#include <cstdio>

namespace florilegium::cli {

namespace {

std::atomic<Progress *> interruptible = nullptr;
static_assert(std::atomic<Progress *>::is_always_lock_free && std::atomic<bool>::is_always_lock_free);

extern "C" void onInterrupt(int) {
  if (Progress *progress = interruptible.load()) progress->cancel();
}

}  // namespace

Console::Console()
    : m_progress([this](std::int64_t done, std::int64_t total) { showProgress(done, total); }) {
  interruptible = &m_progress;
  struct sigaction action {};
  action.sa_handler = onInterrupt;
  // The first Ctrl+C asks, a second one ends the program on the spot; the project is whole either way.
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  for (const int number : {SIGINT, SIGTERM}) {
    struct sigaction before {};
    // Who started this program in the background may have had a signal ignored; so it stays.
    if (::sigaction(number, nullptr, &before) == 0 && before.sa_handler != SIG_IGN)
      ::sigaction(number, &action, nullptr);
  }
  // A reader that goes away, as `head` does, shows itself in the result of write().
  ::signal(SIGPIPE, SIG_IGN);
}

Console::~Console() {
  interruptible = nullptr;
  hideProgress();
}

const Progress &Console::progress(std::string name) {
  m_name = std::move(name);
  return m_progress;
}

void Console::complain(const std::string &line) {
  hideProgress();
  m_output.flush();
  std::fputs((line + "\n").c_str(), stderr);
}

void Console::showProgress(std::int64_t done, std::int64_t total) {
  using namespace std::chrono_literals;
  static const bool terminal = ::isatty(STDERR_FILENO) == 1;
  const auto time = std::chrono::steady_clock::now();
  if (!terminal || total <= 0 || time - m_shownAt < 200ms) return;
  m_shownAt = time;
  m_shown = true;
  std::fprintf(stderr, "\r\033[K%s: %d %%", m_name.c_str(), static_cast<int>(100 * done / total));
}

void Console::hideProgress() {
  if (m_shown) std::fputs("\r\033[K", stderr);
  m_shown = false;
}

}  // namespace florilegium::cli
