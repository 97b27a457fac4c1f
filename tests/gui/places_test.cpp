// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QListView>
#include <QTreeView>

#include "gui/codebook/codes_panel.h"
#include "gui/goto/go_to_popup.h"
#include "gui/reader/portrait_bar.h"
#include "gui/shell/trail.h"
#include "window_fixture.h"

using namespace testsupport;

namespace {

bool inView(const ReadingView &view, Span span) {
  const Span shown = view.visibleSpan();
  return shown.start <= span.start && span.end <= shown.end;
}

bool comesIntoView(Window &w, const std::string &quote) {
  const Span span = placesOf(w.view()->text(), quote).at(0);
  return QTest::qWaitFor([&] { return inView(*w.view(), span); }, 5000);
}

}  // namespace

TEST_CASE("A trail goes back and forward, and a new jump forgets what lay ahead") {
  const SourceId a{1}, b{2};
  Trail trail;
  CHECK_FALSE(trail.hasBack());
  trail.jump({a, 0, 0});
  trail.move({a, 40, 3});
  trail.jump({a, 5000, 0});
  trail.jump({b, 0, 0});
  CHECK_FALSE(trail.hasForward());
  CHECK(trail.back() == TrailPlace{a, 5000, 0});
  CHECK(trail.back() == TrailPlace{a, 40, 3});
  CHECK_FALSE(trail.hasBack());
  CHECK(trail.forward() == TrailPlace{a, 5000, 0});
  trail.jump({a, 9000, 0});
  CHECK_FALSE(trail.hasForward());
  trail.jump({a, 9000, 0});
  CHECK(trail.back() == TrailPlace{a, 5000, 0});
}

TEST_CASE("Back returns to the place in the same source that a jump left") {
  Window w(longText());
  w.window.readPage()->goTo(w.window.readPage()->source(), placesOf(w.view()->text(), "Paragraph 20 ").at(0));
  REQUIRE(comesIntoView(w, "Paragraph 20 "));
  w.window.readPage()->goTo(w.window.readPage()->source(),
                            placesOf(w.view()->text(), "Paragraph 250 ").at(0));
  REQUIRE(comesIntoView(w, "Paragraph 250 "));
  QTest::keyClick(w.view(), Qt::Key_Left, Qt::AltModifier);
  CHECK(comesIntoView(w, "Paragraph 20 "));
  QTest::keyClick(w.view(), Qt::Key_Right, Qt::AltModifier);
  CHECK(comesIntoView(w, "Paragraph 250 "));
}

TEST_CASE("A jump by the portrait is one to go back from") {
  Window w(longText());
  REQUIRE(comesIntoView(w, "Paragraph 1 "));
  w.view()->showPlace(placesOf(w.view()->text(), "Paragraph 200 ").at(0).start);
  REQUIRE(comesIntoView(w, "Paragraph 200 "));
  CHECK(w.window.commands()->action(Command::Back)->isEnabled());
  w.trigger(Command::Back);
  CHECK(comesIntoView(w, "Paragraph 1 "));
}

TEST_CASE("Back crosses sources to the very place") {
  Window w(longText());
  w.window.readPage()->goTo(w.window.readPage()->source(),
                            placesOf(w.view()->text(), "Paragraph 150 ").at(0));
  REQUIRE(comesIntoView(w, "Paragraph 150 "));
  const SourceId first = w.window.readPage()->source();
  w.add("other.txt", "Another text\n\nWith a few words of its own.\n");
  REQUIRE(QTest::qWaitFor([&] { return w.window.readPage()->source() != first; }));
  w.trigger(Command::Back);
  CHECK(w.window.readPage()->source() == first);
  CHECK(comesIntoView(w, "Paragraph 150 "));
}

TEST_CASE("Each source opens where it was left, with its selection, also after a restart") {
  testsupport::TemporaryFolder folder;
  Span selection;
  {
    Window w(longText());
    w.window.readPage()->goTo(w.window.readPage()->source(),
                              placesOf(w.view()->text(), "Paragraph 150 ").at(0));
    REQUIRE(comesIntoView(w, "Paragraph 150 "));
    selection = w.select("Paragraph 150 speaks");
    w.window.close();
    w.bench().close();
    std::filesystem::copy_file(w.path, folder / "p.flor");
  }
  MainWindow window;
  window.resize(1440, 900);
  window.show();
  REQUIRE(window.files().open(folder / "p.flor"));
  CHECK(window.readPage()->view()->selection() == selection);
  CHECK(QTest::qWaitFor([&] { return inView(*window.readPage()->view(), selection); }));
}

TEST_CASE("Going to a source, a code or a command takes a few letters") {
  Window w;
  w.add("other.txt", "Another text\n\nWith a few words of its own.\n");
  REQUIRE(w.window.readPage()->showSource(w.project().sources().front()->id));
  QTest::keyClick(w.view(), Qt::Key_K, Qt::ControlModifier);
  GoToPopup *popup = w.window.goToPopup();
  REQUIRE(popup->isVisible());
  CHECK(popup->model().rowCount() > 10);
  QTest::keyClicks(popup->field(), QStringLiteral("anoth"));
  REQUIRE(popup->model().rowCount() >= 1);
  QTest::keyClick(popup->field(), Qt::Key_Return);
  CHECK_FALSE(popup->isVisible());
  CHECK(w.window.readPage()->source() == w.project().sources().back()->id);
  CHECK(w.view()->hasFocus());

  w.trigger(Command::GoTo);
  QTest::keyClicks(popup->field(), QStringLiteral("mamet"));
  REQUIRE(popup->model().row(0).target.name == QStringLiteral("marketing metaphor"));
  QTest::keyClick(popup->field(), Qt::Key_Return);
  const CodesPanel *codes = w.window.readPage()->codes();
  REQUIRE(w.project().code(codes->currentCode()) != nullptr);
  CHECK(w.project().code(codes->currentCode())->name == "marketing metaphor");
  CHECK(codes->view()->hasFocus());

  w.trigger(Command::GoTo);
  QTest::keyClicks(popup->field(), QStringLiteral("all memos"));
  QTest::keyClick(popup->field(), Qt::Key_Return);
  CHECK(w.window.memosWindow() != nullptr);
}

TEST_CASE("Escape leaves the go-to list with the focus where it was, and arrows choose in it") {
  Window w;
  w.trigger(Command::GoTo);
  GoToPopup *popup = w.window.goToPopup();
  const auto *list = popup->findChild<QListView *>();
  CHECK(list->currentIndex().row() == 0);
  QTest::keyClick(popup->field(), Qt::Key_Down);
  CHECK(list->currentIndex().row() == 1);
  QTest::keyClick(popup->field(), Qt::Key_Escape);
  CHECK_FALSE(popup->isVisible());
  CHECK(w.view()->hasFocus());
}

TEST_CASE("Words that nothing is called by bring the nearest names, or say that there are none") {
  Window w;
  w.trigger(Command::GoTo);
  GoToPopup *popup = w.window.goToPopup();
  QTest::keyClicks(popup->field(), QStringLiteral("qqzzxx"));
  CHECK(popup->model().rowCount() == 0);
  QTest::keyClick(popup->field(), Qt::Key_Return);
  CHECK(popup->isVisible());
}
