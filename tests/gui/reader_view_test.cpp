// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>
#include <random>

#include "gui/reader/portrait_bar.h"
#include "reader_fixture.h"
#include "support/catch.h"
#include "support/corpus.h"

using namespace florilegium;
using namespace florilegium::gui;
using readertest::longText;
using readertest::pointAt;
using readertest::Reader;

namespace {

void drag(ReadingView &view, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
  QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from);
  for (int step = 1; step <= 4; ++step) {
    const QPoint point = from + (to - from) * step / 4;
    QMouseEvent move(QEvent::MouseMove, point, view.viewport()->mapToGlobal(point), Qt::NoButton,
                     Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(view.viewport(), &move);
  }
  QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to);
}

}  // namespace

TEST_CASE("A span chosen in the window is exactly the characters chosen, whole graphemes, in any text") {
  std::mt19937 random(31);
  for (int round = 0; round < 12; ++round) {
    Reader reader(testsupport::randomText(random, 400));
    const SourceText &text = reader.revision->text;
    for (int step = 0; step < 12; ++step) {
      const auto start = static_cast<Position>(random() % static_cast<unsigned>(text.length()));
      const Position end = std::min(text.length(), start + 1 + static_cast<Position>(random() % 40));
      reader.view->setSelection({start, end});
      const Span span = reader.view->selection();
      REQUIRE(span == widenTo(text, {start, end}, Unit::Grapheme));
      REQUIRE(reader.view->selectedText().toStdString() == reader.words(span));
      // With the mouse, from one character in view to another.
      const Span seen = reader.view->visibleSpan();
      const auto in = [&] {
        return seen.start + static_cast<Position>(random() % static_cast<unsigned>(seen.length()));
      };
      const QPoint from = pointAt(*reader.view, in());
      const QPoint to = pointAt(*reader.view, in());
      drag(*reader.view, from, to, Qt::AltModifier);
      const Span dragged = reader.view->selection();
      REQUIRE(dragged.start >= 0);
      REQUIRE(dragged.end <= text.length());
      if (!dragged.empty()) REQUIRE(widenTo(text, dragged, Unit::Grapheme) == dragged);
      // With keys.
      QTest::keyClick(reader.view.get(), Qt::Key_Right, Qt::ShiftModifier);
      QTest::keyClick(reader.view.get(), Qt::Key_Down, Qt::ShiftModifier);
      QTest::keyClick(reader.view.get(), Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
      const Span keyed = reader.view->selection();
      if (!keyed.empty()) REQUIRE(widenTo(text, keyed, Unit::Grapheme) == keyed);
      REQUIRE(reader.view->selectedText().toStdString() == reader.words(keyed));
    }
  }
}

TEST_CASE("A drag over words selects them") {
  Reader reader(
      "An infusion clinic states that ketamine is like miracle-grow on your neural forest. So they say.");
  const Span words = reader.find("miracle-grow on your neural forest");
  drag(*reader.view, pointAt(*reader.view, words.start + 3), pointAt(*reader.view, words.end - 2));
  CHECK(reader.words(reader.view->selection()) == "miracle-grow on your neural forest");
  CHECK(reader.view->selectedWords() == 5);
}

TEST_CASE("Arrows walk through a text from end to end and back") {
  Reader reader("One \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x94\xAC two\n\nthree e\xCC\x81 four");
  reader.view->setCaret(0);
  std::vector<Position> there{0};
  for (int guard = 0; guard < 100; ++guard) {
    QTest::keyClick(reader.view.get(), Qt::Key_Right);
    if (reader.view->caret() == there.back()) break;
    there.push_back(reader.view->caret());
  }
  CHECK(there.back() == reader.revision->text.length());
  std::vector<Position> back{reader.view->caret()};
  for (int guard = 0; guard < 100; ++guard) {
    QTest::keyClick(reader.view.get(), Qt::Key_Left);
    if (reader.view->caret() == back.back()) break;
    back.push_back(reader.view->caret());
  }
  std::reverse(back.begin(), back.end());
  CHECK(there == back);
  // The scientist is one step, and so is the accented letter.
  CHECK(std::find(there.begin(), there.end(), 5) == there.end());
}

TEST_CASE("Home, End, Up, Down and Ctrl with them go where a reader expects") {
  Reader reader(longText(30));
  ReadingView &view = *reader.view;
  view.setCaret(reader.find("garden").start);
  QTest::keyClick(&view, Qt::Key_Home);
  CHECK(view.caret() == 0);
  QTest::keyClick(&view, Qt::Key_End);
  const Position end = view.caret();
  CHECK(end == view.lineSpanAt(0).end - 1);
  QTest::keyClick(&view, Qt::Key_Down);
  CHECK(view.lineSpanAt(view.caret()).start == view.lineSpanAt(0).end);
  QTest::keyClick(&view, Qt::Key_Up);
  CHECK(view.lineSpanAt(view.caret()) == view.lineSpanAt(0));
  QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
  CHECK(view.caret() == reader.revision->text.length());
  CHECK(view.visibleSpan().end >= reader.revision->text.length() - 2);
  QTest::keyClick(&view, Qt::Key_Home, Qt::ControlModifier);
  CHECK(view.caret() == 0);
  CHECK(view.visibleSpan().start == 0);
  QTest::keyClick(&view, Qt::Key_PageDown);
  CHECK(view.visibleSpan().start > 0);
  CHECK(view.visibleSpan().contains(view.caret()));
  QTest::keyClick(&view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
  CHECK(!view.selection().empty());
}

TEST_CASE("Tagging neither scrolls nor drops the selection") {
  Reader reader(longText(200));
  ReadingView &view = *reader.view;
  view.showPlace(20'000);
  const ReadingPosition before = view.readingPosition();
  const Span seen = view.visibleSpan();
  view.setSelection({seen.start + 10, seen.start + 40});
  const Span selected = view.selection();
  reader.tag(1, selected);
  reader.tag(2, {100, 130});
  reader.tag(3, {seen.start, seen.end}, 2);
  QCoreApplication::processEvents();
  view.grab();
  CHECK(view.readingPosition() == before);
  CHECK(view.selection() == selected);
  ChangeSet removal;
  removal.tags.push_back({reader.row(3, seen, 2), std::nullopt});
  reader.project.remove(TagId{3});
  view.applyChange(removal);
  CHECK(view.readingPosition() == before);
  CHECK(view.selection() == selected);
}

TEST_CASE("A click takes the innermost tag, the next click the one around it") {
  Reader reader("The clinic says that ketamine is like miracle-grow on your neural forest, they say.");
  reader.tag(1, reader.find("ketamine is like miracle-grow on your neural forest"));
  reader.tag(2, reader.find("miracle-grow"), 2);
  QSignalSpy spy(reader.view.get(), &ReadingView::currentTagChanged);
  const QPoint point = pointAt(*reader.view, reader.find("grow").start);
  QTest::mouseClick(reader.view->viewport(), Qt::LeftButton, {}, point);
  CHECK(reader.view->currentTag() == TagId{2});
  reader.view->cycleOverlapping();
  CHECK(reader.view->currentTag() == TagId{1});
  reader.view->cycleOverlapping();
  CHECK(reader.view->currentTag() == TagId{2});
  QTest::mouseClick(reader.view->viewport(), Qt::LeftButton, {},
                    pointAt(*reader.view, reader.find("they say").start));
  CHECK(reader.view->currentTag() == TagId{});
  CHECK(spy.count() == 4);
}

TEST_CASE("Steps from tag to tag follow the text and bring each into view") {
  Reader reader(longText(100));
  for (int i = 1; i <= 9; ++i) {
    const Position start = i * 1500;
    reader.tag(i, {start, start + 20}, i % 2 + 1);
  }
  ReadingView &view = *reader.view;
  for (int i = 1; i <= 9; ++i) {
    view.nextTag();
    REQUIRE(view.currentTag() == TagId{i});
  }
  view.nextTag();
  CHECK(view.currentTag() == TagId{9});
  view.previousTagOfCode();
  CHECK(view.currentTag() == TagId{7});
  view.previousTag();
  CHECK(view.currentTag() == TagId{6});
}

TEST_CASE("Dragging a grip asks for the new span once, by words, and Esc puts it back") {
  Reader reader("The clinic says that ketamine is like miracle-grow on your neural forest, they say.");
  ReadingView &view = *reader.view;
  const Span span = reader.find("miracle-grow");
  reader.tag(1, span);
  view.setCurrentTag({1});
  QSignalSpy spy(&view, &ReadingView::resizeRequested);
  const QRect tag = view.rectOf(span);
  const QPoint grip(tag.right() + 1, tag.bottom() + 2);
  const QPoint forest = pointAt(view, reader.find("rest, they").start);
  SECTION("by words") {
    drag(view, grip, forest);
    REQUIRE(spy.count() == 1);
    CHECK(reader.words(spy[0][1].value<Span>()) == "miracle-grow on your neural forest");
  }
  SECTION("with Alt by characters") {
    drag(view, grip, forest, Qt::AltModifier);
    REQUIRE(spy.count() == 1);
    CHECK(reader.words(spy[0][1].value<Span>()).find("neural fo") != std::string::npos);
  }
  SECTION("Esc") {
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, grip);
    QMouseEvent move(QEvent::MouseMove, forest, view.viewport()->mapToGlobal(forest), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &move);
    QTest::keyClick(&view, Qt::Key_Escape);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, forest);
    CHECK(spy.isEmpty());
  }
  SECTION("keys") {
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    REQUIRE(spy.count() == 1);
    CHECK(reader.words(spy[0][1].value<Span>()) == "miracle-grow on");
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier | Qt::AltModifier);
    REQUIRE(spy.count() == 2);
    CHECK(reader.words(spy[1][1].value<Span>()) == "like miracle-grow");
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
    REQUIRE(spy.count() == 3);
    CHECK(reader.words(spy[2][1].value<Span>()) == "miracle-gro");
  }
}

