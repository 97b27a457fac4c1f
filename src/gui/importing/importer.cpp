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

void Importer::start(const QStringList &paths) {
  take(paths, Look::IfNeeded);
}

void Importer::startWithPreview(const QStringList &paths) {
  take(paths, Look::Always);
}

void Importer::take(const QStringList &paths, Look look) {
  if (paths.isEmpty() || !m_workbench.isOpen()) return;
  if (m_workbench.readOnly() && !m_workbench.session().storing()) {
    m_workbench.reportProblem(
        tr("The project is read only, so nothing was added. Save a copy and add the sources there."));
    return;
  }
  m_waiting.append({paths, look});
  goOn();
}

void Importer::goOn() {
  while (!running() && !m_chosen.empty()) {
    auto [files, leftOut] = std::move(m_chosen.front());
    m_chosen.erase(m_chosen.begin());
    add(std::move(files), leftOut);
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
      [paths = pathsOf(order.paths), mine = m_progress, report] { return readAll(paths, *mine, report); },
      [this, mine = m_progress, look = order.look](std::vector<ReadFile> files) {
        if (mine == m_progress) haveRead(std::move(files), look);
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
    add(std::move(files), 0);
  }
  goOn();
}

void Importer::showWindow(std::vector<ReadFile> files) {
  if (m_window == nullptr) {
    m_window = new ImportWindow(m_workbench, m_parent);
    m_window->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_window, &ImportWindow::chosen, this,
            [this](qint64 leftOut) { add(m_window->model().takeAddable(), leftOut); });
  }
  const int count = counted(static_cast<qint64>(files.size()));
  m_window->append(std::move(files));
  m_window->show();
  m_window->raise();
  m_workbench.report(tr("Read %Ln file(s); nothing is added yet", nullptr, count));
}

void Importer::add(std::vector<ReadFile> files, qint64 leftOut) {
  if (!m_workbench.isOpen()) return;
  if (m_storing) {
    m_chosen.emplace_back(std::move(files), leftOut);
    return;
  }
  auto plan = planSources(m_workbench.project(), std::move(files));
  if (!plan) return m_workbench.reportError(plan.error());
  if (plan->changes.empty()) return m_workbench.report(tr("Nothing was added"));
  const QString text =
      tr("Storing %Ln source(s)", nullptr, counted(static_cast<qint64>(plan->changes.sources.size())));
  ChangeSet changes = std::exchange(plan->changes, {});
  m_storing = true;
  m_workbench.performLong(std::move(changes), text,
                          [this, plan = std::move(*plan), leftOut](const Result<ChangeSet> &done) {
                            m_storing = false;
                            stored(plan, done, leftOut);
                            goOn();
                          });
}

void Importer::stored(const SourcesPlan &plan, const Result<ChangeSet> &done, qint64 leftOut) {
  if (!done && done.error().code == ErrorCode::Cancelled)
    return m_workbench.report(tr("Stopped; nothing was added"));
  if (!done) return m_workbench.reportError(done.error());
  QVector<SourceId> sources;
  for (const ImportOutcome &outcome : plan.outcomes) {
    if (outcome.source)
      sources.append(outcome.source);
    else
      ++leftOut;
  }
  QString text = doneText(done->summary);
  if (leftOut > 0) text = tr("%1; %Ln file(s) left out", nullptr, counted(leftOut)).arg(text);
  m_workbench.report(text, {}, {{tr("Undo"), [this] { m_workbench.undo(); }}});
  emit imported(sources);
}

QStringList localPaths(const QList<QUrl> &urls) {
  QStringList paths;
  for (const QUrl &url : urls)
    if (url.isLocalFile()) paths << url.toLocalFile();
  return paths;
}

}  // namespace florilegium::gui
