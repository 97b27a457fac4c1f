// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

#include "attributes_stage.h"
#include "gui/attributes/attribute_import_window.h"

using namespace testsupport;

namespace {

struct ImportStage : AttributesStage {
  AttributeImportWindow &choose(const std::string &content) {
    writeAll(folder / "facts.csv", content);
    Answers answers({pathToQt(folder / "facts.csv")});
    AttributesWindow &table = window.attributesWindow() == nullptr ? open() : dialog();
    button(&table, QStringLiteral("Import a table…"))->click();
    REQUIRE(answers.allAsked());
    REQUIRE(table.importing() != nullptr);
    AttributeImportWindow &made = *table.importing();
    REQUIRE(QTest::qWaitFor([&] { return made.ready(); }, 20000));
    return made;
  }
};

}  // namespace

TEST_CASE("A table is shown before it is taken in, and is one step") {
  ImportStage stage;
  stage.define("year", AttributeKind::Date);
  stage.set(stage.one, "year", "2001");
  AttributeImportWindow &import =
      stage.choose("no;source;Year;dose\n1;ONE;2019;1,5\n2;two.txt;May 2020;2,5\n3;nobody;;3,5\n");
  CHECK(import.key()->currentText() == QStringLiteral("source"));
  CHECK(import.nameOf(2)->text() == QStringLiteral("year"));
  CHECK(import.kindOf(3)->currentIndex() == static_cast<int>(AttributeKind::Number));
  CHECK(import.troubles().contains(QStringLiteral("Row 4: “nobody” names no source.")));
  import.useOf(0)->click();
  CHECK(import.summary().startsWith(QStringLiteral("4 value")));
  CHECK(import.summary().contains(QStringLiteral("1 of them")));
  import.take()->click();
  CHECK(stage.value(stage.one, "year") == "2019");
  CHECK(stage.value(stage.two, "year") == "2020-05");
  CHECK(stage.value(stage.two, "dose") == "2.5");
  CHECK(stage.project().attributeNamed("no") == nullptr);
  stage.bench().undo();
  CHECK(stage.value(stage.one, "year") == "2001");
  CHECK(stage.project().attributeNamed("dose") == nullptr);
}

TEST_CASE("A table that names nothing here cannot be taken in") {
  ImportStage stage;
  AttributeImportWindow &import = stage.choose("name,age\nnobody,3\nno one,4\n");
  CHECK_FALSE(import.take()->isEnabled());
  CHECK(import.summary() == QStringLiteral("Nothing would change."));
  AttributeImportWindow &broken = stage.choose("name,age\n");
  CHECK_FALSE(broken.take()->isEnabled());
  CHECK(broken.summary().contains(QStringLiteral("facts.csv")));
}

TEST_CASE("The table that is exported comes back as it was") {
  ImportStage stage;
  stage.define("year", AttributeKind::Date);
  stage.set(stage.one, "year", "2001");
  AttributesWindow &window = stage.open();
  {
    Answers answers({pathToQt(stage.folder / "out.csv")});
    button(&window, QStringLiteral("Export the table…"))->click();
    REQUIRE(answers.allAsked());
  }
  const std::string written = readAll(stage.folder / "out.csv");
  CHECK(written.starts_with("source,uuid,year\r\none,"));
  AttributeImportWindow &import = stage.choose(written);
  CHECK(import.summary() == QStringLiteral("Nothing would change."));
}
