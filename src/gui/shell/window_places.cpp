// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QScopedValueRollback>
#include <QStatusBar>

#include "gui/attributes/attributes_window.h"
#include "gui/codebook/codes_panel.h"
#include "gui/goto/go_to_popup.h"
#include "gui/importing/importer.h"
#include "gui/inspector/inspector.h"
#include "gui/memos/memos_window.h"
#include "gui/reader/reading_view.h"
#include "gui/revising/revising.h"
#include "gui/shell/header.h"
#include "gui/shell/main_window.h"
#include "gui/shell/read_page.h"
#include "gui/shell/status_facts.h"
#include "gui/shell/strings.h"
#include "gui/shell/tagging.h"
#include "gui/sources/sources_panel.h"

// The parts of the window that lead from place to place, and what it shows of long work.

namespace florilegium::gui {

namespace {
/// Far movements in quick succession, in ms, are one: the bar being dragged.
constexpr qint64 oneJump = 700;
}  // namespace

std::optional<TrailPlace> MainWindow::place() const {
  const ReadingView *view = m_read->view();
  if (!m_workbench.isOpen() || !view->hasText() || view->source() != m_read->source()) return std::nullopt;
  const ReadingPosition here = view->readingPosition();
  return TrailPlace{view->source(), here.position, here.offset};
}

void MainWindow::followPlace() {
  const auto here = place();
  if (!here || m_visiting || m_read->turning()) return;
  const TrailPlace *before = m_trail.here();
  const Position shown = m_read->view()->visibleSpan().length();
  const bool turned = before == nullptr || before->source != here->source;
  const bool far = !turned && std::abs(here->position - before->position) > shown + shown / 2;
  const bool again = m_sinceJump.isValid() && m_sinceJump.elapsed() < oneJump;
  if (far) m_sinceJump.start();
  if (turned || (far && !again)) {
    m_trail.jump(*here);
    updateCommands();
  } else {
    m_trail.move(*here);
  }
}

void MainWindow::visit(const TrailPlace &place) {
  m_visiting = true;
  m_read->showSource(place.source, [this, place] {
    const QScopedValueRollback visiting(m_visiting, true);
    ReadingView *view = m_read->view();
    if (!view->hasText() || place.position > view->text().length()) return;
    view->restoreReadingPosition({place.position, place.offset});
    const Span shown = view->visibleSpan();
    if (view->caret() < shown.start || view->caret() > shown.end) view->setCaret(place.position);
    view->setFocus(Qt::OtherFocusReason);
  });
  m_visiting = false;
  updateCommands();
}

void MainWindow::openMemos() {
  if (!m_workbench.isOpen()) return;
  m_read->inspector()->commit();
  if (!m_memos) {
    m_memos = new MemosWindow(m_workbench, this);
    m_memos->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_memos, &MemosWindow::memoChosen, this, &MainWindow::showMemo);
  }
  m_memos->show();
  m_memos->raise();
  m_memos->activateWindow();
}

void MainWindow::openAttributes(SourceId source) {
  if (!m_workbench.isOpen()) return;
  m_read->inspector()->commit();
  if (!m_attributes) {
    m_attributes = new AttributesWindow(m_workbench, this);
    m_attributes->setAttribute(Qt::WA_DeleteOnClose);
  }
  m_attributes->show(source);
}

void MainWindow::showMemo(MemoId id) {
  const Memo *memo = m_workbench.isOpen() ? m_workbench.project().memo(id) : nullptr;
  if (memo == nullptr) return;
  switch (memo->on) {
    case MemoOn::Project:
      m_tagging->editProjectMemo();
      break;
    case MemoOn::Source:
      m_read->setInspectorShown(true);
      m_read->showSource(SourceId{memo->target}, [this] {
        m_read->view()->setCurrentTag({});
        m_read->inspector()->editSourceMemo();
      });
      break;
    case MemoOn::Code:
      m_read->setSidesShown(true);
      m_read->codes()->editCode(CodeId{memo->target}, CodeEditor::Field::Memo);
      break;
    case MemoOn::Tag:
      if (const Tag *tag = m_workbench.project().tag(TagId{memo->target})) {
        m_read->setInspectorShown(true);
        m_read->goTo(tag->source, tag->span, tag->id);
        m_read->view()->setFocus(Qt::OtherFocusReason);
      }
      break;
    case MemoOn::Span:
      m_tagging->editSpanMemo(id);
      break;
  }
  activateWindow();
}

