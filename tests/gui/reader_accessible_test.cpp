// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAccessible>

#include "gui/reader/accessible_reading_view.h"
#include "reader_fixture.h"
#include "support/catch.h"

using namespace florilegium;
using namespace florilegium::gui;
using readertest::Reader;

namespace {

struct Heard {
  Reader reader;
  QAccessibleInterface *interface;
  QAccessibleTextInterface *text;
  explicit Heard(const std::string &utf8)
      : reader(utf8),
        interface(QAccessible::queryAccessibleInterface(reader.view.get())),
        text(interface->textInterface()) {}
};

}  // namespace

TEST_CASE("A screen reader hears paragraphs, sentences, words and characters") {
  Heard heard("First one. Then \xF0\x9F\x8C\xB1 grows.\nSecond paragraph.");
  REQUIRE(heard.text != nullptr);
  CHECK(heard.text->characterCount() == 43);
  int start = -1;
  int end = -1;
  CHECK(heard.text->textAtOffset(3, QAccessible::ParagraphBoundary, &start, &end) ==
        QStringLiteral("First one. Then \U0001F331 grows.\n"));
  CHECK(start == 0);
  CHECK(end == 26);
  CHECK(heard.text->textAfterOffset(3, QAccessible::ParagraphBoundary, &start, &end) ==
        QStringLiteral("Second paragraph."));
  CHECK(start == 26);
  CHECK(heard.text->textAtOffset(12, QAccessible::SentenceBoundary, &start, &end)
            .startsWith(QStringLiteral("Then")));
  CHECK(heard.text->textAtOffset(27, QAccessible::WordBoundary, &start, &end) == QStringLiteral("Second"));
  CHECK(heard.text->textAtOffset(17, QAccessible::CharBoundary, &start, &end) ==
        QStringLiteral("\U0001F331"));
  CHECK(start == 16);
  CHECK(end == 18);
  CHECK(heard.text->textBeforeOffset(18, QAccessible::CharBoundary, &start, &end) ==
        QStringLiteral("\U0001F331"));
  CHECK(heard.text->text(26, 32) == QStringLiteral("Second"));
}

TEST_CASE("Caret and selection are told and can be set in UTF-16") {
  Heard heard("\xF0\x9F\x8C\xB1 seed and soil");
  heard.text->setCursorPosition(3);
  CHECK(heard.reader.view->caret() == 2);
  CHECK(heard.text->cursorPosition() == 3);
  heard.text->setSelection(0, 3, 7);
  CHECK(heard.reader.words(heard.reader.view->selection()) == "seed");
  int start = 0;
  int end = 0;
  heard.text->selection(0, &start, &end);
  CHECK(start == 3);
  CHECK(end == 7);
  heard.text->removeSelection(0);
  CHECK(heard.text->selectionCount() == 0);
}

TEST_CASE("A character tells its codes and how far they hold") {
  Heard heard("The clinic sells miracle-grow for the brain.");
  heard.reader.tag(1, heard.reader.find("sells miracle-grow"));
  heard.reader.tag(2, heard.reader.find("miracle-grow"), 2);
  int start = 0;
  int end = 0;
  const QString inner = heard.text->attributes(18, &start, &end);
  CHECK(inner.contains(QStringLiteral("mechanistic claim")));
  CHECK(inner.contains(QStringLiteral("marketing metaphor")));
  CHECK(start == 17);
  CHECK(end == 29);
  CHECK(heard.text->attributes(12, &start, &end) ==
        QStringLiteral("florilegium-codes:mechanistic claim;text-underline-type:single;"));
  CHECK(start == 11);
  CHECK(end == 17);
  CHECK(heard.text->attributes(2, &start, &end).isEmpty());
  CHECK(start == 0);
  CHECK(end == 11);
}

TEST_CASE("The view says where passages start and end as the caret meets them") {
  Heard heard("The clinic sells miracle-grow for the brain.");
  heard.reader.tag(1, heard.reader.find("sells miracle-grow"));
  heard.reader.tag(2, heard.reader.find("miracle-grow"), 2);
  const auto at = [&](int offset) {
    heard.text->setCursorPosition(offset);
    // Without a screen reader nobody asks for it.
    dynamic_cast<AccessibleReadingView *>(heard.interface)->tellBoundaries();
    return heard.reader.view->accessibleDescription();
  };
  CHECK(at(4).isEmpty());
  CHECK(at(11) == QStringLiteral("mechanistic claim starts"));
  CHECK(at(14).isEmpty());
  CHECK(at(17) == QStringLiteral("marketing metaphor starts"));
  const QString both = at(30);
  CHECK(both.contains(QStringLiteral("mechanistic claim ends")));
  CHECK(both.contains(QStringLiteral("marketing metaphor ends")));
  CHECK(at(20).contains(QStringLiteral("marketing metaphor starts")));
}

TEST_CASE("Tags in view are children named by code and words") {
  Heard heard("The clinic sells miracle-grow for the brain.");
  heard.reader.tag(1, heard.reader.find("miracle-grow"), 2);
  REQUIRE(heard.interface->childCount() == 1);
  QAccessibleInterface *note = heard.interface->child(0);
  REQUIRE(note != nullptr);
  CHECK(note->role() == QAccessible::Note);
  CHECK(note->text(QAccessible::Name) == QStringLiteral("marketing metaphor: miracle-grow"));
  CHECK(note->text(QAccessible::Value) == QStringLiteral("certain"));
  CHECK_FALSE(note->rect().isEmpty());
  CHECK(heard.interface->indexOfChild(note) == 0);
  note->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
  CHECK(heard.reader.view->currentTag() == TagId{1});
  CHECK(note->state().selected);
}

TEST_CASE("A point and a character find each other on the screen") {
  Heard heard("The clinic sells miracle-grow for the brain.");
  const QRect rect = heard.text->characterRect(20);
  REQUIRE_FALSE(rect.isEmpty());
  CHECK(heard.text->offsetAtPoint(rect.center()) == 20);
}
