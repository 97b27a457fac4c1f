// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QVector>
#include <functional>

#include "gui/widgets/margin_popup.h"

class QHBoxLayout;
class QLabel;

namespace florilegium::gui {

/// What can be done with a name that was typed.
struct NameWay {
  QString text;  ///< on its button
  /// Whether it was done; else the sheet stays open.
  std::function<bool(const QString &name)> take;
};

/// Asks for a name in a small sheet. Enter takes the first way, Esc none.
class NamePopup : public MarginPopup {
  Q_OBJECT

 public:
  explicit NamePopup(QWidget *window);
  /// Below `at`, which is in the window's coordinates.
  void ask(const QRect &at, const QString &title, const QString &name, const QVector<NameWay> &ways);
  [[nodiscard]] QLineEdit *field() const { return m_field; }

 private:
  void take(int way);

  QLabel *m_title;
  QLineEdit *m_field;
  QHBoxLayout *m_buttons;
  QVector<NameWay> m_ways;
};

}  // namespace florilegium::gui
