// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/text_label.h"

namespace florilegium::gui {

namespace {

/// The palette role that carries a token of ink, see paletteFor().
QPalette::ColorRole roleOf(Token ink) {
  switch (ink) {
    case Token::Ink2:
      return QPalette::LinkVisited;
    case Token::Ink3:
      return QPalette::PlaceholderText;
    case Token::Rubric:
      return QPalette::BrightText;
    default:
      return QPalette::WindowText;
  }
}

}  // namespace

TextLabel::TextLabel(const QString &text, FontRole role, Token ink, QWidget *parent)
    : QLabel(text, parent), m_role(role), m_ink(ink) {
  setTextFormat(Qt::PlainText);
  connect(&Theme::instance(), &Theme::changed, this, &TextLabel::apply);
  apply();
}

void TextLabel::setLook(FontRole role, Token ink) {
  m_role = role;
  m_ink = ink;
  m_quotationSize = 0;
  apply();
}

void TextLabel::setQuotation(qreal sizeDip, Token ink) {
  m_quotationSize = sizeDip;
  m_ink = ink;
  apply();
}

void TextLabel::apply() {
  setFont(m_quotationSize > 0 ? quotationFont(m_quotationSize) : interfaceFont(m_role));
  // A high-contrast palette of the platform has one ink.
  setForegroundRole(Theme::instance().highContrast() ? QPalette::WindowText : roleOf(m_ink));
}

}  // namespace florilegium::gui
