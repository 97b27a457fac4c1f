// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QTimer>
#include <memory>

#include "gui/revising/proposal.h"

class QPushButton;

namespace florilegium::gui {

class ExactEdit;
class InkLabel;
struct ReadingType;
class Strip;
class Workbench;

/// The text of a source, to be corrected. What it means for the tags is told while it is written; nothing is
/// stored until the person says so, and what is not stored is kept as a draft. Not modal.
class EditWindow : public QDialog {
  Q_OBJECT

 public:
  explicit EditWindow(Workbench &workbench, QWidget *parent = nullptr);
  ~EditWindow() override;

  /// Opens a text with some of it selected; goes on where this source is being corrected already. A draft of
  /// before comes back. Whether it could be opened: not over what is not stored of another text.
  bool openFor(SourceId source, Span at, const ReadingType &type);
  [[nodiscard]] SourceId source() const { return m_source; }
  [[nodiscard]] ExactEdit *field() const { return m_field; }
  [[nodiscard]] Strip *strip() const { return m_strip; }
  [[nodiscard]] QString consequences() const;
  /// Something was written that is not stored.
  [[nodiscard]] bool pending() const;
  /// Says in a strip that something is not stored, and what can be done.
  void holdBack();
  /// Nothing is pending any more: it was stored, or dropped. Closes.
  void finish();

 signals:
  void compareRequested();
  void storeRequested();

 public slots:
  /// Closes, by whatever way, unless something is pending.
  void reject() override;

 protected:
  void hideEvent(QHideEvent *event) override;

 private:
  void written();
  void weigh();
  void showTags(const SourceText &text, std::vector<ComparedTag> tags);
  void keep();
  void sessionChanged();
  void projectChanged();
  void updateButtons();
  void offerDraft();

  Workbench &m_workbench;
  SourceId m_source;
  Uuid m_project;
  Uuid m_sourceUuid;
  std::shared_ptr<const Revision> m_base;
  InkLabel *m_title;
  InkLabel *m_words;
  Strip *m_strip;
  ExactEdit *m_field;
  QPushButton *m_drop;
  QPushButton *m_compare;
  QPushButton *m_store;
  QTimer m_weigh;  ///< until typing pauses
  QTimer m_keep;
  std::shared_ptr<Progress> m_weighing;
};

}  // namespace florilegium::gui
