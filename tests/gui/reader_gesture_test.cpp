// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "reader_fixture.h"
#include "support/catch.h"

using namespace florilegium;
using namespace florilegium::gui;
using readertest::longText;
using readertest::pointAt;
using readertest::Reader;

namespace {

const char *const sentence =
    "The clinic says that ketamine is like miracle-grow on your neural forest. They say. It grows, they add.";

void moveTo(ReadingView &view, QPoint point, Qt::KeyboardModifiers modifiers = {}) {
  QMouseEvent move(QEvent::MouseMove, point, view.viewport()->mapToGlobal(point), Qt::NoButton,
                   Qt::LeftButton, modifiers);
  QCoreApplication::sendEvent(view.viewport(), &move);
}

void drag(ReadingView &view, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) {
  QTest::mousePress(view.viewport(), Qt::LeftButton, modifiers, from);
  for (int step = 1; step <= 4; ++step) {
    moveTo(view, from + (to - from) * step / 4, modifiers);
  }
  QTest::mouseRelease(view.viewport(), Qt::LeftButton, modifiers, to);
}

void press(ReadingView &view, QPoint point, int clicks, Qt::KeyboardModifiers modifiers = {}) {
  for (int click = 1; click <= clicks; ++click) {
    QMouseEvent down(click % 2 == 0 ? QEvent::MouseButtonDblClick : QEvent::MouseButtonPress, point,
                     view.viewport()->mapToGlobal(point), Qt::LeftButton, Qt::LeftButton, modifiers);
    QCoreApplication::sendEvent(view.viewport(), &down);
    if (click == clicks) return;
    QMouseEvent up(QEvent::MouseButtonRelease, point, view.viewport()->mapToGlobal(point), Qt::LeftButton,
                   Qt::NoButton, modifiers);
    QCoreApplication::sendEvent(view.viewport(), &up);
  }
}

void release(ReadingView &view, QPoint point) {
  QMouseEvent up(QEvent::MouseButtonRelease, point, view.viewport()->mapToGlobal(point), Qt::LeftButton,
                 Qt::NoButton, Qt::NoModifier);
  QCoreApplication::sendEvent(view.viewport(), &up);
}

/// Notes what would be dragged.
class Dragged : public ReadingView {
 public:
  std::unique_ptr<QMimeData> latest;

 protected:
  void startDrag(std::unique_ptr<QMimeData> dragged, const QString &) override {
    latest = std::move(dragged);
  }
};

}  // namespace

TEST_CASE("Two, three and four clicks take word, sentence and paragraph, and a drag goes on by them") {
  Reader reader(std::string("Before.\n\n") + sentence);
  ReadingView &view = *reader.view;
  const QPoint point = pointAt(view, reader.find("They say").start + 1);
  press(view, point, 2);
  CHECK(reader.words(view.selection()) == "They");
  moveTo(view, pointAt(view, reader.find("grows").start + 2));
  CHECK(reader.words(view.selection()) == "They say. It grows");
  release(view, point);
  QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointAt(view, reader.find("add").start));
  press(view, point, 3);
  CHECK(reader.words(view.selection()) == "They say");
  moveTo(view, pointAt(view, reader.find("grows").start + 2));
  CHECK(reader.words(view.selection()) == "They say. It grows, they add");
  release(view, point);
  QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointAt(view, reader.find("add").start));
  press(view, point, 4);
  CHECK(reader.words(view.selection()) == std::string(sentence).substr(0, std::string(sentence).size() - 1));
  release(view, point);
}

TEST_CASE("The preference takes characters where it says so, and Alt the other way") {
  Reader reader(sentence);
  ReadingView &view = *reader.view;
  const QPoint from = pointAt(view, reader.find("racle-grow").start);
  const QPoint to = pointAt(view, reader.find("ural forest").start);
  // Between two drags a click elsewhere, so that presses at one place do not count as a double click.
  const auto elsewhere = [&] {
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointAt(view, reader.find("add").start));
  };
  drag(view, from, to);
  CHECK(reader.words(view.selection()) == "miracle-grow on your neural");
  elsewhere();
  view.setSnapping(Snapping::Characters);
  drag(view, from, to);
  CHECK(reader.words(view.selection()) == "racle-grow on your ne");
  elsewhere();
  drag(view, from, to, Qt::AltModifier);
  CHECK(reader.words(view.selection()) == "miracle-grow on your neural");
}

