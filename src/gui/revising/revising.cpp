// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/revising/revising.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "florilegium/actions/orphans.h"
#include "florilegium/base/clock.h"
#include "florilegium/base/file.h"
#include "florilegium/text/segment.h"
#include "gui/reader/reading_view.h"
#include "gui/revising/comparison_window.h"
#include "gui/revising/edit_window.h"
#include "gui/revising/exact_edit.h"
#include "gui/revising/orphans_window.h"
#include "gui/revising/versions_window.h"
#include "gui/shell/file_door.h"
#include "gui/shell/read_page.h"
#include "gui/shell/report_text.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "gui/widgets/strip.h"

namespace florilegium::gui {

Revising::Revising(Workbench &workbench, ReadPage *page, QWidget *window)
    : QObject(window), m_workbench(workbench), m_page(page), m_window(window) {}

Revising::~Revising() = default;

ComparisonWindow *Revising::comparison() const {
  return m_comparison;
}

OrphansWindow *Revising::orphans() const {
  return m_orphans;
}

VersionsWindow *Revising::versions() const {
  return m_versions;
}

ReadingType Revising::type() const {
  // Two columns beside each other want smaller letters than one.
  ReadingType type = m_page->view()->readingType();
  type.size = std::max<qreal>(kSmallestReadingSize, std::round(type.size * .8));
  return type;
}

Uuid Revising::projectId() const {
  return m_workbench.isOpen() ? m_workbench.project().info().uuid : Uuid();
}

bool Revising::ready(SourceId source) const {
  if (!m_workbench.isOpen() || m_workbench.project().source(source) == nullptr) return false;
  if (m_workbench.session().readOnly()) {
    m_workbench.reportProblem(tr("The project is read only, so no text can be changed."));
    return false;
  }
  if (m_workbench.readOnly() || m_workbench.work().running()) {
    m_workbench.reportProblem(tr("Something else is still being done. Repeat this when that is finished."));
    return false;
  }
  return true;
}

void Revising::chooseFile(SourceId source) {
  if (!ready(source)) return;
  const QString name = toQt(m_workbench.project().source(source)->name);
  FileDoor::chooseOpen(m_window, tr("A new text for %1").arg(quoted(name, 60)), FileDoor::sourceFilter(),
                       [this, source, project = projectId()](const QString &path) {
                         if (project == projectId()) readAndCompare(source, path);
                       });
}

void Revising::readAndCompare(SourceId source, const QString &path) {
  if (!ready(source)) return;
  m_workbench.work().start(
      tr("Reading %1").arg(quoted(toQt(displayName(pathFromQt(path))), 40)),
      [path = pathFromQt(path)](const Progress &progress) {
        auto files = readSources({path}, {}, progress);
        return progress.cancelled() || files.empty() ? std::optional<ReadFile>()
                                                     : std::optional(std::move(files.front()));
      },
      [this, source, project = projectId()](std::optional<ReadFile> file) {
        if (project != projectId()) return;
        if (file) return start(source, std::move(*file));
        m_workbench.report(tr("Stopped; the text is as it was"));
      });
}

void Revising::start(SourceId source, ReadFile file) {
  if (!ready(source)) return;
  if (file.error) return m_workbench.reportError(*file.error);
  if (!file.source) return;
  const Project &project = m_workbench.project();
  const QString name = toQt(displayName(file.path));
  const Source *twin = actions::sourceWithBytes(project, file.source->origin.sha256);
  if (twin != nullptr && twin->id != source) {
    m_workbench.reportProblem(
        tr("%1 is in the project already, as %2. Two sources cannot come from one file.")
            .arg(quoted(name, 40), quoted(toQt(twin->name), 40)));
    return;
  }
  const auto present = project.text(source);
  if (!present) return m_workbench.reportError(present.error());
  compare(source, tr("Comparing %1").arg(quoted(name, 40)),
          [source, present = *present, read = std::move(*file.source), name](const Progress &progress) {
            return proposeFile(source, present, read, name, progress);
          });
}

void Revising::compare(SourceId source, const QString &words,
                       std::function<ProposalPtr(const Progress &)> work, Edited how) {
  m_workbench.work().start(
      words, std::move(work), [this, source, how, project = projectId()](ProposalPtr proposal) {
        if (project != projectId()) return;
        if (!proposal) return m_workbench.report(tr("Stopped; the text is as it was"));
        const Source *row = m_workbench.project().source(source);
        if (row == nullptr ||
            row->revision !=
                (proposal->from == Proposal::From::Past ? proposal->comparison->after->id : proposal->base()))
          return;
        if (proposal->same())
          return m_workbench.report(
              proposal->from == Proposal::From::File
                  ? tr("%1 holds the text that %2 has, so there is nothing to replace")
                        .arg(quoted(proposal->name, 40), quoted(toQt(row->name), 40))
                  : tr("This is the text that %1 has").arg(quoted(toQt(row->name), 40)));
        if (how == Edited::Store)
          store(proposal);
        else
          show(std::move(proposal));
      });
}

void Revising::show(ProposalPtr proposal) {
  if (!m_comparison) {
    m_comparison = new ComparisonWindow(m_workbench, m_window);
    m_comparison->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_comparison, &ComparisonWindow::applyRequested, this, &Revising::store);
    connect(m_comparison, &ComparisonWindow::editRequested, this, [this] {
      m_comparison->close();
      if (m_editor) m_editor->openFor(m_editor->source(), {}, m_page->view()->readingType());
    });
    connect(m_comparison, &ComparisonWindow::dropRequested, this, [this] {
      if (m_editor) m_editor->finish();
    });
  }
  m_comparison->setProposal(std::move(proposal), type());
  m_comparison->show();
  m_comparison->raise();
  m_comparison->activateWindow();
}

