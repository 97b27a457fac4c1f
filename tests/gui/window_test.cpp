// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

#include "florilegium/text/quote.h"
#include "florilegium/text/segment.h"
#include "gui/codebook/codes_panel.h"
#include "gui/inspector/inspector.h"
#include "gui/inspector/memo_editor.h"
#include "gui/reader/reading_view.h"
#include "gui/shell/main_window.h"
#include "gui/shell/read_page.h"
#include "gui/shell/strings.h"
#include "gui/sources/sources_panel.h"
#include "gui/theme/theme.h"
#include "gui/widgets/stave.h"
#include "support/catch.h"
#include "support/corpus.h"

using namespace florilegium;
using namespace florilegium::gui;

namespace {

/// A window on a new project with one text, shown.
struct Fixture {
  testsupport::TemporaryFolder folder;
  MainWindow window;

  explicit Fixture(
      const std::string &text = "A short text\n\nThe brain is a garden, they say, and grief a weed.\n") {
    QSettings().clear();
    Theme::instance().install();
    window.resize(1440, 900);
    REQUIRE(window.files().create(folder / "project.flor"));
    add("text.txt", text);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    view()->setFocus();
  }

  void add(const std::string &name, const std::string &text) {
    testsupport::writeAll(folder / name, text);
    const auto before = project().sources().size();
    window.addFiles({pathToQt(folder / name)});
    REQUIRE(QTest::qWaitFor([&] { return project().sources().size() == before + 1; }, 20000));
  }

  [[nodiscard]] const Project &project() { return window.workbench().project(); }
  [[nodiscard]] ReadingView *view() { return window.readPage()->view(); }
  [[nodiscard]] QString report() { return window.reportLine()->plainText(); }

  Span select(const std::string &quote) {
    const Span span = placesOf(view()->text(), quote).at(0);
    view()->setSelection(span);
    return span;
  }
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view(), key, modifiers); }
  [[nodiscard]] std::string quoteOf(TagId tag) { return project().tagRow(tag).value().witness.quote; }
  [[nodiscard]] TagId onlyTag() {
    REQUIRE(project().tagCount() == 1);
    return TagId{project().tagIndex(window.readPage()->source()).all().at(0).id};
  }
};

}  // namespace

TEST_CASE("A digit tags the selection, durably, and the status line says so") {
  Fixture f;
  const Span span = f.select("is a garden");
  f.key(Qt::Key_2);
  const Tag *tag = f.project().tag(f.onlyTag());
  CHECK(tag->span == span);
  CHECK(f.project().code(tag->code)->name == "marketing metaphor");
  CHECK(f.report().contains(QStringLiteral("is a garden")));
  CHECK(f.report().contains(QStringLiteral("marketing metaphor")));
  CHECK(f.view()->currentTag() == tag->id);

  Storage::Options reading;
  reading.access = Access::ReadOnly;
  const auto other = Session::open(f.folder / "project.flor", reading);
  REQUIRE(other);
  CHECK((*other)->project().tagCount() == 1);
}

TEST_CASE("A digit with a tag selected changes its code") {
  Fixture f;
  f.select("is a garden");
  f.key(Qt::Key_2);
  f.key(Qt::Key_3);
  CHECK(f.project().code(f.project().tag(f.onlyTag())->code)->name == "myth/narrative");
}

TEST_CASE("Undo and redo reach every step, also after the program was closed") {
  Fixture f;
  f.select("garden");
  f.key(Qt::Key_1);
  f.key(Qt::Key_Delete);
  CHECK(f.project().tagCount() == 0);
  f.key(Qt::Key_Z, Qt::ControlModifier);
  CHECK(f.project().tagCount() == 1);
  f.window.workbench().close();
  REQUIRE(f.window.files().open(f.folder / "project.flor"));
  f.key(Qt::Key_Z, Qt::ControlModifier);
  CHECK(f.project().tagCount() == 0);
  f.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
  CHECK(f.project().tagCount() == 1);
}

TEST_CASE("Shift with arrows moves the end of the tag selected by words") {
  Fixture f;
  f.select("garden");
  f.key(Qt::Key_1);
  f.key(Qt::Key_Right, Qt::ShiftModifier);
  CHECK(f.quoteOf(f.onlyTag()).starts_with("garden, they"));
  f.key(Qt::Key_Left, Qt::ShiftModifier | Qt::AltModifier);
  CHECK(f.quoteOf(f.onlyTag()).starts_with("a garden"));
}

