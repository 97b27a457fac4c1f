// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/project_files.h"

#include <QDir>
#include <QStandardPaths>

#include "florilegium/base/file.h"
#include "florilegium/exchange/exchange.h"
#include "florilegium/session/sample.h"
#include "gui/shell/background.h"
#include "gui/shell/file_door.h"
#include "gui/shell/strings.h"

namespace florilegium::gui {

namespace fs = std::filesystem;

namespace {

QString projectFilter() {
  return ProjectFiles::tr("Florilegium projects (*.flor)");
}

fs::path withEnding(fs::path path) {
  if (path.extension() != ".flor") path += ".flor";
  return path;
}

}  // namespace

ProjectFiles::ProjectFiles(Workbench &workbench, QWidget *window)
    : QObject(window), m_workbench(workbench), m_window(window) {}

ProjectFiles::~ProjectFiles() {
  if (m_checking) m_checking->cancel();
}

fs::path ProjectFiles::samplePath() {
  const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
  QDir().mkpath(folder);
  return pathFromQt(folder) / "Neuroplasticity.flor";
}

bool ProjectFiles::take(Result<std::unique_ptr<Session>> session) {
  if (!session) {
    emit noticed(sentence(session.error()), {});
    return false;
  }
  const QString path = pathToQt((*session)->path());
  m_workbench.take(std::move(*session));
  emit opened(path);
  return true;
}

bool ProjectFiles::open(const fs::path &path) {
  Storage::Options options;
  options.person = fromQt(Workbench::personName());
  // The window's own lock must not keep it from opening the same file again.
  std::error_code error;
  if (m_workbench.isOpen() && fs::equivalent(path, m_workbench.session().path(), error)) return true;
  auto session = Session::open(path, options);
  if (!session && (session.error().code == ErrorCode::Locked || session.error().code == ErrorCode::ReadOnly))
    return openReadOnly(path, session.error());
  return take(std::move(session));
}

bool ProjectFiles::openReadOnly(const fs::path &path, const Error &reason) {
  Storage::Options options;
  options.access = Access::ReadOnly;
  if (!take(Session::open(path, options))) return false;
  const QString name = toQt(displayName(path));
  const QString text =
      reason.code == ErrorCode::Locked
          ? tr("“%1” is open elsewhere, %2. Here it can be read.").arg(name, toQt(reason.detail))
          : tr("“%1” is read only. It can be read here, and changed in a copy.").arg(name);
  emit noticed(text, {{tr("Work on a copy"), [this, path] { openCopy(path); }}});
  return true;
}

void ProjectFiles::openCopy(const fs::path &path) {
  const QString suggestion = tr("%1 copy.flor").arg(pathToQt(path.stem()));
  FileDoor::chooseSave(m_window, tr("Work on a copy"), suggestion, projectFilter(),
                       [this](const QString &chosen) {
                         const fs::path target = withEnding(pathFromQt(chosen));
                         if (const auto copied = m_workbench.session().backup(target); !copied)
                           m_workbench.reportError(copied.error());
                         else
                           open(target);
                       });
}

bool ProjectFiles::openSample() {
  const fs::path path = samplePath();
  std::error_code error;
  if (!fs::exists(path, error))
    if (const auto made = createSample(path); !made) {
      emit noticed(sentence(made.error()), {});
      return false;
    }
  return open(path);
}

bool ProjectFiles::create(const fs::path &path) {
  return take(Session::create(withEnding(path), {{}, fromQt(Workbench::personName()), Codebook::Starter}));
}

void ProjectFiles::chooseAndCreate() {
  FileDoor::chooseSave(m_window, tr("New project"), tr("New project.flor"), projectFilter(),
                       [this](const QString &path) { create(pathFromQt(path)); });
}

void ProjectFiles::chooseAndOpen() {
  FileDoor::chooseOpen(m_window, tr("Open a project"), projectFilter(),
                       [this](const QString &path) { open(pathFromQt(path)); });
}

void ProjectFiles::chooseAndLoad() {
  FileDoor::chooseOpen(
      m_window, tr("New project from an exported corpus"), tr("Exported corpora (*.json)"),
      [this](const QString &corpus) {
        constexpr std::int64_t limit = 2LL * 1024 * 1024 * 1024;
        const auto bytes = readFile(pathFromQt(corpus), limit);
        auto content = bytes ? readCorpus(*bytes) : Result<ChangeSet>(failure(bytes.error()));
        if (!content) {
          Error error = content.error();
          if (error.subject.empty()) error.subject = displayName(pathFromQt(corpus));
          emit noticed(sentence(error), {});
          return;
        }
        const QString suggestion = pathToQt(pathFromQt(corpus).stem()) + QStringLiteral(".flor");
        auto shared = std::make_shared<ChangeSet>(std::move(*content));
        FileDoor::chooseSave(m_window, tr("Where the new project goes"), suggestion, projectFilter(),
                             [this, shared](const QString &path) {
                               take(Session::create(withEnding(pathFromQt(path)), *shared));
                             });
      });
}

void ProjectFiles::chooseAndCopy() {
  if (!m_workbench.isOpen()) return;
  const QString suggestion = tr("%1 copy.flor").arg(pathToQt(m_workbench.session().path().stem()));
  FileDoor::chooseSave(
      m_window, tr("Save a copy"), suggestion, projectFilter(), [this](const QString &chosen) {
        const fs::path target = withEnding(pathFromQt(chosen));
        if (const auto copied = m_workbench.session().backup(target); !copied)
          m_workbench.reportError(copied.error());
        else
          m_workbench.report(tr("Saved a copy as %1").arg(quoted(toQt(displayName(target)))));
      });
}

void ProjectFiles::check(bool quietIfFine) {
  if (!m_workbench.isOpen()) return;
  if (m_checking) m_checking->cancel();
  m_checking = std::make_shared<Progress>();
  const fs::path path = m_workbench.session().path();
  const auto look = [path, progress = m_checking]() -> Result<std::vector<doctor::Check>> {
    Storage::Options options;
    options.access = Access::ReadOnly;
    const auto session = Session::open(path, options);
    if (!session) return failure(session.error());
    return (*session)->check(*progress);
  };
  inBackground(
      this, look, [this, quietIfFine, progress = m_checking](Result<std::vector<doctor::Check>> checks) {
        if (progress->cancelled()) return;
        if (!checks) return m_workbench.reportError(checks.error());
        qint64 findings = 0;
        QString first;
        for (const doctor::Check &check : *checks) {
          if (findings == 0 && !check.findings.empty()) first = toQt(check.findings.front().message);
          findings += static_cast<qint64>(check.findings.size());
        }
        if (findings > 0)
          emit noticed(
              tr("The check found %Ln thing(s): %1. Nothing was changed; “flor check” lists them all.",
                 nullptr, counted(findings))
                  .arg(first),
              {});
        else if (!quietIfFine)
          m_workbench.report(tr("Checked: every quotation is found at its place, and nothing is amiss"));
      });
}

}  // namespace florilegium::gui
