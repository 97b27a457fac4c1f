// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

namespace florilegium::gui {

class InkLabel;

/// Blank paper that, where it is waited for long, says in one line what comes.
class WaitingPage : public QWidget {
  Q_OBJECT

 public:
  explicit WaitingPage(QWidget *parent = nullptr);
  /// Stays blank for a moment, so that nothing flickers where little is waited for.
  void wait(const QString &words);
  void blank();
  /// Nothing while blank.
  [[nodiscard]] QString words() const;

 private:
  InkLabel *m_line;
  QString m_words;
  QTimer m_quiet;
};

}  // namespace florilegium::gui
