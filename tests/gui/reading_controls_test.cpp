// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include "gui/codebook/codes_panel.h"
#include "gui/reading/filter_bar.h"
#include "gui/reading/filter_note.h"
#include "gui/reading/outline_delegate.h"
#include "gui/reading/outline_popover.h"
#include "gui/reading/preferences_window.h"
#include "gui/reading/stepper.h"
#include "gui/reading/type_keeper.h"
#include "gui/reading/type_popover.h"
#include "gui/widgets/link_button.h"
#include "gui/widgets/pill_button.h"
#include "gui/widgets/segmented_control.h"
#include "reading_fixture.h"

using namespace readingtest;

namespace {

std::string chapters() {
  std::string text = "# The book\n\nAn opening.\n\n";
  for (int chapter = 1; chapter <= 3; ++chapter) {
    text += "## Chapter " + std::to_string(chapter) + "\n\n";
    for (int i = 0; i < 12; ++i)
      text += "In chapter " + std::to_string(chapter) + " paragraph " + std::to_string(i) +
              " speaks of a garden in the brain that grows where nobody has planted it.\n\n";
    text += "### Section " + std::to_string(chapter) + "\n\nIts garden ends here.\n\n";
  }
  return text;
}

struct Controls : Desk {
  explicit Controls(const std::string &text = chapters()) : Desk(text) {}
  [[nodiscard]] FilterBar &filters() { return *reading().filters(); }
  [[nodiscard]] QString note() { return reading().note()->text(); }
  [[nodiscard]] OutlinePopover &outline() { return *reading().outline(); }
  [[nodiscard]] TypePopover &type() { return *reading().typePopover(); }
  [[nodiscard]] QString row(int at, int role = Qt::DisplayRole) {
    return outline().list()->model()->index(at, 0).data(role).toString();
  }
  /// Checks a choice of a pill's menu, as its click does.
  void choose(QMenu *menu, const QString &words) {
    emit menu->aboutToShow();
    for (QAction *action : menu->actions())
      if (action->text().trimmed() == words) return action->trigger();
    FAIL("no such choice");
  }
};

}  // namespace

TEST_CASE("The type is kept for the person and shows at once") {
  Controls f;
  f.run(Command::Type);
  REQUIRE(f.type().isVisible());
  f.type().size()->largerButton()->click();
  CHECK(f.view()->readingType().size == kDefaultReadingSize + 1);
  QTest::keyClick(f.type().measure(), Qt::Key_Right);
  emit f.type().lines()->activated(2);
  f.type().lines()->setCurrentIndex(2);
  emit f.type().lines()->activated(2);
  CHECK(f.view()->readingType().lineFactor > 1);
  const ReadingType chosen = f.reading().type()->usual();
  const TypeKeeper other(f.view());
  CHECK(other.usual() == chosen);
  f.reading().type()->reset();
  CHECK(f.view()->readingType() == ReadingType{});
}

TEST_CASE("Only fonts that are installed are offered") {
  Controls f;
  CHECK(f.type().fonts()->count() >= 1);
  for (const ReadingFamily &family : readingFamilies()) {
    CAPTURE(family.name.toStdString());
    CHECK((f.type().fonts()->findData(family.family) >= 0) == family.available);
  }
}

TEST_CASE("Zoom belongs to the source, the type to the person") {
  Controls f;
  f.add("other.md", "# Other\n\nAnother text.\n");
  const SourceId second = f.project().sources().back()->id;
  f.window.readPage()->showSource(second);
  f.run(Command::Larger);
  f.run(Command::Larger);
  CHECK(f.view()->readingType().size == kDefaultReadingSize + 2);
  f.window.readPage()->showSource(f.project().sources().front()->id);
  CHECK(f.view()->readingType().size == kDefaultReadingSize);
  f.window.readPage()->showSource(second);
  CHECK(f.view()->readingType().size == kDefaultReadingSize + 2);
  f.run(Command::NormalSize);
  CHECK(f.view()->readingType().size == kDefaultReadingSize);
}

