// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>
#include <QClipboard>
#include <QToolButton>

#include "gui/pages/page_numbers.h"
#include "pages_fixture.h"

using namespace pagestest;

TEST_CASE("a PDF is shown as text, as pages or as both, remembered for each source") {
  PagesWindow w;
  CHECK(w.pages()->isVisible());
  CHECK_FALSE(w.view()->isVisible());
  CHECK(w.pages()->pageCount() == 4);
  w.trigger(Command::ShowBoth);
  CHECK(w.pages()->isVisible());
  CHECK(w.view()->isVisible());
  const SourceId paper = w.window.readPage()->source();
  w.add("note.txt", "A short note.\n");
  CHECK_FALSE(w.pages()->isVisible());
  CHECK(w.view()->isVisible());
  CHECK(w.pane()->bar()->isHidden());
  CHECK_FALSE(w.window.commands()->action(Command::ShowPages)->isEnabled());
  REQUIRE(w.window.readPage()->showSource(paper));
  CHECK(w.pages()->isVisible());
  CHECK(w.window.commands()->action(Command::ShowBoth)->isChecked());
  w.trigger(Command::NextShown);
  CHECK(w.pane()->shown() == PaneShows::Text);
  CHECK_FALSE(w.pages()->isVisible());
}

TEST_CASE("where both do not fit, the page takes the place of the text") {
  PagesWindow w(madePdf(columns()), Command::ShowBoth);
  w.window.resize(900, 700);
  REQUIRE(QTest::qWaitFor([&] { return w.pane()->width() < 700; }));
  CHECK(w.pane()->shown() == PaneShows::Pages);
  CHECK(w.pane()->wanted() == PaneShows::Both);
  w.window.resize(1440, 900);
  REQUIRE(QTest::qWaitFor([&] { return w.pane()->width() > 700; }));
  CHECK(w.view()->isVisible());
}

TEST_CASE("words selected on the page are selected in the text, and a digit tags them") {
  PagesWindow w;
  const Span words = w.find("p1 right 3 says");
  w.drag(w.at(words.start), w.at(words.end - 1));
  CHECK(w.words(w.view()->selection()) == QStringLiteral("p1 right 3 says"));
  CHECK(w.pages()->hasFocus() == w.view()->hasFocus());
  w.pages()->setFocus();
  QTest::keyClick(w.pages(), Qt::Key_2);
  const TagId tag = w.view()->currentTag();
  REQUIRE(tag);
  CHECK(w.project().tag(tag)->span == words);
  w.drawn();
  // Its line lies below the words, in its colour.
  const QImage picture = w.pages()->viewport()->grab().toImage();
  const QRect rect = w.pages()->rectOf(words);
  bool coloured = false;
  for (int y = rect.bottom() - 4; y <= rect.bottom() + 2; ++y)
    coloured = coloured || picture.pixelColor(rect.center().x(), y).hsvSaturation() > 100;
  CHECK(coloured);
}

TEST_CASE("a selection over two columns follows the text, not the page") {
  PagesWindow w;
  const Span from = w.find("p1 left 39 says");
  const Span to = w.find("p1 right 2 says");
  w.pages()->setZoom(1);
  QApplication::processEvents();
  w.drag(w.at(from.start), w.at(to.end - 1));
  const QString words = w.words(w.view()->selection());
  CHECK(words.startsWith(QStringLiteral("p1 left 39")));
  CHECK(words.contains(QStringLiteral("p1 left 40")));
  INFO(words.toStdString());
  CHECK(words.contains(QStringLiteral("p1 right 1 ")));
  CHECK(words.endsWith(QStringLiteral("p1 right 2 says")));
  CHECK_FALSE(words.contains(QStringLiteral("left 2 ")));
}

TEST_CASE("clicks on the page take word and sentence, and a click on a tag selects it") {
  PagesWindow w;
  const Span word = w.find("mirror");
  const QPoint point = w.at(word.start + 2);
  QTest::mouseClick(w.pages()->viewport(), Qt::LeftButton, {}, point);
  CHECK(w.view()->selection().empty());
  QTest::mouseDClick(w.pages()->viewport(), Qt::LeftButton, {}, point);
  CHECK(w.words(w.view()->selection()) == QStringLiteral("mirror"));
  const TagId tag = w.tag("p1 left 20 says");
  w.view()->setCurrentTag({});
  const Span span = w.project().tag(tag)->span;
  QTest::mouseClick(w.pages()->viewport(), Qt::LeftButton, {}, w.at(span.start + 4));
  CHECK(w.view()->currentTag() == tag);
  // Beside all words a click lets go of it.
  QTest::mouseClick(w.pages()->viewport(), Qt::LeftButton, {},
                    w.pages()->pageRect(0).topLeft() + QPoint(5, 5));
  CHECK_FALSE(w.view()->currentTag());
}

