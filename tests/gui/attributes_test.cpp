// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attributes_stage.h"

#include "florilegium/actions/sources.h"
#include "gui/attributes/cell_block.h"

using namespace testsupport;

TEST_CASE("The table of attributes has a row for each source and a column for each attribute") {
  AttributesStage stage;
  stage.define("stance", AttributeKind::Choice, {"for", "against"});
  stage.set(stage.two, "stance", "for");
  stage.open();
  CHECK(stage.model().rowCount() == 3);
  CHECK(stage.model().columnCount() == 2);
  CHECK(stage.model().headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() ==
        QStringLiteral("stance · choice"));
  CHECK(stage.cell(stage.two, "stance").data().toString() == QStringLiteral("for"));
}

TEST_CASE("Without attributes the table says how one comes to be, and the first is added there") {
  AttributesStage stage;
  AttributesWindow &window = stage.open();
  REQUIRE(button(&window, QStringLiteral("Add an attribute…")) != nullptr);
  button(&window, QStringLiteral("Add an attribute…"))->click();
  NamePopup *popup = window.changes()->popup();
  REQUIRE(popup->isVisible());
  QTest::keyClicks(popup->field(), QStringLiteral("year"));
  REQUIRE(button(popup, QStringLiteral("As date")) != nullptr);
  button(popup, QStringLiteral("As date"))->click();
  REQUIRE(stage.project().attributes().size() == 1);
  CHECK(stage.project().attributes()[0]->kind == AttributeKind::Date);
  CHECK(stage.table().currentIndex().column() == 1);
}

TEST_CASE("What is typed into a cell is stored in the form of its kind and can be undone") {
  AttributesStage stage;
  stage.define("year", AttributeKind::Date);
  stage.open();
  stage.choose(stage.cell(stage.one, "year"), stage.cell(stage.one, "year"));
  stage.type(QStringLiteral("7.5.2019"));
  CHECK(stage.value(stage.one, "year") == "2019-05-07");
  CHECK(stage.report().contains(QStringLiteral("2019-05-07")));
  stage.bench().undo();
  CHECK(stage.value(stage.one, "year").empty());
  CHECK(stage.cell(stage.one, "year").data().toString().isEmpty());
}

TEST_CASE("What is typed goes into all chosen cells, in one step") {
  AttributesStage stage;
  stage.define("genre", AttributeKind::Text);
  stage.open();
  stage.choose(stage.cell(stage.one, "genre"), stage.cell(stage.three, "genre"));
  stage.type(QStringLiteral("essay"));
  for (const SourceId source : {stage.one, stage.two, stage.three})
    CHECK(stage.value(source, "genre") == "essay");
  stage.bench().undo();
  CHECK(stage.value(stage.three, "genre").empty());
}

TEST_CASE("A value that does not fit is kept and marked in words, and a new choice comes into the list") {
  AttributesStage stage;
  stage.define("dose", AttributeKind::Number);
  stage.define("stance", AttributeKind::Choice, {"for"});
  AttributesWindow &window = stage.open();
  stage.choose(stage.cell(stage.one, "dose"), stage.cell(stage.one, "dose"));
  stage.type(QStringLiteral("much"));
  CHECK(stage.value(stage.one, "dose") == "much");
  CHECK(stage.cell(stage.one, "dose")
            .data(AttributeTableModel::MisfitRole)
            .toString()
            .contains(QStringLiteral("not a number")));
  CHECK(window.note().contains(QStringLiteral("not a number")));
  stage.choose(stage.cell(stage.one, "stance"), stage.cell(stage.one, "stance"));
  stage.type(QStringLiteral("torn"));
  CHECK(stage.project().attributeNamed("stance")->choices == Choices{"for", "torn"});
}