TEST_CASE("Shift-click extends to the word under the pointer") {
  Reader reader(sentence);
  ReadingView &view = *reader.view;
  view.setCaret(reader.find("ketamine").start);
  QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                    pointAt(view, reader.find("neural").start + 2));
  CHECK(reader.words(view.selection()) == "ketamine is like miracle-grow on your neural");
}

TEST_CASE("A finished selection is told once: after a drag, after the last click, or at Enter when armed") {
  Reader reader(sentence);
  ReadingView &view = *reader.view;
  QSignalSpy spy(&view, &ReadingView::selectionFinished);
  drag(view, pointAt(view, reader.find("ketamine").start + 1), pointAt(view, reader.find("like").start + 1));
  REQUIRE(spy.count() == 1);
  CHECK(reader.words(spy[0][0].value<Span>()) == "ketamine is like");
  QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointAt(view, reader.find("add").start));
  const QPoint point = pointAt(view, reader.find("They say").start + 1);
  press(view, point, 2);
  release(view, point);
  CHECK(spy.count() == 1);
  press(view, point, 1);
  CHECK(reader.words(view.selection()) == "They say");
  release(view, point);
  CHECK(spy.count() == 1);
  REQUIRE(spy.wait(QApplication::doubleClickInterval() * 3));
  CHECK(reader.words(spy[1][0].value<Span>()) == "They say");
  QTest::keyClick(&view, Qt::Key_Return);
  CHECK(spy.count() == 2);
  view.setArmed({1});
  QTest::keyClick(&view, Qt::Key_Return);
  CHECK(spy.count() == 3);
}

TEST_CASE("An armed code shows at the pointer until Esc") {
  Reader reader(sentence);
  ReadingView &view = *reader.view;
  QSignalSpy spy(&view, &ReadingView::armedChanged);
  CHECK(view.viewport()->cursor().shape() == Qt::IBeamCursor);
  view.setArmed({2});
  CHECK(view.viewport()->cursor().shape() == Qt::BitmapCursor);
  CHECK(spy.count() == 1);
  QTest::keyClick(&view, Qt::Key_Escape);
  CHECK(view.armed() == CodeId{});
  CHECK(view.viewport()->cursor().shape() == Qt::IBeamCursor);
  CHECK(spy.count() == 2);
}

TEST_CASE("Selected words and a tag's label are dragged out with what they are") {
  Reader reader(sentence);
  Dragged view;
  view.resize(888, 600);
  view.show();
  view.setSource(&reader.project, {1}, reader.revision);
  const Span words = reader.find("ketamine is like");
  view.setSelection(words);
  drag(view, pointAt(view, words.start + 4), pointAt(view, words.start + 4) + QPoint(60, 90));
  REQUIRE(view.latest);
  CHECK(draggedSpan(*view.latest) == DraggedSpan{{1}, words});
  CHECK(view.latest->text() == QStringLiteral("ketamine is like"));
  CHECK(view.selection() == words);

  view.latest.reset();
  reader.project.put(reader.row(5, words));
  ChangeSet changes;
  changes.tags.push_back({std::nullopt, reader.row(5, words)});
  view.applyChange(changes);
  const QPoint label(view.column().labelX + 8, view.rectOf(words).center().y());
  drag(view, label, label + QPoint(-200, 120));
  REQUIRE(view.latest);
  CHECK(draggedTags(*view.latest) == std::vector<TagId>{{5}});
  CHECK(view.currentTag() == TagId{5});
}

