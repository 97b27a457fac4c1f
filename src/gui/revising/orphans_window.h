// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <memory>

#include "gui/revising/passage_rows.h"

class QListView;
class QPushButton;

namespace florilegium::gui {

class InkLabel;
class ReadPage;
class SegmentedControl;

/// The tags that have lost their words. For the one chosen, places that are like it are looked for and shown
/// in the text, which stays usable: whatever words are selected there are where it is placed. Not modal.
class OrphansWindow : public QDialog {
  Q_OBJECT

 public:
  OrphansWindow(Workbench &workbench, ReadPage *page, QWidget *parent = nullptr);
  ~OrphansWindow() override;

  /// Those of one source, or of all, that wait.
  void openFor(SourceId source);
  [[nodiscard]] QListView *list() const { return m_list; }
  [[nodiscard]] QListView *guesses() const { return m_guesses; }
  [[nodiscard]] SegmentedControl *states() const { return m_states; }
  [[nodiscard]] SegmentedControl *scopes() const { return m_scopes; }
  /// While places are looked for.
  [[nodiscard]] bool looking() const { return m_search != nullptr; }

  /// Places the chosen tag on the words selected in the text.
  void place();
  [[nodiscard]] bool canPlace() const;
  /// Lets the chosen tags be without a place, or wait again.
  void keep();
  /// Removes the chosen tags.
  void drop();

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;
  void hideEvent(QHideEvent *event) override;

 private:
  void fill();
  void sayOfGuesses(const QString &words);
  void chosen();
  void look(TagId tag);
  void found(TagId tag, std::shared_ptr<const Revision> revision, std::vector<Resemblance> places);
  void showGuess(const QModelIndex &index);
  void updateButtons();
  void updateWords();
  [[nodiscard]] TagId current() const;
  [[nodiscard]] std::vector<TagId> selected() const;
  [[nodiscard]] bool kept() const;

  Workbench &m_workbench;
  ReadPage *m_page;
  SourceId m_source;  ///< for "This source"
  OrphanModel *m_model;
  GuessModel *m_guessModel;
  InkLabel *m_words;
  SegmentedControl *m_scopes;
  SegmentedControl *m_states;
  QListView *m_list;
  InkLabel *m_guessWords;
  QListView *m_guesses;
  QPushButton *m_drop;
  QPushButton *m_keep;
  QPushButton *m_place;
  std::shared_ptr<Progress> m_search;
  TagId m_shown;  ///< whose places are shown
};

}  // namespace florilegium::gui
