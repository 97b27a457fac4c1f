// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <memory>

#include "gui/codebook/code_chooser.h"
#include "gui/codebook/hue_field.h"
#include "gui/codebook/key_slots.h"
#include "gui/codebook/pigment_grid.h"
#include "gui/codebook_stage.h"
#include "gui/reader/drag_data.h"
#include "gui/theme/pigment.h"

using namespace florilegium;
using namespace florilegium::gui;
using Stage = testsupport::CodebookStage;

namespace {

const char *const claim = "mechanistic claim";
const char *const metaphor = "marketing metaphor";
const char *const myth = "myth/narrative";
const char *const citation = "citation";

void choose(const Stage &stage, std::initializer_list<const char *> names) {
  auto *selection = stage.panel->view()->selectionModel();
  selection->clearSelection();
  for (const char *name : names)
    selection->select(stage.panel->model()->indexOf(stage.code(name)), QItemSelectionModel::Select);
  selection->setCurrentIndex(stage.panel->model()->indexOf(stage.code(*names.begin())),
                             QItemSelectionModel::NoUpdate);
}

QAction *entry(const QMenu &menu, const char *text) {
  for (QAction *action : menu.actions())
    if (action->text().section(QLatin1Char('\t'), 0, 0) == QString::fromUtf8(text)) return action;
  return nullptr;
}

/// Sends the events of a drag that ends on a point of a widget.
bool drop(QWidget *widget, const QPoint &at, const QMimeData &data, Qt::KeyboardModifiers with = {}) {
  QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, with);
  QApplication::sendEvent(widget, &enter);
  QDragMoveEvent move(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, with);
  QApplication::sendEvent(widget, &move);
  if (!move.isAccepted()) return false;
  QDropEvent drop(at, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, with);
  QApplication::sendEvent(widget, &drop);
  return drop.isAccepted();
}

}  // namespace

TEST_CASE("several chosen codes are deleted, hidden and recoloured at once") {
  Stage stage;
  choose(stage, {claim, myth});
  CHECK(stage.panel->selectedCodes() == std::vector<CodeId>{stage.code(claim), stage.code(myth)});
  stage.key(Qt::Key_Space);
  CHECK(stage.panel->hiddenCodes() == std::unordered_set<CodeId>{stage.code(claim), stage.code(myth)});
  const std::unique_ptr<QMenu> menu(stage.panel->menuFor(stage.panel->selectedCodes(), nullptr));
  REQUIRE(entry(*menu, "Colour") != nullptr);
  entry(*menu, "Colour")->menu()->actions().at(4)->trigger();
  CHECK(toQt(stage.row(stage.code(claim)).colour) == QColor(pigments()[4].mark));
  CHECK(toQt(stage.row(stage.code(myth)).colour) == QColor(pigments()[4].mark));
  CHECK(stage.last == QStringLiteral("Gave 2 codes another colour"));
  stage.key(Qt::Key_Delete);
  CHECK(stage.tree() == QStringLiteral("marketing metaphor citation"));
  stage.bench.undo();
  CHECK(stage.bench.project().codes().size() == 4);
}

TEST_CASE("the merge sheet says what collapses before it is done, and Enter does it") {
  Stage stage;
  const CodeId child = stage.add("gardens", stage.code(myth));
  stage.tag(stage.code(metaphor), {2, 14});
  stage.tag(stage.code(myth), {2, 14});
  stage.tag(stage.code(myth), {20, 26});
  stage.panel->setCurrentCode(stage.code(myth));
  stage.key(Qt::Key_G, Qt::ControlModifier);
  auto *sheet = stage.window.findChild<CodeChooser *>();
  REQUIRE(sheet != nullptr);
  REQUIRE(sheet->isVisible());
  QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("met"));
  CHECK(sheet->preview().toStdString() ==
        "1 passage gets the code “marketing metaphor”. 1 passage has it already on the same words and falls "
        "together with it. 1 code comes below “marketing metaphor”. Undo brings everything back.");
  CHECK(stage.bench.project().tagCount() == 3);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  CHECK(sheet->isHidden());
  CHECK(stage.bench.project().tagCount(stage.code(metaphor)) == 2);
  CHECK(stage.row(child).parent == stage.code(metaphor));
  stage.bench.undo();
  CHECK(stage.bench.project().tagCount() == 3);
}

