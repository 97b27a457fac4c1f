// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>
#include <string>

#include "promises.h"
#include "support/catch.h"

namespace testsupport {

#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool watched = true;  ///< by a sanitizer, which takes time and memory of its own
#else
inline constexpr bool watched = false;
#endif
inline constexpr long mostKilobytes = 1024 * 1024;
inline constexpr double mostSeconds = watched ? 60 : 10;

/// What a child process says about an import, and what it took.
struct Cost {
  bool imported = false;
  bool clean = false;  ///< promises kept, or an error that is not the program's own
  florilegium::ErrorCode error = florilegium::ErrorCode::Internal;
  double seconds = 0;
  long kilobytes = 0;
};

/// Imports in a child process, which `prepare` may confine before.
inline Cost costOf(const std::string &bytes, const char *name, const std::function<void()> &prepare = {}) {
  int channel[2];
  REQUIRE(pipe(channel) == 0);
  const pid_t child = fork();
  if (child == 0) {
    if (prepare) prepare();
    const auto imported = florilegium::importBytes(bytes, name);
    Cost cost;
    cost.imported = imported.has_value();
    cost.error = imported ? florilegium::ErrorCode::Internal : imported.error().code;
    cost.clean = imported ? brokenPromise(*imported).empty() : cost.error != florilegium::ErrorCode::Internal;
    const bool told = write(channel[1], &cost, sizeof cost) == sizeof cost;
    _exit(told ? 0 : 1);
  }
  Cost cost;
  close(channel[1]);
  const bool heard = ::read(channel[0], &cost, sizeof cost) == sizeof cost;
  close(channel[0]);
  int status = 0;
  rusage usage{};
  wait4(child, &status, 0, &usage);
  CHECK(heard);
  CHECK((WIFEXITED(status) && WEXITSTATUS(status) == 0));
  cost.seconds = static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
                 static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
  cost.kilobytes = usage.ru_maxrss;
  return cost;
}

/// Comes to an end cleanly, in time and without much memory.
inline Cost bounded(const std::string &bytes, const char *name) {
  const Cost cost = costOf(bytes, name);
  CHECK(cost.clean);
  CHECK(cost.seconds < mostSeconds);
  CHECK((watched || cost.kilobytes < mostKilobytes));
  return cost;
}

inline std::string repeated(std::string_view piece, int times) {
  std::string all;
  all.reserve(piece.size() * static_cast<std::size_t>(times));
  for (int i = 0; i < times; ++i)
    all += piece;
  return all;
}

/// A hundred thousand levels round a core.
inline std::string nested(std::string_view open, std::string_view core, std::string_view close) {
  return repeated(open, 100'000) + std::string(core) + repeated(close, 100'000);
}

}  // namespace testsupport