TEST_CASE("Escape lets go of the tag, so that the next words can be chosen") {
  Fixture f;
  f.select("garden");
  f.key(Qt::Key_1);
  REQUIRE(f.view()->currentTag());
  f.key(Qt::Key_Escape);
  CHECK_FALSE(f.view()->currentTag());
  f.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
  CHECK_FALSE(f.view()->selection().empty());
  f.key(Qt::Key_Escape);
  CHECK(f.view()->selection().empty());
}

TEST_CASE("A memo typed in the inspector is stored when the person presses Ctrl and Enter") {
  Fixture f;
  f.select("garden");
  f.key(Qt::Key_1);
  f.key(Qt::Key_M);
  auto *memo = qobject_cast<MemoEditor *>(QApplication::focusWidget());
  REQUIRE(memo != nullptr);
  QTest::keyClicks(memo, QStringLiteral("Soil again"));
  QTest::keyClick(memo, Qt::Key_Return, Qt::ControlModifier);
  const Memo *stored = f.project().memoOn(f.onlyTag());
  REQUIRE(stored != nullptr);
  CHECK(stored->text == "Soil again");
  CHECK(f.view()->hasFocus());
}

TEST_CASE("C goes through the certainties") {
  Fixture f;
  f.select("garden");
  f.key(Qt::Key_1);
  f.key(Qt::Key_C);
  CHECK(f.project().tag(f.onlyTag())->certainty == Certainty::Likely);
  f.key(Qt::Key_C);
  CHECK(f.project().tag(f.onlyTag())->certainty == Certainty::Unsure);
}

TEST_CASE("The last code is put again by one key") {
  Fixture f;
  f.select("garden");
  f.key(Qt::Key_3);
  f.select("weed");
  f.key(Qt::Key_R);
  CHECK(f.project().tagCount() == 2);
  for (const Tag *tag : f.project().tagsOf(f.window.readPage()->source()))
    CHECK(f.project().code(tag->code)->name == "myth/narrative");
}

TEST_CASE("A click on a code tags the selection") {
  Fixture f;
  f.select("grief a weed");
  QTreeView *codes = f.window.readPage()->codes()->view();
  const QRect row = codes->visualRect(codes->model()->index(3, 0));
  QTest::mouseClick(codes->viewport(), Qt::LeftButton, {}, QPoint(row.left() + 40, row.center().y()));
  CHECK(f.project().code(f.project().tag(f.onlyTag())->code)->name == "citation");
}

TEST_CASE("Tagging moves neither the page nor the place") {
  std::string text;
  for (int i = 0; i < 300; ++i)
    text += "Paragraph " + std::to_string(i) + " speaks of gardens and of weather.\n\n";
  Fixture f(text);
  f.view()->goTo(placesOf(f.view()->text(), "Paragraph 150 ").at(0));
  QTest::qWait(0);
  const Span shown = f.view()->visibleSpan();
  f.view()->setSelection(widenTo(f.view()->text(), {shown.start + 200, shown.start + 210}, Unit::Word));
  const ReadingPosition before = f.view()->readingPosition();
  f.key(Qt::Key_1);
  CHECK(f.view()->readingPosition() == before);
  f.key(Qt::Key_Z, Qt::ControlModifier);
  CHECK(f.view()->readingPosition() == before);
}

TEST_CASE("Each source is found again where it was left") {
  std::string text;
  for (int i = 0; i < 300; ++i)
    text += "Paragraph " + std::to_string(i) + " speaks of gardens and of weather.\n\n";
  Fixture f(text);
  f.add("other.txt", "Another text\n\nWith a few words of its own.\n");
  const auto sources = f.project().sources();
  REQUIRE(f.window.readPage()->showSource(sources[0]->id));
  f.view()->goTo(placesOf(f.view()->text(), "Paragraph 200 ").at(0));
  QTest::qWait(0);
  const Span before = f.view()->visibleSpan();
  REQUIRE(f.window.readPage()->showSource(sources[1]->id));
  REQUIRE(f.window.readPage()->showSource(sources[0]->id));
  CHECK(f.view()->visibleSpan().start == before.start);
}

TEST_CASE("Going to the next source by key leaves one source chosen") {
  Fixture f;
  f.add("other.txt", "Another text\n\nWith a few words of its own.\n");
  f.key(Qt::Key_PageUp, Qt::ControlModifier);
  f.key(Qt::Key_PageDown, Qt::ControlModifier);
  CHECK(f.window.readPage()->sources()->view()->selectionModel()->selectedIndexes().size() == 1);
}

