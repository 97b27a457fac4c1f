// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <chrono>

#include "florilegium/actions/sources.h"
#include "florilegium/actions/tags.h"
#include "gui/picker/code_picker.h"
#include "gui/picker/code_ranking.h"
#include "gui/picker/code_use.h"
#include "gui/picker/new_code_row.h"
#include "gui/picker/picker_list.h"
#include "gui/picker/picker_model.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "support/catch.h"
#include "support/corpus.h"

using namespace florilegium;
using namespace florilegium::gui;

namespace {

CodeEntry entry(int id, const char *name, const char *above = "", const char *definition = "",
                int recency = 0) {
  return {CodeId{id}, toQt(name), toQt(above), toQt(definition), recency};
}

std::vector<std::int64_t> ids(const Ranking &ranking) {
  std::vector<std::int64_t> found;
  for (const CodeMatch &match : ranking.matches)
    found.push_back(match.id.value);
  return found;
}

/// The matched letters in brackets.
QString shown(const QString &text, const QVector<MatchRange> &ranges) {
  QString marked = text;
  for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
    marked.insert(range->end, QLatin1Char(']'));
    marked.insert(range->start, QLatin1Char('['));
  }
  return marked;
}

using Ids = std::vector<std::int64_t>;

/// A project with the starter codebook, one text, and a picker in a window.
struct Stage {
  Stage() {
    bench.take(Session::create(folder / "p.flor", {"p", "Ines", Codebook::Starter}).value());
    actions::NewSource source;
    source.name = "Text";
    source.text =
        SourceText::make("A miracle-grow on your neural forest, blocks receptors, once upon a time.").value();
    source.measure();
    REQUIRE(bench.perform(actions::addSources(bench.project(), {source})));
    window.resize(1200, 800);
    text.setFocus();
    window.show();
    QApplication::setActiveWindow(&window);
  }
  void tag(CodeId code, Span span) {
    const SourceId source = bench.project().sources().front()->id;
    REQUIRE(bench.perform(actions::addTag(bench.project(), {source, code, bench.coder(), span}, 1)));
  }
  CodeId code(int at) { return bench.project().codes()[static_cast<std::size_t>(at)]->id; }
  void open(CodePicker &picker) {
    picker.openFor(QStringLiteral("forest"), 16, QRect(100, 300, 400, 40), QRect(100, 0, 600, 800),
                   window.rect());
  }
  testsupport::TemporaryFolder folder;
  Workbench bench;
  QWidget window;
  QLineEdit text{&window};
};

QLineEdit *fieldOf(CodePicker &picker) {
  return qobject_cast<QLineEdit *>(picker.focusProxy());
}

void type(CodePicker &picker, const char *words) {
  QTest::keyClicks(fieldOf(picker), toQt(words));
}

}  // namespace

TEST_CASE("nothing typed lists all codes, those used last first, then the tree's order") {
  const CodeIndex index({entry(1, "a"), entry(2, "b", "", "", 2), entry(3, "c", "", "", 1), entry(4, "d")});
  CHECK(ids(rankCodes(index, {})) == Ids{3, 2, 1, 4});
  CHECK_FALSE(rankCodes(index, QStringLiteral("  ")).onlyNear);
}

TEST_CASE("starts of words come before inner matches, names before definitions") {
  const CodeIndex index({entry(1, "a scheme"), entry(2, "costs", "", "What metaphors cost."),
                         entry(3, "marketing metaphor"), entry(4, "mechanism of it")});
  CHECK(ids(rankCodes(index, QStringLiteral("me"))) == Ids{3, 4, 1});
  CHECK(ids(rankCodes(index, QStringLiteral("meta"))) == Ids{3, 2});
  CHECK(rankCodes(index, QStringLiteral("meta")).matches.back().kind == MatchKind::Definition);
}

TEST_CASE("among equals the code used last comes first, but a code of the very name before all") {
  const CodeIndex index(
      {entry(1, "hope lost"), entry(2, "hope", "", "", 3), entry(3, "hope regained", "", "", 1)});
  CHECK(ids(rankCodes(index, QStringLiteral("hop"))) == Ids{3, 2, 1});
  const Ranking exact = rankCodes(index, QStringLiteral("HOPE"));
  CHECK(exact.nameExists);
  CHECK(ids(exact) == Ids{2, 3, 1});
}