TEST_CASE("a grip dragged on the page gives the tag other ends") {
  PagesWindow w;
  const TagId tag = w.tag("p1 left 5 says");
  w.view()->setCurrentTag(tag);
  const Span span = w.project().tag(tag)->span;
  const QRect last = w.pages()->rectOf({span.end - 1, span.end});
  const Span that = w.find("p1 left 5 says that");
  w.drag(last.bottomRight() + QPoint(1, 3), w.at(that.end - 1));
  CHECK(w.project().tag(tag)->span == that);
}

TEST_CASE("J goes to tags on pages out of view, and the page comes along") {
  PagesWindow w;
  const TagId first = w.tag("p1 left 2 says");
  const TagId second = w.tag("p4 right 30 says");
  w.view()->setCurrentTag({});
  w.view()->setCaret(0);
  w.pages()->setFocus();
  QTest::keyClick(w.pages(), Qt::Key_J);
  CHECK(w.view()->currentTag() == first);
  CHECK(w.pages()->currentPage() == 0);
  QTest::keyClick(w.pages(), Qt::Key_J);
  CHECK(w.view()->currentTag() == second);
  CHECK(w.inView(w.project().tag(second)->span));
  CHECK(w.pages()->labelOf(w.pages()->currentPage()) == QStringLiteral("4"));
}

TEST_CASE("zooming keeps the place that is read") {
  PagesWindow w;
  const Span place = w.find("p3 left 25 says");
  w.view()->setSelection(place);
  w.view()->goTo(place);
  REQUIRE(w.inView(place));
  const int percent = w.pages()->percent();
  for (int i = 0; i < 4; ++i)
    w.trigger(Command::Larger);
  CHECK(w.pages()->percent() > percent);
  CHECK(w.inView(place));
  w.trigger(Command::NormalSize);
  CHECK(w.pages()->zoom() == 0);
  CHECK(w.pages()->percent() == percent);
  CHECK(w.inView(place));
}

TEST_CASE("text and pages scroll together and come to rest") {
  PagesWindow w(madePdf(columns()), Command::ShowBoth);
  Theme::instance().setMotion(false);
  const Span place = w.find("p3 left 10 says");
  w.view()->showPlace(place.start);
  QApplication::processEvents();
  CHECK(w.pages()->currentPage() == 2);
  CHECK(w.inView(place));
  const int page = w.pages()->verticalScrollBar()->value();
  const ReadingPosition text = w.view()->readingPosition();
  QApplication::processEvents();
  CHECK(w.pages()->verticalScrollBar()->value() == page);
  CHECK(w.view()->readingPosition() == text);

  w.pages()->verticalScrollBar()->setValue(w.pages()->verticalScrollBar()->maximum());
  const int foot = w.pages()->verticalScrollBar()->value();
  QApplication::processEvents();
  CHECK(w.pages()->verticalScrollBar()->value() == foot);
  CHECK(w.words(w.view()->visibleSpan()).contains(QStringLiteral("p4 ")));
  w.pages()->verticalScrollBar()->setValue(0);
  CHECK(w.view()->readingPosition() == ReadingPosition());
  Theme::instance().setMotion(true);
}

TEST_CASE("a place left in the pages is where the text opens, too") {
  PagesWindow w;
  const Span place = w.find("p3 left 10 says");
  w.view()->setCaret(place.start);
  w.view()->goTo(place);
  w.trigger(Command::ShowText);
  CHECK(w.view()->visibleSpan().contains(place.start));
}

