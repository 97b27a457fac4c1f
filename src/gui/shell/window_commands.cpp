// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QSettings>

#include "florilegium/actions/sources.h"
#include "florilegium/base/version.h"
#include "gui/codebook/codes_panel.h"
#include "gui/export/export_window.h"
#include "gui/importing/importer.h"
#include "gui/inspector/inspector.h"
#include "gui/pages/page_pane.h"
#include "gui/reader/reading_view.h"
#include "gui/reading/reading_controls.h"
#include "gui/reading/type_keeper.h"
#include "gui/revising/revising.h"
#include "gui/shell/file_door.h"
#include "gui/shell/header.h"
#include "gui/shell/keys_window.h"
#include "gui/shell/main_window.h"
#include "gui/shell/read_page.h"
#include "gui/shell/strings.h"
#include "gui/shell/tagging.h"
#include "gui/sources/sources_panel.h"
#include "gui/theme/theme.h"
#include "gui/welcome/recent_projects.h"
#include "gui/widgets/name_popup.h"

namespace florilegium::gui {

void MainWindow::perform(Command command) {
  using C = Command;
  switch (command) {
    case C::NewProject:
    case C::OpenProject:
    case C::OpenSample:
    case C::AddSources:
    case C::AddFolder:
    case C::AddWithPreview:
    case C::Export:
    case C::LoadCorpus:
    case C::SaveCopy:
    case C::CheckProject:
    case C::RenameProject:
    case C::CloseProject:
    case C::Quit:
      return performFile(command);
    case C::Undo:
      m_read->inspector()->commit();
      return m_workbench.undo();
    case C::Redo:
      return m_workbench.redo();
    case C::PersonName:
      return askPersonName();
    case C::PasteSource:
      return pasteSource();
    case C::ShowSources:
      return m_read->setSidesShown(!m_read->sidesShown());
    case C::ShowInspector:
      return m_read->setInspectorShown(!m_read->inspectorShown());
    case C::TextOnly:
      m_header->setVisible(!m_commands->action(C::TextOnly)->isChecked());
      return m_read->setTextOnly(m_commands->action(C::TextOnly)->isChecked());
    case C::ShowText:
      return m_read->pane()->choose(PaneShows::Text);
    case C::ShowPages:
      return m_read->pane()->choose(PaneShows::Pages);
    case C::ShowBoth:
      return m_read->pane()->choose(PaneShows::Both);
    case C::NextShown:
      return m_read->pane()->chooseNext();
    case C::Larger:
      if (!m_read->pane()->zoomBy(1)) m_read->view()->zoom(1);
      return;
    case C::Smaller:
      if (!m_read->pane()->zoomBy(-1)) m_read->view()->zoom(-1);
      return;
    case C::NormalSize:
      if (!m_read->pane()->dropZoom()) m_reading->type()->dropZoom();
      return;
    case C::ThemeSystem:
    case C::ThemeLight:
    case C::ThemeSepia:
    case C::ThemeDark:
    case C::ToggleTheme:
      return setTheme(command);
    case C::NewCode:
      m_read->setSidesShown(true);
      return m_read->codes()->newCode();
    case C::SourceMemo:
      m_read->setInspectorShown(true);
      return m_read->inspector()->editSourceMemo();
    case C::ProjectMemo:
      return m_tagging->editProjectMemo();
    case C::EditText:
      return m_revising->edit(m_read->source(), placeToEdit());
    case C::ReplaceText:
      return m_revising->chooseFile(m_read->source());
    case C::TextVersions:
      return m_revising->showVersions(m_read->source());
    case C::Orphans:
      return m_revising->showOrphans();
    case C::PlaceHere:
      return m_revising->placeHere();
    case C::NextSource:
    case C::PreviousSource:
      m_read->showSource(
          m_read->sources()->model().neighbour(m_read->chosen(), command == C::NextSource ? 1 : -1));
      return;
    case C::AllMemos:
      return openMemos();
    case C::Attributes:
      return openAttributes(m_read->source());
    case C::GoTo:
      return openGoTo();
    case C::Back:
      if (m_trail.hasBack()) visit(m_trail.back());
      return;
    case C::Forward:
      if (m_trail.hasForward()) visit(m_trail.forward());
      return;
    case C::NextPane:
      return m_read->cyclePane(1);
    case C::PreviousPane:
      return m_read->cyclePane(-1);
    case C::Keys:
      return showKeys();
    case C::About:
      return showAbout();
    default:
      if (!m_reading->perform(command)) performInText(command);
  }
}

void MainWindow::performFile(Command command) {
  switch (command) {
    case Command::NewProject:
      return m_files->chooseAndCreate();
    case Command::OpenProject:
      return m_files->chooseAndOpen();
    case Command::OpenSample:
      m_files->openSample();
      return;
    case Command::AddSources:
    case Command::AddFolder:
    case Command::AddWithPreview:
      return chooseSources(command);
    case Command::Export:
      return openExport();
    case Command::LoadCorpus:
      return m_files->chooseAndLoad();
    case Command::SaveCopy:
      return m_files->chooseAndCopy();
    case Command::CheckProject:
      return m_files->check(false);
    case Command::RenameProject:
      return askProjectName();
    case Command::CloseProject:
      if (m_revising->holdsBack()) return;
      m_read->inspector()->commit();
      m_read->rememberPlace();
      return m_workbench.close();
    default:
      close();
  }
}

void MainWindow::performInText(Command command) {
  ReadingView *view = m_read->view();
  switch (command) {
    case Command::Copy:
      return view->copy();
    case Command::CopyWithSource:
      return m_tagging->copyWithSource();
    case Command::SelectAll:
      return view->selectAll();
    case Command::ChooseCode:
      return m_tagging->chooseCode();
    case Command::Again:
      return m_tagging->again();
    case Command::KeepTagging:
      return m_tagging->keepTagging();
    case Command::InVivo:
      return m_tagging->inVivo();
    case Command::Memo:
      return m_tagging->memo();
    case Command::NextCertainty:
      return m_tagging->nextCertainty();
    case Command::AddExample:
      return m_tagging->addExample();
    case Command::RemoveTag:
      return m_tagging->remove();
    case Command::Widen:
      return view->widenSelection();
    case Command::Narrow:
      return view->narrowSelection();
    case Command::LetGo:
      // While an end is dragged, Escape belongs to the text, which puts it back.
      if (QApplication::mouseButtons() != Qt::NoButton) {
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QApplication::sendEvent(view, &escape);
        return;
      }
      if (view->currentTag())
        view->setCurrentTag({});
      else
        view->dropSelection();
      return;
    case Command::NextTag:
      return view->nextTag();
    case Command::PreviousTag:
      return view->previousTag();
    case Command::NextSame:
      return view->nextTagOfCode();
    case Command::PreviousSame:
      return view->previousTagOfCode();
    case Command::Overlapping:
      return view->cycleOverlapping();
    default:
      return;
  }
}

Span MainWindow::placeToEdit() const {
  const ReadingView *view = m_read->view();
  if (!view->hasText()) return {};
  if (const Span selected = view->selection(); !selected.empty()) return selected;
  if (const Tag *tag = m_workbench.project().tag(view->currentTag()); tag != nullptr) return tag->span;
  const Span shown = view->visibleSpan();
  const Position caret = view->caret();
  const Position at = shown.contains(caret) ? caret : view->readingPosition().position;
  return {at, at};
}

void MainWindow::setTheme(Command command) {
  if (command == Command::ToggleTheme) {
    Theme::instance().toggle();
    return setThemeMode(Theme::instance().mode());
  }
  setThemeMode(command == Command::ThemeLight   ? ThemeMode::Light
               : command == Command::ThemeSepia ? ThemeMode::Sepia
               : command == Command::ThemeDark  ? ThemeMode::Dark
                                                : ThemeMode::FollowSystem);
}

void MainWindow::setThemeMode(ThemeMode mode) {
  Theme &theme = Theme::instance();
  if (theme.mode() != mode) theme.setMode(mode);
  QSettings().setValue(QStringLiteral("theme"), static_cast<int>(mode));
  tickTheme();
}

void MainWindow::tickTheme() {
  const Theme &theme = Theme::instance();
  m_commands->action(Command::ThemeSystem)->setChecked(theme.mode() == ThemeMode::FollowSystem);
  m_commands->action(Command::ThemeLight)->setChecked(theme.mode() == ThemeMode::Light);
  m_commands->action(Command::ThemeSepia)->setChecked(theme.mode() == ThemeMode::Sepia);
  m_commands->action(Command::ThemeDark)->setChecked(theme.mode() == ThemeMode::Dark);
}

void MainWindow::chooseSources(Command how) {
  const auto add = [this](const QStringList &paths) { addFiles(paths); };
  if (how == Command::AddFolder)
    FileDoor::chooseFolder(this, tr("Add a folder"), [add](const QString &path) { add({path}); });
  else if (how == Command::AddWithPreview && m_workbench.isOpen())
    FileDoor::chooseOpenMany(this, tr("Add sources with a preview"), FileDoor::sourceFilter(),
                             [this](const QStringList &paths) { m_importer->startWithPreview(paths); });
  else
    FileDoor::chooseOpenMany(this, tr("Add sources"), FileDoor::sourceFilter(), add);
}

void MainWindow::pasteSource() {
  const QMimeData nothing;
  const QMimeData *held = QGuiApplication::clipboard()->mimeData();
  m_importer->paste(held != nullptr ? *held : nothing);
}

void MainWindow::openExport() {
  if (!m_export) {
    m_export = new ExportWindow(m_workbench, this);
    m_export->setAttribute(Qt::WA_DeleteOnClose);
  }
  m_export->setSelectedTag(m_read->view()->hasText() ? m_read->view()->currentTag() : TagId{});
  m_export->show();
  m_export->raise();
  m_export->activateWindow();
}

void MainWindow::fillRecent() {
  QMenu *menu = m_commands->recentMenu();
  menu->clear();
  for (const RecentProject &recent : RecentProjects::list()) {
    QAction *action =
        menu->addAction(recent.name, this, [this, path = recent.path] { m_files->open(pathFromQt(path)); });
    action->setToolTip(recent.path);
  }
  if (menu->isEmpty()) menu->addAction(tr("No project was opened yet"))->setEnabled(false);
}

void MainWindow::askPersonName() {
  const QString name = Workbench::personName();
  const auto become = [this](const QString &other) {
    Workbench::setPersonName(other);
    if (!m_workbench.isOpen() || m_workbench.readOnly()) return true;
    const auto coder = m_workbench.session().beCoder(fromQt(other));
    if (!coder) m_workbench.reportError(coder.error());
    return coder.has_value();
  };
  const Coder *present = m_workbench.isOpen() ? m_workbench.project().coderNamed(fromQt(name)) : nullptr;
  QVector<NameWay> ways;
  if (present != nullptr && !m_workbench.readOnly()) {
    // The same person under another name keeps the tags; another person has none yet.
    ways.append({tr("Rename %1").arg(name), [this, id = present->id](const QString &other) {
                   if (!m_workbench.perform(actions::renameCoder(m_workbench.project(), id, fromQt(other))))
                     return false;
                   Workbench::setPersonName(other);
                   return true;
                 }});
    ways.append({tr("Tag as another person"), become});
  } else {
    ways.append({tr("Keep"), become});
  }
  m_names->ask(QRect(m_header->title()->mapTo(this, QPoint(0, 0)), m_header->title()->size()),
               tr("Tags that you make are kept under this name:"), name, ways);
}

void MainWindow::askProjectName() {
  if (!m_workbench.isOpen() || m_workbench.readOnly()) return;
  m_names->ask(QRect(m_header->title()->mapTo(this, QPoint(0, 0)), m_header->title()->size()),
               tr("What the project is called:"), toQt(m_workbench.project().info().name),
               {{tr("Rename"), [this](const QString &name) {
                   return m_workbench.perform(actions::renameProject(m_workbench.project(), fromQt(name)));
                 }}});
}

void MainWindow::showKeys() {
  auto *window = new KeysWindow(*m_commands, this);
  window->setAttribute(Qt::WA_DeleteOnClose);
  window->show();
}

void MainWindow::showAbout() {
  m_report->report(
      tr("Florilegium %1, free software under the GNU General Public License 3 or later. Nothing you "
         "open here leaves this computer.")
          .arg(toQt(version())));
}

}  // namespace florilegium::gui
