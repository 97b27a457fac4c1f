// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <algorithm>

#include "gui/theme/fonts.h"
#include "gui/theme/pigment.h"
#include "gui/theme/theme.h"
#include "support/catch.h"

using namespace florilegium::gui;

namespace {

/// Leaves the light theme behind.
struct Sepia {
  Sepia() {
    Theme::instance().install();
    Theme::instance().setMode(ThemeMode::Sepia);
  }
  ~Sepia() { Theme::instance().setMode(ThemeMode::Light); }
};

QColor of(Token token) {
  return tokenColor(token, Shade::Sepia);
}

}  // namespace

TEST_CASE("On sepia, text stands out from every ground it is used on") {
  for (const Token ground : {Token::Paper, Token::Panel, Token::Raised, Token::Selected})
    for (const Token ink : {Token::Ink, Token::Ink2, Token::Ink3, Token::Rubric}) {
      CAPTURE(int(ground), int(ink));
      CHECK(contrast(of(ink), of(ground)) >= 4.5);
    }
  CHECK(contrast(of(Token::Ink), of(Token::TextSelected)) >= 7);
  for (const Token ground : {Token::Paper, Token::Panel, Token::Raised})
    CHECK(contrast(of(Token::Edge), of(ground)) >= 3);
}

TEST_CASE("On sepia, pigments keep the contrasts of the other papers") {
  const Sepia theme;
  for (const Pigment &pigment : pigments()) {
    CAPTURE(pigment.name);
    const CodeColours colours = codeColours(QColor(pigment.mark));
    for (const Token ground : {Token::Paper, Token::Panel}) {
      CHECK(contrast(colours.mark, of(ground)) >= 3);
      CHECK(contrast(colours.label, of(ground)) >= 4.5);
    }
    CHECK(contrast(colours.label, colours.onLabel) >= 4.5);
    const auto onTint = [&](TintState state) {
      return contrast(of(Token::Ink),
                      tintOn(of(Token::Paper), colours.mark, Theme::instance().tintOpacity(state)));
    };
    CHECK(onTint(TintState::Rest) >= 8.8);
    CHECK(onTint(TintState::Selected) >= 4.5);
  }
}

TEST_CASE("On sepia, no two pigments come closer than on the other papers") {
  qreal smallest = 1000;
  for (const Pigment &a : pigments())
    for (const Pigment &b : pigments())
      if (&a < &b)
        smallest = std::min(smallest, colourDistance(codeColours(QColor(a.mark), Shade::Sepia).mark,
                                                     codeColours(QColor(b.mark), Shade::Sepia).mark));
  CHECK(smallest >= 13);
}

TEST_CASE("Sepia comes at once and switching to dark leads back to it") {
  const Sepia theme;
  CHECK(QApplication::palette().color(QPalette::Base) == of(Token::Paper));
  CHECK_FALSE(Theme::instance().dark());
  Theme::instance().toggle();
  CHECK(Theme::instance().dark());
  Theme::instance().toggle();
  CHECK(Theme::instance().mode() == ThemeMode::Sepia);
}

TEST_CASE("On paper, colours and sizes are those of the light theme, and nobody is told") {
  Theme::instance().install();
  Theme::instance().setMode(ThemeMode::Dark);
  Theme::instance().setScale(2);
  int told = 0;
  const auto heard = QObject::connect(&Theme::instance(), &Theme::changed, [&told] { ++told; });
  const QColor lapis(pigments()[0].mark);
  {
    const OnPaper paper;
    CHECK(Theme::instance().color(Token::Ink) == tokenColor(Token::Ink, Shade::Light));
    CHECK(codeColours(lapis).mark == lapis);
    CHECK(dip(10) == 10);
  }
  CHECK(Theme::instance().color(Token::Ink) == tokenColor(Token::Ink, Shade::Dark));
  CHECK(codeColours(lapis).mark != lapis);
  CHECK(dip(10) == 20);
  CHECK(told == 0);
  QObject::disconnect(heard);
  Theme::instance().setScale(1);
  Theme::instance().setMode(ThemeMode::Light);
}
