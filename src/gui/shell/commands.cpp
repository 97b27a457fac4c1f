// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/commands.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

#include "gui/shell/language_menu.h"

namespace florilegium::gui {

Commands::Commands(QWidget *window) : QObject(window), m_window(window) {
  makeFile();
  makeEdit();
  makeView();
  makeTag();
  makeGo();
}

QAction *Commands::add(Command command, const QString &text, const QList<QKeySequence> &keys) {
  auto *action = new QAction(text, this);
  action->setShortcuts(keys);
  connect(action, &QAction::triggered, this, [this, command] { emit triggered(command); });
  m_actions.insert(command, action);
  m_all.append(action);
  m_window->addAction(action);
  return action;
}

QAction *Commands::addForText(Command command, const QString &text, const QList<QKeySequence> &keys) {
  QAction *action = add(command, text, keys);
  m_window->removeAction(action);
  action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
  m_textActions.append(action);
  return action;
}

void Commands::makeFile() {
  using K = QKeySequence;
  add(Command::NewProject, tr("New project…"), {K::New});
  add(Command::OpenProject, tr("Open a project…"), {K::Open});
  add(Command::OpenSample, tr("Open the sample project"));
  add(Command::AddSources, tr("Add sources…"), {K(Qt::CTRL | Qt::Key_I)});
  add(Command::AddFolder, tr("Add a folder…"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_I)});
  add(Command::AddWithPreview, tr("Add sources with a preview…"), {K(Qt::CTRL | Qt::ALT | Qt::Key_I)});
  add(Command::Attributes, tr("Attributes…"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_A)});
  add(Command::Export, tr("Export…"), {K(Qt::CTRL | Qt::Key_E)});
  add(Command::Print, tr("Print…"), {K::Print});
  add(Command::LoadCorpus, tr("New project from an exported corpus…"));
  add(Command::SaveCopy, tr("Save a copy…"));
  add(Command::CheckProject, tr("Check the project"));
  add(Command::RenameProject, tr("Rename the project…"));
  add(Command::CloseProject, tr("Close the project"), {K(Qt::CTRL | Qt::Key_W)});
  QAction *quit = add(Command::Quit, tr("Quit"), {K(Qt::CTRL | Qt::Key_Q)});
  quit->setMenuRole(QAction::QuitRole);
}

void Commands::makeEdit() {
  using K = QKeySequence;
  add(Command::Undo, tr("Undo"), {K::Undo});
  add(Command::Redo, tr("Redo"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), K(Qt::CTRL | Qt::Key_Y)});
  addForText(Command::Copy, tr("Copy"), {K::Copy});
  addForText(Command::CopyWithSource, tr("Copy with source"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
  addForText(Command::SelectAll, tr("Select the whole text"), {K::SelectAll});
  add(Command::PasteSource, tr("Paste as a source"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_V)});
  add(Command::Find, tr("Find in this text…"), {K::Find});
  add(Command::FindNext, tr("Next place found"), {K(Qt::Key_F3)});
  add(Command::FindPrevious, tr("Previous place found"), {K(Qt::SHIFT | Qt::Key_F3)});
  add(Command::TagFound, tr("Tag all places found…"));
  QAction *preferences = add(Command::Preferences, tr("Preferences…"), {K(Qt::CTRL | Qt::Key_Comma)});
  preferences->setMenuRole(QAction::PreferencesRole);
  add(Command::PersonName, tr("Your name…"));
  add(Command::EditText, tr("Correct the text…"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_E)});
  add(Command::ReplaceText, tr("Replace the text…"));
  add(Command::TextVersions, tr("Texts of this source…"));
  add(Command::Orphans, tr("Passages without words…"));
}

