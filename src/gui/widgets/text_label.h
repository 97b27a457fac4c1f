// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "gui/theme/fonts.h"
#include "gui/theme/theme.h"

namespace florilegium::gui {

/// A label of plain text whose font and ink follow theme and scale. Wraps if told to (setWordWrap).
class TextLabel : public QLabel {
  Q_OBJECT

 public:
  explicit TextLabel(const QString &text = QString(), FontRole role = FontRole::Base, Token ink = Token::Ink,
                     QWidget *parent = nullptr);
  void setLook(FontRole role, Token ink);
  /// In the reading font, as in the inspector (19) and on the welcome page.
  void setQuotation(qreal sizeDip, Token ink = Token::Ink);

 private:
  void apply();

  FontRole m_role;
  Token m_ink;
  qreal m_quotationSize = 0;
};

}  // namespace florilegium::gui
