// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/survivors.h"

#include <algorithm>

#include "support/corpus.h"

namespace testsupport {

namespace {

void replay(const UnsyncedWrite &write, std::string &bytes) {
  if (write.truncates) {
    bytes.resize(write.offset);
    return;
  }
  bytes.resize(std::max(bytes.size(), write.offset + write.bytes.size()));
  bytes.replace(write.offset, write.bytes.size(), write.bytes);
}

}  // namespace

void FileTrail::sync() {
  for (const UnsyncedWrite &write : unsynced)
    replay(write, syncedBytes);
  unsynced.clear();
  durable = true;
}

void writeSurvivors(const std::map<std::string, FileTrail> &trails, Survival survival, std::mt19937 &random,
                    const std::filesystem::path &folder) {
  std::bernoulli_distribution coin(0.5);
  for (const auto &[path, trail] : trails) {
    const auto lucky = [&] {
      return survival == Survival::All || (survival == Survival::Some && coin(random));
    };
    // A deletion that happened may be lost, and so may the name of a new file.
    if (trail.deleted ? lucky() : !trail.durable && !lucky()) continue;
    std::string bytes = trail.syncedBytes;
    for (UnsyncedWrite write : trail.unsynced) {
      if (!lucky()) continue;
      if (survival == Survival::Some && coin(random) && !write.bytes.empty())
        write.bytes.resize(std::uniform_int_distribution<std::size_t>(0, write.bytes.size())(random));
      replay(write, bytes);
    }
    writeAll(folder / std::filesystem::path(path).filename(), bytes);
  }
}

}  // namespace testsupport
