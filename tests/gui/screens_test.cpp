// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "screens.h"
#include "screen_faults.h"

using namespace screentest;
using namespace florilegium::gui;

namespace {

using Check = QStringList (*)(QWidget *);

/// Every fault of every screen, told once.
std::string faultsOf(QSize size, std::initializer_list<Check> checks) {
  QStringList all;
  QSet<QString> told;
  int looked = 0;
  Tour tour(size, [&](const QString &name, QWidget *top) {
    ++looked;
    for (const Check check : checks)
      for (const QString &fault : check(top))
        if (!told.contains(fault)) {
          told.insert(fault);
          all << name + QStringLiteral(": ") + fault;
        }
  });
  tour.run();
  CHECK(looked > 20);
  return all.join(QLatin1Char('\n')).toStdString();
}

/// The interface as with the system's large fonts.
struct LargeFonts {
  explicit LargeFonts(qreal scale) { Theme::instance().setScale(scale); }
  ~LargeFonts() { Theme::instance().setScale(1); }
};

}  // namespace

TEST_CASE(
    "Every control of every screen has a name and a role, and Tab meets it in the order of the screen") {
  CHECK(faultsOf({1440, 900}, {unnamed, lostOnTheWalk}) == "");
}

TEST_CASE("In a narrow window, too, Tab meets every control in the order of the screen") {
  CHECK(faultsOf({800, 600}, {unnamed, lostOnTheWalk}) == "");
}

TEST_CASE("Nothing is cut off in a window 1024 wide") {
  CHECK(faultsOf({1024, 768}, {cutOff}) == "");
}

TEST_CASE("Nothing is cut off in the smallest window") {
  CHECK(faultsOf({640, 400}, {cutOff}) == "");
}

TEST_CASE("Nothing is cut off where a screen of 1440 by 900 is scaled by two") {
  CHECK(faultsOf({720, 450}, {cutOff}) == "");
}

TEST_CASE("Nothing is cut off with the system's large fonts") {
  const LargeFonts fonts(20 / 15.);
  CHECK(faultsOf({1280, 800}, {cutOff}) == "");
}
