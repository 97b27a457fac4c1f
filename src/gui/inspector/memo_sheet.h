// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/shell/workbench.h"
#include "gui/widgets/margin_popup.h"

class QPushButton;

namespace florilegium::gui {

class InkLabel;
class MarkdownEdit;

/// A memo on bare words or on the project, written in a sheet. Ctrl+Enter or closing it keeps what was
/// written.
class MemoSheet : public MarginPopup {
  Q_OBJECT

 public:
  MemoSheet(Workbench &workbench, QWidget *window);
  /// Rectangles in the window's coordinates, see PopupPlace.
  void openNew(SourceId source, Span span, const QRect &selection, const QRect &column, const QRect &window);
  void openFor(MemoId memo, const QRect &selection, const QRect &column, const QRect &window);

  void openForProject(const QRect &anchor, const QRect &window);

 protected:
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  void open(const QRect &selection, const QRect &column, const QRect &window);
  void store();

  Workbench &m_workbench;
  SourceId m_source;
  Span m_span;
  MemoId m_memo;
  InkLabel *m_words;
  MarkdownEdit *m_text;
  QPushButton *m_remove;
  bool m_project = false;
  bool m_open = false;
};

}  // namespace florilegium::gui
