// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace florilegium::gui {

class InkLabel;

/// A number between two buttons that make it smaller and larger.
class Stepper : public QWidget {
  Q_OBJECT

 public:
  Stepper(const QString &name, int least, int most, QWidget *parent = nullptr);

  [[nodiscard]] int value() const { return m_value; }
  /// Within the bounds; says nothing.
  void setValue(int value);
  [[nodiscard]] QToolButton *smallerButton() const { return m_smaller; }
  [[nodiscard]] QToolButton *largerButton() const { return m_larger; }

 signals:
  /// The person chose another number.
  void stepped(int value);

 private:
  void step(int by);

  int m_least;
  int m_most;
  int m_value;
  QString m_name;
  QToolButton *m_smaller;
  QToolButton *m_larger;
  InkLabel *m_shown;
};

}  // namespace florilegium::gui
