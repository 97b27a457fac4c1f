// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>
#include <QListWidget>
#include <QPushButton>

#include "gui/revising/compare_view.h"
#include "gui/revising/compared_tags.h"
#include "gui/revising/comparison_window.h"
#include "gui/revising/edit_window.h"
#include "gui/revising/exact_edit.h"
#include "gui/revising/orphans_window.h"
#include "gui/revising/revising.h"
#include "gui/revising/versions_window.h"
#include "gui/widgets/segmented_control.h"
#include "window_fixture.h"

namespace testsupport {

/// A text of some paragraphs, of which two passages are tagged.
struct Revised : Window {
  static constexpr const char *garden =
      "A walled garden\n\nThe brain is a garden, they say, and grief a weed.\n\nOne.\n\nTwo.\n\nThree.\n\n"
      "Four.\n\nFive.\n\nSix.\n\nAt the end stands a gate of iron.\n";
  TagId moving;
  TagId losing;
  SourceId source;

  Revised() : Window(garden) {
    source = window.readPage()->source();
    moving = tag("is a garden");
    losing = tag("a gate of iron", Qt::Key_3);
  }
  [[nodiscard]] Revising &revising() { return window.revising(); }
  [[nodiscard]] std::string text() { return project().text(source).value()->text.utf8(); }
  /// Chooses a file with this content as the new text and waits for the comparison.
  ComparisonWindow *compareWith(const std::string &content, const std::string &name = "new.txt") {
    writeAll(folder / name, content);
    const Answers answers({pathToQt(folder / name)});
    trigger(Command::ReplaceText);
    REQUIRE(QTest::qWaitFor([&] { return revising().comparison() != nullptr; }, 30000));
    REQUIRE(QTest::qWaitForWindowExposed(revising().comparison()));
    return revising().comparison();
  }
  void apply(ComparisonWindow *compared) {
    const RevisionId before = project().source(source)->revision;
    QTest::mouseClick(compared->applyButton(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return project().source(source)->revision != before; }, 30000));
    REQUIRE(QTest::qWaitFor([&] { return revising().comparison() == nullptr; }, 30000));
  }
  /// Replaces the text by one without the gate.
  void loseGate() {
    std::string content = garden;
    content.replace(content.find("stands a gate of iron"), 21, "there is nothing");
    apply(compareWith(content));
  }
  OrphansWindow *openOrphans() {
    trigger(Command::Orphans);
    OrphansWindow *orphans = revising().orphans();
    REQUIRE(orphans != nullptr);
    REQUIRE(QTest::qWaitForWindowExposed(orphans));
    waitForGuesses();
    return orphans;
  }
  void waitForGuesses() {
    REQUIRE(QTest::qWaitFor([&] { return !revising().orphans()->looking(); }, 30000));
  }
  EditWindow *openEditor() {
    trigger(Command::EditText);
    EditWindow *editor = revising().editor();
    REQUIRE(editor != nullptr);
    REQUIRE(QTest::qWaitForWindowExposed(editor));
    return editor;
  }
  static void type(ExactEdit *field, const QString &before, const QString &words) {
    QTextCursor cursor = field->document()->find(before);
    REQUIRE_FALSE(cursor.isNull());
    cursor.setPosition(cursor.selectionEnd());
    field->setTextCursor(cursor);
    field->setFocus();
    QTest::keyClicks(field, words);
  }
};

}  // namespace testsupport
