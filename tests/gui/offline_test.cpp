// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QListView>
#include <QSettings>
#include <QTest>
#include <filesystem>

#include "florilegium/actions/memos.h"
#include "florilegium/text/quote.h"
#include "gui/importing/import_window.h"
#include "gui/importing/importer.h"
#include "gui/inspector/inspector.h"
#include "gui/memos/memos_window.h"
#include "gui/reader/reading_view.h"
#include "gui/shell/main_window.h"
#include "gui/shell/read_page.h"
#include "gui/shell/strings.h"
#include "gui/theme/theme.h"
#include "support/catch.h"
#include "support/corpus.h"

using namespace florilegium;
using namespace florilegium::gui;

// tests/offline/offline_test.py runs this where every way to a network fails and leaves a line, over files
// that name much of it; by itself it shows that they can be worked with.
TEST_CASE("A page and a memo full of addresses are read, shown and tagged", "[offline]") {
  testsupport::TemporaryFolder folder;
  const QString given = qEnvironmentVariable("FLORILEGIUM_OFFLINE_FOLDER");
  const std::filesystem::path files = given.isEmpty() ? folder / "" : pathFromQt(given);
  if (given.isEmpty()) {
    testsupport::writeAll(
        files / "page.html",
        "<title>T</title><link rel=stylesheet href=http://192.0.2.1/s.css><p>The brain is a "
        "garden.<img src=http://192.0.2.1/i.png></p>");
    testsupport::writeAll(files / "notes.md", "# Notes\n\n![a picture](http://192.0.2.1/p.png) here\n");
  }
  QSettings().clear();
  Theme::instance().install();
  MainWindow window;
  window.resize(1440, 900);
  REQUIRE(window.files().create(folder / "project.flor"));
  window.show();
  REQUIRE(QTest::qWaitForWindowExposed(&window));
  const Project &project = window.workbench().project();
  window.addFiles({pathToQt(files / "page.html"), pathToQt(files / "notes.md")});
  REQUIRE(QTest::qWaitFor([&] { return project.sources().size() == 2; }, 20000));

  ReadingView *view = window.readPage()->view();
  for (const Source *source : project.sources()) {
    REQUIRE(window.readPage()->showSource(source->id));
    QTest::qWait(0);
    CHECK_FALSE(view->grab().isNull());
  }
  REQUIRE(window.readPage()->showSource(project.sources().front()->id));
  view->setFocus();
  const auto places = placesOf(view->text(), "brain is a garden");
  REQUIRE_FALSE(places.empty());
  view->setSelection(places.front());
  QTest::keyClick(view, Qt::Key_2);
  REQUIRE(project.tagCount() == 1);

  Workbench &bench = window.workbench();
  const std::string memo = "![seen](http://192.0.2.1/memo.png) and [a link](http://192.0.2.1/)";
  for (const actions::MemoTarget &on :
       {actions::MemoTarget{}, actions::MemoTarget{MemoOn::Source, window.readPage()->source().value, {}}})
    REQUIRE(bench.perform(actions::setMemo(project, on, memo, bench.coder(), now())));
  window.commands()->action(Command::AllMemos)->trigger();
  REQUIRE(window.memosWindow() != nullptr);
  REQUIRE(QTest::qWaitForWindowExposed(window.memosWindow()));
  CHECK(window.memosWindow()->list()->model()->rowCount() == 2);
  CHECK_FALSE(window.memosWindow()->grab().isNull());
  view->setCurrentTag({});
  CHECK_FALSE(window.readPage()->inspector()->grab().isNull());
}
