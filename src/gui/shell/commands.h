// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>
#include <QVector>

class QMenu;
class QMenuBar;

namespace florilegium::gui {

/// Everything that a person can tell the window to do, whether by menu, key or button.
enum class Command {
  NewProject,
  OpenProject,
  OpenSample,
  AddSources,
  AddFolder,
  AddWithPreview,
  Attributes,
  ReplaceText,
  EditText,
  TextVersions,
  Orphans,
  PlaceHere,
  Export,
  Print,
  LoadCorpus,
  SaveCopy,
  CheckProject,
  RenameProject,
  CloseProject,
  Quit,
  Undo,
  Redo,
  Copy,
  CopyWithSource,
  SelectAll,
  PasteSource,
  Find,
  FindNext,
  FindPrevious,
  TagFound,
  Preferences,
  PersonName,
  ShowSources,
  ShowInspector,
  TextOnly,
  ShowText,
  ShowPages,
  ShowBoth,
  NextShown,
  Larger,
  Smaller,
  NormalSize,
  Type,
  Filters,
  HideCodes,
  OnlyPassages,
  ThemeSystem,
  ThemeLight,
  ThemeSepia,
  ThemeDark,
  ToggleTheme,
  ChooseCode,
  Again,
  KeepTagging,
  InVivo,
  NewCode,
  Memo,
  SourceMemo,
  ProjectMemo,
  AllMemos,
  NextCertainty,
  RemoveTag,
  AddExample,
  Widen,
  Narrow,
  LetGo,
  NextTag,
  PreviousTag,
  NextSame,
  PreviousSame,
  Overlapping,
  Outline,
  NextSource,
  PreviousSource,
  GoTo,
  Back,
  Forward,
  NextPane,
  PreviousPane,
  Keys,
  About,
};

/// The commands as actions with words, keys and places in the menus. Keys without Ctrl or Alt act only
/// while the text has the focus: those actions are in `textActions`, for the reading view to carry.
class Commands : public QObject {
  Q_OBJECT

 public:
  explicit Commands(QWidget *window);

  [[nodiscard]] QAction *action(Command command) const { return m_actions.value(command); }
  /// In the order in which they were made, which is that of the menus.
  [[nodiscard]] const QVector<QAction *> &all() const { return m_all; }
  /// The keys 1 to 9; index 0 is 1.
  [[nodiscard]] const QVector<QAction *> &digits() const { return m_digits; }
  [[nodiscard]] const QVector<QAction *> &textActions() const { return m_textActions; }
  void fillMenus(QMenuBar *bar);
  [[nodiscard]] QMenu *recentMenu() const { return m_recent; }
  /// What can be done with codes; filled when it is opened.
  [[nodiscard]] QMenu *codesMenu() const { return m_codes; }

  /// Greys out what needs an open project, a project that can be written, a selection or a tag.
  void update(bool open, bool writable, bool selection, bool tag, bool source);

 signals:
  void triggered(florilegium::gui::Command command);
  void digitPressed(int digit);
  /// See LanguageMenu::chosen.
  void languageChosen(const QString &name);

 private:
  QAction *add(Command command, const QString &text, const QList<QKeySequence> &keys = {});
  QAction *addForText(Command command, const QString &text, const QList<QKeySequence> &keys);
  void makeFile();
  void makeEdit();
  void makeView();
  void makeTag();
  void makeGo();
  QMenu *menu(QMenuBar *bar, const QString &title, const QVector<Command> &commands) const;

  QWidget *m_window;
  QHash<Command, QAction *> m_actions;
  QVector<QAction *> m_all;
  QVector<QAction *> m_digits;
  QVector<QAction *> m_textActions;
  QMenu *m_codes = nullptr;
  QMenu *m_recent = nullptr;
};

/// Between two commands of a menu.
inline constexpr Command separator = static_cast<Command>(-1);

inline size_t qHash(Command command, size_t seed = 0) {
  return ::qHash(static_cast<int>(command), seed);
}

}  // namespace florilegium::gui
