// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>

#include "gui/shell/workbench.h"

namespace florilegium::gui {

/// Opening, making, copying and checking project files, with all that can go wrong told in words.
class ProjectFiles : public QObject {
  Q_OBJECT

 public:
  ProjectFiles(Workbench &workbench, QWidget *window);
  ~ProjectFiles() override;

  /// Opens for writing; where that cannot be, for reading, and says so with a way on.
  bool open(const std::filesystem::path &path);
  bool openSample();
  bool create(const std::filesystem::path &path);
  void chooseAndCreate();
  void chooseAndOpen();
  void chooseAndLoad();
  void chooseAndCopy();
  /// Looks through the whole project on a thread of its own and reports.
  void check(bool quietIfFine);

  /// Where the sample project lies on this computer.
  [[nodiscard]] static std::filesystem::path samplePath();

 signals:
  /// A strip at the top of the text, or of the welcome page: what is so, and ways on.
  void noticed(const QString &text, const QVector<florilegium::gui::ReportAction> &actions);
  void opened(const QString &path);

 private:
  bool take(Result<std::unique_ptr<Session>> session);
  bool openReadOnly(const std::filesystem::path &path, const Error &reason);
  void openCopy(const std::filesystem::path &path);

  Workbench &m_workbench;
  QWidget *m_window;
  std::shared_ptr<Progress> m_checking;
};

}  // namespace florilegium::gui