TEST_CASE("Ctrl+D fills down, Delete clears, each as one step") {
  AttributesStage stage;
  stage.define("a", AttributeKind::Text);
  stage.define("b", AttributeKind::Number);
  stage.set(stage.one, "a", "x");
  stage.set(stage.one, "b", "3");
  stage.open();
  stage.choose(stage.cell(stage.one, "a"), stage.cell(stage.three, "b"));
  QTest::keyClick(&stage.table(), Qt::Key_D, Qt::ControlModifier);
  CHECK(stage.value(stage.three, "a") == "x");
  CHECK(stage.value(stage.two, "b") == "3");
  QTest::keyClick(&stage.table(), Qt::Key_Delete);
  CHECK(stage.value(stage.one, "a").empty());
  CHECK(stage.value(stage.three, "b").empty());
  stage.bench().undo();
  CHECK(stage.value(stage.three, "b") == "3");
  stage.bench().undo();
  CHECK(stage.value(stage.three, "b").empty());
  CHECK(stage.value(stage.one, "b") == "3");
}

TEST_CASE("A block of cells goes to a spreadsheet and comes back") {
  AttributesStage stage;
  stage.define("a", AttributeKind::Text);
  stage.define("b", AttributeKind::Number);
  stage.set(stage.one, "a", "tab\there and \"quotes\"");
  stage.set(stage.one, "b", "3");
  stage.set(stage.two, "b", "4");
  stage.open();
  stage.choose(stage.cell(stage.one, "a"), stage.cell(stage.two, "b"));
  QTest::keyClick(&stage.table(), Qt::Key_C, Qt::ControlModifier);
  CHECK(QApplication::clipboard()->text() == QStringLiteral("\"tab\there and \"\"quotes\"\"\"\t3\n\t4\n"));
  stage.choose(stage.cell(stage.two, "a"), stage.cell(stage.two, "a"));
  QTest::keyClick(&stage.table(), Qt::Key_V, Qt::ControlModifier);
  CHECK(stage.value(stage.two, "a") == "tab\there and \"quotes\"");
  CHECK(stage.value(stage.two, "b") == "3");
  CHECK(stage.value(stage.three, "b") == "4");
  QApplication::clipboard()->setText(QStringLiteral("1\t2\t9\n3\t4\t9\n5\t6\t9"));
  QTest::keyClick(&stage.table(), Qt::Key_V, Qt::ControlModifier);
  CHECK(stage.value(stage.three, "b") == "4");
  CHECK(stage.report().contains(QStringLiteral("outside")));
}

TEST_CASE("Cells as a spreadsheet writes them are read whatever they hold") {
  const QVector<QStringList> rows{{QStringLiteral("a"), QString()},
                                  {QStringLiteral("line\nend"), QStringLiteral("\"")},
                                  {QString(), QStringLiteral("é")}};
  CHECK(fromTabs(toTabs(rows)) == rows);
  CHECK(fromTabs(QStringLiteral("a\tb\r\nc\td")) ==
        QVector<QStringList>{{QStringLiteral("a"), QStringLiteral("b")},
                             {QStringLiteral("c"), QStringLiteral("d")}});
  CHECK(fromTabs(QString()).isEmpty());
  CHECK(fromTabs(QStringLiteral("\"open")) == QVector<QStringList>{{QStringLiteral("open")}});
}

TEST_CASE("Rows are sorted by a column for the view alone, and filtered by name") {
  AttributesStage stage;
  stage.define("n", AttributeKind::Number);
  stage.set(stage.one, "n", "10");
  stage.set(stage.two, "n", "9");
  AttributesWindow &window = stage.open();
  stage.table().sortByColumn(stage.model().columnOf("n"), Qt::AscendingOrder);
  CHECK(stage.model().sourceAt(0) == stage.two);
  CHECK(stage.model().sourceAt(2) == stage.three);
  stage.table().sortByColumn(stage.model().columnOf("n"), Qt::DescendingOrder);
  CHECK(stage.model().sourceAt(0) == stage.one);
  CHECK(stage.model().sourceAt(2) == stage.three);
  stage.table().sortByColumn(-1, Qt::AscendingOrder);
  CHECK(stage.model().sourceAt(0) == stage.one);
  QTest::keyClicks(window.search(), QStringLiteral("TW"));
  REQUIRE(stage.model().rowCount() == 1);
  CHECK(stage.model().sourceAt(0) == stage.two);
  QTest::keyClicks(window.search(), QStringLiteral("zz"));
  CHECK(stage.model().rowCount() == 0);
  CHECK_FALSE(stage.table().isVisible());
}

