// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QMainWindow>
#include <QPointer>
#include <QStackedWidget>
#include <QVector>
#include <functional>
#include <optional>

#include "gui/shell/commands.h"
#include "gui/shell/project_files.h"
#include "gui/shell/trail.h"
#include "gui/shell/workbench.h"
#include "gui/theme/theme.h"

namespace florilegium::gui {

class AttributesWindow;
class ExportWindow;
class GoToPopup;
struct GoToTarget;
class Header;
class Importer;
class MemosWindow;
class NamePopup;
class ReadPage;
class ReadingControls;
class RecentProjects;
class Revising;
class StatusFacts;
class Tagging;
class WelcomePage;

/// The program's window: welcome page or project, header, status line.
class MainWindow : public QMainWindow {
  Q_OBJECT

 public:
  MainWindow();
  ~MainWindow() override;

  [[nodiscard]] Workbench &workbench() { return m_workbench; }
  [[nodiscard]] ProjectFiles &files() { return *m_files; }
  [[nodiscard]] ReadPage *readPage() const { return m_read; }
  [[nodiscard]] Commands *commands() const { return m_commands; }
  [[nodiscard]] ReportLine *reportLine() const { return m_report; }
  [[nodiscard]] ReadingControls *reading() const { return m_reading; }
  [[nodiscard]] GoToPopup *goToPopup() const { return m_goTo; }
  [[nodiscard]] NamePopup *namePopup() const { return m_names; }
  [[nodiscard]] MemosWindow *memosWindow() const;
  /// Gives sources other texts.
  [[nodiscard]] Revising &revising() const { return *m_revising; }
  [[nodiscard]] AttributesWindow *attributesWindow() const;
  void addFiles(const QStringList &paths);

 signals:
  /// Nothing is open and another language was chosen: a new window would speak it.
  void startAgain();

 protected:
  void closeEvent(QCloseEvent *event) override;
  void changeEvent(QEvent *event) override;
  void dragEnterEvent(QDragEnterEvent *event) override;
  void dropEvent(QDropEvent *event) override;

 private:
  void connectParts();
  void connectWork();
  void showWork(const QString &text, double part, const std::function<void()> &stop);
  void hideWork();
  void perform(Command command);
  void performInText(Command command);
  void performFile(Command command);
  void sessionChanged();
  void showName();
  void projectOpened(const QString &path);
  void updateCommands();
  void updateUndo();
  void updateFacts();
  void updateShown();
  void showHint();
  void fillRecent();
  void showKeys();
  void showAbout();
  void askPersonName();
  /// What is selected or read, to be corrected.
  [[nodiscard]] Span placeToEdit() const;
  void pasteSource();
  void openExport();
  void askProjectName();
  void openMemos();
  void openAttributes(SourceId source);
  void showMemo(MemoId memo);
  void openGoTo();
  [[nodiscard]] QVector<GoToTarget> targets();
  void goToCode(CodeId code);
  void chooseSources(Command how);
  [[nodiscard]] std::optional<TrailPlace> place() const;
  void followPlace();
  void visit(const TrailPlace &place);
  void zoom(int steps);
  void setTheme(Command command);
  void setThemeMode(ThemeMode mode);
  void tickTheme();

  Workbench m_workbench;
  ProjectFiles *m_files;
  Commands *m_commands;
  Header *m_header;
  QStackedWidget *m_pages;
  WelcomePage *m_welcome;
  ReadPage *m_read;
  Tagging *m_tagging;
  ReadingControls *m_reading;
  Importer *m_importer;
  Revising *m_revising;
  ReportLine *m_report;
  StatusFacts *m_facts;
  QPointer<ExportWindow> m_export;
  GoToPopup *m_goTo;
  NamePopup *m_names;
  QPointer<MemosWindow> m_memos;
  QPointer<AttributesWindow> m_attributes;
  Trail m_trail;
  QElapsedTimer m_sinceJump;
  bool m_visiting = false;
};

}  // namespace florilegium::gui
