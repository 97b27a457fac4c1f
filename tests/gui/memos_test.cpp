// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/memos/memos_window.h"

#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

#include "florilegium/actions/memos.h"
#include "gui/codebook/code_editor.h"
#include "gui/inspector/inspector.h"
#include "gui/inspector/memo_editor.h"
#include "gui/inspector/memo_sheet.h"
#include "gui/inspector/memo_text.h"
#include "gui/widgets/segmented_control.h"
#include "window_fixture.h"

using namespace testsupport;

namespace {

/// A project with a memo on everything that can have one.
struct Memos : Window {
  TagId tagged;
  Span words;

  Memos() {
    tagged = tag("is a garden");
    words = placesOf(view()->text(), "a weed").at(0);
    const SourceId source = window.readPage()->source();
    write({MemoOn::Project, 0, {}}, "On the whole **project**");
    write({MemoOn::Source, source.value, {}}, "On the source, written in Bern");
    write({MemoOn::Code, project().codes().front()->id.value, {}}, "On the code: Soil");
    write({MemoOn::Tag, tagged.value, {}}, "On the tag: soil again");
    REQUIRE(bench().perform(
        actions::addSpanMemo(project(), source, words, "On words alone", bench().coder(), now())));
    QTest::keyClick(view(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(window.memosWindow() != nullptr);
    REQUIRE(QTest::qWaitForWindowExposed(window.memosWindow()));
  }
  void write(const actions::MemoTarget &on, const std::string &text) {
    REQUIRE(bench().perform(actions::setMemo(project(), on, text, bench().coder(), now())));
  }
  [[nodiscard]] QListView *list() { return window.memosWindow()->list(); }
  [[nodiscard]] int rows() { return list()->model()->rowCount(); }
  void choose(int row) {
    list()->setFocus();
    list()->setCurrentIndex(list()->model()->index(row, 0));
    QTest::keyClick(list(), Qt::Key_Return);
  }
};

}  // namespace

TEST_CASE("One window lists the memos on everything, in the order of the project") {
  Memos m;
  REQUIRE(m.rows() == 5);
  const QStringList texts{QStringLiteral("project"), QStringLiteral("code"), QStringLiteral("source"),
                          QStringLiteral("tag"), QStringLiteral("words")};
  for (int row = 0; row < 5; ++row)
    CHECK(m.list()->model()->index(row, 0).data(MemoListModel::TextRole).toString().contains(texts[row]));
}

TEST_CASE("Typing and kinds narrow the memos, without regard to case and accents") {
  Memos m;
  m.window.memosWindow()->search()->setText(QStringLiteral("SÓIL"));
  CHECK(m.rows() == 2);
  m.window.memosWindow()->kinds()->setCurrentIndex(4);
  CHECK(m.rows() == 1);
  m.window.memosWindow()->search()->clear();
  CHECK(m.rows() == 1);
  m.window.memosWindow()->kinds()->setCurrentIndex(0);
  QTest::keyClicks(m.window.memosWindow()->search(), QStringLiteral("nowhere"));
  CHECK(m.rows() == 0);
}

TEST_CASE("The list of memos follows the project") {
  Memos m;
  m.write({MemoOn::Project, 0, {}}, "");
  CHECK(m.rows() == 4);
  m.trigger(Command::Undo);
  CHECK(m.rows() == 5);
}

TEST_CASE("Choosing a memo leads to what it is on") {
  Memos m;
  m.view()->setCurrentTag({});
  m.choose(3);
  CHECK(m.view()->currentTag() == m.tagged);
  m.choose(2);
  auto *memo = qobject_cast<MemoEditor *>(m.window.focusWidget());
  REQUIRE(memo != nullptr);
  CHECK(memo->text() == QStringLiteral("On the source, written in Bern"));
  m.choose(4);
  auto *sheet = m.window.findChild<MemoSheet *>();
  REQUIRE(sheet != nullptr);
  CHECK(sheet->isVisible());
  CHECK(m.view()->selection() == m.words);
  sheet->dismiss();
  m.choose(0);
  CHECK(sheet->isVisible());
  sheet->dismiss();
  m.choose(1);
  auto *editor = m.window.findChild<CodeEditor *>();
  REQUIRE(editor != nullptr);
  CHECK(editor->isVisible());
}

TEST_CASE("A memo is set for reading until it is written in") {
  Memos m;
  m.view()->setCurrentTag({});
  m.write({MemoOn::Source, m.window.readPage()->source().value, {}}, "A **strong** word");
  MemoEditor *memo = nullptr;
  for (auto *found : m.window.readPage()->inspector()->findChildren<MemoEditor *>())
    if (found->isVisible()) memo = found;
  REQUIRE(memo != nullptr);
  CHECK(memo->rendered());
  CHECK(memo->text() == QStringLiteral("A **strong** word"));
  m.window.memosWindow()->close();
  m.window.activateWindow();
  REQUIRE(QTest::qWaitForWindowActive(&m.window));
  memo->setFocus();
  CHECK_FALSE(memo->rendered());
  QTest::keyClick(memo, Qt::Key_End, Qt::ControlModifier);
  QTest::keyClicks(memo, QStringLiteral(", and more"));
  QTest::keyClick(memo, Qt::Key_Return, Qt::ControlModifier);
  CHECK(memo->rendered());
  CHECK(m.project().memoOn(MemoOn::Source, m.window.readPage()->source().value)->text ==
        "A **strong** word, and more");
}

TEST_CASE("A link in a memo tells its address and opens nothing") {
  Memos m;
  m.view()->setCurrentTag({});
  m.write({MemoOn::Source, m.window.readPage()->source().value, {}}, "[a link](https://example.org/there)");
  MemoEditor *memo = nullptr;
  for (auto *found : m.window.readPage()->inspector()->findChildren<MemoEditor *>())
    if (found->isVisible()) memo = found;
  REQUIRE(memo != nullptr);
  QTest::qWait(0);
  const int margin = qRound(memo->document()->documentMargin());
  QTest::mouseClick(memo->viewport(), Qt::LeftButton, {}, QPoint(margin + 6, margin + 6));
  CHECK(m.report().contains(QStringLiteral("https://example.org/there")));
  CHECK_FALSE(memo->hasFocus());
}

TEST_CASE("Pictures and markup of a memo are words, and none is loaded") {
  MemoText text;
  text.setMemo(
      QStringLiteral("![A weed](file:///etc/hostname) and ![](http://192.0.2.1/x.png)\nnext <b>line</b>"),
      QFont(), Qt::black);
  const QString plain = text.toPlainText();
  CHECK_FALSE(plain.contains(QChar::ObjectReplacementCharacter));
  CHECK(plain.contains(QStringLiteral("[A weed]")));
  CHECK(plain.contains(QLatin1Char('\n')) | plain.contains(QChar(QChar::LineSeparator)));
  CHECK(plain.contains(QStringLiteral("<b>")));
}

TEST_CASE("No-break spaces of a memo are kept") {
  MarkdownEdit edit;
  const QString text = QStringLiteral("so\u00a0on\nand 𝒜");
  edit.setPlainText(text);
  CHECK(edit.text() == text);
}
