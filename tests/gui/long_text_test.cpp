// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QThreadPool>

#include "florilegium/actions/sources.h"
#include "gui/shell/waiting_page.h"
#include "gui/sources/sources_panel.h"
#include "window_fixture.h"

using namespace testsupport;

namespace {

/// Longer than what is read on the window's own thread.
std::string veryLong() {
  std::string text;
  for (int i = 0; text.size() < 2'200'000; ++i)
    text += "Paragraph " + std::to_string(i) + " speaks of gardens and of weather, at some length.\n\n";
  return text;
}

/// A window whose project holds a short text, a very long one, and nothing of them in memory.
struct LongWindow : Window {
  SourceId shortOne, longOne;

  LongWindow() : Window("A short text\n\nThe brain is a garden, they say.\n") {
    shortOne = window.readPage()->source();
    add("long.txt", veryLong());
    longOne = project().sources().back()->id;
    REQUIRE(shown(longOne));
  }
  [[nodiscard]] bool shown(SourceId source) {
    return QTest::qWaitFor(
        [&] { return window.readPage()->source() == source && view()->hasText() && view()->isVisible(); },
        30000);
  }
  void openAgain() {
    window.close();
    window.workbench().close();
    window.show();
    REQUIRE(window.files().open(path));
  }
};

}  // namespace

TEST_CASE("A very long text that was read last is read in the background, and comes up where it was left") {
  LongWindow w;
  const Span place = placesOf(w.view()->text(), "Paragraph 9000 ").at(0);
  w.view()->setCaret(place.start);
  w.view()->showPlace(place.start);
  const ReadingPosition left = w.view()->readingPosition();
  w.openAgain();
  CHECK_FALSE(w.project().holdsText(w.longOne));
  CHECK(w.window.readPage()->chosen() == w.longOne);
  CHECK(w.window.readPage()->waiting()->isVisible());
  CHECK_FALSE(w.view()->isVisible());
  REQUIRE(w.shown(w.longOne));
  CHECK(w.view()->readingPosition() == left);
  CHECK(w.view()->hasFocus());
  CHECK_FALSE(w.window.readPage()->waiting()->isVisible());
}

TEST_CASE("A place in a very long text is gone to when the text is there") {
  LongWindow w;
  const Span place = placesOf(w.view()->text(), "Paragraph 12000 ").at(0);
  REQUIRE(w.window.readPage()->showSource(w.shortOne));
  w.openAgain();
  REQUIRE(w.shown(w.shortOne));
  w.window.readPage()->goTo(w.longOne, place);
  CHECK_FALSE(w.view()->hasText());
  REQUIRE(w.shown(w.longOne));
  CHECK(QTest::qWaitFor([&] {
    const Span seen = w.view()->visibleSpan();
    return seen.start <= place.start && place.end <= seen.end;
  }));
  w.trigger(Command::Back);
  CHECK(w.window.readPage()->source() == w.shortOne);
}

TEST_CASE("Whoever turns to another source while a very long one is read stays there") {
  LongWindow w;
  w.openAgain();
  REQUIRE(w.window.readPage()->chosen() == w.longOne);
  REQUIRE(w.window.readPage()->showSource(w.shortOne));
  CHECK(w.window.readPage()->source() == w.shortOne);
  // The reading that nobody waits for any more has come to its end by then.
  QThreadPool::globalInstance()->waitForDone();
  QTest::qWait(0);
  CHECK(w.window.readPage()->source() == w.shortOne);
  REQUIRE(w.window.readPage()->showSource(w.longOne));
  CHECK(w.shown(w.longOne));
}

TEST_CASE("A very long text that is deleted while it is read gives way to what is left") {
  LongWindow w;
  w.openAgain();
  REQUIRE(w.window.readPage()->chosen() == w.longOne);
  REQUIRE(w.bench().perform(actions::deleteSources(w.project(), std::vector{w.longOne})));
  CHECK(w.window.readPage()->source() == w.shortOne);
  QThreadPool::globalInstance()->waitForDone();
  QTest::qWait(0);
  CHECK(w.window.readPage()->source() == w.shortOne);
}

TEST_CASE("A project that is closed while a very long text is read stays closed") {
  LongWindow w;
  w.openAgain();
  w.window.workbench().close();
  QThreadPool::globalInstance()->waitForDone();
  QTest::qWait(0);
  CHECK_FALSE(w.view()->hasText());
  CHECK_FALSE(w.window.readPage()->chosen());
}
