// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudo_language.h"
#include "screens.h"

using namespace screentest;

TEST_CASE(
    "In a language with longer words every word of every screen is translated, and nothing is cut off") {
  const PseudoLanguage language;
  QStringList faults;
  QSet<QString> told;
  std::unique_ptr<Data> data;
  Tour *on = nullptr;
  Tour tour({1440, 900}, [&](const QString &name, QWidget *top) {
    const auto fault = [&](const QString &text) {
      if (told.contains(text)) return;
      told.insert(text);
      faults << name + QStringLiteral(": ") + text;
    };
    for (const QString &cut : cutOff(top))
      fault(cut);
    if (on->window().workbench().isOpen() && !data) data = std::make_unique<Data>(on->project());
    for (const auto &[widget, text] : textsOf(top)) {
      const QString left = data ? data->untranslated(text) : QString();
      if (!left.isEmpty()) fault(widget + QStringLiteral(": not translated: ") + left);
    }
  });
  on = &tour;
  tour.run();
  CHECK(faults.join(QLatin1Char('\n')).toStdString() == "");
}

TEST_CASE("In a language with longer words nothing is cut off in a window 1024 wide") {
  const PseudoLanguage language;
  QStringList faults;
  Tour tour({1024, 768}, [&](const QString &name, QWidget *top) {
    for (const QString &cut : cutOff(top))
      if (!faults.contains(cut)) faults << cut + QStringLiteral(" on ") + name;
  });
  tour.run();
  CHECK(faults.join(QLatin1Char('\n')).toStdString() == "");
}
