// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUrl>
#include <QVector>
#include <memory>

#include "florilegium/session/importing.h"
#include "gui/shell/workbench.h"

namespace florilegium::gui {

class ImportWindow;

/// Brings files and folders into the open project: reads them in the background, then adds them in one
/// step that one Undo takes back. Where a person had better look first, an ImportWindow opens.
class Importer : public QObject {
  Q_OBJECT

 public:
  /// `window` is the parent of the import window, and this object's.
  Importer(Workbench &workbench, QWidget *window);
  ~Importer() override;

  /// Reads files and folders and adds them. Takes no further ones while it runs.
  void start(const QStringList &paths);
  /// The same, but always shows them before they are added.
  void startWithPreview(const QStringList &paths);
  /// Stops reading; nothing is added.
  void cancel();
  [[nodiscard]] bool running() const { return m_progress != nullptr; }
  /// The window that waits for the person, if one is open.
  [[nodiscard]] ImportWindow *openWindow() const { return m_window; }

 signals:
  /// While reading, in files. Also tells when reading begins.
  void progress(qint64 done, qint64 total);
  /// Reading has ended, whatever came of it.
  void finished();
  /// These are in the project now.
  void imported(const QVector<florilegium::SourceId> &sources);

 private:
  enum class Look { IfNeeded, Always };
  void read(const QStringList &paths, Look look);
  void haveRead(std::vector<ReadFile> files, Look look);
  void show(std::vector<ReadFile> files);
  void add(std::vector<ReadFile> files);
  void reportLone(const ReadFile &file, const Error &error);

  Workbench &m_workbench;
  QWidget *m_parent;
  QPointer<ImportWindow> m_window;
  std::shared_ptr<Progress> m_progress;
};

/// Local files and folders of dropped addresses.
[[nodiscard]] QStringList localPaths(const QList<QUrl> &urls);

}  // namespace florilegium::gui
