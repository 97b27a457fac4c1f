// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QTest>
#include <cmath>

#include "gui/reader/portrait_bar.h"
#include "gui/theme/pigment.h"
#include "reader_fixture.h"
#include "support/catch.h"

using namespace florilegium;
using namespace florilegium::gui;
using readertest::longText;
using readertest::pointAt;
using readertest::Reader;

namespace {

/// The ground beside a word: just over its letters, where tints and washes lie.
QColor groundOver(ReadingView &view, Span span) {
  const QImage picture = view.viewport()->grab().toImage();
  const QRect rect = view.rectOf(span);
  return picture.pixelColor(rect.center().x(), rect.top() + rect.height() / 6);
}

Structure linkOn(const Reader &reader, const std::string &words, const std::string &href) {
  Structure structure;
  structure.marks.push_back({MarkKind::Link, href, reader.find(words)});
  return structure;
}

}  // namespace

TEST_CASE("Hits are marked in every theme apart from paper, tags and selection, the current one stronger") {
  Reader reader("The clinic says that ketamine is like miracle-grow on your neural forest, they say.");
  ReadingView &view = *reader.view;
  reader.tag(1, reader.find("forest"));
  const Span hit = reader.find("ketamine");
  const Span current = reader.find("neural");
  for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Sepia, ThemeMode::Dark}) {
    Theme::instance().setMode(mode);
    view.setHits({}, -1);
    const QColor paper = groundOver(view, hit);
    const QColor tinted = groundOver(view, reader.find("forest"));
    view.setSelection(hit);
    const QColor selected = groundOver(view, hit);
    view.dropSelection();
    view.setHits({hit, current}, 1);
    const QColor marked = groundOver(view, hit);
    const QColor strong = groundOver(view, current);
    CHECK(colourDistance(marked, paper) > 2);
    CHECK(colourDistance(marked, tinted) > 2);
    CHECK(colourDistance(marked, selected) > 2);
    CHECK(colourDistance(strong, paper) > colourDistance(marked, paper) + 2);
    CHECK(contrast(Theme::instance().color(Token::Ink), strong) >= 4.5);
    CHECK(contrast(Theme::instance().color(Token::Ink2), Theme::instance().color(Token::Paper)) >= 3);
  }
  Theme::instance().setMode(ThemeMode::Light);
}

TEST_CASE("Hits show in the portrait and are gone with other text") {
  Reader reader(longText(300));
  ReadingView &view = *reader.view;
  const QImage bare = view.portrait()->grab().toImage();
  std::vector<Span> hits;
  for (Position at = 0; at + 10 < reader.revision->text.length(); at += 997) {
    hits.push_back({at, at + 5});
  }
  view.setHits(hits, 3);
  CHECK(view.hits().size() == hits.size());
  CHECK(view.currentHit() == 3);
  CHECK(view.portrait()->grab().toImage() != bare);
  view.setSource(&reader.project, {1}, reader.revision);
  CHECK(view.hits().empty());
}

TEST_CASE("A clean read hides tints, underlines and lanes and leaves the column in its place") {
  Reader reader("The clinic says that ketamine is like miracle-grow on your neural forest, they say.");
  ReadingView &view = *reader.view;
  const QImage bare = view.viewport()->grab().toImage();
  const Span words = reader.find("miracle-grow");
  const QRect before = view.rectOf(words);
  reader.tag(1, words);
  CHECK(view.viewport()->grab().toImage() != bare);
  view.setTintsShown(false);
  CHECK(view.viewport()->grab().toImage() == bare);
  CHECK(view.rectOf(words) == before);
  QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointAt(view, words.start + 2));
  CHECK(view.currentTag() == TagId{});
  view.setTintsShown(true);
  QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointAt(view, words.end - 2));
  CHECK(view.currentTag() == TagId{1});
}

