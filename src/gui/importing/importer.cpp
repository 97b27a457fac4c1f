// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importing/importer.h"

#include <QCoreApplication>
#include <algorithm>
#include <utility>

#include "gui/importing/import_window.h"
#include "gui/importing/reading.h"
#include "gui/shell/background.h"
#include "gui/shell/report_text.h"
#include "gui/shell/strings.h"

namespace florilegium::gui {

namespace {

constexpr qint64 quietTime = 300;  ///< ms in which nothing is shown
constexpr qint64 tellEvery = 50;   ///< ms

std::vector<std::filesystem::path> pathsOf(const QStringList &names) {
  std::vector<std::filesystem::path> paths;
  for (const QString &name : names)
    paths.push_back(pathFromQt(name));
  return paths;
}

}  // namespace

Importer::Importer(Workbench &workbench, QWidget *window)
    : QObject(window), m_workbench(workbench), m_parent(window) {
  connect(&m_workbench, &Workbench::sessionChanged, this, [this] {
    stop();
    delete m_window;
  });
}

Importer::~Importer() {
  if (m_progress) m_progress->cancel();
}

ImportWindow *Importer::openWindow() const {
  return m_window;
}

SummaryWindow *Importer::openSummary() const {
  return m_summary;
}

void Importer::start(const QStringList &paths) {
  if (!paths.isEmpty()) take({paths, Look::IfNeeded, {}, {}});
}

void Importer::startWithPreview(const QStringList &paths) {
  if (!paths.isEmpty()) take({paths, Look::Always, {}, {}});
}

void Importer::paste(const QMimeData &data) {
  takeText(data, From::Clipboard);
}

void Importer::takeDropped(const QMimeData &data) {
  takeText(data, From::Drop);
}

void Importer::takeText(const QMimeData &data, From from) {
  if (!m_workbench.isOpen()) return;
  if (const QStringList paths = localPaths(data.urls()); !paths.isEmpty()) return start(paths);
  std::optional<Clip> clip = clipIn(data);
  if (!clip) return m_workbench.reportProblem(whyNoText(data, from));
  take({{}, Look::IfNeeded, std::move(clip), from});
}

void Importer::take(Waiting order) {
  if (!m_workbench.isOpen()) return;
  if (m_workbench.readOnly() && !m_workbench.session().storing()) {
    m_workbench.reportProblem(
        tr("The project is read only, so nothing was added. Save a copy and add the sources there."));
    return;
  }
  m_waiting.append(std::move(order));
  goOn();
}

void Importer::goOn() {
  while (!running() && !m_chosen.empty()) {
    auto [files, named] = std::move(m_chosen.front());
    m_chosen.erase(m_chosen.begin());
    add(std::move(files), named);
  }
  if (!running() && !m_waiting.isEmpty()) read(m_waiting.takeFirst());
}

void Importer::read(const Waiting &order) {
  m_progress = std::make_shared<Progress>();
  m_since.start();
  m_told.invalidate();
  const ReadingReport report = [guard = QPointer<Importer>(this), mine = m_progress](
                                   qint64 done, qint64 total, double part) {
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [guard, mine, done, total, part] {
          if (guard && guard->m_progress == mine) guard->showProgress(done, total, part);
        },
        Qt::QueuedConnection);
  };
  inBackground(
      this,
      [order, options = usualOptions(), mine = m_progress, report] {
        if (!order.clip) return readAll(pathsOf(order.paths), options, *mine, report);
        std::vector<ReadFile> files;
        files.push_back(readClip(*order.clip, options, *mine));
        return files;
      },
      [this, mine = m_progress, look = order.look, pasted = order.clip.has_value(),
       from = order.from](std::vector<ReadFile> files) {
        if (mine != m_progress) return;
        pasted ? haveClip(std::move(files), from) : haveRead(std::move(files), look);
      });
}

void Importer::showProgress(qint64 done, qint64 total, double part) {
  if (m_since.elapsed() < quietTime || (m_told.isValid() && m_told.elapsed() < tellEvery)) return;
  m_told.start();
  emit progress(done, total, part);
}

void Importer::cancel() {
  if (!running()) return;
  if (m_storing) {
    m_waiting.clear();
    m_chosen.clear();
    m_workbench.work().stop();
    return;
  }
  stop();
  m_workbench.report(tr("Stopped; nothing was added"));
}

void Importer::stop() {
  m_waiting.clear();
  m_chosen.clear();
  m_storing = false;
  if (!m_progress) return;
  m_progress->cancel();
  m_progress.reset();
  emit finished();
}

void Importer::haveRead(std::vector<ReadFile> files, Look look) {
  m_progress.reset();
  emit finished();
  if (files.empty()) {
    m_workbench.report(tr("There are no files to add"));
  } else if (look == Look::Always || m_window != nullptr || needsLook(m_workbench.project(), files)) {
    showWindow(std::move(files));
  } else {
    add(std::move(files));
  }
  goOn();
}