void Commands::makeView() {
  using K = QKeySequence;
  for (const auto &[command, text, key] :
       {std::tuple(Command::ShowSources, tr("Sources and codes"), K(Qt::Key_F8)),
        std::tuple(Command::ShowInspector, tr("Inspector"), K(Qt::Key_F9)),
        std::tuple(Command::TextOnly, tr("Text only"), K(Qt::Key_F11))})
    add(command, text, {key})->setCheckable(true);
  auto *shown = new QActionGroup(this);
  for (const auto &[command, text] :
       {std::pair(Command::ShowText, tr("The text")), std::pair(Command::ShowPages, tr("The original pages")),
        std::pair(Command::ShowBoth, tr("Text and pages"))}) {
    QAction *action = add(command, text);
    action->setCheckable(true);
    shown->addAction(action);
  }
  add(Command::NextShown, tr("Switch text and pages"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_P)});
  add(Command::Larger, tr("Larger text"), {K::ZoomIn, K(Qt::CTRL | Qt::Key_Equal)});
  add(Command::Smaller, tr("Smaller text"), {K::ZoomOut});
  add(Command::NormalSize, tr("Usual text size"), {K(Qt::CTRL | Qt::Key_0)});
  add(Command::Type, tr("Type…"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_T)});
  add(Command::Filters, tr("Filters"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_F)});
  addForText(Command::HideCodes, tr("Hide the codes"), {K(Qt::Key_H)})->setCheckable(true);
  add(Command::OnlyPassages, tr("Only tagged passages"))->setCheckable(true);
  auto *group = new QActionGroup(this);
  for (const auto &[command, text] :
       {std::pair(Command::ThemeSystem, tr("Light or dark as the system")),
        std::pair(Command::ThemeLight, tr("Light")), std::pair(Command::ThemeSepia, tr("Sepia")),
        std::pair(Command::ThemeDark, tr("Dark"))}) {
    QAction *action = add(command, text);
    action->setCheckable(true);
    group->addAction(action);
  }
  add(Command::ToggleTheme, tr("Switch light and dark"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_L)});
}

void Commands::makeTag() {
  using K = QKeySequence;
  for (int digit = 1; digit <= 9; ++digit) {
    auto *action = new QAction(tr("Tag with key %1").arg(digit), this);
    action->setShortcut(K(Qt::Key_0 + digit));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, [this, digit] { emit digitPressed(digit); });
    m_digits.append(action);
    m_textActions.append(action);
  }
  addForText(Command::ChooseCode, tr("Choose a code…"), {K(Qt::Key_Return), K(Qt::Key_Enter), K(Qt::Key_T)});
  addForText(Command::Again, tr("Tag with the last code again"), {K(Qt::Key_R)});
  addForText(Command::KeepTagging, tr("Keep tagging with this code"), {K(Qt::Key_A)});
  addForText(Command::InVivo, tr("New code named by the words selected"), {K(Qt::Key_V)});
  add(Command::NewCode, tr("New code…"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_N)});
  addForText(Command::Memo, tr("Memo"), {K(Qt::Key_M)});
  add(Command::SourceMemo, tr("Memo on the source"));
  add(Command::ProjectMemo, tr("Memo on the project"));
  add(Command::AllMemos, tr("All memos"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_M)});
  addForText(Command::NextCertainty, tr("Next certainty"), {K(Qt::Key_C)});
  addForText(Command::AddExample, tr("Make it an example of its code"), {K(Qt::Key_E)});
  addForText(Command::RemoveTag, tr("Remove the tag"), {K(Qt::Key_Delete), K(Qt::Key_Backspace)});
  addForText(Command::PlaceHere, tr("Place the waiting passage here"), {K(Qt::Key_P)});
  addForText(Command::Widen, tr("Widen the selection"), {K(Qt::Key_X)});
  addForText(Command::LetGo, tr("Let go of tag and selection"), {K(Qt::Key_Escape)});
  addForText(Command::Narrow, tr("Narrow the selection"), {K(Qt::SHIFT | Qt::Key_X)});
}

void Commands::makeGo() {
  using K = QKeySequence;
  addForText(Command::NextTag, tr("Next tag"), {K(Qt::Key_J)});
  addForText(Command::PreviousTag, tr("Previous tag"), {K(Qt::Key_K)});
  addForText(Command::NextSame, tr("Next tag of the same code"), {K(Qt::SHIFT | Qt::Key_J)});
  addForText(Command::PreviousSame, tr("Previous tag of the same code"), {K(Qt::SHIFT | Qt::Key_K)});
  addForText(Command::Overlapping, tr("Next of the tags here"), {K(Qt::Key_O)});
  add(Command::Outline, tr("Outline…"), {K(Qt::CTRL | Qt::SHIFT | Qt::Key_O)});
  add(Command::NextSource, tr("Next source"), {K(Qt::CTRL | Qt::Key_PageDown)});
  add(Command::PreviousSource, tr("Previous source"), {K(Qt::CTRL | Qt::Key_PageUp)});
  add(Command::GoTo, tr("Go to…"), {K(Qt::CTRL | Qt::Key_K)});
  add(Command::Back, tr("Back"), {K(Qt::ALT | Qt::Key_Left)});
  add(Command::Forward, tr("Forward"), {K(Qt::ALT | Qt::Key_Right)});
  add(Command::NextPane, tr("Next pane"), {K(Qt::Key_F6)});
  add(Command::PreviousPane, tr("Previous pane"), {K(Qt::SHIFT | Qt::Key_F6)});
  add(Command::Keys, tr("Keys"), {K(Qt::Key_F1), K(Qt::Key_Question), K(Qt::SHIFT | Qt::Key_Question)});
  add(Command::About, tr("About Florilegium"));
}

