// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <signal.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <ctime>
#include <fstream>
#include <limits>
#include <sstream>

#include "florilegium/base/valid_utf8.h"
#include "state.h"

namespace florilegium {

using namespace storage;

namespace {

std::string hostName() {
  std::array<char, 256> name{};
  return ::gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "this computer";
}

struct ProcessStatus {
  bool ended = false;        ///< killed, and not yet waited for by its parent
  std::int64_t started = 0;  ///< in the system's ticks; 0 where the system does not tell
};

ProcessStatus statusOf(std::int64_t process) {
  std::ifstream file("/proc/" + std::to_string(process) + "/stat");
  std::string text;
  std::getline(file, text);
  // Fields 3 and 22 of proc(5); the second field is in parentheses and may hold spaces.
  const std::size_t name = text.rfind(')');
  if (name == std::string::npos) return {};
  std::istringstream fields(text.substr(name + 1));
  std::string field;
  fields >> field;
  const bool ended = field == "Z" || field == "X";
  for (int i = 4; i <= 22; ++i)
    fields >> field;
  return {ended, std::strtoll(field.c_str(), nullptr, 10)};
}

/// The start keeps a number that was given again from being taken for the old process.
bool alive(std::int64_t process, std::int64_t started) {
  if (process <= 0 || process > std::numeric_limits<pid_t>::max()) return false;
  if (::kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH) return false;
  const ProcessStatus status = statusOf(process);
  return !status.ended && (started == 0 || status.started == started);
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

std::string storage::phrase(const Holder &holder) {
  return (holder.name.empty() ? std::string() : holder.name + " ") +
         (holder.here ? "on this computer" : "on " + holder.host) + " since " + clockTime(holder.since);
}

std::optional<Holder> Storage::State::holder() {
  const InUse query = prepared("SELECT name, host, process, started, since FROM lock");
  if (!query->executeStep()) return std::nullopt;
  Holder holder{toValidUtf8(query->getColumn(0).getString()), toValidUtf8(query->getColumn(1).getString()),
                false, query->getColumn(4).getInt64()};
  holder.here = holder.host == hostName();
  if (holder.here && !alive(query->getColumn(2).getInt64(), query->getColumn(3).getInt64()))
    return std::nullopt;
  return holder;
}

Result<std::optional<Holder>> Storage::holder(const std::filesystem::path &path) {
  Options options;
  options.access = Access::ReadOnly;
  const auto storage = open(path, options);
  if (!storage) return failure(storage.error());
  return reading(path, [&]() -> Result<std::optional<Holder>> { return storage->m_state->holder(); });
}

Result<void> Storage::State::takeLock(const Options &options) {
  SQLite::Transaction transaction(*database, SQLite::TransactionBehavior::IMMEDIATE);
  if (!options.takeLock)
    if (const auto other = holder()) return failure(ErrorCode::Locked, displayName(path), phrase(*other));
  lockHolder = Uuid::random().toString();
  const InUse mark = prepared(
      "INSERT OR REPLACE INTO lock (id, holder, name, host, process, started, since) VALUES (1, ?, ?, ?, ?, "
      "?, ?)");
  mark->bind(1, lockHolder);
  mark->bind(2, options.person);
  mark->bind(3, hostName());
  mark->bind(4, static_cast<std::int64_t>(::getpid()));
  mark->bind(5, statusOf(::getpid()).started);
  mark->bind(6, now());
  mark->exec();
  transaction.commit();
  return {};
}

void Storage::State::releaseLock() noexcept {
  if (lockHolder.empty()) return;
  try {
    const InUse statement = prepared("DELETE FROM lock WHERE holder = ?");
    statement->bind(1, lockHolder);
    statement->exec();
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
