// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/find/find_run.h"
#include "gui/reading/pane_bar.h"

class QBoxLayout;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace florilegium::gui {

class InkLabel;
class LinkButton;
class PillButton;

/// The field for finding words in the text that is shown, at the foot of the text. It says what is wanted and
/// shows what it is told.
class FindBar : public PaneBar {
  Q_OBJECT

 public:
  explicit FindBar(QWidget *parent = nullptr);

  [[nodiscard]] FindWish wish() const;
  /// Puts the pattern into the field and selects it there; wishChanged() follows if it is another.
  void setPattern(const QString &pattern);
  void focusField();

  /// "3 of 27"; `current` counts from 1, 0 for none. `more`: the search still goes on.
  void showCount(qsizetype current, qsizetype total, bool more);
  /// 'No place matches “rewyr”. Close: rewire (9), rewiring (5).'
  void showNothing(const QVector<CloseWord> &close);
  void showTrouble(const QString &sentence);
  /// Neither count nor words: the field is empty.
  void showIdle();
  /// Whether what is found can be tagged.
  void setTagging(bool possible);

  [[nodiscard]] QLineEdit *field() const { return m_field; }
  /// What the bar says at present.
  [[nodiscard]] QString status() const;
  [[nodiscard]] QPushButton *tagAllButton() const { return m_tagAll; }

 signals:
  void wishChanged();
  void nextRequested();
  void previousRequested();
  void tagAllRequested();
  /// Alt with a digit: tag all with the code of that key.
  void digitRequested(int digit);
  void closeRequested();

 protected:
  void resizeEvent(QResizeEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  bool eventFilter(QObject *watched, QEvent *event) override;

 private:
  void build();
  void arrange();
  void say(const QString &words, bool trouble);
  void setFound(qsizetype total);
  bool fieldKey(const QKeyEvent &key);
  PillButton *toggle(const QString &text, const QString &name, const QString &tip, const QString &key);
  QToolButton *tool(const QString &icon, const QString &name, const QString &key);

  QLineEdit *m_field;
  InkLabel *m_count;
  QToolButton *m_previous = nullptr;
  QToolButton *m_next = nullptr;
  QToolButton *m_close = nullptr;
  PillButton *m_case = nullptr;
  PillButton *m_word = nullptr;
  PillButton *m_regex = nullptr;
  PillButton *m_accents = nullptr;
  QPushButton *m_tagAll = nullptr;
  QWidget *m_options = nullptr;
  QBoxLayout *m_first = nullptr;
  QBoxLayout *m_second = nullptr;
  QWidget *m_message;
  QWidget *m_attention = nullptr;
  InkLabel *m_words = nullptr;
  QVector<LinkButton *> m_links;
  bool m_tagging = true;
  bool m_narrow = false;
};

}  // namespace florilegium::gui