QMenu *Commands::menu(QMenuBar *bar, const QString &title, const QVector<Command> &commands) const {
  QMenu *made = bar->addMenu(title);
  for (const Command command : commands) {
    if (command == separator)
      made->addSeparator();
    else
      made->addAction(action(command));
  }
  return made;
}

void Commands::fillMenus(QMenuBar *bar) {
  using C = Command;
  QMenu *file = menu(bar, tr("File"),
                     {C::NewProject, C::OpenProject, C::OpenSample, C::LoadCorpus, separator, C::AddSources,
                      C::AddFolder, C::AddWithPreview, C::Attributes, separator, C::Export, C::Print,
                      C::SaveCopy, C::RenameProject, C::CheckProject, separator, C::CloseProject, C::Quit});
  m_recent = new QMenu(tr("Recent projects"), file);
  file->insertMenu(action(C::LoadCorpus), m_recent);
  menu(bar, tr("Edit"), {C::Undo,         C::Redo,      separator, C::Copy,       C::CopyWithSource,
                         C::PasteSource,  C::SelectAll, separator, C::Find,       C::FindNext,
                         C::FindPrevious, C::TagFound,  separator, C::EditText,   C::ReplaceText,
                         C::TextVersions, C::Orphans,   separator, C::PersonName, C::Preferences});
  QMenu *view =
      menu(bar, tr("View"),
           {C::ShowSources, C::ShowInspector, C::TextOnly,   separator,    C::ShowText,     C::ShowPages,
            C::ShowBoth,    C::NextShown,     separator,     C::Larger,    C::Smaller,      C::NormalSize,
            C::Type,        separator,        C::Filters,    C::HideCodes, C::OnlyPassages, separator,
            C::ThemeSystem, C::ThemeLight,    C::ThemeSepia, C::ThemeDark, C::ToggleTheme,  separator});
  auto *language = new LanguageMenu(view);
  connect(language, &LanguageMenu::chosen, this, &Commands::languageChosen);
  view->addMenu(language);
  menu(bar, tr("Tag"),
       {C::ChooseCode, C::Again, C::KeepTagging, C::InVivo, C::NewCode, separator, C::Memo, C::SourceMemo,
        C::ProjectMemo, C::AllMemos, C::NextCertainty, C::AddExample, C::RemoveTag, C::PlaceHere, separator,
        C::Widen, C::Narrow, C::LetGo});
  m_codes = bar->addMenu(tr("Codes"));
  menu(bar, tr("Go"),
       {C::NextTag, C::PreviousTag, C::NextSame, C::PreviousSame, C::Overlapping, separator, C::Outline,
        C::GoTo, C::NextSource, C::PreviousSource, C::Back, C::Forward, separator, C::NextPane,
        C::PreviousPane});
  menu(bar, tr("Help"), {C::Keys, C::About});
}

void Commands::update(bool open, bool writable, bool selection, bool tag, bool source) {
  using C = Command;
  const auto enable = [this](std::initializer_list<Command> commands, bool on) {
    for (const Command command : commands)
      action(command)->setEnabled(on);
  };
  enable({C::Export, C::SaveCopy, C::CheckProject, C::CloseProject, C::ShowSources, C::ShowInspector,
          C::TextOnly, C::AllMemos, C::Attributes, C::GoTo, C::Larger, C::Smaller, C::NormalSize,
          C::NextSource, C::PreviousSource, C::NextPane, C::PreviousPane},
         open);
  enable({C::AddSources, C::AddFolder, C::AddWithPreview}, !open || writable);
  enable({C::NewCode, C::ProjectMemo, C::RenameProject, C::PasteSource}, open && writable);
  enable({C::Undo, C::Redo}, open && writable);
  enable({C::SourceMemo, C::EditText, C::ReplaceText}, open && source && writable);
  enable({C::TextVersions}, open && source);
  enable({C::Orphans}, open);
  enable({C::SelectAll, C::NextTag, C::PreviousTag, C::Widen, C::Narrow}, open && source);
  enable({C::NextSame, C::PreviousSame, C::Overlapping}, open && source);
  enable({C::Copy, C::CopyWithSource, C::LetGo}, selection || tag);
  enable({C::ChooseCode}, writable && (selection || tag));
  enable({C::Again, C::InVivo}, writable && selection);
  enable({C::KeepTagging}, writable && source);
  enable({C::Memo}, writable && (selection || tag));
  enable({C::NextCertainty, C::AddExample, C::RemoveTag}, writable && tag);
  for (QAction *digit : m_digits)
    digit->setEnabled(writable && (selection || tag));
}

}  // namespace florilegium::gui
