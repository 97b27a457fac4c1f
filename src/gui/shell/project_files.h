// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <functional>

#include "gui/shell/workbench.h"

namespace florilegium::gui {

/// Opening, making, copying and checking project files, with all that can go wrong told in words.
class ProjectFiles : public QObject {
  Q_OBJECT

 public:
  /// Where a new file goes, and whether the person has agreed to replace what is there.
  struct Target {
    std::filesystem::path path;
    Existing existing = Existing::Refuse;
  };

  ProjectFiles(Workbench &workbench, QWidget *window);
  ~ProjectFiles() override;

  /// Opens for writing; where that cannot be, for reading, and says so with a way on.
  bool open(const std::filesystem::path &path);
  bool openSample();
  bool create(const Target &target);
  bool create(const std::filesystem::path &path) { return create(Target{path}); }
  /// Suggests a name, else one that fits any project. `made` hears that the project is there and open.
  void chooseAndCreate(const QString &name = {}, const std::function<void()> &made = {});
  void chooseAndOpen();
  void chooseAndLoad();
  void chooseAndCopy();
  /// Makes a project from an exported corpus in the background, and opens it.
  void load(const std::filesystem::path &corpus, const Target &target);
  /// Copies the open project in the background, and opens the copy if so wanted.
  void copy(const Target &target, bool openIt);
  /// Looks through the whole project on a thread of its own and reports.
  void check(bool quietIfFine);
  /// Loading and copying, to be shown and stopped.
  [[nodiscard]] LongWork &work() { return m_work; }

  /// Where the sample project lies on this computer.
  [[nodiscard]] static std::filesystem::path samplePath();

 signals:
  /// A strip at the top of the text, or of the welcome page: what is so, and ways on. Nothing to say: the
  /// strip goes.
  void noticed(const QString &text, const QVector<florilegium::gui::ReportAction> &actions);
  void opened(const QString &path);
  /// A finding of the check was chosen.
  void placeWanted(florilegium::SourceId source, florilegium::Span span);

 private:
  bool take(Result<std::unique_ptr<Session>> session);
  bool openReadOnly(const std::filesystem::path &path, const Error &reason);
  void noticeLock(const std::filesystem::path &path);
  void askTakeOver(const std::filesystem::path &path, const Holder &holder);
  void takeOver(const std::filesystem::path &path);
  void openCopy();
  [[nodiscard]] bool refused(const Target &target);
  void haveChecked(const std::vector<doctor::Check> &checks, bool quietIfFine);
  void showFindings(const std::vector<doctor::Check> &checks);

  Workbench &m_workbench;
  QWidget *m_window;
  LongWork m_work;
  std::shared_ptr<Progress> m_checking;
};

}  // namespace florilegium::gui
