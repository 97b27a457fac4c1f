// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>
#include <QPointer>
#include <QStackedWidget>
#include <QVector>

#include "gui/shell/commands.h"
#include "gui/shell/project_files.h"
#include "gui/shell/workbench.h"

namespace florilegium::gui {

class ExportWindow;
class Header;
class Importer;
class ReadPage;
class RecentProjects;
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
  void addFiles(const QStringList &paths);

 protected:
  void closeEvent(QCloseEvent *event) override;
  void changeEvent(QEvent *event) override;
  void dragEnterEvent(QDragEnterEvent *event) override;
  void dropEvent(QDropEvent *event) override;

 private:
  struct Visit {
    SourceId source;
    Position position = 0;
  };

  void connectParts();
  void perform(Command command);
  void performInText(Command command);
  void performFile(Command command);
  void sessionChanged();
  void projectOpened(const QString &path);
  void updateCommands();
  void updateUndo();
  void updateFacts();
  void showHint();
  void fillRecent();
  void showKeys();
  void showAbout();
  void askPersonName();
  void openExport();
  void chooseSources(bool folder);
  void rememberVisit();
  void visit(int step);
  void zoom(int steps);
  void setTheme(Command command);
  void tickTheme();

  Workbench m_workbench;
  ProjectFiles *m_files;
  Commands *m_commands;
  Header *m_header;
  QStackedWidget *m_pages;
  WelcomePage *m_welcome;
  ReadPage *m_read;
  Tagging *m_tagging;
  Importer *m_importer;
  ReportLine *m_report;
  StatusFacts *m_facts;
  QPointer<ExportWindow> m_export;
  QStringList m_waitingFiles;
  QVector<Visit> m_visits;
  qsizetype m_visitAt = -1;
  bool m_visiting = false;
};

}  // namespace florilegium::gui
