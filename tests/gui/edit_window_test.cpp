// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStandardPaths>
#include <random>

#include "gui/revising/drafts.h"
#include "revising_stage.h"

using namespace testsupport;

namespace {

/// Everything that a document would like to turn into something else.
std::string odd() {
  return "A no\u00a0break and a narrow\u202fone.\nLine\u2028separated, paragraph\u2029separated, "
         "\uFDD0 frame \uFDD1 ends and \uFDD2.\n\tTabs\tand \u200dzwj "
         "\U0001F469\u200d\U0001F469\u200d\U0001F467, astral "
         "\U0001D49C.\n\u05e9\u05dc\u05d5\u05dd \u202bright to left\u202c \ufffc object\n\n\n"
         "soft\u00adhyphen \ufeff inner mark \u000b\u000c feeds e\u0301 end \n";
}

SourceText text(const std::string &utf8) {
  return SourceText::make(utf8).value();
}

}  // namespace

TEST_CASE("A text that nobody touched comes out of the editor character by character") {
  ExactEdit edit;
  edit.setText(text(odd()));
  CHECK(edit.text().utf8() == odd());
  CHECK_FALSE(edit.document()->isModified());
  edit.setText(text(""));
  CHECK(edit.text().utf8().empty());
}

TEST_CASE("What is written and taken back leaves everything else as it was") {
  ExactEdit edit;
  edit.setText(text(odd()));
  std::mt19937 random(3);
  for (int i = 0; i < 400; ++i) {
    QTextCursor cursor = edit.textCursor();
    const int length = edit.document()->characterCount() - 1;
    cursor.setPosition(static_cast<int>(random() % static_cast<unsigned>(length + 1)));
    cursor.setPosition(std::min(length, cursor.position() + static_cast<int>(random() % 6)),
                       QTextCursor::KeepAnchor);
    edit.setTextCursor(cursor);
    if (random() % 3 == 0)
      edit.cut();
    else
      edit.insertPlainText(random() % 2 == 0 ? QStringLiteral("new\nwords") : QStringLiteral("x"));
  }
  while (edit.document()->isUndoAvailable())
    edit.undo();
  CHECK(edit.text().utf8() == odd());
}

TEST_CASE("Writing at one place leaves all other characters as they were") {
  ExactEdit edit;
  edit.setText(text(odd()));
  QTextCursor cursor = edit.document()->find(QStringLiteral("frame"));
  REQUIRE_FALSE(cursor.isNull());
  cursor.insertText(QStringLiteral("window"));
  std::string expected = odd();
  expected.replace(expected.find("frame"), 5, "window");
  CHECK(edit.text().utf8() == expected);
}

TEST_CASE("What no text may hold is left out of what is written") {
  ExactEdit edit;
  edit.setText(text("ab"));
  edit.insertPlainText(QString(QChar(0xFEFF)) + QChar(0xD83D) + QStringLiteral("c\r\nd"));
  CHECK(edit.text().utf8() == "c\ndab");
}