TEST_CASE("Zoom and width keep the line that is read in its place") {
  Reader reader(longText(300));
  ReadingView &view = *reader.view;
  view.showPlace(30'000);
  const ReadingPosition before = view.readingPosition();
  view.zoom(6);
  CHECK(std::abs(view.readingPosition().offset - before.offset) <= 60);
  CHECK(view.lineSpanAt(before.position).contains(before.position));
  const Span larger = view.visibleSpan();
  CHECK(larger.contains(before.position));
  view.zoom(-6);
  CHECK(view.readingPosition() == before);
  view.resize(1200, 600);
  view.resize(888, 600);
  CHECK(view.readingPosition() == before);
  view.restoreReadingPosition({});
  CHECK(view.visibleSpan().start == 0);
}

TEST_CASE("Scrolling down and up again by the wheel's steps comes back to the same place") {
  Reader reader(longText(400));
  ReadingView &view = *reader.view;
  view.showPlace(25'000);
  const ReadingPosition before = view.readingPosition();
  for (int i = 0; i < 30; ++i) {
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() + 99);
  }
  CHECK_FALSE(view.readingPosition() == before);
  for (int i = 0; i < 30; ++i) {
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->value() - 99);
  }
  CHECK(view.readingPosition() == before);
}

TEST_CASE("A right-to-left paragraph stands at the right and selects by visual runs") {
  Reader reader("\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D abc \xD7\xA2\xD7\x95\xD7\x9C\xD7\x9D\n\nlatin line");
  ReadingView &view = *reader.view;
  const QRect first = view.rectOf({0, 1});
  CHECK(first.right() > view.columnRect().right() - 30);
  CHECK(view.rectOf(reader.find("latin")).left() < view.columnRect().left() + 5);
  view.setCaret(0);
  QTest::keyClick(&view, Qt::Key_Left);
  CHECK(view.caret() == 1);
  QTest::keyClick(&view, Qt::Key_Right);
  CHECK(view.caret() == 0);
  // From inside the Hebrew into the Latin word: one stretch of each.
  view.setSelection({2, 7});
  CHECK(view.selectedText() == QString::fromStdString(reader.words({2, 7})));
  view.grab();
}

