// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <random>
#include <string>
#include <vector>

namespace testsupport {

/// What was done to a file and is not synced yet.
struct UnsyncedWrite {
  std::size_t offset = 0;
  std::string bytes;
  bool truncates = false;  ///< the file ends at `offset`; no bytes
};

/// The history of a file, as far as it matters for a power cut.
struct FileTrail {
  bool durable = false;  ///< whether its name survives
  bool deleted = false;  ///< but perhaps comes back, when its folder was not synced
  std::string syncedBytes;
  std::vector<UnsyncedWrite> unsynced;

  void sync();
};

/// Which writes reached the disk before the power was cut, of those that were not synced.
enum class Survival { All, None, Some };

/// Writes the files as they are found after a power cut into a folder, under their own names.
void writeSurvivors(const std::map<std::string, FileTrail> &trails, Survival survival, std::mt19937 &random,
                    const std::filesystem::path &folder);

}  // namespace testsupport