TEST_CASE("A correction is stored as one step that keeps tags, structure and origin") {
  Revised r;
  const Origin origin = r.project().source(r.source)->origin;
  EditWindow *editor = r.openEditor();
  CHECK_FALSE(editor->pending());
  Revised::type(editor->field(), QStringLiteral("is a"), QStringLiteral(" walled"));
  CHECK(editor->pending());
  REQUIRE(QTest::qWaitFor([&] { return editor->consequences().contains(QStringLiteral("1 tag")); }, 30000));
  QTest::keyClick(editor->field(), Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(QTest::qWaitFor([&] { return r.revising().editor() == nullptr; }, 30000));
  CHECK(r.text().find("is a walled garden") != std::string::npos);
  CHECK(r.project().tagRow(r.moving).value().witness.quote == "is a walled garden");
  CHECK(r.project().source(r.source)->origin == origin);
  CHECK(r.report().contains(QStringLiteral("Corrected")));
  r.trigger(Command::Undo);
  CHECK(r.text() == Revised::garden);
  CHECK(r.project().tagRow(r.moving).value().witness.quote == "is a garden");
}

TEST_CASE("A correction can be looked at side by side first, and gone on with") {
  Revised r;
  EditWindow *editor = r.openEditor();
  Revised::type(editor->field(), QStringLiteral("gate"), QStringLiteral("way"));
  button(editor, QStringLiteral("See the changes…"))->click();
  REQUIRE(QTest::qWaitFor([&] { return r.revising().comparison() != nullptr; }, 30000));
  CHECK(r.revising().comparison()->view()->changeCount() == 1);
  button(r.revising().comparison(), QStringLiteral("Go on writing"))->click();
  CHECK(QTest::qWaitFor([&] { return r.revising().comparison() == nullptr; }));
  REQUIRE(r.revising().editor() == editor);
  CHECK(editor->pending());
  button(editor, QStringLiteral("See the changes…"))->click();
  REQUIRE(QTest::qWaitFor([&] { return r.revising().comparison() != nullptr; }, 30000));
  r.apply(r.revising().comparison());
  CHECK(r.text().find("gateway") != std::string::npos);
  CHECK(QTest::qWaitFor([&] { return r.revising().editor() == nullptr; }));
}

TEST_CASE("The editor opens at what is selected, and closes without a question where nothing was written") {
  Revised r;
  r.select("gate of iron");
  EditWindow *editor = r.openEditor();
  CHECK(editor->field()->textCursor().selectedText() == QStringLiteral("gate of iron"));
  QTest::keyClick(editor, Qt::Key_Escape);
  CHECK(QTest::qWaitFor([&] { return r.revising().editor() == nullptr; }));
}

TEST_CASE("What is written is not lost by closing the editor, the project or the window") {
  Revised r;
  EditWindow *editor = r.openEditor();
  Revised::type(editor->field(), QStringLiteral("gate"), QStringLiteral("way"));
  QTest::keyClick(editor, Qt::Key_Escape);
  QTest::qWait(0);
  REQUIRE(r.revising().editor() == editor);
  CHECK(editor->strip()->text().contains(QStringLiteral("not stored")));
  button(editor->strip(), QStringLiteral("Go on writing"))->click();
  CHECK(editor->strip()->isHidden());
  r.trigger(Command::CloseProject);
  CHECK(r.bench().isOpen());
  CHECK(editor->strip()->isVisible());
  CHECK_FALSE(r.window.close());
  button(editor->strip(), QStringLiteral("Drop it"))->click();
  CHECK(QTest::qWaitFor([&] { return r.revising().editor() == nullptr; }));
  CHECK(r.text() == Revised::garden);
  r.trigger(Command::CloseProject);
  CHECK_FALSE(r.bench().isOpen());
}

TEST_CASE("A draft outlives the project, comes back and is gone when it was stored") {
  Revised r;
  EditWindow *editor = r.openEditor();
  Revised::type(editor->field(), QStringLiteral("gate"), QStringLiteral("way"));
  // As another project is opened, or the program ends.
  r.bench().close();
  REQUIRE(QTest::qWaitFor([&] { return r.revising().editor() == nullptr; }));
  REQUIRE(r.window.files().open(r.path));
  REQUIRE(r.window.readPage()->showSource(r.source));
  editor = r.openEditor();
  CHECK(editor->pending());
  CHECK(editor->field()->text().utf8().find("gateway") != std::string::npos);
  CHECK(editor->strip()->isVisible());
  button(editor, QStringLiteral("Store the correction"))->click();
  REQUIRE(QTest::qWaitFor([&] { return r.revising().editor() == nullptr; }, 30000));
  CHECK_FALSE(draftOf(r.project().info().uuid, r.project().source(r.source)->uuid).has_value());
}

TEST_CASE("A text without words is not stored") {
  Revised r;
  EditWindow *editor = r.openEditor();
  editor->field()->selectAll();
  editor->field()->insertPlainText(QStringLiteral(" \n"));
  button(editor, QStringLiteral("Store the correction"))->click();
  CHECK(editor->strip()->text().contains(QStringLiteral("without words")));
  CHECK(r.text() == Revised::garden);
  editor->finish();
}

TEST_CASE("Tagged passages are tinted in the editor, and go along with what is written before them") {
  Revised w;
  EditWindow *editor = w.openEditor();
  const auto marked = [&] {
    QStringList words;
    for (const QTextEdit::ExtraSelection &each : editor->field()->extraSelections())
      words << each.cursor.selectedText();
    return words;
  };
  const QStringList both{QStringLiteral("is a garden"), QStringLiteral("a gate of iron")};
  CHECK(marked() == both);
  const QTextCharFormat format = editor->field()->extraSelections().front().format;
  CHECK(format.underlineStyle() != QTextCharFormat::NoUnderline);
  CHECK(format.background().color() != Theme::instance().color(Token::Paper));
  Revised::type(editor->field(), QStringLiteral("A walled"), QStringLiteral(" and very old"));
  CHECK(marked() == both);
  // So they are when it was weighed what becomes of them.
  REQUIRE(QTest::qWaitFor([&] { return editor->consequences().contains(QStringLiteral("1 place")); }, 30000));
  CHECK(marked() == both);
}
