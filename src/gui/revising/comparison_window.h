// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "gui/revising/proposal.h"

class QListView;
class QPushButton;
class QToolButton;

namespace florilegium::gui {

class CompareView;
class ComparedTagsModel;
class ElidedLabel;
class InkLabel;
struct ReadingType;
class Splitter;
class Strip;
class Workbench;

/// A text that a source is to get, beside the one that it has, and what becomes of its tags. Nothing is
/// changed until the button below is pressed. Not modal.
class ComparisonWindow : public QDialog {
  Q_OBJECT

 public:
  explicit ComparisonWindow(Workbench &workbench, QWidget *parent = nullptr);
  ~ComparisonWindow() override;

  void setProposal(ProposalPtr proposal, const ReadingType &type);
  [[nodiscard]] const ProposalPtr &proposal() const { return m_proposal; }
  [[nodiscard]] CompareView *view() const { return m_view; }
  [[nodiscard]] QListView *list() const { return m_list; }
  [[nodiscard]] QPushButton *applyButton() const { return m_apply; }
  [[nodiscard]] QString summary() const;

 signals:
  /// The text is to be stored.
  void applyRequested(const florilegium::gui::ProposalPtr &proposal);
  /// The person wants to go on writing.
  void editRequested();
  /// What the person has written is not wanted after all. The window closes.
  void dropRequested();

 protected:
  void hideEvent(QHideEvent *event) override;

 private:
  void fillHead();
  void updateTags();
  void projectChanged(const ChangeSet &changes);
  void updateChange();

  Workbench &m_workbench;
  ProposalPtr m_proposal;
  ComparedTagsModel *m_tags;
  InkLabel *m_title;
  InkLabel *m_words;
  ElidedLabel *m_names[2];
  InkLabel *m_place;
  QToolButton *m_previous;
  QToolButton *m_next;
  QPushButton *m_fold;
  CompareView *m_view;
  QWidget *m_side;
  QListView *m_list;
  InkLabel *m_none;
  Strip *m_strip;
  Splitter *m_columns;
  QPushButton *m_edit;
  QPushButton *m_close;
  QPushButton *m_apply;
};

}  // namespace florilegium::gui