void Revising::store(const ProposalPtr &proposal) {
  if (!ready(proposal->source)) return;
  auto changes = changesOf(m_workbench.project(), *proposal, now());
  if (!changes) return m_workbench.reportError(changes.error());
  const Source &source = *m_workbench.project().source(proposal->source);
  m_page->rememberPlace();
  m_workbench.performLong(
      std::move(*changes), tr("Storing the text of %1").arg(quoted(toQt(source.name), 40)),
      [this, id = proposal->source, from = proposal->from,
       compared = QPointer<ComparisonWindow>(m_comparison)](const Result<ChangeSet> &done) {
        if (!done) {
          if (done.error().code == ErrorCode::Cancelled)
            return m_workbench.report(tr("Stopped; the text is as it was"));
          return m_workbench.reportError(done.error());
        }
        reportStored(done->summary, id);
        if (compared) compared->close();
        if (m_editor && m_editor->source() == id && from == Proposal::From::Hand) m_editor->finish();
        emit revised(id);
      });
}

void Revising::reportStored(const Summary &summary, SourceId source) {
  QVector<ReportAction> actions{{tr("Undo"), [this] { m_workbench.undo(); }}};
  if (summary.count > 0) actions.append({tr("Look through them"), [this, source] { showOrphans(source); }});
  m_workbench.report(doneText(summary), {}, actions);
}

EditWindow *Revising::editor() const {
  return m_editor;
}

void Revising::edit(SourceId source, Span at) {
  if (!ready(source)) return;
  if (!m_editor) {
    m_editor = new EditWindow(m_workbench, m_window);
    m_editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_editor, &EditWindow::compareRequested, this, [this] { takeEdited(Edited::Compare); });
    connect(m_editor, &EditWindow::storeRequested, this, [this] { takeEdited(Edited::Store); });
  }
  m_editor->openFor(source, at, m_page->view()->readingType());
}

void Revising::takeEdited(Edited how) {
  if (!m_editor || !ready(m_editor->source())) return;
  const Source source = *m_workbench.project().source(m_editor->source());
  const auto present = m_workbench.project().text(source.id);
  if (!present) return m_workbench.reportError(present.error());
  const SourceText text = m_editor->field()->text();
  if (trimmed(text, {0, text.length()}).empty())
    return m_editor->strip()->notify(tr("A source cannot have a text without words."));
  compare(
      source.id, tr("Comparing %1").arg(quoted(toQt(source.name), 40)),
      [source, present = *present, text](const Progress &progress) {
        return proposeEdit(source, present, text, progress);
      },
      how);
}

bool Revising::holdsBack() {
  if (!m_editor || !m_editor->pending()) return false;
  m_editor->holdBack();
  return true;
}

void Revising::showVersions(SourceId source) {
  if (!m_workbench.isOpen() || m_workbench.project().source(source) == nullptr) return;
  if (!m_versions) {
    m_versions = new VersionsWindow(m_workbench, m_window);
    m_versions->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_versions, &VersionsWindow::compareRequested, this, &Revising::comparePast);
  }
  m_versions->openFor(source);
}

void Revising::comparePast(SourceId source, RevisionId past, const QString &name) {
  if (m_workbench.work().running() || m_workbench.session().storing())
    return m_workbench.reportProblem(
        tr("Something else is still being done. Repeat this when that is finished."));
  const auto before = m_workbench.session().revision(past);
  const auto now = m_workbench.project().text(source);
  if (!before || !now) return m_workbench.reportError(before ? now.error() : before.error());
  compare(source, tr("Comparing two texts"),
          [source, before = *before, now = *now, name](const Progress &progress) {
            return proposePast(source, before, now, name, progress);
          });
}

void Revising::showOrphans(SourceId source) {
  if (!m_workbench.isOpen()) return;
  if (!m_orphans) {
    m_orphans = new OrphansWindow(m_workbench, m_page, m_window);
    m_orphans->setAttribute(Qt::WA_DeleteOnClose);
  }
  m_orphans->openFor(source);
}

bool Revising::canPlace() const {
  return m_orphans && m_orphans->canPlace();
}

void Revising::placeHere() {
  if (m_orphans) m_orphans->place();
}

}  // namespace florilegium::gui
