// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QVector>

#include "florilegium/session/importing.h"

class QListWidget;

namespace florilegium::gui {

class Workbench;

/// A file that was not added, with the sentence that says why and what can be done.
struct NotAdded {
  QString file;
  QString why;
};

/// Of what was to be added, all that was not.
[[nodiscard]] QVector<NotAdded> notAdded(const std::vector<ImportOutcome> &outcomes);

/// The files that were not added, each with its sentence, to be read and copied. Not modal.
class SummaryWindow : public QDialog {
  Q_OBJECT

 public:
  SummaryWindow(Workbench &workbench, qint64 added, const QVector<NotAdded> &files, QWidget *parent);
  [[nodiscard]] QListWidget *list() const { return m_list; }
  /// All lines, a file and its sentence each.
  void copyAll() const;

 protected:
  void keyPressEvent(QKeyEvent *event) override;

 private:
  QListWidget *m_list;
  QVector<NotAdded> m_files;
};

}  // namespace florilegium::gui
