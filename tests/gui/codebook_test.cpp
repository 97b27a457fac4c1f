// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>
#include <memory>

#include "gui/codebook/field_error.h"
#include "gui/codebook/pigment_grid.h"
#include "gui/codebook/text_field.h"
#include "gui/codebook_stage.h"

using namespace florilegium;
using namespace florilegium::gui;

namespace {

using Stage = testsupport::CodebookStage;

const char *const claim = "mechanistic claim";
const char *const metaphor = "marketing metaphor";
const char *const myth = "myth/narrative";
const char *const citation = "citation";
const QString allFour = QStringLiteral("mechanistic claim marketing metaphor myth/narrative citation");

/// What the inner field for a name in the tree is.
QLineEdit *inlineField(CodesPanel *panel) {
  return panel->view()->viewport()->findChild<QLineEdit *>();
}

}  // namespace

TEST_CASE("the tree shows name, key, colour and number of passages of every code") {
  Stage stage;
  const QAbstractItemModelTester tester(stage.panel->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
  CHECK(stage.tree() == allFour);
  stage.tag(stage.code(metaphor), {2, 14});
  const QModelIndex index = stage.panel->model()->indexOf(stage.code(metaphor));
  CHECK(index.data(CodeTreeModel::CountRole).toLongLong() == 1);
  CHECK(index.data(CodeTreeModel::ShortcutRole).toString() == QStringLiteral("2"));
  CHECK(index.data(Qt::AccessibleTextRole).toString() ==
        QStringLiteral("marketing metaphor, 1 passage, key 2"));
}

TEST_CASE("the tree follows adding, moving, merging and deleting with undo, row by row") {
  Stage stage;
  const QAbstractItemModelTester tester(stage.panel->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
  QSignalSpy reset(stage.panel->model(), &QAbstractItemModel::modelReset);
  const CodeId gardens = stage.add("gardens", stage.code(metaphor));
  stage.add("seeds", gardens);
  CHECK(stage.tree() ==
        QStringLiteral("mechanistic claim marketing metaphor(gardens(seeds)) myth/narrative citation"));
  stage.panel->moveBelow({gardens}, stage.code(myth));
  CHECK(stage.tree() ==
        QStringLiteral("mechanistic claim marketing metaphor myth/narrative(gardens(seeds)) citation"));
  stage.panel->merge({stage.code(myth)}, stage.code(citation));
  CHECK(stage.tree() == QStringLiteral("mechanistic claim marketing metaphor citation(gardens(seeds))"));
  stage.panel->remove({stage.code(citation)});
  CHECK(stage.tree() == QStringLiteral("mechanistic claim marketing metaphor"));
  for (int i = 0; i < 3; ++i)
    stage.bench.undo();
  CHECK(stage.tree() ==
        QStringLiteral("mechanistic claim marketing metaphor(gardens(seeds)) myth/narrative citation"));
  for (int i = 0; i < 3; ++i)
    stage.bench.redo();
  CHECK(stage.tree() == QStringLiteral("mechanistic claim marketing metaphor"));
  CHECK(reset.isEmpty());
}

TEST_CASE("the current code and open branches stay through changes of others") {
  Stage stage;
  const CodeId gardens = stage.add("gardens", stage.code(metaphor));
  stage.panel->setCurrentCode(gardens);
  stage.panel->moveBy(stage.code(citation), -3);
  CHECK(stage.tree() ==
        QStringLiteral("citation mechanistic claim marketing metaphor(gardens) myth/narrative"));
  CHECK(stage.panel->currentCode() == gardens);
  CHECK(stage.bench.perform(actions::moveCode(stage.bench.project(), stage.code(metaphor), {}, 0)));
  CHECK(stage.panel->currentCode() == gardens);
  CHECK(stage.panel->view()->isExpanded(stage.panel->model()->indexOf(stage.code(metaphor))));
  CHECK(stage.panel->view()->visualRect(stage.panel->model()->indexOf(gardens)).height() > 0);
}

TEST_CASE("a dragged code goes above, below and onto others, but never below itself") {
  Stage stage;
  auto *model = stage.panel->model();
  const auto drop = [&](const char *name, int row, const QModelIndex &parent) {
    const std::unique_ptr<QMimeData> data(model->mimeData({model->indexOf(stage.code(name))}));
    CHECK(data->data(CodeTreeModel::mimeType()) == QByteArray::number(stage.code(name).value));
    return model->canDropMimeData(data.get(), Qt::CopyAction, row, 0, parent) &&
           model->dropMimeData(data.get(), Qt::CopyAction, row, 0, parent);
  };
  CHECK(drop(claim, 2, {}));
  CHECK(stage.tree() == QStringLiteral("marketing metaphor mechanistic claim myth/narrative citation"));
  CHECK(drop(citation, 0, {}));
  CHECK(stage.tree() == QStringLiteral("citation marketing metaphor mechanistic claim myth/narrative"));
  CHECK(drop(myth, -1, model->indexOf(stage.code(claim))));
  CHECK(stage.tree() == QStringLiteral("citation marketing metaphor mechanistic claim(myth/narrative)"));
  CHECK_FALSE(drop(claim, -1, model->indexOf(stage.code(myth))));
  CHECK_FALSE(drop(claim, -1, model->indexOf(stage.code(claim))));
}

TEST_CASE("Enter and a click tag with a code, its number and Ctrl+Enter open its passages") {
  Stage stage;
  QSignalSpy activated(stage.panel, &CodesPanel::codeActivated);
  QSignalSpy passages(stage.panel, &CodesPanel::passagesRequested);
  stage.panel->setCurrentCode(stage.code(myth));
  stage.key(Qt::Key_Return);
  REQUIRE(activated.size() == 1);
  CHECK(activated[0][0].value<CodeId>() == stage.code(myth));
  stage.clickOn(stage.code(claim));
  CHECK(activated.size() == 2);
  CHECK(passages.isEmpty());
  stage.clickOn(stage.code(claim), 10);
  stage.key(Qt::Key_Return, Qt::ControlModifier);
  stage.panel->setTagging(false);
  stage.key(Qt::Key_Return);
  CHECK(passages.size() == 3);
  CHECK(activated.size() == 2);
}

TEST_CASE("F2 renames in place, and a name that is taken is refused with the reason") {
  Stage stage;
  const CodeId code = stage.code(myth);
  stage.panel->setCurrentCode(code);
  stage.key(Qt::Key_F2);
  REQUIRE(inlineField(stage.panel) != nullptr);
  CHECK(inlineField(stage.panel)->accessibleName() == QStringLiteral("Name of the code"));
  inlineField(stage.panel)->selectAll();
  QTest::keyClicks(inlineField(stage.panel), QStringLiteral("story"));
  QTest::keyClick(inlineField(stage.panel), Qt::Key_Return);
  QCoreApplication::processEvents();
  CHECK(stage.row(code).name == "story");
  CHECK(stage.last == QStringLiteral("Renamed myth/narrative to story"));
  CHECK_FALSE(stage.panel->model()->setData(stage.panel->model()->indexOf(code), QStringLiteral("Citation")));
  CHECK_FALSE(stage.problem.isEmpty());
  CHECK(stage.row(code).name == "story");
}

TEST_CASE("Delete removes at once, says what it took along, and undo brings it back") {
  Stage stage;
  stage.tag(stage.code(metaphor), {2, 14});
  stage.tag(stage.add("gardens", stage.code(metaphor)), {2, 14});
  stage.panel->setCurrentCode(stage.code(metaphor));
  stage.key(Qt::Key_Delete);
  CHECK(stage.tree() == QStringLiteral("mechanistic claim myth/narrative citation"));
  CHECK(stage.last == QStringLiteral("Deleted the code marketing metaphor with 2 passages in 1 source"));
  stage.bench.undo();
  CHECK(stage.bench.project().tagCount() == 2);
}

TEST_CASE("Space hides a code with all below it, and the next opening remembers") {
  Stage stage;
  const CodeId parent = stage.code(metaphor);
  const CodeId child = stage.add("gardens", parent);
  QSignalSpy hidden(stage.panel, &CodesPanel::hiddenChanged);
  stage.panel->setCurrentCode(parent);
  stage.key(Qt::Key_Space);
  CHECK(hidden.size() == 1);
  CHECK(stage.panel->hiddenCodes() == std::unordered_set<CodeId>{parent, child});
  CHECK(stage.panel->model()->indexOf(child).data(CodeTreeModel::HiddenRole).toBool());
  stage.panel->model()->setBracketOnly(stage.code(claim), true);

  const auto path = stage.bench.session().path();
  stage.bench.close();
  CHECK(stage.panel->hiddenCodes().empty());
  stage.bench.take(Session::open(path).value());
  CHECK(stage.panel->hiddenCodes() == std::unordered_set<CodeId>{parent, child});
  CHECK(stage.panel->bracketOnlyCodes() == std::unordered_set<CodeId>{stage.code(claim)});
  stage.panel->setCurrentCode(child);
  stage.key(Qt::Key_Space);
  CHECK(stage.panel->hiddenCodes() == std::unordered_set<CodeId>{parent});
  stage.panel->model()->showAll();
  CHECK(stage.panel->hiddenCodes().empty());
}

TEST_CASE("Alt with a digit gives the key, Alt+0 takes it, Alt with arrows moves") {
  Stage stage;
  const CodeId code = stage.code(claim);
  stage.panel->setCurrentCode(code);
  stage.key(Qt::Key_4, Qt::AltModifier);
  CHECK(stage.row(code).shortcut == "4");
  CHECK(stage.row(stage.code(citation)).shortcut.empty());
  stage.key(Qt::Key_0, Qt::AltModifier);
  CHECK(stage.row(code).shortcut.empty());
  stage.key(Qt::Key_Down, Qt::AltModifier);
  CHECK(stage.tree() == QStringLiteral("marketing metaphor mechanistic claim myth/narrative citation"));
  CHECK(stage.panel->currentCode() == code);
  stage.key(Qt::Key_Up, Qt::AltModifier);
  stage.key(Qt::Key_Up, Qt::AltModifier);
  CHECK(stage.tree() == allFour);
}

TEST_CASE("a read-only project can be looked at and filtered, but not changed") {
  Stage stage;
  const auto path = stage.bench.session().path();
  stage.bench.close();
  stage.bench.take(Session::open(path, {.access = Access::ReadOnly}).value());
  const CodeId code = stage.code(metaphor);
  stage.panel->setCurrentCode(code);
  CHECK_FALSE(stage.panel->model()->flags(stage.panel->model()->indexOf(code)).testFlag(Qt::ItemIsEditable));
  CHECK_FALSE(stage.panel->findChild<QToolButton *>(QStringLiteral("newCode"))->isEnabled());
  stage.key(Qt::Key_Delete);
  stage.key(Qt::Key_F2);
  stage.key(Qt::Key_5, Qt::AltModifier);
  stage.panel->editCode(code);
  CHECK(stage.tree() == allFour);
  CHECK((stage.editor() == nullptr || stage.editor()->isHidden()));
  stage.key(Qt::Key_Space);
  CHECK(stage.panel->hiddenCodes().contains(code));
  stage.panel->model()->showAll();
}

TEST_CASE("the sheet makes a code with everything that was filled in") {
  Stage stage;
  stage.panel->newCode(stage.code(metaphor));
  CodeEditor *editor = stage.editor();
  REQUIRE(editor->isVisible());
  QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("gardens"));
  editor->findChild<PigmentGrid *>()->setColour(QColor(QStringLiteral("#123456")));
  editor->findChild<QComboBox *>()->setCurrentIndex(2);
  const auto texts = editor->findChildren<TextField *>();
  REQUIRE(texts.size() == 5);
  texts[0]->setText(QStringLiteral("Soil and seed."));
  texts[2]->setText(QStringLiteral("Real gardens."));
  texts[3]->setText(QStringLiteral("miracle-grow"));
  texts[4]->setFocus();
  QTest::keyClicks(texts[4], QStringLiteral("Ask Tom."));
  QTest::keyClick(texts[4], Qt::Key_Return);
  REQUIRE(editor->isVisible());
  QTest::keyClick(texts[4], Qt::Key_Return, Qt::ControlModifier);
  REQUIRE(editor->isHidden());
  const CodeId id = stage.code("gardens");
  REQUIRE(id);
  CHECK(stage.row(id).parent == stage.code(metaphor));
  CHECK(toString(stage.row(id).colour) == "#123456");
  CHECK(stage.row(id).shortcut == "2");
  CHECK(stage.row(stage.code(metaphor)).shortcut.empty());
  CHECK(stage.row(id).definition == "Soil and seed.");
  CHECK(stage.row(id).exclude == "Real gardens.");
  CHECK(stage.row(id).example == "miracle-grow");
  REQUIRE(stage.bench.project().memoOn(MemoOn::Code, id.value) != nullptr);
  CHECK(stage.bench.project().memoOn(MemoOn::Code, id.value)->text.starts_with("Ask Tom."));
  CHECK(stage.panel->currentCode() == id);
}

TEST_CASE("the sheet changes only what was changed, and Enter saves") {
  Stage stage;
  const CodeId code = stage.code(metaphor);
  QSignalSpy changed(&stage.bench, &Workbench::projectChanged);
  stage.panel->editCode(code, CodeEditor::Field::Name);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  CHECK(stage.editor()->isHidden());
  CHECK(changed.isEmpty());
  stage.panel->editCode(code, CodeEditor::Field::Definition);
  QTest::keyClicks(QApplication::focusWidget(), QStringLiteral(" More."));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  CHECK(changed.size() == 1);
  CHECK(stage.row(code).definition.ends_with(" More."));
}

TEST_CASE("the sheet says below the field what is wrong with a name or a colour") {
  Stage stage;
  stage.panel->newCode();
  CodeEditor *editor = stage.editor();
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  auto *error = editor->findChild<FieldError *>();
  CHECK(error->text() == QStringLiteral("A code needs a name."));
  CHECK(error->isVisible());
  QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("CITATION"));
  CHECK_FALSE(error->isVisible());
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  CHECK(error->text().contains(QStringLiteral("CITATION")));
  CHECK(editor->isVisible());
  CHECK(stage.tree() == allFour);

  auto *grid = editor->findChild<PigmentGrid *>();
  grid->setColour(QColor(QStringLiteral("#123456")));
  auto *own = grid->findChild<QLineEdit *>();
  own->setText(QStringLiteral("#12"));
  CHECK_FALSE(grid->check());
  CHECK(grid->findChild<FieldError *>()->isVisible());
  own->selectAll();
  QTest::keyClicks(own, QStringLiteral("#ABCDEF"));
  CHECK(grid->check());
  CHECK(grid->colour() == QColor(QStringLiteral("#abcdef")));
}

