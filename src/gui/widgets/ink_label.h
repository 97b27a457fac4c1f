// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QWidget>

#include "gui/theme/fonts.h"
#include "gui/theme/theme.h"

class QTextLayout;

namespace florilegium::gui {

/// A word-wrapped label in a font of the interface and an ink of the theme, both kept up to date. Its lines
/// stand as far apart as the design wants, not as near as the font would have them.
class InkLabel : public QLabel {
  Q_OBJECT

 public:
  explicit InkLabel(FontRole role, Token ink = Token::Ink, QWidget *parent = nullptr);
  /// In the reading font, at a size in dip, instead.
  void setQuotation(qreal size, bool italic = false);
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent *event) override;
  void changeEvent(QEvent *event) override;

 private:
  void adopt();
  /// From line to line.
  [[nodiscard]] int pitch() const;
  /// Breaks the text into lines; gives their number.
  int layOut(QTextLayout &layout, int width) const;
  FontRole m_role;
  Token m_ink;
  qreal m_quotation = 0;
  bool m_italic = false;
  bool m_adopting = false;
};

/// A hairline.
class Hairline : public QWidget {
  Q_OBJECT

 public:
  explicit Hairline(QWidget *parent = nullptr);

 protected:
  void paintEvent(QPaintEvent *event) override;
};

}  // namespace florilegium::gui
