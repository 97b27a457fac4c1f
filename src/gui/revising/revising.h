// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

#include "gui/reader/unit_style.h"
#include "gui/revising/proposal.h"

namespace florilegium::gui {

class ComparisonWindow;
class EditWindow;
class OrphansWindow;
class ReadPage;
class VersionsWindow;
class Workbench;

/// Gives sources other texts: from files, or as a person corrects them. Whatever it is, both texts are shown
/// side by side first. There is one of it in the window: `MainWindow::revising()`.
class Revising : public QObject {
  Q_OBJECT

 public:
  /// `window` is the parent of the windows, and this object's.
  Revising(Workbench &workbench, ReadPage *page, QWidget *window);
  ~Revising() override;

  /// Asks for a file and goes on with `start`.
  void chooseFile(SourceId source);
  /// Compares what was read from a file with the text of a source, in the background, and opens the
  /// comparison. Says in the status line why not: the file could not be read, is that of another source, or
  /// holds the same text; the project is read only; something else takes its time.
  void start(SourceId source, ReadFile file);
  /// Opens a text for correcting, with some of it selected.
  void edit(SourceId source, Span at = {});
  /// Shows the texts that a source has had.
  void showVersions(SourceId source);
  /// Shows the tags without words: of one source, or of all.
  void showOrphans(SourceId source = {});

  /// Gives the tag chosen in the list of those without words the words selected in the text.
  void placeHere();
  /// Whether `placeHere` has something to place.
  [[nodiscard]] bool canPlace() const;

  [[nodiscard]] ComparisonWindow *comparison() const;
  [[nodiscard]] OrphansWindow *orphans() const;
  [[nodiscard]] EditWindow *editor() const;
  [[nodiscard]] VersionsWindow *versions() const;
  /// Something was written and is not stored. The editor comes to the front and says what can be done.
  [[nodiscard]] bool holdsBack();

 signals:
  /// The comparison was stored.
  void revised(florilegium::SourceId source);

 private:
  void readAndCompare(SourceId source, const QString &path);
  enum class Edited { Compare, Store };
  void takeEdited(Edited how);
  void compare(SourceId source, const QString &words, std::function<ProposalPtr(const Progress &)> work,
               Edited how = Edited::Compare);
  void comparePast(SourceId source, RevisionId past, const QString &name);
  void show(ProposalPtr proposal);
  void store(const ProposalPtr &proposal);
  void reportStored(const Summary &summary, SourceId source);
  [[nodiscard]] bool ready(SourceId source) const;
  /// Nil while none is open.
  [[nodiscard]] Uuid projectId() const;
  [[nodiscard]] ReadingType type() const;

  Workbench &m_workbench;
  ReadPage *m_page;
  QWidget *m_window;
  QPointer<ComparisonWindow> m_comparison;
  QPointer<OrphansWindow> m_orphans;
  QPointer<EditWindow> m_editor;
  QPointer<VersionsWindow> m_versions;
};

}  // namespace florilegium::gui