TEST_CASE("A memo on bare words is marked under them and beside their line, and a click asks for it") {
  Reader reader("The clinic says that ketamine is like miracle-grow on your neural forest, they say.");
  ReadingView &view = *reader.view;
  const QImage bare = view.viewport()->grab().toImage();
  Memo memo;
  memo.id = {7};
  memo.on = MemoOn::Span;
  memo.target = 1;
  memo.span = reader.find("neural forest");
  memo.text = "Whose forest?";
  reader.project.put(memo);
  ChangeSet changes;
  changes.memos.push_back({std::nullopt, memo});
  view.applyChange(changes);
  CHECK(view.viewport()->grab().toImage() != bare);
  QSignalSpy spy(&view, &ReadingView::spanMemoRequested);
  const Column column = view.column();
  const QPoint sheet(column.labelX + 6, view.rectOf(memo.span).center().y());
  QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, sheet);
  REQUIRE(spy.count() == 1);
  CHECK(spy[0][0].value<MemoId>() == MemoId{7});
  ChangeSet removal;
  removal.memos.push_back({memo, std::nullopt});
  reader.project.remove(MemoId{7});
  view.applyChange(removal);
  CHECK(view.viewport()->grab().toImage() == bare);
}

TEST_CASE("A link is followed by a click or Enter and can still be selected") {
  const std::string text = "See the trial registry for more, says the clinic.";
  Reader plain(text);
  Reader reader(text, linkOn(plain, "trial registry", "https://example.org/trial"));
  ReadingView &view = *reader.view;
  QSignalSpy spy(&view, &ReadingView::linkActivated);
  const Span link = reader.find("trial registry");
  QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointAt(view, link.start + 3));
  REQUIRE(spy.count() == 1);
  CHECK(spy[0][0].toString() == QStringLiteral("https://example.org/trial"));
  view.setCaret(link.start + 2);
  QTest::keyClick(&view, Qt::Key_Return);
  CHECK(spy.count() == 2);
  view.setCaret(0);
  QTest::keyClick(&view, Qt::Key_Return);
  CHECK(spy.count() == 2);
  QTest::mousePress(view.viewport(), Qt::LeftButton, {}, pointAt(view, link.start));
  for (const Position step : {link.start + 6, link.start + 10}) {
    const QPoint point = pointAt(view, step);
    QMouseEvent move(QEvent::MouseMove, point, view.viewport()->mapToGlobal(point), Qt::NoButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &move);
  }
  QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, pointAt(view, link.start + 10));
  CHECK(spy.count() == 2);
  CHECK(reader.words(view.selection()) == "trial registry");
}

TEST_CASE("A link to a place in the same text leads there") {
  const std::string text = longText(200) + "Notes begin here.";
  Reader plain(text);
  const Span note = plain.find("Notes begin here");
  Reader reader(text, linkOn(plain, "garden", "#char=" + std::to_string(note.start)));
  ReadingView &view = *reader.view;
  QSignalSpy inside(&view, &ReadingView::noteActivated);
  QSignalSpy outside(&view, &ReadingView::linkActivated);
  QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, pointAt(view, reader.find("garden").start + 1));
  REQUIRE(inside.count() == 1);
  CHECK(outside.isEmpty());
  CHECK(inside[0][0].value<Position>() == reader.find("garden").start);
  CHECK(inside[0][1].value<Position>() == note.start);
  CHECK(view.caret() == note.start);
  CHECK(view.visibleSpan().contains(note.start));
  SECTION("a place that is not in the text is an address like any other") {
    Reader broken(text, linkOn(plain, "garden", "#char=99999999"));
    QSignalSpy spy(broken.view.get(), &ReadingView::linkActivated);
    broken.view->setCaret(plain.find("garden").start);
    QTest::keyClick(broken.view.get(), Qt::Key_Return);
    CHECK(spy.count() == 1);
  }
}

TEST_CASE("The tag in which the caret stands comes out like one under the pointer") {
  Reader reader("The clinic says that ketamine is like miracle-grow on your neural forest, they say.");
  ReadingView &view = *reader.view;
  const Span words = reader.find("miracle-grow");
  reader.tag(1, words);
  view.activateWindow();
  view.setFocus();
  QCoreApplication::processEvents();
  if (!view.hasFocus()) return;
  view.setCaret(0);
  const QColor rest = groundOver(view, words);
  view.setCaret(words.start + 3);
  CHECK(colourDistance(groundOver(view, words), rest) > 1);
}

TEST_CASE("Headings are listed by place") {
  Structure structure;
  structure.blocks = {{BlockKind::Title, 0, {0, 5}},
                      {BlockKind::Heading, 1, {6, 9}},
                      {BlockKind::Paragraph, 0, {10, 14}},
                      {BlockKind::Heading, 2, {15, 18}}};
  const Reader reader("Title\nOne\ntext\nTwo\nmore", structure);
  REQUIRE(reader.view->headings().size() == 2);
  CHECK(reader.words(reader.view->headings()[1]) == "Two");
}