TEST_CASE("arrow keys walk over the page line by line and from page to page") {
  PagesWindow w;
  w.pages()->setFocus();
  w.view()->setCaret(w.find("p1 left 7").start);
  QTest::keyClick(w.pages(), Qt::Key_Down);
  CHECK(w.view()->caret() == w.find("p1 left 8").start);
  QTest::keyClick(w.pages(), Qt::Key_End, Qt::ShiftModifier);
  CHECK(w.words(w.view()->selection()) == QStringLiteral("p1 left 8 says that the reed is a mirror"));
  QTest::keyClick(w.pages(), Qt::Key_Up);
  QTest::keyClick(w.pages(), Qt::Key_Home);
  CHECK(w.view()->caret() == w.find("p1 left 7").start);
  w.view()->setCaret(w.find("p1 right 40").start);
  QTest::keyClick(w.pages(), Qt::Key_Down);
  CHECK(w.view()->caret() == w.find("p2 right 1 ").start);
  QTest::keyClick(w.pages(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
  CHECK(w.words(w.view()->selection()).trimmed() == QStringLiteral("p2"));
}

TEST_CASE("selecting the whole text leaves the page where it is") {
  PagesWindow w;
  w.view()->goTo(w.find("p3 left 10"));
  const int page = w.pages()->verticalScrollBar()->value();
  CHECK(page > 0);
  w.trigger(Command::SelectAll);
  CHECK(w.pages()->verticalScrollBar()->value() == page);
}

TEST_CASE("a screen reader is told that these are pages, and which") {
  PagesWindow w;
  w.view()->showPlace(w.find("p3 left 20").start);
  QAccessibleInterface *sheet = QAccessible::queryAccessibleInterface(w.pages());
  REQUIRE(sheet != nullptr);
  CHECK(sheet->role() == QAccessible::Document);
  CHECK(sheet->text(QAccessible::Name) == QStringLiteral("Original pages"));
  CHECK(sheet->text(QAccessible::Description) == QStringLiteral("Page 3 of 4"));
}

TEST_CASE("Tab leaves the pages, and F6 comes to them") {
  PagesWindow w(madePdf(columns()), Command::ShowBoth);
  w.pages()->setFocus();
  QTest::keyClick(w.pages(), Qt::Key_Tab);
  CHECK_FALSE(w.pages()->hasFocus());
  w.view()->setFocus();
  w.trigger(Command::NextPane);
  CHECK(w.pages()->hasFocus());
}

TEST_CASE("quotes from a PDF are copied with their page") {
  PagesWindow w;
  w.select("p3 left 10 says");
  w.pages()->setFocus();
  w.trigger(Command::CopyWithSource);
  CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("“p3 left 10 says” (The Lake, p. 3)"));
}

TEST_CASE("the file that was not kept is the reason why there are no pages") {
  PagesWindow w;
  w.trigger(Command::CloseProject);
  shell(w.path, "DELETE FROM originals");
  REQUIRE(w.window.files().open(w.path));
  CHECK(w.view()->isVisible());
  CHECK_FALSE(w.pane()->bar()->isHidden());
  CHECK(w.pane()->bar()->placeText().contains(QStringLiteral("was not kept")));
  CHECK_FALSE(w.window.commands()->action(Command::ShowPages)->isEnabled());
  w.pane()->choose(PaneShows::Pages);
  CHECK(w.view()->isVisible());
}

TEST_CASE("Text and pages beside each other have the tools of both over them") {
  PagesWindow w(madePdf(columns()), Command::ShowBoth);
  const auto tools = [&](const QString &name) {
    int shown = 0;
    for (const auto *button : w.window.readPage()->findChildren<QToolButton *>())
      if (button->isVisible() && button->accessibleName() == name) ++shown;
    return shown;
  };
  for (const Command command : {Command::Outline, Command::Find, Command::Filters, Command::Type}) {
    const QString name = w.window.commands()->action(command)->text().remove(QChar(0x2026));
    CHECK(tools(name) == 1);
  }
  w.trigger(Command::ShowText);
  QApplication::processEvents();
  CHECK(tools(w.window.commands()->action(Command::Outline)->text().remove(QChar(0x2026))) == 1);
}

TEST_CASE("A place in subtitles is told by the time at which it is said") {
  Window w("");
  w.add("talk.srt",
        "1\n00:00:01,000 --> 00:00:04,000\nGood morning.\n\n"
        "2\n01:02:09,500 --> 01:02:14,000\nThe weeks have been long.\n");
  REQUIRE(QTest::qWaitFor([&] { return w.view()->hasText(); }));
  const Structure &structure = w.view()->structure();
  CHECK(pageWords(structure, placesOf(w.view()->text(), "Good").at(0)) == QStringLiteral("0:00:01"));
  CHECK(pageWords(structure, placesOf(w.view()->text(), "weeks").at(0)) == QStringLiteral("1:02:09"));
}
