// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace florilegium::gui {

class Workbench;

/// Takes the codes of a codebook file into the project, and writes the project's codebook into one.
class CodebookFiles : public QObject {
  Q_OBJECT

 public:
  CodebookFiles(Workbench *workbench, QWidget *window);

  void chooseAndImport();
  void chooseAndExport();
  /// Reads in the background, then adds in one step and reports.
  void importFrom(const QString &path);
  /// The ending tells the format: json, csv or qdc.
  void exportTo(const QString &path);

 signals:
  /// An import or export has ended, well or not.
  void ended(bool done);

 private:
  Workbench *m_workbench;
  QWidget *m_window;
};

}  // namespace florilegium::gui
