// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "gui/theme/paint.h"
#include "gui/theme/pigment.h"
#include "gui/theme/theme.h"

namespace florilegium::gui {

namespace {

struct TokenValue {
  Token token;
  QRgb light;
  QRgb sepia;
  QRgb dark;
};

// In the order of the enumeration. The translucent ones carry their opacity: .055 for the pointer's ground
// (.07 on sepia), .16, .19 and .55 for the shadow.
constexpr std::array kTokens{
    TokenValue{Token::Paper, 0xFFFCFAF5, 0xFFF5EAD3, 0xFF1B1A18},
    TokenValue{Token::Panel, 0xFFF6F3EC, 0xFFEEE1C6, 0xFF161513},
    TokenValue{Token::Raised, 0xFFFFFEFB, 0xFFFBF3E2, 0xFF252320},
    TokenValue{Token::Line, 0xFFE5DFD3, 0xFFDDCCAA, 0xFF2D2A26},
    TokenValue{Token::Line2, 0xFFCDC5B6, 0xFFC4B08A, 0xFF49443C},
    TokenValue{Token::Edge, 0xFF8F8678, 0xFF84734F, 0xFF756D60},
    TokenValue{Token::Ink, 0xFF211E1A, 0xFF2A2015, 0xFFE7E1D5},
    TokenValue{Token::Ink2, 0xFF57514A, 0xFF574735, 0xFFB4AC9E},
    TokenValue{Token::Ink3, 0xFF655E54, 0xFF62523E, 0xFFA0988B},
    TokenValue{Token::Selected, 0xFFE8E1D3, 0xFFE2D2B0, 0xFF36312A},
    TokenValue{Token::TextSelected, 0xFFDDD3BE, 0xFFD9C597, 0xFF4B4434},
    TokenValue{Token::Hover, 0x0E3C301C, 0x124A3515, 0x0EFFF0D7},
    TokenValue{Token::Rubric, 0xFFA5321F, 0xFF9A2A18, 0xFFF0907A},
    TokenValue{Token::Shadow, 0x293C2D14, 0x30463210, 0x8C000000},
};

void setAll(QPalette &palette, QPalette::ColorRole role, const QColor &colour, const QColor &disabled) {
  palette.setColor(QPalette::Active, role, colour);
  palette.setColor(QPalette::Inactive, role, colour);
  palette.setColor(QPalette::Disabled, role, disabled);
}

}  // namespace

QColor tokenColor(Token token, Shade shade) {
  const TokenValue &value = kTokens.at(static_cast<std::size_t>(token));
  Q_ASSERT(value.token == token);
  switch (shade) {
    case Shade::Sepia:
      return QColor::fromRgba(value.sepia);
    case Shade::Dark:
      return QColor::fromRgba(value.dark);
    case Shade::Light:
      break;
  }
  return QColor::fromRgba(value.light);
}

QPalette paletteFor(Shade shade) {
  const auto of = [shade](Token token) { return tokenColor(token, shade); };
  const QColor faint = mixed(of(Token::Ink3), of(Token::Panel), .45);
  QPalette palette;
  const auto ground = [&](QPalette::ColorRole role, Token token) {
    setAll(palette, role, of(token), of(token));
  };
  const auto text = [&](QPalette::ColorRole role, Token token) { setAll(palette, role, of(token), faint); };
  ground(QPalette::Window, Token::Panel);
  ground(QPalette::Base, Token::Paper);
  ground(QPalette::AlternateBase, Token::Panel);
  ground(QPalette::Button, Token::Raised);
  ground(QPalette::ToolTipBase, Token::Raised);
  ground(QPalette::Light, Token::Raised);
  ground(QPalette::Midlight, Token::Line);
  ground(QPalette::Mid, Token::Line2);
  ground(QPalette::Dark, Token::Edge);
  ground(QPalette::Highlight, Token::TextSelected);
  setAll(palette, QPalette::Shadow, QColor(0, 0, 0), QColor(0, 0, 0));
  text(QPalette::Text, Token::Ink);
  text(QPalette::WindowText, Token::Ink);
  text(QPalette::ButtonText, Token::Ink);
  text(QPalette::HighlightedText, Token::Ink);
  text(QPalette::ToolTipText, Token::Ink);
  text(QPalette::Link, Token::Ink);
  text(QPalette::LinkVisited, Token::Ink2);
  text(QPalette::PlaceholderText, Token::Ink3);
  text(QPalette::BrightText, Token::Rubric);
  return palette;
}

bool isHighContrast(const QPalette &palette) {
  const QColor window = palette.color(QPalette::Active, QPalette::Window);
  const QColor base = palette.color(QPalette::Active, QPalette::Base);
  const QColor button = palette.color(QPalette::Active, QPalette::Button);
  const QColor highlight = palette.color(QPalette::Active, QPalette::Highlight);
  constexpr qreal sameGround = 1.05;
  return contrast(window, base) < sameGround && contrast(window, button) < sameGround &&
         contrast(palette.color(QPalette::Active, QPalette::Text), base) >= 15 &&
         contrast(palette.color(QPalette::Active, QPalette::WindowText), window) >= 15 &&
         highlight.hsvSaturationF() >= .5F && contrast(highlight, base) >= 3;
}

}  // namespace florilegium::gui
