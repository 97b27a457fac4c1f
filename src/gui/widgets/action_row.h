// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace florilegium::gui {

/// A large choice in a list of few, as on the welcome page: sign, title, one line below it, key cap at the
/// end.
class ActionRow : public QAbstractButton {
  Q_OBJECT

 public:
  /// `iconName` is a name of theme/icon.h.
  ActionRow(const QString &iconName, const QString &title, const QString &detail, const QString &key,
            QWidget *parent = nullptr);
  /// The one Enter takes: stands on the ground of selected rows.
  void setSuggested(bool on);
  void setDetail(const QString &detail);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent *event) override;
  void keyPressEvent(QKeyEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  QString m_icon;
  QString m_detail;
  QString m_key;
  bool m_suggested = false;
};

}  // namespace florilegium::gui
