// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QUrl>
#include <QVector>
#include <functional>
#include <memory>

#include "gui/importing/pasting.h"
#include "gui/importing/summary_window.h"
#include "gui/shell/workbench.h"

namespace florilegium::gui {

class ImportWindow;

/// Brings files, folders and pasted texts into the open project: reads and stores them in the background, in
/// one step that one Undo takes back. Where a person had better look first, an ImportWindow opens. What
/// cannot be read stops nothing else; it is listed in a SummaryWindow that the report leads to.
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
  /// Makes a source of the text that a clipboard holds, or of the files that it names.
  void paste(const QMimeData &data);
  /// The same for a drop.
  void takeDropped(const QMimeData &data);
  /// What gives a source the text of a file that is a newer version of it; none: that is not offered.
  using Replacer = std::function<void(SourceId source, ReadFile file)>;
  void setReplacer(Replacer replacer) { m_replacer = std::move(replacer); }
  /// Stops reading or storing; nothing is added, unless it was all but stored.
  void cancel();
  [[nodiscard]] bool running() const { return m_progress != nullptr || m_storing; }
  /// The window that waits for the person, if one is open.
  [[nodiscard]] ImportWindow *openWindow() const;
  /// The list of what was not added, if it is open.
  [[nodiscard]] SummaryWindow *openSummary() const;

 signals:
  /// While reading, in files, and as a part of all work, 0 to 1, also within a long file; only when it takes
  /// long enough to be shown.
  void progress(qint64 done, qint64 total, double part);
  /// Reading has ended, whatever came of it.
  void finished();
  /// These are in the project now.
  void imported(const QVector<florilegium::SourceId> &sources);
  /// This came from a clipboard or a drop; it is in the project, and its name was made up.
  void pasted(florilegium::SourceId source);

 private:
  enum class Look { IfNeeded, Always };
  struct Waiting {
    QStringList paths;
    Look look = Look::IfNeeded;
    std::optional<Clip> clip;  ///< instead of paths
    From from = From::Clipboard;
  };
  void takeText(const QMimeData &data, From from);
  void take(Waiting order);
  void read(const Waiting &order);
  void haveRead(std::vector<ReadFile> files, Look look);
  void haveClip(std::vector<ReadFile> files, From from);
  void showProgress(qint64 done, qint64 total, double part);
  void showWindow(std::vector<ReadFile> files);
  enum class Named { ByFile, ByUs };
  void add(std::vector<ReadFile> files, Named named = Named::ByFile);
  void stored(const SourcesPlan &plan, const Result<ChangeSet> &done, Named named);
  void nothingAdded(const std::vector<ImportOutcome> &outcomes);
  void showSummary(qint64 added, const QVector<NotAdded> &files);
  void goOn();
  void stop();

  Workbench &m_workbench;
  QWidget *m_parent;
  Replacer m_replacer;
  QPointer<ImportWindow> m_window;
  QPointer<SummaryWindow> m_summary;
  std::shared_ptr<Progress> m_progress;
  QElapsedTimer m_since;
  QElapsedTimer m_told;
  QVector<Waiting> m_waiting;
  /// Read and chosen, while others are being stored.
  std::vector<std::pair<std::vector<ReadFile>, Named>> m_chosen;
  bool m_storing = false;
};

/// Local files and folders of dropped addresses.
[[nodiscard]] QStringList localPaths(const QList<QUrl> &urls);

}  // namespace florilegium::gui
