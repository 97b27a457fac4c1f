// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPainter>
#include <QStringList>
#include <QWidget>

#include "gui/theme/fonts.h"
#include "gui/theme/theme.h"

class QAbstractButton;

namespace florilegium::gui {

/// `text` broken at words into at most `most` lines of `width`; the last one ends in "…" where words are
/// left.
[[nodiscard]] QStringList elidedLines(const QString &text, const QFont &font, qreal width, int most);

/// Paints up to `most` lines from the top of `where`, `step` from baseline to baseline. Gives the height
/// used.
qreal paintElided(QPainter &painter, const QRectF &where, const QString &text, int most, qreal step,
                  Qt::LayoutDirection direction = Qt::LeftToRight);

/// A button that shortens its text to its width has the whole of it in its tool tip then, unless it has
/// another.
void tipWhenCut(QAbstractButton *button);

/// A label that shortens its text to the width it gets; the whole text is in the tool tip then, and its
/// accessible name always.
class ElidedLabel : public QWidget {
  Q_OBJECT

 public:
  explicit ElidedLabel(const QString &text = QString(), QWidget *parent = nullptr, int mostLines = 1);
  void setText(const QString &text);
  [[nodiscard]] QString text() const { return m_text; }
  /// Font from a role and ink from a token, both kept up to date.
  void setLook(FontRole role, Token ink);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;
  [[nodiscard]] bool hasHeightForWidth() const override { return m_most > 1; }
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent *event) override;
  void resizeEvent(QResizeEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  [[nodiscard]] QFont textFont() const;
  [[nodiscard]] qreal step() const;
  void updateToolTip();

  QString m_text;
  int m_most;
  FontRole m_role = FontRole::Base;
  Token m_ink = Token::Ink;
};

}  // namespace florilegium::gui
