// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QListView>
#include <QToolButton>

#include "florilegium/actions/codes.h"
#include "gui/find/find_bar.h"
#include "gui/picker/code_picker.h"
#include "gui/picker/picker_list.h"
#include "gui/reading/outline_popover.h"
#include "gui/reading/type_popover.h"
#include "gui/shell/rail.h"
#include "window_fixture.h"

using namespace testsupport;

namespace {

/// As large as a screen of 1440 by 900 is at 200 %.
struct Narrow : Window {
  Narrow() : Window(longText(40)) {
    window.resize(720, 450);
    QApplication::processEvents();
    REQUIRE(rail()->isVisible());
  }
  [[nodiscard]] Rail *rail() { return window.readPage()->rail(); }
  [[nodiscard]] QToolButton *tool(const QString &name) {
    for (auto *found : rail()->findChildren<QToolButton *>())
      if (found->accessibleName() == name) return found;
    return nullptr;
  }
};

}  // namespace

TEST_CASE("A narrow window has the buttons for reading in its rail") {
  Narrow w;
  for (const char *name : {"Outline", "Find in this text", "Filters", "Type"}) {
    INFO(name);
    const QToolButton *button = w.tool(QString::fromLatin1(name));
    REQUIRE(button != nullptr);
    CHECK(button->isVisible());
    CHECK(button->toolTip().contains(QLatin1Char('(')));
  }
  w.tool(QStringLiteral("Find in this text"))->click();
  CHECK(w.window.findChild<FindBar *>()->isVisible());
  w.tool(QStringLiteral("Type"))->click();
  auto *type = w.window.findChild<TypePopover *>();
  REQUIRE(type->isVisible());
  CHECK(type->geometry().left() >= w.rail()->mapTo(&w.window, QPoint(w.rail()->width(), 0)).x());
  type->dismiss();
}

TEST_CASE("A rail too low for all codes shows as many chips as it has room for") {
  Narrow w;
  for (int key = 5; key <= 9; ++key)
    REQUIRE(w.bench().perform(
        actions::addCode(w.project(), {.name = std::to_string(key), .shortcut = std::to_string(key)})));
  w.window.resize(720, 400);
  QApplication::processEvents();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  CHECK(w.window.height() == 400);
  for (auto *button : w.rail()->findChildren<QToolButton *>()) {
    INFO(button->accessibleName().toStdString());
    CHECK((!button->isVisible() || button->geometry().bottom() < w.rail()->height()));
  }
  CHECK(w.tool(QStringLiteral("mechanistic claim"))->isVisible());
}

TEST_CASE("In a low window the picker still shows several codes, and covers no selected word") {
  Narrow w;
  const Span words{w.view()->visibleSpan().start + 10, w.view()->visibleSpan().start + 40};
  w.view()->setSelection(words);
  QTest::keyClick(w.view(), Qt::Key_Return);
  auto *picker = w.window.findChild<CodePicker *>();
  REQUIRE(picker->isVisible());
  auto *list = picker->findChild<PickerList *>();
  CHECK(list->viewport()->height() >= 3 * list->sizeHintForRow(0));
  const QRect lines = w.view()->rectOf(words);
  CHECK_FALSE(picker->geometry().intersects(
      QRect(w.view()->viewport()->mapTo(&w.window, lines.topLeft()), lines.size())));
  picker->dismiss();
}
