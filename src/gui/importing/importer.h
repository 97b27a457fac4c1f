// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
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

/// Brings files and folders into the open project: reads and stores them in the background, in one step that
/// one Undo takes back. Where a person had better look first, an ImportWindow opens.
class Importer : public QObject {
  Q_OBJECT

 public:
  /// `window` is the parent of the import window, and this object's.
  Importer(Workbench &workbench, QWidget *window);
  ~Importer() override;

  /// Reads files and folders and adds them. While it runs, further ones wait for their turn.
  void start(const QStringList &paths);
  /// The same, but always shows them before they are added.
  void startWithPreview(const QStringList &paths);
  /// Stops reading or storing; nothing is added, unless it was all but stored.
  void cancel();
  [[nodiscard]] bool running() const { return m_progress != nullptr || m_storing; }
  /// The window that waits for the person, if one is open.
  [[nodiscard]] ImportWindow *openWindow() const;

 signals:
  /// While reading, in files, and as a part of all work, 0 to 1, also within a long file; only when it takes
  /// long enough to be shown.
  void progress(qint64 done, qint64 total, double part);
  /// Reading has ended, whatever came of it.
  void finished();
  /// These are in the project now.
  void imported(const QVector<florilegium::SourceId> &sources);

 private:
  enum class Look { IfNeeded, Always };
  struct Waiting {
    QStringList paths;
    Look look;
  };
  void take(const QStringList &paths, Look look);
  void read(const Waiting &order);
  void haveRead(std::vector<ReadFile> files, Look look);
  void showProgress(qint64 done, qint64 total, double part);
  void showWindow(std::vector<ReadFile> files);
  void add(std::vector<ReadFile> files, qint64 leftOut);
  void stored(const SourcesPlan &plan, const Result<ChangeSet> &done, qint64 leftOut);
  void goOn();
  void stop();

  Workbench &m_workbench;
  QWidget *m_parent;
  QPointer<ImportWindow> m_window;
  std::shared_ptr<Progress> m_progress;
  QElapsedTimer m_since;
  QElapsedTimer m_told;
  QVector<Waiting> m_waiting;
  /// Read and chosen, while others are being stored.
  std::vector<std::pair<std::vector<ReadFile>, qint64>> m_chosen;
  bool m_storing = false;
};

/// Local files and folders of dropped addresses.
[[nodiscard]] QStringList localPaths(const QList<QUrl> &urls);

}  // namespace florilegium::gui