TEST_CASE("the merge sheet refuses in words what cannot be, and Esc changes nothing") {
  Stage stage;
  stage.add("same", stage.code(claim));
  stage.add("Same", stage.code(myth));
  stage.panel->openMerge({stage.code(claim)});
  auto *sheet = stage.window.findChild<CodeChooser *>();
  QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("myth"));
  CHECK(sheet->preview().isEmpty());
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  CHECK(sheet->isVisible());
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
  CHECK(sheet->isHidden());
  CHECK(stage.bench.project().codes().size() == 6);
}

TEST_CASE("codes are moved by keyboard alone, below another one or to the top") {
  Stage stage;
  choose(stage, {claim, citation});
  stage.key(Qt::Key_M, Qt::ControlModifier);
  QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("myth"));
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  CHECK(stage.tree() == QStringLiteral("marketing metaphor myth/narrative(mechanistic claim citation)"));
  choose(stage, {citation});
  stage.key(Qt::Key_M, Qt::ControlModifier);
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
  CHECK(stage.tree() == QStringLiteral("marketing metaphor myth/narrative(mechanistic claim) citation"));
}

TEST_CASE("several dragged codes go together, and none is dropped below itself") {
  Stage stage;
  const std::unique_ptr<QMimeData> both(CodeTreeModel::dragOf({stage.code(claim), stage.code(myth)}));
  auto *model = stage.panel->model();
  CHECK_FALSE(model->canDropMimeData(both.get(), Qt::CopyAction, -1, 0, model->indexOf(stage.code(myth))));
  REQUIRE(model->dropMimeData(both.get(), Qt::CopyAction, 4, 0, {}));
  CHECK(stage.tree() == QStringLiteral("marketing metaphor citation mechanistic claim myth/narrative"));
  REQUIRE(model->dropMimeData(both.get(), Qt::CopyAction, -1, 0, model->indexOf(stage.code(citation))));
  CHECK(stage.tree() == QStringLiteral("marketing metaphor citation(mechanistic claim myth/narrative)"));
  CHECK_FALSE(CodeTreeModel::draggedCode(both.get()));
}

TEST_CASE("a code dropped on a key gets it") {
  Stage stage;
  KeySlots keys(&stage.bench);
  keys.resize(270, 34);
  QObject::connect(&keys, &KeySlots::chosen, stage.panel, &CodesPanel::giveDigit);
  const std::unique_ptr<QMimeData> code(CodeTreeModel::dragOf(stage.code(claim)));
  CHECK(drop(&keys, {6 * 30 + 15, 17}, *code));
  CHECK(stage.row(stage.code(claim)).shortcut == "7");
  const std::unique_ptr<QMimeData> both(CodeTreeModel::dragOf({stage.code(claim), stage.code(myth)}));
  QDragEnterEvent enter({15, 17}, Qt::CopyAction, both.get(), Qt::LeftButton, {});
  QApplication::sendEvent(&keys, &enter);
  CHECK_FALSE(enter.isAccepted());
}

TEST_CASE("a passage dropped on a code gets it instead of its own, with Ctrl as well") {
  Stage stage;
  stage.tag(stage.code(claim), {2, 14});
  const TagId tag = stage.bench.project().tagsWith(stage.code(claim)).front()->id;
  auto *viewport = stage.panel->view()->viewport();
  const auto onto = [&](const char *name) {
    return stage.panel->view()->visualRect(stage.panel->model()->indexOf(stage.code(name))).center();
  };
  const auto data = dragDataOf(std::vector<TagId>{tag});
  CHECK(drop(viewport, onto(myth), *data));
  CHECK(stage.bench.project().tag(tag)->code == stage.code(myth));
  CHECK(drop(viewport, onto(citation), *data, Qt::ControlModifier));
  CHECK(stage.bench.project().tag(tag)->code == stage.code(myth));
  CHECK(stage.bench.project().tagCount(stage.code(citation)) == 1);
  CHECK_FALSE(drop(viewport, {40, stage.panel->view()->height() - 4}, *data));
}