TEST_CASE("Sepia is chosen in the sheet of types and kept") {
  Controls f;
  f.run(Command::Type);
  f.type().theme()->setCurrentIndex(1);
  emit f.type().theme()->activated(1);
  CHECK(Theme::instance().mode() == ThemeMode::Sepia);
  CHECK(f.window.commands()->action(Command::ThemeSepia)->isChecked());
  CHECK(QSettings().value(QStringLiteral("theme")).toInt() == static_cast<int>(ThemeMode::Sepia));
}

TEST_CASE("Filters leave out tags by code, coder and certainty, and the status line says so") {
  Controls f;
  const TagId claim = f.tag("An opening", "mechanistic claim");
  const TagId metaphor = f.tag("The book", "marketing metaphor", Certainty::Unsure);
  const auto shown = [&](TagId tag) { return f.view()->filter().shows(*f.project().tag(tag)); };
  f.choose(f.filters().codeMenu(), QStringLiteral("mechanistic claim"));
  CHECK(shown(claim));
  CHECK_FALSE(shown(metaphor));
  CHECK(f.note() == QStringLiteral("Only mechanistic claim shown"));
  f.reading().note()->link()->click();
  CHECK(shown(metaphor));
  CHECK(f.note().isEmpty());
  f.choose(f.filters().certaintyMenu(), QStringLiteral("Unsure"));
  CHECK_FALSE(shown(metaphor));
  CHECK(f.note() == QStringLiteral("Only certain or likely shown"));
  f.filters().clear();
  const QString me = toQt(f.project().coders().front()->name);
  f.choose(f.filters().coderMenu(), me);
  CHECK(shown(claim));
  CHECK(f.note().contains(me));
}

TEST_CASE("A filter by a code takes the codes below it along") {
  Controls f;
  actions::NewCode child;
  child.name = "graft";
  child.parent = f.code("marketing metaphor");
  REQUIRE(f.window.workbench().perform(actions::addCode(f.project(), child)));
  const TagId tag = f.tag("An opening", "graft");
  f.choose(f.filters().codeMenu(), QStringLiteral("marketing metaphor"));
  CHECK(f.view()->filter().shows(*f.project().tag(tag)));
  f.choose(f.filters().codeMenu(), QStringLiteral("marketing metaphor"));
  f.choose(f.filters().codeMenu(), QStringLiteral("citation"));
  CHECK_FALSE(f.view()->filter().shows(*f.project().tag(tag)));
}

TEST_CASE("H hides the codes and brings them back, and says it while they are hidden") {
  Controls f;
  f.key(Qt::Key_H);
  CHECK_FALSE(f.view()->tintsShown());
  CHECK(f.note() == QStringLiteral("The codes are hidden"));
  CHECK(f.filters().hidePill()->isChecked());
  f.key(Qt::Key_H);
  CHECK(f.view()->tintsShown());
  CHECK(f.note().isEmpty());
}

TEST_CASE("A code hidden in the codebook is named in the status line with the way back") {
  Controls f;
  f.window.readPage()->codes()->setHidden(f.code("citation"), true);
  CHECK(f.note() == QStringLiteral("citation is hidden"));
  CHECK(f.reading().note()->link()->text() == QStringLiteral("Show"));
  f.reading().note()->link()->click();
  CHECK(f.window.readPage()->codes()->hiddenCodes().empty());
  CHECK(f.note().isEmpty());
}

TEST_CASE("Only tagged passages are shown while that is asked for") {
  Controls f;
  f.tag("An opening", "citation");
  f.filters().passagesPill()->click();
  CHECK(f.view()->passagesOnly());
  CHECK(f.note() == QStringLiteral("Only tagged passages are shown"));
  f.run(Command::OnlyPassages);
  CHECK_FALSE(f.view()->passagesOnly());
}

TEST_CASE("Closing a project lifts its filters") {
  Controls f;
  f.key(Qt::Key_H);
  f.run(Command::CloseProject);
  CHECK_FALSE(f.filters().filter().inForce());
  CHECK(f.note().isEmpty());
}

