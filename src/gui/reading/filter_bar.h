// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/reading/pane_bar.h"
#include "gui/reading/read_filter.h"

class QHBoxLayout;
class QMenu;

namespace florilegium::gui {

class LinkButton;
class PillButton;
class Workbench;

/// The filters of the text that is shown, as pills at its foot: code, coder, certainty, only tagged passages,
/// codes hidden.
class FilterBar : public PaneBar {
  Q_OBJECT

 public:
  explicit FilterBar(Workbench &workbench, QWidget *parent = nullptr);

  [[nodiscard]] const ReadFilter &filter() const { return m_filter; }
  /// Takes a filter over and says so where it is another.
  void setFilter(const ReadFilter &filter);
  void clear() { setFilter({}); }

  [[nodiscard]] QMenu *codeMenu() const { return m_codeMenu; }
  [[nodiscard]] QMenu *coderMenu() const { return m_coderMenu; }
  [[nodiscard]] QMenu *certaintyMenu() const { return m_certaintyMenu; }
  [[nodiscard]] PillButton *passagesPill() const { return m_passages; }
  [[nodiscard]] PillButton *hidePill() const { return m_hide; }
  /// The first pill, for the keyboard.
  void focusFirst();

 signals:
  void filterChanged();
  void closeRequested();

 protected:
  void keyPressEvent(QKeyEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;

 private:
  void build();
  void refresh();
  void arrange();
  void fillCodes();
  void fillCoders();
  void fillCertainties();
  QAction *addChoice(QMenu *menu, const QString &text, bool on, std::function<void(bool)> chosen);

  Workbench &m_workbench;
  ReadFilter m_filter;
  QMenu *m_codeMenu;
  QMenu *m_coderMenu;
  QMenu *m_certaintyMenu;
  PillButton *m_codes;
  PillButton *m_coders;
  PillButton *m_certainty;
  PillButton *m_passages;
  PillButton *m_hide;
  LinkButton *m_clear;
  QHBoxLayout *m_first = nullptr;
  QHBoxLayout *m_second = nullptr;
  bool m_narrow = false;
};

}  // namespace florilegium::gui