TEST_CASE("Removing the source that is shown shows another, and Undo brings it back") {
  Fixture f;
  f.add("other.txt", "Another text\n\nWith a few words of its own.\n");
  const SourceId shown = f.window.readPage()->source();
  QTest::keyClick(f.window.readPage()->sources()->view(), Qt::Key_Delete);
  CHECK(f.project().source(shown) == nullptr);
  CHECK(f.window.readPage()->source() != shown);
  f.key(Qt::Key_Z, Qt::ControlModifier);
  CHECK(f.project().source(shown) != nullptr);
}

TEST_CASE("A project that is open elsewhere opens for reading and says so") {
  testsupport::TemporaryFolder folder;
  Session::NewProject wanted;
  wanted.coder = "Ines";
  const auto holder = Session::create(folder / "shared.flor", wanted);
  REQUIRE(holder);
  MainWindow window;
  window.show();
  REQUIRE(window.files().open(folder / "shared.flor"));
  CHECK(window.workbench().readOnly());
  for (QAction *digit : window.commands()->digits())
    CHECK_FALSE(digit->isEnabled());
}

TEST_CASE("A file that is no project leaves the welcome page, which says why") {
  testsupport::TemporaryFolder folder;
  testsupport::writeAll(folder / "fake.flor", "nothing of the kind");
  MainWindow window;
  window.show();
  CHECK_FALSE(window.files().open(folder / "fake.flor"));
  CHECK_FALSE(window.workbench().isOpen());
  CHECK(testsupport::readAll(folder / "fake.flor") == "nothing of the kind");
}

TEST_CASE("Every button and field of the window has a name, in wide and in narrow windows") {
  Fixture f;
  for (const QSize size : {QSize(1440, 900), QSize(1100, 768), QSize(800, 600)}) {
    f.window.resize(size);
    QTest::qWait(0);
    for (const QWidget *widget : f.window.findChildren<QWidget *>()) {
      const bool asks = widget->focusPolicy() != Qt::NoFocus && widget->isVisible();
      if (!asks || widget->objectName().startsWith(QLatin1String("qt_"))) continue;
      const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
      INFO(widget->metaObject()->className());
      REQUIRE(face != nullptr);
      CHECK_FALSE(face->text(QAccessible::Name).isEmpty());
    }
  }
}

TEST_CASE("A span chosen in the window, stored and read back is the same characters in any script") {
  std::mt19937 random(7);
  Fixture f("Title\n\n" + testsupport::randomText(random, 1500) + " end\n");
  std::uniform_int_distribution<Position> place(0, f.view()->text().length() - 1);
  int made = 0;
  for (int i = 0; i < 60; ++i) {
    const Position a = place(random), b = place(random);
    f.view()->setSelection({std::min(a, b), std::min(std::max(a, b), std::min(a, b) + 40)});
    const Span chosen = f.view()->selection();
    if (chosen.empty()) continue;
    const std::string words(f.view()->text().slice(chosen));
    const std::int64_t before = f.project().tagCount();
    f.key(Qt::Key_1);
    if (f.project().tagCount() == before) continue;
    const TagId tag = f.view()->currentTag();
    CHECK(f.project().tag(tag)->span == chosen);
    CHECK(f.quoteOf(tag) == words);
    ++made;
  }
  CHECK(made > 20);
  const auto checks = f.window.workbench().session().check();
  REQUIRE(checks);
  for (const doctor::Check &check : *checks)
    CHECK(check.findings.empty());
}

TEST_CASE("In a narrow window a memo can still be written") {
  Fixture f;
  f.window.resize(800, 600);
  QTest::qWait(0);
  f.select("garden");
  f.key(Qt::Key_1);
  f.key(Qt::Key_M);
  auto *memo = qobject_cast<MemoEditor *>(QApplication::focusWidget());
  REQUIRE(memo != nullptr);
  CHECK(memo->isVisible());
  QTest::keyClicks(memo, QStringLiteral("Small"));
  QTest::keyClick(memo, Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(f.project().memoOn(f.onlyTag()) != nullptr);
}

TEST_CASE("Numbers and their nouns agree in English") {
  QTranslator plurals;
  REQUIRE(plurals.load(QStringLiteral(":/translations/florilegium_en.qm")));
  QApplication::installTranslator(&plurals);
  CHECK(staveText({100, {Qt::red}, {{1, 2, 0}}, {}}) == QStringLiteral("1 passage"));
  CHECK(staveText({100, {Qt::red}, {{1, 2, 0}, {3, 4, 0}}, {}}) == QStringLiteral("2 passages"));
  QApplication::removeTranslator(&plurals);
}
