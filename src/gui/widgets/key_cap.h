// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPainter>
#include <QWidget>

namespace florilegium::gui {

/// What a key cap shows for a shortcut: "Ctrl N", "⇧ ↵", "Esc".
[[nodiscard]] QString keyCapText(const QKeySequence &keys);

/// Size of the box around `text`, and the box itself. It stands on the baseline of meta text when centred
/// with it.
[[nodiscard]] QSizeF keyCapSize(const QString &text);
void paintKeyCap(QPainter &painter, const QRectF &where, const QString &text);

/// A key cap as a widget, named by its keys.
class KeyCap : public QWidget {
  Q_OBJECT

 public:
  explicit KeyCap(const QString &text = QString(), QWidget *parent = nullptr);
  void setText(const QString &text);
  [[nodiscard]] QString text() const { return m_text; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  QString m_text;
};

}  // namespace florilegium::gui