TEST_CASE("Esc leaves the sheet, a click beside it only if nothing was typed") {
  Stage stage;
  QWidget beside(&stage.window);
  beside.setGeometry(900, 700, 50, 50);
  beside.show();
  stage.panel->newCode();
  QTest::mouseClick(&beside, Qt::LeftButton);
  CHECK(stage.editor()->isHidden());
  stage.panel->newCode();
  QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("gard"));
  QTest::mouseClick(&beside, Qt::LeftButton);
  CHECK(stage.editor()->isVisible());
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
  CHECK(stage.editor()->isHidden());
  CHECK(stage.tree() == allFour);
}

TEST_CASE("no-break spaces and lines of a definition survive the sheet") {
  Stage stage;
  const CodeId code = stage.code(metaphor);
  const std::string definition = "10\xC2\xA0mg,\n“so to speak”";
  REQUIRE(
      stage.bench.perform(actions::describeCode(stage.bench.project(), code, {definition, {}, {}, {}, {}})));
  stage.panel->editCode(code, CodeEditor::Field::Definition);
  QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("!"));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  CHECK(stage.row(code).definition == definition + "!");
}

TEST_CASE("the sheet closes when its code is gone") {
  Stage stage;
  const CodeId code = stage.add("gardens");
  stage.panel->editCode(code);
  REQUIRE(stage.editor()->isVisible());
  stage.bench.undo();
  CHECK(stage.editor()->isHidden());
}

TEST_CASE("every control of panel and sheet has a name for screen readers") {
  Stage stage;
  stage.panel->newCode();
  for (const QWidget *widget : stage.window.findChildren<QWidget *>()) {
    if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0) continue;
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    INFO(widget->metaObject()->className());
    CHECK_FALSE(interface->text(QAccessible::Name).isEmpty());
  }
}
