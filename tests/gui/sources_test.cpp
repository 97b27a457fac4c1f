// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attributes_stage.h"
#include "gui/attributes/attributes_block.h"
#include "gui/sources/source_order_menu.h"
#include "gui/sources/sources_panel.h"

using namespace testsupport;

namespace {

struct ListStage : AttributesStage {
  SourceListModel &list() { return window.readPage()->sources()->model(); }
  /// Headings and names of the list.
  QStringList lines() {
    QStringList all;
    for (int row = 0; row < list().rowCount(); ++row)
      all << (list().sourceAt(list().index(row)) ? QString() : QStringLiteral("# ")) +
                 list().index(row).data().toString();
    return all;
  }
  void arrange(const QString &entry) {
    REQUIRE(press(window.readPage()->sources()->orderMenu()->filled(), entry));
  }
  static QStringList words(const char *text) { return QString::fromUtf8(text).split(QStringLiteral(", ")); }
};

}  // namespace

TEST_CASE("The list of sources is grouped by an attribute, dates by year, no value last") {
  ListStage stage;
  stage.define("year", AttributeKind::Date);
  stage.set(stage.three, "year", "2018-04");
  stage.set(stage.one, "year", "2019-05-07");
  CHECK(stage.lines() == ListStage::words("one, two, three"));
  stage.arrange(QStringLiteral("year"));
  CHECK(stage.lines() == ListStage::words("# 2018, three, # 2019, one, # year: no value, two"));
  stage.set(stage.two, "year", "2019");
  CHECK(stage.lines() == ListStage::words("# 2018, three, # 2019, one, two"));
  REQUIRE(stage.bench().perform(actions::renameAttribute(stage.project(), "year", "date")));
  CHECK(stage.lines().contains(QStringLiteral("# 2018")));
  stage.arrange(QStringLiteral("Groups made by hand"));
  CHECK(stage.lines() == ListStage::words("one, two, three"));
}

TEST_CASE("The order of the list is kept for its project") {
  ListStage stage;
  stage.define("stance", AttributeKind::Choice, {"low", "high"});
  stage.set(stage.one, "stance", "high");
  stage.set(stage.two, "stance", "low");
  stage.arrange(QStringLiteral("stance"));
  stage.arrange(QStringLiteral("Name"));
  const QStringList before = stage.lines();
  CHECK(before == ListStage::words("# low, two, # high, one, # stance: no value, three"));
  REQUIRE(stage.window.files().open(stage.path));
  CHECK(stage.lines() == before);
}

TEST_CASE("Sources are sorted by name and by passages") {
  ListStage stage;
  stage.arrange(QStringLiteral("Name"));
  CHECK(stage.lines() == ListStage::words("one, three, two"));
  REQUIRE(stage.window.readPage()->showSource(stage.two));
  stage.tag("second");
  stage.arrange(QStringLiteral("Most passages first"));
  CHECK(stage.lines() == ListStage::words("two, one, three"));
  // The order holds while tagging goes on.
  REQUIRE(stage.window.readPage()->showSource(stage.three));
  stage.tag("third");
  stage.tag("text");
  CHECK(stage.lines() == ListStage::words("three, two, one"));
}

TEST_CASE("A source that is dropped on another group gets its value") {
  ListStage stage;
  stage.define("year", AttributeKind::Date);
  stage.set(stage.one, "year", "2019-05-07");
  stage.arrange(QStringLiteral("year"));
  const auto drop = [&](SourceId source, const QString &heading) {
    const std::unique_ptr<QMimeData> data(stage.list().mimeData({stage.list().indexOf(source)}));
    const auto row = static_cast<int>(stage.lines().indexOf(heading));
    REQUIRE(row >= 0);
    return stage.list().dropMimeData(data.get(), Qt::MoveAction, -1, -1, stage.list().index(row));
  };
  CHECK(drop(stage.two, QStringLiteral("# 2019")));
  CHECK(stage.value(stage.two, "year") == "2019");
  CHECK_FALSE(drop(stage.one, QStringLiteral("# 2019")));
  CHECK(stage.value(stage.one, "year") == "2019-05-07");
  CHECK(drop(stage.two, QStringLiteral("# year: no value")));
  CHECK(stage.value(stage.two, "year").empty());
  stage.bench().undo();
  CHECK(stage.value(stage.two, "year") == "2019");
}

TEST_CASE("The inspector shows a source's attributes and edits them in place") {
  ListStage stage;
  stage.define("dose", AttributeKind::Number);
  REQUIRE(stage.window.readPage()->showSource(stage.one));
  auto *block = stage.window.findChild<AttributesBlock *>();
  REQUIRE(block != nullptr);
  QLineEdit *field = block->fieldOf(QStringLiteral("dose"));
  REQUIRE(field != nullptr);
  field->setFocus();
  QTest::keyClicks(field, QStringLiteral("12,50"));
  QTest::keyClick(field, Qt::Key_Return);
  CHECK(stage.value(stage.one, "dose") == "12.5");
  CHECK(field->text() == QStringLiteral("12.5"));
  field->selectAll();
  QTest::keyClicks(field, QStringLiteral("7"));
  REQUIRE(stage.window.readPage()->showSource(stage.two));
  CHECK(stage.value(stage.one, "dose") == "7");
  CHECK(stage.value(stage.two, "dose").empty());
  CHECK(block->fieldOf(QStringLiteral("dose"))->text().isEmpty());
}