void Importer::haveClip(std::vector<ReadFile> files, From from) {
  m_progress.reset();
  emit finished();
  const ReadFile &file = files.front();
  const Source *twin =
      file.source ? actions::sourceWithBytes(m_workbench.project(), file.source->origin.sha256) : nullptr;
  if (file.error && file.error->code == ErrorCode::Empty)
    m_workbench.reportProblem(from == From::Drop
                                  ? tr("What was dropped holds no words, so nothing was added.")
                                  : tr("The clipboard holds no words, so nothing was added."));
  else if (file.error)
    m_workbench.reportError(*file.error);
  else if (twin != nullptr)
    m_workbench.report(tr("Nothing was added: the same text is in the project already, as %1")
                           .arg(strong(quoted(toQt(twin->name)))));
  else
    add(std::move(files), Named::ByUs);
  goOn();
}

void Importer::showWindow(std::vector<ReadFile> files) {
  if (m_window == nullptr) {
    m_window = new ImportWindow(m_workbench, m_parent);
    m_window->setAttribute(Qt::WA_DeleteOnClose);
    m_window->setCanReplace(m_replacer != nullptr);
    connect(m_window, &ImportWindow::chosen, this, [this] { add(m_window->model().take()); });
    connect(m_window, &ImportWindow::replaceWanted, this,
            [this](SourceId source, const std::shared_ptr<ReadFile> &file) {
              if (m_replacer) m_replacer(source, std::move(*file));
            });
  }
  const int count = counted(static_cast<qint64>(files.size()));
  m_window->append(std::move(files));
  m_window->show();
  m_window->raise();
  m_workbench.report(tr("Read %Ln file(s); nothing is added yet", nullptr, count));
}

void Importer::add(std::vector<ReadFile> files, Named named) {
  if (!m_workbench.isOpen()) return;
  if (m_storing) {
    m_chosen.emplace_back(std::move(files), named);
    return;
  }
  auto plan = planSources(m_workbench.project(), std::move(files));
  if (!plan) return m_workbench.reportError(plan.error());
  if (plan->changes.empty()) return nothingAdded(plan->outcomes);
  const QString text =
      tr("Storing %Ln source(s)", nullptr, counted(static_cast<qint64>(plan->changes.sources.size())));
  ChangeSet changes = std::exchange(plan->changes, {});
  m_storing = true;
  m_workbench.performLong(std::move(changes), text,
                          [this, plan = std::move(*plan), named](const Result<ChangeSet> &done) {
                            m_storing = false;
                            stored(plan, done, named);
                            goOn();
                          });
}

void Importer::stored(const SourcesPlan &plan, const Result<ChangeSet> &done, Named named) {
  if (!done && done.error().code == ErrorCode::Cancelled)
    return m_workbench.report(tr("Stopped; nothing was added"));
  if (!done) return m_workbench.reportError(done.error());
  QVector<SourceId> sources;
  for (const ImportOutcome &outcome : plan.outcomes)
    if (outcome.source) sources.append(outcome.source);
  const QVector<NotAdded> left = notAdded(plan.outcomes);
  const ReportAction undo{tr("Undo"), [this] { m_workbench.undo(); }};
  if (left.isEmpty()) {
    m_workbench.report(doneText(done->summary), {}, {undo});
  } else {
    const QString text = tr("%1, %2").arg(tr("%Ln source(s) were added", nullptr, counted(sources.size())),
                                          tr("%Ln file(s) were not", "added", counted(left.size())));
    m_workbench.report(
        text, {}, {{tr("Show"), [this, added = sources.size(), left] { showSummary(added, left); }}, undo});
  }
  emit imported(sources);
  if (named == Named::ByUs && !sources.isEmpty()) emit pasted(sources.first());
}

void Importer::nothingAdded(const std::vector<ImportOutcome> &outcomes) {
  const QVector<NotAdded> left = notAdded(outcomes);
  if (left.isEmpty()) return m_workbench.report(tr("Nothing was added"));
  if (left.size() == 1) {
    const bool known = outcomes.front().error && outcomes.front().error->code == ErrorCode::DuplicateSource;
    return known ? m_workbench.report(left.first().why) : m_workbench.reportProblem(left.first().why);
  }
  m_workbench.reportProblem(tr("Nothing was added: %Ln file(s) could not be", nullptr, counted(left.size())),
                            {{tr("Show"), [this, left] { showSummary(0, left); }}});
}

void Importer::showSummary(qint64 added, const QVector<NotAdded> &files) {
  delete m_summary;
  m_summary = new SummaryWindow(m_workbench, added, files, m_parent);
  m_summary->setAttribute(Qt::WA_DeleteOnClose);
  m_summary->show();
  m_summary->raise();
  m_summary->activateWindow();
}

QStringList localPaths(const QList<QUrl> &urls) {
  QStringList paths;
  for (const QUrl &url : urls)
    if (url.isLocalFile()) paths << url.toLocalFile();
  return paths;
}

}  // namespace florilegium::gui
