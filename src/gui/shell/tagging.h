// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "florilegium/actions/codes.h"
#include "gui/shell/workbench.h"

namespace florilegium::gui {

class CodePicker;
class MemoSheet;
class ReadPage;

/// What keys, menus and drags do to the text that is shown: one method a command.
class Tagging : public QObject {
  Q_OBJECT

 public:
  Tagging(Workbench &workbench, ReadPage *page, QWidget *window);

  /// Tags the selection, or gives the selected tag another code.
  void tagWith(CodeId code);
  /// The same with the code that has this key, 1 to 9.
  void digit(int number);
  void chooseCode();
  void again();
  /// Arms the code of the selected tag, or the last one: each next selection is tagged with it, until Esc or
  /// the same key.
  void keepTagging();
  void inVivo();
  void memo();
  void nextCertainty();
  /// Makes the words of the selected tag an example of its code.
  void addExample();
  void remove();
  void copyWithSource() const;
  void editSpanMemo(MemoId memo);
  void editProjectMemo();

 private:
  void tagSpan(CodeId code, Span span, bool stay);
  void create(const actions::NewCode &code, bool stay);
  void openPicker(bool newCode);
  /// Rectangles in the window's coordinates, for a popup beside a span.
  struct Place {
    QRect selection;
    QRect column;
    QRect window;
  };
  [[nodiscard]] Place placeOf(Span span) const;
  [[nodiscard]] Span targetSpan() const;

  Workbench &m_workbench;
  ReadPage *m_page;
  QWidget *m_window;
  CodePicker *m_picker;
  MemoSheet *m_sheet;
  CodeId m_last;
};

}  // namespace florilegium::gui
