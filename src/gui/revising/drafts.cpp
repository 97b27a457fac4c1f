// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/revising/drafts.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "florilegium/base/file.h"
#include "gui/shell/strings.h"

namespace florilegium::gui {

namespace {

constexpr std::int64_t largest = 512LL * 1024 * 1024;

QString folder() {
  return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/drafts");
}

/// Its first line is the hash of the text that it was made from.
std::filesystem::path fileOf(const Uuid &project, const Uuid &source) {
  return pathFromQt(
      QStringLiteral("%1/%2-%3.txt").arg(folder(), toQt(project.toString()), toQt(source.toString())));
}

}  // namespace

void keepDraft(const Uuid &project, const Uuid &source, const std::string &base, const SourceText &text) {
  if (!QDir().mkpath(folder())) return;
  // A draft is a help, not a promise: what cannot be written is still in the window.
  static_cast<void>(writeFile(fileOf(project, source), base + "\n" + text.utf8()));
}

std::optional<Draft> draftOf(const Uuid &project, const Uuid &source) {
  const auto path = fileOf(project, source);
  const auto bytes = readFile(path, largest);
  if (!bytes) return std::nullopt;
  const std::size_t feed = bytes->find('\n');
  if (feed == std::string::npos) return std::nullopt;
  auto text = SourceText::make(bytes->substr(feed + 1));
  if (!text) return std::nullopt;
  return Draft{bytes->substr(0, feed), *std::move(text),
               QFileInfo(pathToQt(path)).lastModified().toSecsSinceEpoch()};
}

void dropDraft(const Uuid &project, const Uuid &source) {
  std::error_code error;
  std::filesystem::remove(fileOf(project, source), error);
}

}  // namespace florilegium::gui