TEST_CASE("words dropped on a code are tagged with it") {
  Stage stage;
  const SourceId source = stage.bench.project().sources().front()->id;
  const auto data = dragDataOf(DraggedSpan{source, {2, 14}}, QStringLiteral("miracle-grow"));
  const QPoint at =
      stage.panel->view()->visualRect(stage.panel->model()->indexOf(stage.code(metaphor))).center();
  CHECK(drop(stage.panel->view()->viewport(), at, *data));
  CHECK(stage.last == QStringLiteral("Tagged “miracle-grow” as marketing metaphor"));
}

TEST_CASE("the filter leaves codes with the letters, with those above and below them") {
  Stage stage;
  const CodeId gardens = stage.add("Gärten", stage.code(metaphor));
  const CodeId seeds = stage.add("seeds", gardens);
  const auto shown = [&](CodeId code) {
    const QModelIndex index = stage.panel->model()->indexOf(code);
    return !stage.panel->view()->isRowHidden(index.row(), index.parent());
  };
  stage.panel->setCurrentCode(stage.code(claim));
  stage.panel->view()->setFocus();
  QTest::keyClicks(stage.panel->view(), QStringLiteral("/"));
  auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
  REQUIRE(field != nullptr);
  QTest::keyClicks(field, QStringLiteral("garten"));
  CHECK(shown(stage.code(metaphor)));
  CHECK(shown(gardens));
  CHECK(shown(seeds));
  CHECK_FALSE(shown(stage.code(claim)));
  const CodeId late = stage.add("late");
  CHECK_FALSE(shown(late));
  QTest::keyClick(field, Qt::Key_Escape);
  CHECK(field->isHidden());
  CHECK(shown(stage.code(claim)));
  CHECK(shown(late));
}

TEST_CASE("a row tells how many passages stand in the text that is read and in the project") {
  Stage stage;
  stage.tag(stage.code(claim), {2, 14});
  const QModelIndex index = stage.panel->model()->indexOf(stage.code(claim));
  CHECK_FALSE(index.data(CodeTreeModel::HereRole).isValid());
  stage.panel->setSource(stage.bench.project().sources().front()->id);
  CHECK(index.data(CodeTreeModel::HereRole).toLongLong() == 1);
  CHECK(stage.panel->model()->indexOf(stage.code(myth)).data(CodeTreeModel::HereRole).toLongLong() == 0);
  CHECK(index.data(Qt::AccessibleTextRole).toString() ==
        QStringLiteral("mechanistic claim, 1 passage, 1 of them here, key 1"));
}

TEST_CASE("Ctrl+D duplicates, and the copy is the current code") {
  Stage stage;
  stage.panel->setCurrentCode(stage.code(claim));
  stage.key(Qt::Key_D, Qt::ControlModifier);
  CHECK(stage.tree() == QStringLiteral("mechanistic claim mechanistic claim 2 marketing metaphor "
                                       "myth/narrative citation"));
  CHECK(stage.panel->currentCode() == stage.code("mechanistic claim 2"));
}

TEST_CASE("an own colour is found by arrow keys, and its contrast is told, never refused") {
  PigmentGrid grid;
  grid.setColour(QColor(0xff, 0xf0, 0x20));
  auto *field = grid.findChild<HueField *>();
  REQUIRE_FALSE(field->isHidden());
  QSignalSpy changed(&grid, &PigmentGrid::changed);
  QTest::keyClick(field, Qt::Key_Right);
  CHECK(changed.size() == 1);
  CHECK(grid.colour() == field->colour());
  CHECK(grid.check());
  bool told = false;
  for (const QLabel *label : grid.findChildren<QLabel *>())
    told = told || label->text().startsWith(QStringLiteral("Contrast of line and name: "));
  CHECK(told);
}