TEST_CASE("The outline lists headings by level with their passages and marks where one reads") {
  Controls f;
  f.tag("Its garden ends", "citation");
  f.run(Command::Outline);
  REQUIRE(f.outline().isVisible());
  REQUIRE(f.outline().list()->model()->rowCount() == 7);
  CHECK(f.row(0) == QStringLiteral("The book"));
  CHECK(f.row(1) == QStringLiteral("Chapter 1"));
  CHECK(f.row(2, OutlineDelegate::Depth) == QStringLiteral("2"));
  CHECK(f.row(0, OutlineDelegate::Passages) == QStringLiteral("1"));
  CHECK(f.row(1, OutlineDelegate::Passages) == QStringLiteral("1"));
  CHECK(f.row(3, OutlineDelegate::Passages) == QStringLiteral("0"));
  CHECK(f.row(0, OutlineDelegate::Here) == QStringLiteral("true"));
}

TEST_CASE("Typing in the outline leaves the headings that hold it, Enter goes there, Back returns") {
  Controls f;
  f.view()->setCaret(0);
  f.run(Command::Outline);
  QTest::keyClicks(f.outline().field(), QStringLiteral("section 3"));
  REQUIRE(f.outline().list()->model()->rowCount() == 1);
  QTest::keyClick(f.outline().field(), Qt::Key_Return);
  CHECK_FALSE(f.outline().isVisible());
  CHECK(f.view()->hasFocus());
  const Span heading = f.find("Section 3");
  REQUIRE(QTest::qWaitFor([&] { return f.view()->visibleSpan().contains(heading); }));
  CHECK(f.view()->caret() == heading.start);
  f.run(Command::Back);
  CHECK(QTest::qWaitFor([&] { return f.view()->visibleSpan().contains(f.find("An opening")); }));
}

TEST_CASE("The outline of a text without headings says that there are none") {
  Controls f;
  f.outline().setOutline({}, 0);
  CHECK(f.outline().emptyText() == QStringLiteral("This text has no headings."));
  CHECK(f.outline().field()->isHidden());
  f.outline().setOutline({{{0, 3}, 0, 0, QStringLiteral("One")}}, 0);
  CHECK(f.outline().emptyText().isEmpty());
  f.outline().field()->setText(QStringLiteral("two"));
  CHECK(f.outline().emptyText() == QStringLiteral("No heading holds “two”."));
}

TEST_CASE("Bars come at the foot of the text and leave the line read where it is") {
  Controls f;
  f.view()->setCaret(f.find("Chapter 2").start);
  f.view()->goTo(f.find("Chapter 2"));
  QTest::qWait(200);
  const ReadingPosition before = f.view()->readingPosition();
  f.run(Command::Filters);
  f.run(Command::Find);
  QCoreApplication::processEvents();
  CHECK(f.view()->readingPosition() == before);
}

TEST_CASE("Preferences take effect at once and are kept") {
  Controls f;
  f.run(Command::Preferences);
  PreferencesWindow *window = f.reading().preferences();
  REQUIRE(window != nullptr);
  CHECK_FALSE(window->isModal());
  window->wordsBox()->setChecked(false);
  CHECK(f.view()->snapping() == Snapping::Characters);
  CHECK_FALSE(Preferences::snapsToWords());
  window->motionBox()->setChecked(false);
  CHECK_FALSE(Theme::instance().motion());
  window->motionBox()->setChecked(true);
  window->patternsBox()->setChecked(true);
  CHECK(Theme::instance().patterns());
  CHECK(Preferences::patterns());
  window->patternsBox()->setChecked(false);
  CHECK_FALSE(Theme::instance().patterns());
  window->nameField()->setText(QStringLiteral("Ines Halloran"));
  QTest::keyClick(window->nameField(), Qt::Key_Return);
  CHECK(Workbench::personName() == QStringLiteral("Ines Halloran"));
  f.tag("An opening", "citation");
  CHECK(f.project().coderNamed("Ines Halloran") != nullptr);
}
