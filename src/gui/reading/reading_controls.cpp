// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reading/reading_controls.h"

#include <QShortcut>
#include <QToolButton>

#include "gui/codebook/codes_panel.h"
#include "gui/find/find_bar.h"
#include "gui/find/source_find.h"
#include "gui/pages/page_pane.h"
#include "gui/pages/page_view.h"
#include "gui/print/print_window.h"
#include "gui/reader/reading_view.h"
#include "gui/reading/filter_bar.h"
#include "gui/reading/filter_note.h"
#include "gui/reading/outline_popover.h"
#include "gui/reading/preferences_window.h"
#include "gui/reading/read_tools.h"
#include "gui/reading/type_keeper.h"
#include "gui/reading/type_popover.h"
#include "gui/shell/rail.h"
#include "gui/shell/read_page.h"

namespace florilegium::gui {

namespace {

/// A press on a sheet's button closes the sheet before the click comes: a click this soon after, in
/// milliseconds, must not open it again.
constexpr qint64 sameClick = 350;

}  // namespace

ReadingControls::ReadingControls(Workbench &workbench, ReadPage *page, Commands *commands, QWidget *window)
    : QObject(window),
      m_workbench(workbench),
      m_page(page),
      m_commands(commands),
      m_window(window),
      m_findBar(new FindBar),
      m_filters(new FilterBar(workbench)),
      m_note(new FilterNote),
      m_find(new SourceFind(workbench, page->view(), m_findBar, window)),
      m_type(new TypeKeeper(page->view(), this)),
      m_typePopover(new TypePopover(m_type, window)),
      m_outline(new OutlinePopover(window)),
      m_tools(new ReadTools(page->view())) {
  m_filters->hide();
  page->addFoot(m_filters);
  page->addFoot(m_findBar);
  makeTools();
  connectParts();
  applyPreferences();
}

ReadingControls::~ReadingControls() = default;

PreferencesWindow *ReadingControls::preferences() const {
  return m_preferences;
}

PrintWindow *ReadingControls::printing() const {
  return m_printing;
}

void ReadingControls::makeTools() {
  for (const auto &[command, iconName] : {std::pair(Command::Outline, QStringLiteral("outline")),
                                          std::pair(Command::Find, QStringLiteral("search")),
                                          std::pair(Command::Filters, QStringLiteral("filter")),
                                          std::pair(Command::Type, QStringLiteral("text-size"))}) {
    QAction *action = m_commands->action(command);
    m_buttons.insert(command, {m_tools->add(action, iconName), m_page->rail()->add(action, iconName)});
    QToolButton *inBar = toolButtonFor(action, iconName);
    m_page->pane()->bar()->addTool(
        inBar, command == Command::Type ? PageBar::For::TextAndPages : PageBar::For::Pages);
    m_inBar.insert(command, inBar);
  }
  connect(m_page->pane(), &PagePane::shownChanged, m_tools,
          [this] { m_tools->setElsewhere(m_page->pane()->shown() != PaneShows::Text); });
  // As in editors; the command has its key for everyone else.
  for (QWidget *view :
       {static_cast<QWidget *>(m_page->view()), static_cast<QWidget *>(m_page->pane()->pages())}) {
    auto *slash = new QShortcut(QKeySequence(Qt::Key_Slash), view);
    slash->setContext(Qt::WidgetShortcut);
    connect(slash, &QShortcut::activated, m_find, &SourceFind::open);
  }
}

void ReadingControls::connectParts() {
  connect(m_find, &SourceFind::openChanged, this, &ReadingControls::updateCommands);
  connect(m_page, &ReadPage::sourceShown, this, [this] {
    m_type->sourceShown();
    updateNote();
  });
  connect(m_filters, &FilterBar::filterChanged, this, [this] {
    m_page->setReadFilter(m_filters->filter());
    updateCommands();
  });
  connect(m_filters, &FilterBar::closeRequested, this, &ReadingControls::toggleFilters);
  connect(m_page, &ReadPage::filterChanged, this, &ReadingControls::updateNote);
  connect(m_note, &FilterNote::showAllRequested, this, &ReadingControls::showAll);
  connect(m_typePopover, &TypePopover::themeChosen, this, &ReadingControls::themeChosen);
  connect(m_outline, &OutlinePopover::chosen, this, [this](Span heading) {
    ReadingView *view = m_page->view();
    view->setFocus(Qt::OtherFocusReason);
    m_page->goTo(m_page->source(), heading);
    view->setCaret(heading.start);
    view->showPlace(heading.start);
  });
  for (MarginPopup *popup :
       {static_cast<MarginPopup *>(m_typePopover), static_cast<MarginPopup *>(m_outline)})
    connect(popup, &MarginPopup::dismissed, this, [this, popup] {
      m_lastClosed = popup;
      m_sinceClosed.start();
    });
}

void ReadingControls::applyPreferences() {
  m_page->view()->setSnapping(Preferences::snapsToWords() ? Snapping::Words : Snapping::Characters);
  Theme::instance().setMotion(Preferences::moves());
  Theme::instance().setPatterns(Preferences::patterns());
}

bool ReadingControls::perform(Command command) {
  switch (command) {
    case Command::Find:
      m_find->open();
      return true;
    case Command::FindNext:
      m_find->next();
      return true;
    case Command::FindPrevious:
      m_find->previous();
      return true;
    case Command::TagFound:
      m_find->tagAll();
      return true;
    case Command::Filters:
      toggleFilters();
      return true;
    case Command::HideCodes:
    case Command::OnlyPassages: {
      ReadFilter filter = m_filters->filter();
      bool &which = command == Command::HideCodes ? filter.codesHidden : filter.passagesOnly;
      which = !which;
      m_filters->setFilter(filter);
      return true;
    }
    case Command::Type:
      toggle(m_typePopover, command);
      return true;
    case Command::Outline:
      showOutline();
      return true;
    case Command::Print:
      showPrinting();
      return true;
    case Command::Preferences:
      showPreferences();
      return true;
    default:
      return false;
  }
}

void ReadingControls::updateCommands() {
  const bool text = m_page->view()->hasText();
  for (const Command command :
       {Command::Find, Command::FindNext, Command::FindPrevious, Command::Outline, Command::Filters,
        Command::HideCodes, Command::OnlyPassages, Command::Type, Command::Print})
    m_commands->action(command)->setEnabled(text);
  m_commands->action(Command::TagFound)->setEnabled(text && m_find->isOpen() && !m_workbench.readOnly());
  m_commands->action(Command::HideCodes)->setChecked(m_filters->filter().codesHidden);
  m_commands->action(Command::OnlyPassages)->setChecked(m_filters->filter().passagesOnly);
}

void ReadingControls::updateNote() {
  if (!m_workbench.isOpen()) return m_note->show({});
  m_note->show(filterWords(m_filters->filter(), m_page->codes()->hiddenCodes(), m_workbench.project()));
}

void ReadingControls::showAll() {
  const auto hidden = m_page->codes()->hiddenCodes();
  for (const CodeId code : hidden)
    if (m_page->codes()->hiddenCodes().contains(code)) m_page->codes()->setHidden(code, false);
  m_filters->clear();
  m_page->view()->setFocus(Qt::OtherFocusReason);
}

void ReadingControls::toggleFilters() {
  const bool open = m_filters->isHidden();
  if (!open) m_page->view()->setFocus(Qt::OtherFocusReason);
  m_filters->setVisible(open);
  if (open) m_filters->focusFirst();
}

void ReadingControls::toggle(MarginPopup *popup, Command command) {
  if (popup->isVisible()) return popup->dismiss();
  const auto [above, inRail] = m_buttons.value(command);
  const QToolButton *inBar = m_inBar.value(command);
  const QToolButton *button = inRail->isVisible() ? inRail : inBar->isVisible() ? inBar : above;
  const bool justClosed =
      m_lastClosed == popup && m_sinceClosed.isValid() && m_sinceClosed.elapsed() < sameClick;
  if (justClosed && button->underMouse()) return;
  if (button == above) return popup->popupBeside(m_tools->anchor(button), m_window->rect(), m_window->rect());
  const auto inWindow = [this](const QWidget *widget) {
    return QRect(widget->mapTo(m_window, QPoint(0, 0)), widget->size());
  };
  if (button == inBar) return popup->popupBeside(inWindow(inBar), m_window->rect(), m_window->rect());
  const QWidget *rail = m_page->rail();
  popup->popupBeside(inWindow(button), inWindow(rail), m_window->rect());
}

void ReadingControls::showOutline() {
  ReadingView *view = m_page->view();
  if (!view->hasText() || m_outline->isVisible()) return m_outline->dismiss();
  const auto revision = m_workbench.project().text(view->source());
  if (!revision) return m_workbench.reportError(revision.error());
  m_outline->setOutline(outlineOf(m_workbench.project(), view->source(), **revision),
                        view->visibleSpan().start);
  toggle(m_outline, Command::Outline);
}

void ReadingControls::showPreferences() {
  if (!m_preferences) {
    m_preferences = new PreferencesWindow(m_workbench, m_type, m_window);
    m_preferences->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_preferences, &PreferencesWindow::changed, this, &ReadingControls::applyPreferences);
    connect(m_preferences, &PreferencesWindow::themeChosen, this, &ReadingControls::themeChosen);
  }
  m_preferences->show();
  m_preferences->raise();
  m_preferences->activateWindow();
}

void ReadingControls::showPrinting() {
  if (!m_page->view()->hasText()) return;
  if (!m_printing) {
    m_printing = new PrintWindow(m_workbench, m_window);
    m_printing->setAttribute(Qt::WA_DeleteOnClose);
  }
  m_printing->setSource(m_page->source(), m_page->view()->filter());
  m_printing->show();
  m_printing->raise();
  m_printing->activateWindow();
}

}  // namespace florilegium::gui
