// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/main_window.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>

#include "gui/attributes/attributes_window.h"
#include "gui/codebook/codes_panel.h"
#include "gui/goto/go_to_popup.h"
#include "gui/importing/importer.h"
#include "gui/inspector/inspector.h"
#include "gui/memos/memos_window.h"
#include "gui/pages/page_numbers.h"
#include "gui/pages/page_pane.h"
#include "gui/pages/page_view.h"
#include "gui/reader/reading_view.h"
#include "gui/reading/filter_note.h"
#include "gui/reading/reading_controls.h"
#include "gui/reading/type_keeper.h"
#include "gui/revising/revising.h"
#include "gui/shell/header.h"
#include "gui/shell/language.h"
#include "gui/shell/read_page.h"
#include "gui/shell/report_text.h"
#include "gui/shell/status_facts.h"
#include "gui/shell/strings.h"
#include "gui/shell/tagging.h"
#include "gui/sources/sources_panel.h"
#include "gui/theme/fonts.h"
#include "gui/welcome/recent_projects.h"
#include "gui/welcome/welcome_page.h"
#include "gui/widgets/key_cap.h"
#include "gui/widgets/line_text.h"
#include "gui/widgets/name_popup.h"
#include "gui/widgets/strip.h"
#include "gui/widgets/tab_order.h"

