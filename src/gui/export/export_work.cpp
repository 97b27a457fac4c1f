// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/export/export_work.h"

#include <QFile>
#include <QSaveFile>

#include "florilegium/base/file.h"
#include "florilegium/doctor/doctor.h"
#include "florilegium/storage/storage.h"

namespace florilegium::gui {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view corpusFormat = "corpus";

/// A project file opened for reading, with what it holds. Does not move: the project reads from the storage.
struct Reading {
  Storage storage;
  Project project;
};

Result<std::unique_ptr<Reading>> openForReading(const fs::path &path) {
  Storage::Options options;
  options.access = Access::ReadOnly;
  auto storage = Storage::open(path, options);
  if (!storage) return failure(storage.error());
  auto reading = std::make_unique<Reading>(Reading{std::move(*storage), Project()});
  auto project = reading->storage.load();
  if (!project) return failure(project.error());
  reading->project = std::move(*project);
  return reading;
}

Result<std::string> textOf(const Project &project, const std::string &format, const ExportOptions &options,
                           const Progress &progress) {
  std::string bytes;
  const auto done = exportProject(
      project, format, options,
      [&bytes](std::string_view piece) -> Result<void> {
        bytes += piece;
        return {};
      },
      progress);
  if (!done) return failure(done.error());
  return bytes;
}

Result<void> checkQuotations(const Reading &reading, ExportCheck &check, const Progress &progress) {
  for (const Source *source : reading.project.sources()) {
    if (progress.cancelled()) return failure(ErrorCode::Cancelled);
    const auto text = reading.project.text(source->id);
    if (!text) return failure(text.error());
    const auto rows = reading.storage.tagRows(source->id);
    if (!rows) return failure(rows.error());
    std::vector<doctor::Finding> findings;
    doctor::checkSpans(*source, (*text)->text, *rows, findings);
    doctor::checkQuotes(*source, (*text)->text, *rows, findings);
    check.wrong += static_cast<qint64>(findings.size());
    check.lost += static_cast<qint64>(reading.project.orphansOf(source->id).size());
    reading.project.releaseTexts();
  }
  return {};
}

/// Everything that was to be written came back.
bool sameNumbers(const ChangeSet &back, const Project &project, const ExportOptions &options) {
  return static_cast<std::int64_t>(back.tags.size()) == project.tagCount() &&
         static_cast<std::int64_t>(back.codes.size()) == project.codeCount() &&
         back.sources.size() == project.sources().size() && back.coders.size() == project.coders().size() &&
         back.memos.size() == (options.memos ? project.memos().size() : 0);
}

ErrorCode codeOf(const QSaveFile &file, ErrorCode otherwise) {
  switch (file.error()) {
    case QFileDevice::ResourceError:
      return ErrorCode::DiskFull;
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
      return ErrorCode::NoPermission;
    default:
      return otherwise;
  }
}

}  // namespace

Result<std::string> exportText(const fs::path &project, const std::string &format,
                               const ExportOptions &options, const Progress &progress) {
  const auto reading = openForReading(project);
  if (!reading) return failure(reading.error());
  return textOf((*reading)->project, format, options, progress);
}

Result<ExportCheck> checkExport(const fs::path &project, const std::string &format,
                                const ExportOptions &options, const Progress &progress) {
  const auto opened = openForReading(project);
  if (!opened) return failure(opened.error());
  const Reading &reading = **opened;
  ExportCheck check;
  check.passages = reading.project.tagCount();
  check.sources = static_cast<qint64>(reading.project.sources().size());
  if (const auto done = checkQuotations(reading, check, progress); !done) return failure(done.error());
  check.canReadBack = format == corpusFormat;
  if (!check.canReadBack) return check;
  const auto bytes = textOf(reading.project, format, options, progress);
  if (!bytes) return failure(bytes.error());
  const auto back = readCorpus(*bytes, progress);
  if (!back && back.error().code == ErrorCode::Cancelled) return failure(back.error());
  check.readsBack = back && sameNumbers(*back, reading.project, options);
  return check;
}

Result<qint64> saveExport(const fs::path &project, const fs::path &target, const std::string &format,
                          const ExportOptions &options, const Progress &progress) {
  const auto reading = openForReading(project);
  if (!reading) return failure(reading.error());
  const std::string name = displayName(target);
  const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
  std::error_code error;
  if (!fs::is_directory(folder, error)) return failure(ErrorCode::NotFound, displayName(folder));
  QSaveFile file(QFile::decodeName(target.c_str()));
  if (!file.open(QIODevice::WriteOnly)) return failure(codeOf(file, ErrorCode::WriteFailed), name);
  const auto written = exportProject((*reading)->project, format, options,
                                     [&](std::string_view piece) -> Result<void> {
                                       const auto size = static_cast<qint64>(piece.size());
                                       if (file.write(piece.data(), size) == size) return {};
                                       return failure(codeOf(file, ErrorCode::WriteFailed), name,
                                                      file.errorString().toStdString());
                                     },
                                     progress);
  if (!written) {
    file.cancelWriting();
    return failure(written.error());
  }
  if (progress.cancelled()) return failure(ErrorCode::Cancelled, name);
  if (!file.commit())
    return failure(codeOf(file, ErrorCode::WriteFailed), name, file.errorString().toStdString());
  syncFolder(folder);
  return (*reading)->project.tagCount();
}

}  // namespace florilegium::gui
