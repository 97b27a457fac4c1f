// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/project_files.h"

#include <QDir>
#include <QStandardPaths>

#include "florilegium/base/file.h"
#include "florilegium/exchange/exchange.h"
#include "florilegium/session/sample.h"
#include "gui/shell/background.h"
#include "gui/shell/core_words.h"
#include "gui/shell/file_door.h"
#include "gui/shell/findings_window.h"
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

/// The dialog has asked before it took a name that is there; not for a name that gets its ending only now.
ProjectFiles::Target targetFrom(const QString &chosen) {
  const fs::path typed = pathFromQt(chosen);
  const fs::path path = withEnding(typed);
  return {path, path == typed ? Existing::Replace : Existing::Refuse};
}

QString nameOf(const fs::path &path) {
  return toQt(displayName(path));
}

Result<std::unique_ptr<Session>> makeFromCorpus(const fs::path &corpus, const ProjectFiles::Target &target,
                                                const Progress &progress) {
  constexpr std::int64_t limit = 4LL * 1024 * 1024 * 1024;
  Result<ChangeSet> content = failure(ErrorCode::Internal);
  {
    const auto bytes = readFile(corpus, limit);
    if (!bytes) return failure(bytes.error());
    content = readCorpus(*bytes, progress);
  }
  if (!content) {
    Error error = content.error();
    if (error.subject.empty()) error.subject = displayName(corpus);
    return failure(error);
  }
  return Session::create(target.path, *content, target.existing, progress);
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
  if (reason.code == ErrorCode::Locked) {
    noticeLock(path);
  } else if (m_workbench.session().newer()) {
    // A copy would be as new.
    emit noticed(tr("A newer version of Florilegium wrote “%1”. Here it can be read; update Florilegium to "
                    "change it.")
                     .arg(nameOf(path)),
                 {});
  } else {
    emit noticed(tr("“%1” is read only. It can be read here, and changed in a copy.").arg(nameOf(path)),
                 {{tr("Open a copy"), [this] { openCopy(); }}});
  }
  return true;
}

void ProjectFiles::noticeLock(const fs::path &path) {
  const auto found = Storage::holder(path);
  const std::optional<Holder> holder = found ? *found : std::nullopt;
  QVector<ReportAction> ways{{tr("Open a copy"), [this] { openCopy(); }}};
  QString text;
  if (!holder) {
    text = tr("Another program is writing to “%1”. Here it is read only.").arg(nameOf(path));
  } else {
    const QString since = friendlyTime(holder->since);
    const QString host = toQt(holder->host);
    if (holder->here)
      text = tr("“%1” is open in another window of this computer, since %2. Here it is read only.")
                 .arg(nameOf(path), since);
    else if (holder->name.empty())
      text = tr("“%1” is open on %2, since %3. Here it is read only.").arg(nameOf(path), host, since);
    else
      text = tr("%4 has “%1” open on %2, since %3. Here it is read only.")
                 .arg(nameOf(path), host, since, toQt(holder->name));
    // Whether a program on another computer still runs cannot be seen from here.
    if (!holder->here)
      ways.append({tr("Take it over…"), [this, path, holder] { askTakeOver(path, *holder); }});
  }
  emit noticed(text, ways);
}

void ProjectFiles::askTakeOver(const fs::path &path, const Holder &holder) {
  emit noticed(
      tr("After a crash on %1, take it over: it can be changed here then. If it is still open there, "
         "that window has to read it again before it changes anything; nothing gets overwritten.")
          .arg(toQt(holder.host)),
      {{tr("Take it over"), [this, path] { takeOver(path); }},
       {tr("Read only"), [this, path] { noticeLock(path); }}});
}

void ProjectFiles::takeOver(const fs::path &path) {
  Storage::Options options;
  options.person = fromQt(Workbench::personName());
  options.takeLock = true;
  auto session = Session::open(path, options);
  if (!session) return m_workbench.reportError(session.error());
  if (take(std::move(session))) m_workbench.report(tr("Took “%1” over").arg(nameOf(path)));
}

bool ProjectFiles::refused(const Target &target) {
  std::error_code error;
  QString why;
  if (m_workbench.isOpen() && fs::equivalent(target.path, m_workbench.session().path(), error))
    why = tr("“%1” is the project that is open. Choose another name.").arg(nameOf(target.path));
  else if (m_work.running())
    why = tr("“%1” was not made: another project is still being written. Stop that or wait for it.")
              .arg(nameOf(target.path));
  if (!why.isEmpty()) m_workbench.reportProblem(why);
  return !why.isEmpty();
}

