// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <utility>

#include "gui/shell/commands.h"
#include "gui/theme/theme.h"

class QToolButton;

namespace florilegium::gui {

class FilterBar;
class FilterNote;
class FindBar;
class MarginPopup;
class OutlinePopover;
class PreferencesWindow;
class PrintWindow;
class ReadPage;
class ReadTools;
class SourceFind;
class TypeKeeper;
class TypePopover;
class Workbench;

/// What stands round the text for reading it: finding, filters, outline, type, printing, and the window of
/// preferences. Makes the parts, puts them on the page, and carries out their commands.
class ReadingControls : public QObject {
  Q_OBJECT

 public:
  ReadingControls(Workbench &workbench, ReadPage *page, Commands *commands, QWidget *window);
  ~ReadingControls() override;

  /// Carries out a command, if it is one of these.
  bool perform(Command command);
  /// Greys out and ticks what these commands need; call after Commands::update.
  void updateCommands();

  /// For the status line.
  [[nodiscard]] FilterNote *note() const { return m_note; }
  [[nodiscard]] TypeKeeper *type() const { return m_type; }
  [[nodiscard]] TypePopover *typePopover() const { return m_typePopover; }
  [[nodiscard]] SourceFind *find() const { return m_find; }
  [[nodiscard]] FindBar *findBar() const { return m_findBar; }
  [[nodiscard]] FilterBar *filters() const { return m_filters; }
  [[nodiscard]] OutlinePopover *outline() const { return m_outline; }
  /// Null while the window is not open.
  [[nodiscard]] PreferencesWindow *preferences() const;
  [[nodiscard]] PrintWindow *printing() const;

 signals:
  void themeChosen(florilegium::gui::ThemeMode mode);

 private:
  void makeTools();
  void connectParts();
  void applyPreferences();
  void updateNote();
  void showAll();
  void toggleFilters();
  void toggle(MarginPopup *popup, Command command);
  void showOutline();
  void showPreferences();
  void showPrinting();

  Workbench &m_workbench;
  ReadPage *m_page;
  Commands *m_commands;
  QWidget *m_window;
  FindBar *m_findBar;
  FilterBar *m_filters;
  FilterNote *m_note;
  SourceFind *m_find;
  TypeKeeper *m_type;
  TypePopover *m_typePopover;
  OutlinePopover *m_outline;
  ReadTools *m_tools;
  QHash<Command, std::pair<QToolButton *, QToolButton *>> m_buttons;  ///< above the text, in the rail
  QHash<Command, QToolButton *> m_inBar;                              ///< above pages
  QPointer<PreferencesWindow> m_preferences;
  QPointer<PrintWindow> m_printing;
  QPointer<MarginPopup> m_lastClosed;
  QElapsedTimer m_sinceClosed;
};

}  // namespace florilegium::gui
