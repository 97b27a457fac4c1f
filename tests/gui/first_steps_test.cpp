// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspector/inspector.h"
#include "gui/shell/language.h"
#include "gui/sources/sources_panel.h"
#include "gui/welcome/welcome_page.h"
#include "gui/widgets/link_button.h"
#include "window_fixture.h"

using namespace testsupport;

namespace {

/// The program as it starts for the first time.
struct Start {
  Start() {
    QSettings().clear();
    Theme::instance().install();
    window.resize(1440, 900);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    FileDoor::replace([this](const FileRequest &request, const PathsTaken &taken) {
      asked.append(request);
      if (!answer.isEmpty()) taken({answer});
    });
  }
  ~Start() { FileDoor::replace({}); }
  [[nodiscard]] const Project &project() { return window.workbench().project(); }
  TemporaryFolder folder;
  MainWindow window;
  QVector<FileRequest> asked;
  QString answer;
};

}  // namespace

TEST_CASE("Texts dropped on the welcome page come into a project named after the first") {
  Start start;
  writeAll(start.folder / "essay.txt", "Some words.\n");
  start.answer = pathToQt(start.folder / "mine.flor");
  start.window.addFiles({pathToQt(start.folder / "essay.txt")});
  REQUIRE(start.asked.size() == 1);
  CHECK(start.asked[0].suggestion == QStringLiteral("essay.flor"));
  REQUIRE(start.window.workbench().isOpen());
  CHECK(QTest::qWaitFor([&] { return start.project().sources().size() == 1; }, 20000));
  // It can be tagged at once.
  CHECK(start.window.focusWidget() == start.window.readPage()->view());
}

TEST_CASE("Texts for which no project was made do not come into the next one") {
  Start start;
  writeAll(start.folder / "essay.txt", "Some words.\n");
  start.window.addFiles({pathToQt(start.folder / "essay.txt")});
  CHECK_FALSE(start.window.workbench().isOpen());
  REQUIRE(start.window.files().create(start.folder / "other.flor"));
  writeAll(start.folder / "wanted.txt", "Other words.\n");
  start.window.addFiles({pathToQt(start.folder / "wanted.txt")});
  REQUIRE(QTest::qWaitFor([&] { return !start.project().sources().empty(); }, 20000));
  CHECK(start.project().sources().front()->name == "wanted");
  CHECK(start.project().sources().size() == 1);
}

TEST_CASE("An empty project offers to choose texts where they will stand") {
  Start start;
  REQUIRE(start.window.files().create(start.folder / "new.flor"));
  QAbstractButton *choose = button(start.window.readPage(), QStringLiteral("Choose texts…"));
  REQUIRE(choose != nullptr);
  choose->click();
  REQUIRE(start.asked.size() == 1);
  CHECK(start.asked[0].kind == FileRequest::Kind::OpenMany);
}

TEST_CASE("A language chosen on the welcome page is kept and asks for a new window") {
  Start start;
  QSignalSpy again(&start.window, &MainWindow::startAgain);
  QAbstractButton *german = button(start.window.findChild<WelcomePage *>(), QStringLiteral("Deutsch"));
  REQUIRE(german != nullptr);
  german->click();
  CHECK(again.size() == 1);
  CHECK(chosenLanguage() == QStringLiteral("de"));
  setChosenLanguage({});
}

TEST_CASE("A window closed on the welcome page leaves the panes of the next one as designed") {
  QSettings().clear();
  Theme::instance().install();
  const auto widths = [](bool closeOneBefore) {
    if (closeOneBefore) {
      MainWindow before;
      before.resize(1440, 900);
      before.show();
      REQUIRE(QTest::qWaitForWindowExposed(&before));
      before.close();
    }
    TemporaryFolder folder;
    MainWindow window;
    window.resize(1440, 900);
    REQUIRE(window.files().create(folder / "p.flor"));
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    QApplication::processEvents();
    return std::pair(window.readPage()->sources()->width(), window.readPage()->inspector()->width());
  };
  CHECK(widths(true) == widths(false));
}