void ProjectFiles::copy(const Target &target, bool openIt) {
  if (!m_workbench.isOpen() || refused(target)) return;
  emit m_workbench.aboutToStore();
  const fs::path path = m_workbench.session().path();
  const auto work = [path, target](const Progress &progress) -> Result<void> {
    Storage::Options options;
    options.access = Access::ReadOnly;
    const auto storage = Storage::open(path, options);
    if (!storage) return failure(storage.error());
    return storage->backup(target.path, progress, target.existing);
  };
  m_work.start(tr("Copying “%1”").arg(nameOf(path)), work, [this, target, openIt](const Result<void> &done) {
    if (!done && done.error().code == ErrorCode::Cancelled)
      m_workbench.report(tr("Stopped; no copy was made"));
    else if (!done)
      m_workbench.reportError(done.error());
    else if (openIt)
      open(target.path);
    else
      m_workbench.report(tr("Saved a copy as %1").arg(quoted(nameOf(target.path))));
  });
}

void ProjectFiles::openCopy() {
  if (!m_workbench.isOpen()) return;
  const QString suggestion = tr("%1 copy.flor").arg(pathToQt(m_workbench.session().path().stem()));
  FileDoor::chooseSave(m_window, tr("Open a copy"), suggestion, projectFilter(),
                       [this](const QString &chosen) { copy(targetFrom(chosen), true); });
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

bool ProjectFiles::create(const Target &target) {
  Session::NewProject wanted;
  wanted.coder = fromQt(Workbench::personName());
  wanted.existing = target.existing;
  if (refused(target)) return false;
  return take(Session::create(withEnding(target.path), wanted));
}

void ProjectFiles::chooseAndCreate(const QString &name, const std::function<void()> &made) {
  const QString suggestion = name.isEmpty() ? tr("New project.flor") : name + QStringLiteral(".flor");
  FileDoor::chooseSave(m_window, name.isEmpty() ? tr("New project") : tr("Where the new project goes"),
                       suggestion, projectFilter(), [this, made](const QString &path) {
                         if (create(targetFrom(path)) && made) made();
                       });
}

void ProjectFiles::chooseAndOpen() {
  FileDoor::chooseOpen(m_window, tr("Open a project"), projectFilter(),
                       [this](const QString &path) { open(pathFromQt(path)); });
}

void ProjectFiles::chooseAndLoad() {
  FileDoor::chooseOpen(
      m_window, tr("New project from an exported corpus"), tr("Exported corpora (*.json)"),
      [this](const QString &corpus) {
        const QString suggestion = pathToQt(pathFromQt(corpus).stem()) + QStringLiteral(".flor");
        FileDoor::chooseSave(
            m_window, tr("Where the new project goes"), suggestion, projectFilter(),
            [this, corpus](const QString &chosen) { load(pathFromQt(corpus), targetFrom(chosen)); });
      });
}

void ProjectFiles::load(const fs::path &corpus, const Target &target) {
  if (refused(target)) return;
  m_work.start(
      tr("Loading “%1”").arg(nameOf(corpus)),
      [corpus, target](const Progress &progress) { return makeFromCorpus(corpus, target, progress); },
      [this](Result<std::unique_ptr<Session>> session) {
        if (!session && session.error().code == ErrorCode::Cancelled)
          emit noticed(tr("Stopped; nothing was loaded."), {});
        else
          take(std::move(session));
      });
}

void ProjectFiles::chooseAndCopy() {
  if (!m_workbench.isOpen()) return;
  const QString suggestion = tr("%1 copy.flor").arg(pathToQt(m_workbench.session().path().stem()));
  FileDoor::chooseSave(m_window, tr("Save a copy"), suggestion, projectFilter(),
                       [this](const QString &chosen) { copy(targetFrom(chosen), false); });
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
  if (!quietIfFine) m_workbench.report(tr("Checking every text and every passage"));
  inBackground(this, look,
               [this, quietIfFine, progress = m_checking](const Result<std::vector<doctor::Check>> &checks) {
                 if (progress->cancelled()) return;
                 if (checks)
                   haveChecked(*checks, quietIfFine);
                 else if (!quietIfFine || checks.error().code != ErrorCode::Locked)
                   m_workbench.reportError(checks.error());
               });
}

void ProjectFiles::haveChecked(const std::vector<doctor::Check> &checks, bool quietIfFine) {
  qint64 findings = 0;
  QString first;
  for (const doctor::Check &check : checks) {
    // A value that a person left as it is wants no alarm at each opening.
    if (quietIfFine && check.property == "attributes") continue;
    if (findings == 0 && !check.findings.empty()) first = coreWords(check.findings.front().message);
    findings += static_cast<qint64>(check.findings.size());
  }
  if (findings > 0)
    emit noticed(
        tr("The check found %Ln thing(s): %1. Nothing was changed.", nullptr, counted(findings)).arg(first),
        {{tr("Show all"), [this, checks] { showFindings(checks); }},
         {tr("Dismiss"), [this] { emit noticed({}, {}); }}});
  else if (!quietIfFine)
    m_workbench.report(tr("Checked: every quotation is found at its place, and nothing is amiss"));
}

void ProjectFiles::showFindings(const std::vector<doctor::Check> &checks) {
  auto *window = new FindingsWindow(m_workbench, checks, m_window);
  window->setAttribute(Qt::WA_DeleteOnClose);
  connect(window, &FindingsWindow::placeChosen, this, &ProjectFiles::placeWanted);
  window->show();
}

}  // namespace florilegium::gui