namespace florilegium::gui {

namespace {
const QString geometryKey = QStringLiteral("window/geometry");
constexpr QSize usualSize(1440, 900);
}  // namespace

MainWindow::MainWindow()
    : m_files(new ProjectFiles(m_workbench, this)),
      m_commands(new Commands(this)),
      m_header(new Header),
      m_pages(new QStackedWidget),
      m_welcome(new WelcomePage),
      m_read(new ReadPage(m_workbench)),
      m_tagging(new Tagging(m_workbench, m_read, this)),
      m_reading(new ReadingControls(m_workbench, m_read, m_commands, this)),
      m_importer(new Importer(m_workbench, this)),
      m_revising(new Revising(m_workbench, m_read, this)),
      m_report(new ReportLine),
      m_facts(new StatusFacts),
      m_goTo(new GoToPopup(this)),
      m_names(new NamePopup(this)) {
  setAcceptDrops(true);
  keepTabsInOrder();
  setMinimumSize(dip(640), dip(400));
  m_commands->fillMenus(m_header->menuBar());
  m_header->menusReady();
  setMenuWidget(m_header);
  m_pages->addWidget(m_welcome);
  m_pages->addWidget(m_read);
  setCentralWidget(m_pages);
  statusBar()->setSizeGripEnabled(false);
  statusBar()->setFixedHeight(std::max(dip(32), QFontMetrics(interfaceFont()).height() + dip(12)));
  statusBar()->setContentsMargins(dip(12), 0, 0, 0);
  statusBar()->addWidget(m_report, 1);
  statusBar()->addPermanentWidget(m_reading->note());
  statusBar()->addPermanentWidget(m_facts);
  m_read->view()->addActions(m_commands->textActions());
  m_read->pane()->pages()->addActions(m_commands->textActions());
  m_read->pane()->bar()->setKey(keyCapText(m_commands->action(Command::NextShown)->shortcut()));
  connectParts();
  connectWork();
  tickTheme();
  // The frame that the system puts round the window wants room, too.
  const QSize room = screen()->availableSize() - QSize(0, dip(40));
  if (!restoreGeometry(QSettings().value(geometryKey).toByteArray())) resize(usualSize.boundedTo(room));
  sessionChanged();
}

MainWindow::~MainWindow() {
  // A memo that is being written is stored while there is still a project to store it in.
  if (QWidget *focused = focusWidget()) focused->clearFocus();
}

AttributesWindow *MainWindow::attributesWindow() const {
  return m_attributes;
}

MemosWindow *MainWindow::memosWindow() const {
  return m_memos;
}

void MainWindow::connectParts() {
  connect(m_commands, &Commands::triggered, this, &MainWindow::perform);
  connect(m_commands, &Commands::digitPressed, m_tagging, &Tagging::digit);
  connect(m_commands, &Commands::languageChosen, this, [this](const QString &name) {
    m_workbench.report(name.isEmpty()
                           ? tr("The window speaks the language of the system from the next start on")
                           : tr("The window speaks %1 from the next start on").arg(strong(name)));
  });
  connect(m_commands->recentMenu(), &QMenu::aboutToShow, this, &MainWindow::fillRecent);
  connect(m_commands->codesMenu(), &QMenu::aboutToShow, m_read->codes(),
          [this] { m_read->codes()->fillMenu(m_commands->codesMenu()); });
  connect(m_read->codes(), &CodesPanel::placeRequested, m_read, &ReadPage::goTo);
  connect(&m_workbench, &Workbench::sessionChanged, this, &MainWindow::sessionChanged);
  connect(&m_workbench, &Workbench::projectChanged, this, [this](const ChangeSet &changes) {
    if (changes.empty() || !changes.project.empty()) showName();
    updateUndo();
    updateCommands();
    updateFacts();
    m_facts->setSaved(StatusFacts::Saved::Saved);
  });
  connect(&m_workbench, &Workbench::notStored, this,
          [this] { m_facts->setSaved(StatusFacts::Saved::NotSaved); });
  connect(&m_workbench, &Workbench::reported, m_report, &ReportLine::report);
  connect(&m_workbench, &Workbench::problemReported, this,
          [this](const QString &text, const QVector<ReportAction> &actions) {
            if (m_workbench.isOpen())
              m_report->reportProblem(text, actions);
            else
              m_welcome->notify(text);
          });
  connect(m_files, &ProjectFiles::noticed, this,
          [this](const QString &text, const QVector<ReportAction> &actions) {
            if (!m_workbench.isOpen())
              m_welcome->notify(text, actions);
            else if (text.isEmpty())
              m_read->strip()->dismiss();
            else
              m_read->strip()->notify(text, actions);
          });
  connect(m_files, &ProjectFiles::opened, this, &MainWindow::projectOpened);
  connect(m_files, &ProjectFiles::placeWanted, this,
          [this](SourceId source, Span span) { m_read->goTo(source, span); });
  connect(m_header, &Header::renameRequested, this, &MainWindow::askProjectName);

  connect(m_welcome, &WelcomePage::openSample, m_files, &ProjectFiles::openSample);
  connect(m_welcome, &WelcomePage::newProject, m_files, [this] { m_files->chooseAndCreate(); });
  connect(m_welcome, &WelcomePage::openProject, m_files, &ProjectFiles::chooseAndOpen);
  connect(m_welcome, &WelcomePage::languageChosen, this, [this](const QString &code) {
    setChosenLanguage(code);
    emit startAgain();
  });
  connect(m_welcome, &WelcomePage::loadCorpus, m_files, &ProjectFiles::chooseAndLoad);
  connect(m_welcome, &WelcomePage::openRecent, this,
          [this](const QString &path) { m_files->open(pathFromQt(path)); });
  connect(m_welcome, &WelcomePage::addFiles, this, [this] { chooseSources(Command::AddSources); });
  connect(m_welcome, &WelcomePage::filesDropped, this, [this](const QList<QUrl> &urls) {
    QStringList paths;
    for (const QUrl &url : urls)
      paths.append(url.toLocalFile());
    addFiles(paths);
  });

  ReadingView *view = m_read->view();
  const auto moved = [this] {
    updateCommands();
    updateFacts();
    showHint();
  };
  connect(view, &ReadingView::selectionChanged, this, moved);
  connect(view, &ReadingView::currentTagChanged, this, moved);
  connect(view, &ReadingView::caretMoved, this, &MainWindow::updateFacts);
  // Where passages start and end: for those who look at the status line with a screen reader.
  connect(view, &ReadingView::caretMoved, this,
          [this, view] { m_report->setAccessibleDescription(view->accessibleDescription()); });
  connect(view, &ReadingView::visiblePlaceChanged, this, &MainWindow::updateFacts);
  connect(view, &ReadingView::visiblePlaceChanged, this, &MainWindow::followPlace);
  connect(m_reading, &ReadingControls::themeChosen, this, &MainWindow::setThemeMode);
  connect(view, &ReadingView::contextMenuRequested, this, [this](const QPoint &at, TagId tag) {
    if (tag) m_read->view()->setCurrentTag(tag);
    QMenu menu(this);
    for (const Command command :
         {Command::ChooseCode, Command::Again, Command::InVivo, Command::Memo, Command::NextCertainty,
          Command::AddExample, Command::RemoveTag, Command::Copy, Command::CopyWithSource})
      if (m_commands->action(command)->isEnabled()) menu.addAction(m_commands->action(command));
    if (!menu.isEmpty()) menu.exec(at);
  });
  connect(view, &ReadingView::overlapRequested, this, [this](const QPoint &at, const QVector<TagId> &tags) {
    QMenu menu(this);
    for (const TagId id : tags)
      if (const Tag *tag = m_workbench.project().tag(id))
        menu.addAction(toQt(m_workbench.project().code(tag->code)->name), this, [this, id, span = tag->span] {
          m_read->view()->setCurrentTag(id);
          m_read->view()->goTo(span);
        });
    menu.exec(m_read->view()->viewport()->mapToGlobal(at));
  });
  connect(view, &ReadingView::linkActivated, this, [this](const QString &address) {
    m_report->hint(tr("This link leads to %1. Florilegium opens nothing by itself.").arg(strong(address)));
  });
  connect(m_read->inspector(), &Inspector::codeChosen, this, [this, view](CodeId code) {
    const Project &project = m_workbench.project();
    const Tag *first = nullptr;
    const Tag *next = nullptr;
    for (const SpanIndex::Entry &entry : project.tagIndex(m_read->source()).all()) {
      const Tag *tag = project.tag(TagId{entry.id});
      if (tag->code != code) continue;
      if (first == nullptr) first = tag;
      if (next == nullptr && tag->span.start > view->caret()) next = tag;
    }
    if (next == nullptr) next = first;
    if (next != nullptr) m_read->goTo(next->source, next->span, next->id);
  });
  connect(m_read->codes(), &CodesPanel::passagesRequested, m_read->inspector(), &Inspector::codeChosen);
  connect(m_read->codes(), &CodesPanel::newCodeRequested, this, [this] { m_read->codes()->newCode(); });
  connect(m_read->sources(), &SourcesPanel::attributesRequested, this, &MainWindow::openAttributes);
  connect(m_read->sources(), &SourcesPanel::addRequested, this,
          [this] { chooseSources(Command::AddSources); });
  connect(m_read, &ReadPage::jumping, this, [this](SourceId source, Span span) {
    if (m_visiting) return;
    m_trail.jump({source, span.start, 0});
    updateCommands();
  });
  connect(m_read->sources(), &SourcesPanel::editRequested, m_revising,
          [this](SourceId source) { m_revising->edit(source); });
  connect(m_read->sources(), &SourcesPanel::replaceRequested, m_revising, &Revising::chooseFile);
  connect(m_read->sources(), &SourcesPanel::textsRequested, m_revising, &Revising::showVersions);
  connect(m_read, &ReadPage::orphansRequested, m_revising, &Revising::showOrphans);
  connect(m_read, &ReadPage::sourceShown, this, [this] {
    followPlace();
    updateCommands();
    updateFacts();
    showHint();
  });
  connect(m_read->pane(), &PagePane::shownChanged, this, &MainWindow::updateShown);
  connect(m_read, &ReadPage::compactChanged, m_header, &Header::setCompact);
  connect(m_read, &ReadPage::compactChanged, this, [this] {
    m_commands->action(Command::ShowSources)->setChecked(m_read->sidesShown());
    m_commands->action(Command::ShowInspector)->setChecked(m_read->inspectorShown());
  });
}

void MainWindow::sessionChanged() {
  const bool open = m_workbench.isOpen();
  m_pages->setCurrentWidget(open ? static_cast<QWidget *>(m_read) : m_welcome);
  m_header->setVisible(open);
  statusBar()->setVisible(open);
  m_facts->setVisible(open);
  m_trail.clear();
  if (open) {
    showName();
    m_facts->setSaved(m_workbench.readOnly() ? StatusFacts::Saved::ReadOnly : StatusFacts::Saved::Saved);
  } else {
    setWindowTitle(tr("Florilegium"));
    m_report->clear();
    m_welcome->refresh();
    m_welcome->setFocus();
  }
  m_commands->action(Command::ShowSources)->setChecked(m_read->sidesShown());
  m_commands->action(Command::ShowInspector)->setChecked(m_read->inspectorShown());
  updateUndo();
  updateCommands();
  updateFacts();
}

void MainWindow::showName() {
  const QString name = toQt(m_workbench.project().info().name);
  m_header->setTitle(name);
  setWindowTitle(tr("%1 — Florilegium").arg(name));
}

void MainWindow::projectOpened(const QString &path) {
  const Project &project = m_workbench.project();
  RecentProjects::add(path, toQt(project.info().name), static_cast<int>(project.sources().size()),
                      project.tagCount());
  const QString lastKey = QStringLiteral("last/%1").arg(toQt(project.info().uuid.toString()));
  const SourceId last{QSettings().value(lastKey).toLongLong()};
  const auto sources = project.sources();
  if (!m_read->showSource(last) && !sources.empty()) m_read->showSource(sources.front()->id);
  m_read->view()->setFocus(Qt::OtherFocusReason);
  showHint();
  m_files->check(true);
}

void MainWindow::updateUndo() {
  const auto label = [](const QString &plain, const std::optional<HistoryEntry> &entry) {
    return entry ? tr("%1 %2").arg(plain, actionText(entry->summary)) : plain;
  };
  const bool writable = m_workbench.isOpen() && !m_workbench.readOnly();
  const auto undo = writable ? m_workbench.session().nextUndo() : std::nullopt;
  const auto redo = writable ? m_workbench.session().nextRedo() : std::nullopt;
  m_commands->action(Command::Undo)->setText(label(tr("Undo"), undo));
  m_commands->action(Command::Redo)->setText(label(tr("Redo"), redo));
}

void MainWindow::updateCommands() {
  const ReadingView *view = m_read->view();
  const bool open = m_workbench.isOpen();
  const bool text = open && view->hasText();
  const bool selection = text && !view->selection().empty();
  const bool tag = text && view->currentTag();
  m_commands->update(open, open && !m_workbench.readOnly(), selection, tag, text);
  m_commands->action(Command::PlaceHere)->setEnabled(m_revising->canPlace());
  m_reading->updateCommands();
  updateShown();
  m_commands->action(Command::Back)->setEnabled(open && m_trail.hasBack());
  m_commands->action(Command::Forward)->setEnabled(open && m_trail.hasForward());
  m_header->title()->setEnabled(open && !m_workbench.readOnly());
  m_read->codes()->setTagging(selection || tag);
}

void MainWindow::updateShown() {
  const PagePane *pane = m_read->pane();
  for (const auto &[command, shows] :
       {std::pair(Command::ShowText, PaneShows::Text), std::pair(Command::ShowPages, PaneShows::Pages),
        std::pair(Command::ShowBoth, PaneShows::Both)}) {
    m_commands->action(command)->setChecked(pane->wanted() == shows);
    m_commands->action(command)->setEnabled(pane->hasPages());
  }
  m_commands->action(Command::NextShown)->setEnabled(pane->hasPages());
}

void MainWindow::updateFacts() {
  const ReadingView *view = m_read->view();
  const Source *source = m_workbench.isOpen() ? m_workbench.project().source(m_read->source()) : nullptr;
  if (source == nullptr || !view->hasText()) {
    m_facts->setPlace({}, {});
    return;
  }
  QString place =
      tr("¶ %1 of %2").arg(number(view->paragraphNumber(view->caret())), number(view->paragraphCount()));
  const Tag *tag = m_workbench.project().tag(view->currentTag());
  const Span here = !view->selection().empty() ? view->selection()
                    : tag != nullptr           ? tag->span
                                               : Span{view->caret(), view->caret()};
  if (const QString page = pageWords(view->structure(), here); !page.isEmpty())
    place = tr("%1 · %2", "p. 4, then the paragraph").arg(page, place);
  m_facts->setPlace(place, wordsText(source->words));
}

void MainWindow::showHint() {
  const ReadingView *view = m_read->view();
  if (!m_workbench.isOpen() || !view->hasText() || m_workbench.readOnly()) return;
  if (!view->selection().empty()) {
    const int words = view->selectedWords();
    m_report->hint(tr("%1  Press %2 – %3 to tag, %4 to choose a code, %5 for a memo")
                       .arg(strong(tr("%Ln word(s) selected", nullptr, words)), keyCap(QStringLiteral("1")),
                            keyCap(QStringLiteral("9")), keyCap(QString(QChar(0x21B5))),
                            keyCap(QStringLiteral("M"))));
  } else if (!view->currentTag() && m_workbench.project().tagCount(m_read->source()) == 0) {
    m_report->hint(tr("Select some words and press Enter."));
  }
}

void MainWindow::addFiles(const QStringList &paths) {
  if (paths.isEmpty()) return;
  if (paths.size() == 1 && paths.first().endsWith(QLatin1String(".flor"), Qt::CaseInsensitive)) {
    m_files->open(pathFromQt(paths.first()));
    return;
  }
  if (!m_workbench.isOpen()) {
    m_files->chooseAndCreate(QFileInfo(paths.first()).completeBaseName(),
                             [this, paths] { m_importer->start(paths); });
  } else if (m_workbench.readOnly() && !m_workbench.session().storing()) {
    m_report->reportProblem(
        tr("The project is read only, so nothing was added. Save a copy and add the sources there."));
  } else {
    m_importer->start(paths);
  }
}

void MainWindow::closeEvent(QCloseEvent *event) {
  if (m_revising->holdsBack()) {
    event->ignore();
    return;
  }
  m_read->inspector()->commit();
  m_importer->cancel();
  m_files->work().stop();
  m_read->rememberPlace();
  m_read->saveLayout();
  QSettings settings;
  settings.setValue(geometryKey, saveGeometry());
  if (m_workbench.isOpen())
    settings.setValue(QStringLiteral("last/%1").arg(toQt(m_workbench.project().info().uuid.toString())),
                      static_cast<qlonglong>(m_read->chosen().value));
  QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent *event) {
  QMainWindow::changeEvent(event);
  // A memo that is being written is stored when the person turns to another window.
  if (event->type() == QEvent::ActivationChange && !isActiveWindow()) m_read->inspector()->commit();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event) {
  if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event) {
  QStringList paths;
  for (const QUrl &url : event->mimeData()->urls())
    if (url.isLocalFile()) paths.append(url.toLocalFile());
  event->acceptProposedAction();
  addFiles(paths);
}

}  // namespace florilegium::gui
