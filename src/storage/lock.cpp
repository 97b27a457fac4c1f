// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <ctime>
#include <fstream>
#include <sstream>

#include "florilegium/base/file.h"
#include "state.h"

namespace florilegium {

using namespace storage;

namespace {

std::string hostName() {
  std::array<char, 256> name{};
  return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "this computer";
}

/// When a process of this computer was started, in the system's ticks, so that a number that was given
/// again is not taken for the old process; 0 where the system does not tell.
std::int64_t startOf(std::int64_t process) {
  std::ifstream file("/proc/" + std::to_string(process) + "/stat");
  std::string text;
  std::getline(file, text);
  // Field 22 of proc(5); the second field is in parentheses and may hold spaces.
  const std::size_t name = text.rfind(')');
  if (name == std::string::npos) return 0;
  std::istringstream fields(text.substr(name + 1));
  std::string field;
  for (int i = 3; i <= 22; ++i) fields >> field;
  return field.empty() ? 0 : std::strtoll(field.c_str(), nullptr, 10);
}

bool alive(std::int64_t process, std::int64_t started) {
  if (::kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH) return false;
  return started == 0 || startOf(process) == started;
}

std::string clockTime(Timestamp time) {
  const std::time_t moment = time;
  std::tm local{};
  ::localtime_r(&moment, &local);
  std::array<char, 32> text{};
  std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M", &local);
  return text.data();
}

}  // namespace

Result<void> Storage::State::takeLock(const Options &options) {
  SQLite::Transaction transaction(*database, SQLite::TransactionBehavior::IMMEDIATE);
  SQLite::Statement &query = prepared("SELECT name, host, process, started, since FROM lock WHERE id = 1");
  if (query.executeStep() && !options.takeLock) {
    const std::string name = query.getColumn(0).getString();
    const std::string host = query.getColumn(1).getString();
    const std::int64_t process = query.getColumn(2).getInt64();
    const bool here = host == hostName();
    if (!here || alive(process, query.getColumn(3).getInt64())) {
      const std::string who = name.empty() ? std::string() : name + " ";
      const std::string detail =
          who + (here ? "on this computer" : "on " + host) + " since " + clockTime(query.getColumn(4).getInt64());
      query.tryReset();
      return failure(ErrorCode::Locked, displayName(path), detail);
    }
  }
  query.tryReset();
  lockHolder = Uuid::random().toString();
  SQLite::Statement &mark = prepared(
      "INSERT OR REPLACE INTO lock (id, holder, name, host, process, started, since) VALUES (1, ?, ?, ?, ?, ?, ?)");
  mark.bind(1, lockHolder);
  mark.bind(2, options.person);
  mark.bind(3, hostName());
  mark.bind(4, static_cast<std::int64_t>(::getpid()));
  mark.bind(5, startOf(::getpid()));
  mark.bind(6, now());
  mark.exec();
  transaction.commit();
  return {};
}

void Storage::State::releaseLock() noexcept {
  if (lockHolder.empty()) return;
  try {
    SQLite::Statement &statement = prepared("DELETE FROM lock WHERE holder = ?");
    statement.bind(1, lockHolder);
    statement.exec();
  } catch (const std::exception &) {
    // What is left behind names a process that has ended, and the next one to open the file sees that.
  }
  lockHolder.clear();
}

Storage::State::~State() {
  releaseLock();
  statements.clear();
}

}  // namespace florilegium