TEST_CASE("A line of megabytes opens, scrolls and ends like any other text") {
  std::string text;
  while (text.size() < 3'000'000)
    text += "seeds in frozen ground and ";
  Reader reader(text);
  ReadingView &view = *reader.view;
  CHECK(view.visibleSpan().start == 0);
  QTest::keyClick(&view, Qt::Key_End, Qt::ControlModifier);
  CHECK(view.visibleSpan().end == reader.revision->text.length());
  view.showPlace(1'500'000);
  CHECK(view.visibleSpan().contains(1'500'000));
}

TEST_CASE("Texts without anything to see are shown without harm") {
  for (const std::string text : {"", "\n", "\n\n\n", " ", "\t\n \n"}) {
    Reader reader(text);
    reader.view->grab();
    QTest::keyClick(reader.view.get(), Qt::Key_Down);
    QTest::keyClick(reader.view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(reader.view.get(), Qt::Key_End, Qt::ControlModifier);
    QTest::mouseClick(reader.view->viewport(), Qt::LeftButton, {}, {100, 100});
    reader.view->widenSelection();
    reader.view->nextTag();
    reader.view->zoom(3);
    CHECK(reader.view->caret() <= reader.revision->text.length());
  }
  ReadingView empty;
  empty.show();
  empty.grab();
  QTest::keyClick(&empty, Qt::Key_Down);
  CHECK_FALSE(empty.hasText());
}

TEST_CASE("A click on the portrait goes to that share of the text") {
  Reader reader(longText(400));
  ReadingView &view = *reader.view;
  PortraitBar *portrait = view.portrait();
  QTest::mouseClick(portrait, Qt::LeftButton, {}, {portrait->width() / 2, portrait->height() / 2});
  const Position middle = reader.revision->text.length() / 2;
  CHECK(view.visibleSpan().contains(middle));
}

TEST_CASE("Hidden codes are neither seen nor reached") {
  Reader reader("The clinic says that ketamine is like miracle-grow on your neural forest, they say.");
  reader.tag(1, reader.find("ketamine"));
  reader.tag(2, reader.find("forest"), 2);
  TagFilter filter;
  filter.codes[CodeId{2}] = CodeShown::Hidden;
  reader.view->setFilter(filter);
  CHECK(reader.view->tagsAt(reader.find("forest").start).empty());
  reader.view->nextTag();
  CHECK(reader.view->currentTag() == TagId{1});
  reader.view->nextTag();
  CHECK(reader.view->currentTag() == TagId{1});
  reader.view->setCurrentTag({2});
  CHECK(reader.view->currentTag() == TagId{});
}