TEST_CASE("case and accents do not matter, and marks fall on the letters as written") {
  const CodeIndex index({entry(1, "Über-Große Erzählung")});
  const Ranking ranking = rankCodes(index, QStringLiteral("gross ERZA"));
  REQUIRE(ids(ranking) == Ids{1});
  CHECK(shown(index.codes()[0].name, ranking.matches[0].inName) == toQt("Über-[Groß]e [Erzä]hlung"));
}

TEST_CASE("marks cover whole characters beyond the basic plane and with combining marks") {
  const CodeIndex index({entry(1, "🧠 cafe\xCC\x81 talk")});
  const Ranking brain = rankCodes(index, toQt("🧠"));
  REQUIRE(ids(brain) == Ids{1});
  CHECK(shown(index.codes()[0].name, brain.matches[0].inName).startsWith(toQt("[🧠]")));
  const Ranking cafe = rankCodes(index, QStringLiteral("cafe"));
  CHECK(shown(index.codes()[0].name, cafe.matches[0].inName) == toQt("🧠 [cafe\xCC\x81] talk"));
}

TEST_CASE("letters find a name by the beginnings of its words or a contraction") {
  const CodeIndex index({entry(1, "marketing metaphor"), entry(2, "history of place")});
  CHECK(ids(rankCodes(index, QStringLiteral("mm"))) == Ids{1});
  CHECK(ids(rankCodes(index, QStringLiteral("mamet"))) == Ids{1});
  CHECK(ids(rankCodes(index, QStringLiteral("mrktng"))) == Ids{1});
  // "hope" could be picked out of "History Of PlacE", but nobody means that.
  CHECK(rankCodes(index, QStringLiteral("hope")).onlyNear);
}

TEST_CASE("a child is found by its own name together with that of its parent") {
  const CodeIndex index({entry(1, "marketing metaphor"), entry(2, "garden", "marketing metaphor"),
                         entry(3, "garden", "places")});
  CHECK(ids(rankCodes(index, QStringLiteral("market/gar"))) == Ids{2});
  CHECK(ids(rankCodes(index, QStringLiteral("garden pla"))) == Ids{3});
}

TEST_CASE("what no code fits names the nearest ones, at most three") {
  const CodeIndex index(
      {entry(1, "marketing metaphor", "", "A figure of speech that sells: garden, machine."),
       entry(2, "citation"), entry(3, "myth"), entry(4, "garden path"), entry(5, "gardening"),
       entry(6, "gardens")});
  const Ranking garden = rankCodes(index, QStringLiteral("brain as garden"));
  CHECK(garden.onlyNear);
  CHECK(garden.matches.size() == 3);
  CHECK(garden.matches.front().id.value == 4);
  const Ranking typo = rankCodes(index, QStringLiteral("marketing metapher"));
  CHECK(typo.onlyNear);
  CHECK(typo.matches.front().id.value == 1);
  CHECK(rankCodes(index, QStringLiteral("cittaion")).matches.front().id.value == 2);
  CHECK(rankCodes(index, QStringLiteral("zzzz")).matches.isEmpty());
}

TEST_CASE("the marked word of a near definition is the one that is shared") {
  const CodeIndex index({entry(1, "metaphor", "", "A figure that sells: garden, machine.")});
  const Ranking ranking = rankCodes(index, QStringLiteral("brain as garden"));
  REQUIRE(ranking.matches.size() == 1);
  CHECK(shown(index.codes()[0].definition, ranking.matches[0].inDefinition) ==
        toQt("A figure that sells: [garden], machine."));
}

TEST_CASE("use of codes follows tagging, removing and undo") {
  Stage stage;
  CodeUse use;
  use.reload(stage.bench.project());
  const auto follow = [&](const ChangeSet &changes) { use.follow(stage.bench.project(), changes); };
  QObject::connect(&stage.bench, &Workbench::projectChanged, &stage.window, follow);
  CHECK(use.recency(stage.code(0)) == 0);
  stage.tag(stage.code(0), {2, 9});
  stage.tag(stage.code(1), {2, 9});
  stage.tag(stage.code(0), {10, 14});
  stage.tag(stage.code(0), {15, 20});
  CHECK(use.recency(stage.code(0)) == 1);
  CHECK(use.recency(stage.code(1)) == 2);
  const auto newest = use.newest(stage.code(0));
  CHECK(newest[0] > newest[1]);
  stage.bench.undo();
  CHECK(use.newest(stage.code(0))[0] == newest[1]);
  stage.bench.undo();
  CHECK(use.recency(stage.code(1)) == 1);
  stage.bench.redo();
  CHECK(use.newest(stage.code(0))[0] == newest[1]);
}