TEST_CASE("The menu of a column renames, retypes, moves and removes its attribute") {
  AttributesStage stage;
  stage.define("a", AttributeKind::Text);
  stage.define("b", AttributeKind::Text);
  stage.set(stage.one, "a", "12,5");
  stage.set(stage.two, "a", "many");
  AttributesWindow &window = stage.open();
  stage.choose(stage.cell(stage.one, "a"), stage.cell(stage.one, "a"));
  const auto press = [&](const QString &text) { REQUIRE(AttributesStage::press(window.columnMenu(), text)); };
  press(QStringLiteral("number (1 value"));
  CHECK(stage.value(stage.one, "a") == "12.5");
  CHECK(stage.value(stage.two, "a") == "many");
  press(QStringLiteral("Move right"));
  CHECK(stage.model().columnOf("a") == 2);
  CHECK(stage.table().currentIndex() == stage.cell(stage.one, "a"));
  press(QStringLiteral("Rename…"));
  NamePopup *popup = window.changes()->popup();
  popup->field()->setText(QStringLiteral("dose"));
  QTest::keyClick(popup->field(), Qt::Key_Return);
  CHECK(stage.value(stage.one, "dose") == "12.5");
  stage.choose(stage.cell(stage.one, "dose"), stage.cell(stage.one, "dose"));
  press(QStringLiteral("Remove the attribute with 2"));
  CHECK(stage.model().columnOf("dose") < 0);
  stage.bench().undo();
  CHECK(stage.value(stage.two, "dose") == "many");
}

TEST_CASE("The choices of an attribute are listed and renamed from its menu") {
  AttributesStage stage;
  stage.define("stance", AttributeKind::Choice, {"for", "against"});
  stage.set(stage.one, "stance", "for");
  AttributesWindow &window = stage.open();
  stage.choose(stage.cell(stage.one, "stance"), stage.cell(stage.one, "stance"));
  REQUIRE(AttributesStage::press(window.columnMenu(), QStringLiteral("for")));
  NamePopup *popup = window.changes()->popup();
  popup->field()->setText(QStringLiteral("pro"));
  QTest::keyClick(popup->field(), Qt::Key_Return);
  CHECK(stage.value(stage.one, "stance") == "pro");
  REQUIRE(AttributesStage::press(window.columnMenu(), QStringLiteral("Choices…")));
  popup->field()->setText(QStringLiteral("pro; torn; against; Torn"));
  QTest::keyClick(popup->field(), Qt::Key_Return);
  CHECK(stage.project().attributeNamed("stance")->choices == Choices{"pro", "torn", "against"});
}

TEST_CASE("The table follows the project and closes with it") {
  AttributesStage stage;
  stage.define("a", AttributeKind::Text);
  stage.open();
  stage.choose(stage.cell(stage.two, "a"), stage.cell(stage.two, "a"));
  stage.set(stage.two, "a", "new");
  CHECK(stage.cell(stage.two, "a").data().toString() == QStringLiteral("new"));
  const std::vector<SourceId> gone = {stage.one};
  REQUIRE(stage.bench().perform(actions::deleteSources(stage.project(), gone)));
  CHECK(stage.model().rowCount() == 2);
  CHECK(stage.table().currentIndex() == stage.cell(stage.two, "a"));
  const QPointer<AttributesWindow> window = stage.window.attributesWindow();
  stage.trigger(Command::CloseProject);
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  CHECK((window.isNull() || !window->isVisible()));
}

TEST_CASE("The names in the table stand below the edge of the field that searches them") {
  AttributesStage stage;
  stage.define("genre", AttributeKind::Text);
  AttributesWindow &window = stage.open();
  const int names = stage.table().viewport()->mapTo(&window, QPoint(dip(9), 0)).x();
  CHECK(names == window.search()->mapTo(&window, QPoint(0, 0)).x());
}