void MainWindow::goToCode(CodeId code) {
  m_read->setSidesShown(true);
  m_read->codes()->setCurrentCode(code);
  m_read->codes()->view()->setFocus(Qt::OtherFocusReason);
}

QVector<GoToTarget> MainWindow::targets() {
  QVector<GoToTarget> targets;
  const Project &project = m_workbench.project();
  for (const Source *source : project.sources())
    targets.append({toQt(source->name),
                    toQt(source->group),
                    tr("source"),
                    QStringLiteral("passage"),
                    {},
                    [this, id = source->id] {
                      m_read->showSource(id);
                      m_read->view()->setFocus(Qt::OtherFocusReason);
                    }});
  for (const Code *code : project.codes())
    targets.append({toQt(code->name),
                    code->parent ? toQt(project.pathOf(code->parent)) : QString(),
                    tr("code"),
                    {},
                    toQt(code->colour),
                    [this, id = code->id] { goToCode(id); }});
  for (QAction *action : m_commands->all()) {
    if (!action->isEnabled() || action == m_commands->action(Command::GoTo)) continue;
    const QString name = QString(action->text()).remove(QChar(0x2026)).remove(QLatin1Char('&'));
    targets.append({name,
                    {},
                    action->shortcut().toString(QKeySequence::NativeText),
                    QStringLiteral("return"),
                    {},
                    [action] { action->trigger(); }});
  }
  return targets;
}

void MainWindow::openGoTo() {
  if (m_workbench.isOpen()) m_goTo->open(targets());
}

void MainWindow::connectWork() {
  connect(&m_workbench, &Workbench::writableChanged, this, [this] {
    updateUndo();
    updateCommands();
    if (!m_workbench.session().storing()) m_facts->setSaved(StatusFacts::Saved::Saved);
  });
  connect(&m_workbench.work(), &LongWork::shown, this, [this] {
    // Other long work only reads.
    if (m_workbench.isOpen() && m_workbench.session().storing())
      m_facts->setSaved(StatusFacts::Saved::Saving);
  });
  const auto connectTo = [this](LongWork &work) {
    connect(&work, &LongWork::shown, this, [this, &work](const QString &text, double part) {
      showWork(text, part, [&work] { work.stop(); });
    });
    connect(&work, &LongWork::ended, this, &MainWindow::hideWork);
  };
  connectTo(m_files->work());
  connectTo(m_workbench.work());
  connect(m_importer, &Importer::progress, this, [this](qint64 done, qint64 total, double part) {
    showWork(tr("Reading %1 of %2 sources").arg(number(done), number(total)), part,
             [this] { m_importer->cancel(); });
  });
  connect(m_importer, &Importer::finished, this, &MainWindow::hideWork);
  connect(m_importer, &Importer::imported, this, [this](const QVector<SourceId> &sources) {
    // Many may come in while one goes on reading.
    if (sources.size() == 1 || (!sources.isEmpty() && !m_read->view()->hasText()))
      m_read->showSource(sources.first());
  });
  m_importer->setReplacer(
      [this](SourceId source, ReadFile file) { m_revising->start(source, std::move(file)); });
  connect(m_importer, &Importer::pasted, m_read->sources(), &SourcesPanel::renameSource);
  connect(m_read->sources(), &SourcesPanel::pasteRequested, this, &MainWindow::pasteSource);
  connect(m_read->sources(), &SourcesPanel::textDropped, m_importer, &Importer::takeDropped);
}

void MainWindow::showWork(const QString &text, double part, const std::function<void()> &stop) {
  statusBar()->show();
  m_header->setProgress(part);
  m_report->showWork(text, {{tr("Stop"), stop}});
}

void MainWindow::hideWork() {
  m_header->setProgress(-1);
  m_report->endWork();
  statusBar()->setVisible(m_workbench.isOpen());
}

}  // namespace florilegium::gui
