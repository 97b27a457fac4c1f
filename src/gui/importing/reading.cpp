// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importing/reading.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace florilegium::gui {

namespace fs = std::filesystem;

std::vector<ReadFile> readAll(const std::vector<fs::path> &paths, const Progress &progress,
                              const ReadingReport &report) {
  const std::vector<fs::path> files = filesBelow(paths);
  std::vector<ReadFile> results;
  const auto total = static_cast<qint64>(files.size());
  for (const fs::path &path : files) {
    if (progress.cancelled()) break;
    const auto done = static_cast<qint64>(results.size());
    const auto tell = [&](double within) {
      if (report) report(done, total, (static_cast<double>(done) + within) / static_cast<double>(total));
    };
    tell(0);
    Progress *reading = nullptr;
    Progress inner([&](std::int64_t at, std::int64_t of) {
      if (progress.cancelled()) reading->cancel();
      if (of > 1) tell(static_cast<double>(at) / static_cast<double>(of));
    });
    reading = &inner;
    auto one = readSources({path}, {}, inner);
    if (one.empty() || progress.cancelled()) break;
    results.push_back(std::move(one.front()));
  }
  return results;
}

bool encodingGuessed(const ReadFile &file) {
  if (!file.source) return false;
  const Origin &origin = file.source->origin;
  if (origin.mediaType != "text/plain" && origin.mediaType != "text/markdown") return false;
  const std::string_view encoding = origin.encoding;
  return !encoding.empty() && !encoding.starts_with("UTF-") && encoding != "US-ASCII";
}

bool needsLook(const Project &project, const std::vector<ReadFile> &files) {
  std::map<std::string_view, int> seen;
  return std::any_of(files.begin(), files.end(), [&](const ReadFile &file) {
    if (!file.source || encodingGuessed(file)) return true;
    const std::string &hash = file.source->origin.sha256;
    return ++seen[hash] > 1 || actions::sourceWithBytes(project, hash) != nullptr;
  });
}

}  // namespace florilegium::gui