TEST_CASE("A click inside the selection drops it, and a drag with Alt begins another") {
  Reader reader(sentence);
  ReadingView &view = *reader.view;
  const Span words = reader.find("ketamine is like");
  view.setSelection(words);
  QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointAt(view, words.start + 4));
  CHECK(view.selection().empty());
  CHECK(std::abs(view.caret() - words.start - 4) <= 1);
}

TEST_CASE("Damaged drags hold nothing") {
  QMimeData data;
  data.setData(QString::fromLatin1(spanMimeType), "1 5");
  CHECK_FALSE(draggedSpan(data));
  data.setData(QString::fromLatin1(spanMimeType), "1 9 5");
  CHECK_FALSE(draggedSpan(data));
  data.setData(QString::fromLatin1(tagMimeType), "1 x");
  CHECK(draggedTags(data).empty());
  CHECK_FALSE(draggedCode(data));
}

TEST_CASE("The end of a tag goes by word, character and sentence, and a start with Alt") {
  Reader reader(sentence);
  ReadingView &view = *reader.view;
  const Span span = reader.find("miracle-grow");
  reader.tag(1, span);
  view.setCurrentTag({1});
  QSignalSpy spy(&view, &ReadingView::resizeRequested);
  const auto wanted = [&](int key, Qt::KeyboardModifiers modifiers) {
    spy.clear();
    QTest::keyClick(&view, static_cast<Qt::Key>(key), modifiers);
    return spy.isEmpty() ? std::string() : reader.words(spy[0][1].value<Span>());
  };
  CHECK(wanted(Qt::Key_Down, Qt::ShiftModifier) == "miracle-grow on your neural forest");
  CHECK(wanted(Qt::Key_Up, Qt::ShiftModifier | Qt::AltModifier) ==
        "The clinic says that ketamine is like miracle-grow");
  CHECK(wanted(Qt::Key_Right, Qt::ShiftModifier) == "miracle-grow on");
  CHECK(wanted(Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier) == "miracle-grow ");
  CHECK(wanted(Qt::Key_Up, Qt::ShiftModifier).empty());
}

TEST_CASE("While an end is dragged the passage follows and its label says by how much") {
  Reader reader(sentence);
  ReadingView &view = *reader.view;
  const Span span = reader.find("miracle-grow");
  reader.tag(1, span);
  view.setCurrentTag({1});
  const QRect tag = view.rectOf(span);
  const QPoint grip(tag.right() + 1, tag.bottom() + 2);
  const QImage before = view.viewport()->grab().toImage();
  QTest::mousePress(view.viewport(), Qt::LeftButton, {}, grip);
  moveTo(view, pointAt(view, reader.find("rest. They").start));
  const QImage during = view.viewport()->grab().toImage();
  CHECK(during != before);
  // The label grew.
  const QRect margin(view.column().labelX, 0, view.column().labelWidth, view.height());
  CHECK(during.copy(margin) != before.copy(margin));
  QTest::keyClick(&view, Qt::Key_Escape);
  QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, grip);
  QTest::mouseMove(view.viewport(), QPoint(2, 2));
  CHECK(view.viewport()->grab().toImage().copy(margin) == before.copy(margin));
}

TEST_CASE("Family, size, line height and measure each keep the line that is read in its place") {
  Reader reader(longText(300));
  ReadingView &view = *reader.view;
  view.resize(1200, 600);
  view.showPlace(30'000);
  const ReadingPosition before = view.readingPosition();
  const auto change = [&](auto &&set) {
    ReadingType type;
    set(type);
    view.setReadingType(type);
    CHECK(view.lineSpanAt(before.position).contains(view.readingPosition().position));
    CHECK(view.visibleSpan().contains(before.position));
    CHECK(std::abs(view.readingPosition().offset - before.offset) <= 60);
    view.setReadingType({});
    CHECK(view.readingPosition() == before);
  };
  change([](ReadingType &type) { type.size = 30; });
  change([](ReadingType &type) { type.lineFactor = 1.4; });
  change([](ReadingType &type) { type.measureFactor = .8; });
  change([](ReadingType &type) { type.family = QStringLiteral("Inter"); });
}
