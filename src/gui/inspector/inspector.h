// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <QStackedWidget>

#include "gui/shell/workbench.h"

namespace florilegium::gui {

class SourcePage;
class TagPage;

/// What is known about the tag that is selected, else about the source. At the side of the text, or, in
/// narrow windows, in columns below it.
class Inspector : public QScrollArea {
  Q_OBJECT

 public:
  explicit Inspector(Workbench &workbench, QWidget *parent = nullptr);

  /// Either may be none.
  void show(SourceId source, TagId tag, const QVector<TagId> &alsoHere);
  void refresh();
  void setCompact(bool compact);
  /// Puts the caret into the memo of what is shown.
  void editMemo();
  void editSourceMemo();
  /// Stores memos that are being written.
  void commit();

 signals:
  void tagChosen(florilegium::TagId tag);
  void changeCodeRequested();
  void removeRequested();
  void certaintyChosen(florilegium::Certainty certainty);
  /// A number beside a code: its passages in this source are wanted.
  void codeChosen(florilegium::CodeId code);
  void spanMemoChosen(florilegium::MemoId memo);
  /// The focus may go back to the text.
  void done();

 protected:
  void resizeEvent(QResizeEvent *event) override;
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  /// Gives the page all the height that its words need; the area scrolls where that is too much.
  void fit();

  QStackedWidget *m_pages;
  SourcePage *m_sourcePage;
  TagPage *m_tagPage;
};

}  // namespace florilegium::gui
