// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>

#include "gui/reader/page_layout.h"
#include "gui/reader/portrait_bar.h"
#include "reader_fixture.h"
#include "support/catch.h"
#include "support/marked_text.h"

using namespace florilegium;
using namespace florilegium::gui;
using readertest::Reader;

namespace {

/// Hebrew, Arabic with ligatures and marks, and both among Latin words; the marks name one span.
const char *const texts[] = {
    "before [[\u05D0\u05D1\u05D2 \u05D3\u05D4\u05D5]] behind",
    "befo[[re \u05D0\u05D1]]\u05D2\u05D3 behind",
    "\u05E9\u05DC\u05D5\u05DD [[abc \u05E2\u05D5\u05DC\u05DD]] \u05D8\u05D5\u05D1",
    "\u0627\u0644[[\u0643\u062A\u0627\u0628 \u0627\u0644\u0643\u0628\u064A\u0631]] \u0647\u0646\u0627",
    "\u0628\u0650\u0633\u0652\u0645\u0650 [[\u0644\u0627 2024 \u0634\u064A\u0621]] ketamine "
    "\u0647\u0646\u0627",
};

struct Set {
  testsupport::Marked marked;
  PageLayout page;
  explicit Set(const char *text) : marked(testsupport::marked(text)) {
    auto revision = std::make_shared<Revision>();
    revision->text = marked.text;
    page.setText(revision);
    page.setType({}, 600);
  }
  const UnitLayout &layout() { return page.layout(0); }
};

std::vector<UnitLayout::Run> runsOf(const UnitLayout &layout, Span span) {
  std::vector<UnitLayout::Run> runs;
  layout.runsOf(span, runs);
  return runs;
}

}  // namespace

TEST_CASE("A span of mixed direction has one rectangle for each stretch that the eye sees") {
  Set hebrew(texts[0]);
  CHECK(runsOf(hebrew.layout(), hebrew.marked.spans[0]).size() == 1);
  Set across(texts[1]);
  CHECK(runsOf(across.layout(), across.marked.spans[0]).size() == 2);
  for (const char *const text : texts) {
    Set set(text);
    const std::vector<UnitLayout::Run> runs = runsOf(set.layout(), set.marked.spans[0]);
    for (std::size_t i = 1; i < runs.size(); ++i) {
      CHECK(runs[i].left > runs[i - 1].right);
    }
    // Together as wide as their characters one by one.
    qreal whole = 0;
    qreal pieces = 0;
    for (const UnitLayout::Run &run : runs) {
      whole += run.right - run.left;
    }
    for (Position p = set.marked.spans[0].start; p < set.marked.spans[0].end; ++p) {
      for (const UnitLayout::Run &run : runsOf(set.layout(), {p, p + 1})) {
        pieces += run.right - run.left;
      }
    }
    CHECK(std::abs(whole - pieces) < 1);
  }
}

TEST_CASE("A span begins and ends where it is read to") {
  Set hebrew(texts[0]);
  const UnitLayout::Edge start = hebrew.layout().startEdge(hebrew.marked.spans[0]);
  const UnitLayout::Edge end = hebrew.layout().endEdge(hebrew.marked.spans[0]);
  CHECK(start.rightToLeft);
  CHECK(end.rightToLeft);
  CHECK(start.x > end.x);
  Set mixed(texts[2]);
  CHECK_FALSE(mixed.layout().startEdge(mixed.marked.spans[0]).rightToLeft);
  CHECK(mixed.layout().endEdge(mixed.marked.spans[0]).rightToLeft);
}

TEST_CASE("The middle of every character, of whatever direction, is that character") {
  for (const char *const text : texts) {
    Set set(text);
    const UnitLayout &layout = set.layout();
    for (Position p = 0; p < set.marked.text.length(); ++p) {
      const Span grapheme = unitAt(set.marked.text, p, Unit::Grapheme);
      const std::vector<UnitLayout::Run> runs = runsOf(layout, grapheme);
      if (runs.size() != 1) continue;
      const QPointF middle((runs[0].left + runs[0].right) / 2, layout.lineHeight() / 2);
      const std::optional<Position> found = layout.codePointAt(middle);
      REQUIRE(found);
      CHECK(grapheme.contains(*found));
    }
  }
}

TEST_CASE("A drag over right-to-left words selects them") {
  Reader reader(testsupport::marked(texts[3]).text.utf8());
  ReadingView &view = *reader.view;
  const Span words = testsupport::marked(texts[3]).spans[0];
  const auto middle = [&](Position p) { return view.rectOf({p, p + 1}).center(); };
  const QPoint from = middle(words.start + 1);
  const QPoint to = middle(words.end - 2);
  CHECK(from.x() > to.x());
  QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
  for (const QPoint point : {(from + to) / 2, to}) {
    QMouseEvent move(QEvent::MouseMove, point, view.viewport()->mapToGlobal(point), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &move);
  }
  QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
  CHECK(reader.words(view.selection()) ==
        "\u0627\u0644\u0643\u062A\u0627\u0628 \u0627\u0644\u0643\u0628\u064A\u0631");
}

TEST_CASE("The lanes, labels and portrait of a right-to-left source stand at its left") {
  std::string text;
  for (int i = 0; i < 40; ++i) {
    text += "\u0647\u0630\u0627 \u0627\u0644\u0643\u062A\u0627\u0628 \u0643\u0628\u064A\u0631 ketamine\n\n";
  }
  Reader reader(text);
  ReadingView &view = *reader.view;
  reader.tag(1, reader.find("\u0627\u0644\u0643\u062A\u0627\u0628"));
  QCoreApplication::processEvents();
  const Column column = view.column();
  CHECK(column.mirrored);
  CHECK(column.laneX < column.left);
  CHECK(column.labelX + column.labelWidth < column.laneX);
  CHECK(view.portrait()->mapTo(&view, QPoint()).x() < view.viewport()->x());
  const int y = view.rectOf({0, 4}).center().y();
  // The label ends beside the lanes.
  QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {column.labelX + column.labelWidth - 8, y});
  CHECK(view.currentTag() == TagId{1});
  view.grab();
  SECTION("and back at the right of any other") {
    Reader latin("Latin words, and some more of them.");
    view.setSource(&latin.project, {1}, latin.revision);
    QCoreApplication::processEvents();
    CHECK_FALSE(view.column().mirrored);
    CHECK(view.portrait()->mapTo(&view, QPoint()).x() > view.viewport()->x());
    view.clear();
  }
}

TEST_CASE("Grips stand outside the words in the direction of reading") {
  Reader reader(testsupport::marked(texts[0]).text.utf8());
  ReadingView &view = *reader.view;
  const Span words = testsupport::marked(texts[0]).spans[0];
  reader.tag(1, words);
  view.setCurrentTag({1});
  QSignalSpy spy(&view, &ReadingView::resizeRequested);
  const QRect rect = view.rectOf(words);
  // The end is at the left, below the line.
  const QPoint end(rect.left() - 1, rect.bottom() + 2);
  const QPoint to = view.rectOf(reader.find("behind")).center();
  QTest::mousePress(view.viewport(), Qt::LeftButton, {}, end);
  QMouseEvent move(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                   Qt::NoModifier);
  QCoreApplication::sendEvent(view.viewport(), &move);
  QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
  REQUIRE(spy.count() == 1);
  CHECK(spy[0][1].value<Span>().start == words.start);
  CHECK(spy[0][1].value<Span>().end == reader.find("behind").end);
}