TEST_CASE("Enter picks the highlighted code, closes, and gives the focus back") {
  Stage stage;
  stage.tag(stage.code(1), {2, 9});
  CodePicker picker(&stage.bench, &stage.window);
  QSignalSpy picked(&picker, &CodePicker::picked);
  stage.open(picker);
  REQUIRE(QApplication::focusWidget() == fieldOf(picker));
  type(picker, "me");
  QTest::keyClick(fieldOf(picker), Qt::Key_Down);
  QTest::keyClick(fieldOf(picker), Qt::Key_Return);
  REQUIRE(picked.size() == 1);
  CHECK(picked[0][0].value<CodeId>() == stage.code(0));
  CHECK_FALSE(picked[0][1].toBool());
  CHECK(picker.isHidden());
  CHECK(QApplication::focusWidget() == &stage.text);
}

TEST_CASE("Shift+Enter picks and stays for a second code") {
  Stage stage;
  CodePicker picker(&stage.bench, &stage.window);
  QSignalSpy picked(&picker, &CodePicker::picked);
  stage.open(picker);
  type(picker, "cit");
  QTest::keyClick(fieldOf(picker), Qt::Key_Return, Qt::ShiftModifier);
  REQUIRE(picked.size() == 1);
  CHECK(picked[0][0].value<CodeId>() == stage.code(3));
  CHECK(picked[0][1].toBool());
  CHECK(picker.isVisible());
  type(picker, "myth");
  QTest::keyClick(fieldOf(picker), Qt::Key_Return);
  REQUIRE(picked.size() == 2);
  CHECK(picked[1][0].value<CodeId>() == stage.code(2));
}

TEST_CASE("the picker covers no selected text and at most 60 percent of the height") {
  Stage stage;
  CodePicker picker(&stage.bench, &stage.window);
  const QRect selection(100, 300, 400, 40);
  stage.open(picker);
  CHECK_FALSE(picker.geometry().intersects(selection));
  CHECK(picker.height() <= stage.window.height() * 6 / 10);
}

TEST_CASE("a name that no code has offers near ones first, and Enter makes it with colour and key chosen") {
  Stage stage;
  CodePicker picker(&stage.bench, &stage.window);
  QSignalSpy created(&picker, &CodePicker::createRequested);
  stage.open(picker);
  type(picker, "marketing metapher");
  const auto *list = picker.findChild<PickerList *>();
  const auto *row = picker.findChild<NewCodeRow *>();
  CHECK(list->model()->rowCount() == 1);
  CHECK(row->highlighted());
  QTest::keyClick(fieldOf(picker), Qt::Key_Return);
  REQUIRE(created.size() == 1);
  const auto code = created[0][0].value<actions::NewCode>();
  CHECK(code.name == "marketing metapher");
  CHECK(code.shortcut == "5");
  CHECK(code.colour.has_value());
  CHECK_FALSE(code.parent);
  CHECK(stage.bench.perform(actions::addCode(stage.bench.project(), code)));
}

