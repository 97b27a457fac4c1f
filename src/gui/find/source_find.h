// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <vector>

#include "florilegium/actions/codes.h"
#include "gui/find/find_run.h"
#include "gui/shell/workbench.h"

namespace florilegium::gui {

class CodePicker;
class FindBar;
class ReadingView;

/// Finding in the text that a reading view shows: what is typed in the bar, the places marked in the text and
/// beside it, going from one to the next, and tagging them all.
class SourceFind : public QObject {
  Q_OBJECT

 public:
  /// `bar` starts hidden; `window` is what the picker for "Tag all" lies in.
  SourceFind(Workbench &workbench, ReadingView *view, FindBar *bar, QWidget *window);

  /// Opens the bar with the words selected in the text, if they are few, and the keyboard in it.
  void open();
  /// Hides the bar and leaves the place last shown selected, so that it can be tagged.
  void close();
  [[nodiscard]] bool isOpen() const;
  /// To the next or the previous place, round the ends of the text; opens the bar where nothing is looked
  /// for yet.
  void next();
  void previous();
  /// Offers the codes for all places found.
  void tagAll();
  void tagAllWith(CodeId code);

  [[nodiscard]] const std::vector<Span> &places() const { return m_places; }
  /// Index of the place shown; -1 for none.
  [[nodiscard]] qsizetype current() const { return m_current; }
  [[nodiscard]] bool searching() const { return m_run.running(); }

 signals:
  void openChanged(bool open);

 private:
  void restart();
  void clear();
  void take(const QVector<Span> &places);
  void ended(const QVector<CloseWord> &close);
  void show(qsizetype index, bool select);
  void step(int direction);
  void mark();
  void digit(int number);
  void textChanged();
  void create(const actions::NewCode &code);

  Workbench &m_workbench;
  ReadingView *m_view;
  FindBar *m_bar;
  QWidget *m_window;
  CodePicker *m_picker = nullptr;
  FindRun m_run;
  std::vector<Span> m_places;
  qsizetype m_current = -1;
  Position m_origin = 0;  ///< where looking began: the first place behind it is shown
  bool m_fresh = false;   ///< what m_places holds is from the search before
  bool m_selectNext = false;
  int m_textSerial = -1;
};

}  // namespace florilegium::gui
