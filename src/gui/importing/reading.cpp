// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importing/reading.h"

#include <algorithm>
#include <string_view>

#include "gui/reading/preferences_window.h"

namespace florilegium::gui {

namespace fs = std::filesystem;

std::vector<ReadFile> readAll(const std::vector<fs::path> &paths, const ImportOptions &options,
                              const Progress &progress, const ReadingReport &report) {
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
    auto one = readSources({path}, options, inner);
    if (one.empty() || progress.cancelled()) break;
    results.push_back(std::move(one.front()));
  }
  return results;
}

ImportOptions usualOptions() {
  ImportOptions options;
  options.keepUpTo = Preferences::keepUpTo();
  return options;
}

bool encodingGuessed(const ReadFile &file) {
  if (!file.source) return false;
  const Origin &origin = file.source->origin;
  return origin.encodingFoundBy == "judgement" && !origin.encoding.starts_with("UTF-");
}

bool isWebPage(const ReadFile &file) {
  if (!file.source) return false;
  const std::string &type = file.source->origin.mediaType;
  return type == "text/html" || type == "multipart/related" || type == "application/zip";
}

bool isTable(const ReadFile &file) {
  if (!file.source) return false;
  const std::string &type = file.source->origin.mediaType;
  return type == "text/csv" || type == "text/tab-separated-values";
}

bool needsLook(const Project &project, const std::vector<ReadFile> &files) {
  return std::any_of(files.begin(), files.end(), [&](const ReadFile &file) {
    if (!file.source) return false;
    const Origin &origin = file.source->origin;
    if (actions::sourceWithBytes(project, origin.sha256) != nullptr) return false;
    return encodingGuessed(file) || isTable(file) ||
           actions::sourceWithAddress(project, origin.url) != nullptr;
  });
}

}  // namespace florilegium::gui