TEST_CASE("Ctrl+Enter makes a new code where others fit, but none of a name that is there") {
  Stage stage;
  CodePicker picker(&stage.bench, &stage.window);
  QSignalSpy created(&picker, &CodePicker::createRequested);
  stage.open(picker);
  type(picker, "citation");
  QTest::keyClick(fieldOf(picker), Qt::Key_Return, Qt::ControlModifier);
  CHECK(created.isEmpty());
  CHECK_FALSE(picker.findChild<NewCodeRow *>()->isVisible());
  fieldOf(picker)->clear();
  type(picker, "me");
  CHECK_FALSE(picker.findChild<NewCodeRow *>()->highlighted());
  QTest::keyClick(fieldOf(picker), Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(created.size() == 1);
  CHECK(created[0][0].value<actions::NewCode>().name == "me");
}

TEST_CASE("Tab leads to the fields of a new code, and Enter there makes it with them") {
  Stage stage;
  CodePicker picker(&stage.bench, &stage.window);
  QSignalSpy created(&picker, &CodePicker::createRequested);
  stage.open(picker);
  type(picker, "gardens");
  QTest::keyClick(fieldOf(picker), Qt::Key_Tab);
  auto *fields = picker.findChild<NewCodeFields *>();
  REQUIRE(fields->isAncestorOf(QApplication::focusWidget()));
  fields->setParentCode(stage.code(1));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
  QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Soil and seed."));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  REQUIRE(created.size() == 1);
  const auto code = created[0][0].value<actions::NewCode>();
  CHECK(code.parent == stage.code(1));
  CHECK(code.definition == "Soil and seed.");
}

TEST_CASE("only the highlighted code shows its definition and newest passages") {
  Stage stage;
  stage.tag(stage.code(3), {2, 9});
  stage.tag(stage.code(3), {24, 37});
  stage.tag(stage.code(3), {38, 44});
  CodePicker picker(&stage.bench, &stage.window);
  stage.open(picker);
  const auto *model = picker.findChild<PickerModel *>();
  REQUIRE(model->row(0).id == stage.code(3));
  CHECK(model->isOpen(0));
  CHECK_FALSE(model->isOpen(1));
  CHECK(model->row(0).quotes.size() == 2);
  QTest::keyClick(fieldOf(picker), Qt::Key_Down);
  CHECK(model->highlighted() == 1);
  CHECK_FALSE(model->isOpen(0));
}

TEST_CASE("naming a code by the selected words drops quotation marks and the signs around them") {
  Stage stage;
  CodePicker picker(&stage.bench, &stage.window);
  picker.openForNewCode(toQt("“reset” effect,"), 2, QRect(100, 300, 400, 40), QRect(100, 0, 600, 800),
                        stage.window.rect());
  CHECK(fieldOf(picker)->text() == QStringLiteral("reset effect"));
  CHECK(picker.findChild<NewCodeRow *>()->highlighted());
}

TEST_CASE("a read-only project offers no new code") {
  Stage stage;
  const auto path = stage.bench.session().path();
  stage.bench.close();
  stage.bench.take(Session::open(path, {.access = Access::ReadOnly}).value());
  CodePicker picker(&stage.bench, &stage.window);
  QSignalSpy created(&picker, &CodePicker::createRequested);
  stage.open(picker);
  type(picker, "nothing like it");
  CHECK_FALSE(picker.findChild<NewCodeRow *>()->isVisible());
  QTest::keyClick(fieldOf(picker), Qt::Key_Return, Qt::ControlModifier);
  CHECK(created.isEmpty());
}

TEST_CASE("a code that is made while the picker is open appears in it") {
  Stage stage;
  CodePicker picker(&stage.bench, &stage.window);
  stage.open(picker);
  type(picker, "gard");
  CHECK(picker.findChild<PickerModel *>()->rowCount() == 0);
  REQUIRE(stage.bench.perform(actions::addCode(stage.bench.project(), {.name = "garden", .parent = {}})));
  CHECK(picker.findChild<PickerModel *>()->rowCount() == 1);
}

TEST_CASE("the picker opens within 50 ms with 500 codes") {
  Stage stage;
  std::vector<actions::NewCode> codes;
  for (int i = 0; i < 496; ++i) {
    const std::string number = std::to_string(i);
    codes.push_back({.name = "code " + number,
                     .parent = {},
                     .definition = "What is said of the thing numbered " + number});
  }
  REQUIRE(stage.bench.perform(actions::addCodes(stage.bench.project(), codes)));
  CodePicker picker(&stage.bench, &stage.window);
  QCoreApplication::processEvents();
  // The first opening also loads fonts and icons.
  stage.open(picker);
  picker.dismiss();
  const auto start = std::chrono::steady_clock::now();
  stage.open(picker);
  picker.repaint();
  const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
  CHECK(picker.findChild<PickerModel *>()->rowCount() == 500);
  INFO(took.count());
#ifdef NDEBUG
  CHECK(took.count() < 50);
#else
  CHECK(took.count() < 250);
#endif
}

TEST_CASE("the picker follows a code away from the project without choosing it") {
  Stage stage;
  CodePicker picker(&stage.bench, &stage.window);
  QSignalSpy picked(&picker, &CodePicker::picked);
  stage.open(picker);
  type(picker, "citation");
  REQUIRE(stage.bench.perform(actions::deleteCode(stage.bench.project(), stage.code(3))));
  QTest::keyClick(fieldOf(picker), Qt::Key_Return, Qt::ShiftModifier);
  CHECK(picked.isEmpty());
}
