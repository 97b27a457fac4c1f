// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/codebook_files.h"

#include <QFileInfo>

#include "florilegium/actions/codebook.h"
#include "florilegium/base/clock.h"
#include "florilegium/base/file.h"
#include "florilegium/exchange/codebook.h"
#include "florilegium/exchange/exchange.h"
#include "gui/shell/background.h"
#include "gui/shell/file_door.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "gui/widgets/line_text.h"

namespace florilegium::gui {

namespace {

/// The writer for a file's ending.
std::string formatFor(const QString &path) {
  const QString ending = QFileInfo(path).suffix().toLower();
  if (ending == QLatin1String("csv")) return "codebook-csv";
  if (ending == QLatin1String("qdc")) return "qdc";
  return "codebook-json";
}

Result<CodeList> readBook(const std::filesystem::path &path) {
  const auto bytes = readFile(path, codebookFileLimit);
  if (!bytes) return failure(bytes.error());
  auto book = readCodebook(*bytes);
  if (book) return book;
  Error error = book.error();
  error.subject = displayName(path);
  return failure(error);
}

}  // namespace

CodebookFiles::CodebookFiles(Workbench *workbench, QWidget *window)
    : QObject(window), m_workbench(workbench), m_window(window) {}

void CodebookFiles::chooseAndImport() {
  if (m_workbench->readOnly()) return;
  FileDoor::chooseOpen(
      m_window, tr("Import a codebook"),
      tr("Codebooks (*.json *.csv *.tsv *.qdc)") + QStringLiteral(";;") + tr("All files (*)"),
      [this](const QString &path) { importFrom(path); });
}

void CodebookFiles::chooseAndExport() {
  if (!m_workbench->isOpen()) return;
  const QString name = toQt(m_workbench->project().info().name);
  FileDoor::chooseSave(m_window, tr("Export the codebook"),
                       tr("%1 codebook").arg(name) + QStringLiteral(".json"),
                       QStringList{tr("JSON codebook (*.json)"), tr("Table for spreadsheets (*.csv)"),
                                   tr("REFI-QDA codebook (*.qdc)")}
                           .join(QStringLiteral(";;")),
                       [this](const QString &path) { exportTo(path); });
}

void CodebookFiles::importFrom(const QString &path) {
  const auto file = pathFromQt(path);
  inBackground(
      this, [file] { return readBook(file); },
      [this, file](Result<CodeList> book) {
        if (m_workbench->readOnly()) return;
        if (!book) {
          m_workbench->reportError(book.error());
          emit ended(false);
          return;
        }
        const CoderId coder = m_workbench->coder();
        const std::string name = displayName(file);
        auto result = actions::importCodebook(m_workbench->project(), *book, name, coder, now());
        if (!result) {
          m_workbench->reportError(result.error());
          emit ended(false);
          return;
        }
        const bool empty = result->changes.empty();
        const auto counts = std::array{result->added, result->known, result->completed};
        bool done = empty || m_workbench->perform(std::move(result->changes));
        if (done) {
          QStringList parts{tr("%n codes added", nullptr, static_cast<int>(counts[0]))};
          parts.append(tr("%n were there already", nullptr, static_cast<int>(counts[1])));
          if (counts[2] > 0) parts.append(tr("%n of these completed", nullptr, static_cast<int>(counts[2])));
          QVector<ReportAction> actions;
          if (!empty) actions.append({tr("Undo"), [this] { m_workbench->undo(); }});
          m_workbench->report(tr("%1: %2").arg(strong(toQt(name)), parts.join(QStringLiteral(", "))), {},
                              actions);
        }
        emit ended(done);
      });
}

void CodebookFiles::exportTo(const QString &path) {
  if (!m_workbench->isOpen()) return;
  // A codebook is small: it is made here, and only the writing is done elsewhere.
  std::string bytes;
  const auto made =
      exportProject(m_workbench->project(), formatFor(path), {}, [&](std::string_view piece) -> Result<void> {
        bytes += piece;
        return {};
      });
  if (!made) {
    m_workbench->reportError(made.error());
    emit ended(false);
    return;
  }
  const auto file = pathFromQt(path);
  const auto codes = static_cast<int>(m_workbench->project().codeCount());
  inBackground(
      this, [file, bytes = std::move(bytes)] { return writeFile(file, bytes); },
      [this, file, codes](Result<void> written) {
        if (!written)
          m_workbench->reportError(written.error());
        else
          m_workbench->report(
              tr("Wrote %n codes to %1", nullptr, codes).arg(strong(toQt(displayName(file)))));
        emit ended(written.has_value());
      });
}

}  // namespace florilegium::gui
