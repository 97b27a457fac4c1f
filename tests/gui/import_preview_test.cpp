// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QElapsedTimer>
#include <QPushButton>

#include "gui/importing/import_facts.h"
#include "gui/importing/table_pane.h"
#include "gui/importing/table_view.h"
#include "gui/importing/text_preview.h"
#include "gui/inspector/report_list.h"
#include "gui/reader/portrait_bar.h"
#include "gui/widgets/segmented_control.h"
#include "gui/widgets/text_label.h"
#include "importing_fixture.h"

using namespace testsupport;

namespace {

std::string page(const std::string &title = "The lake", const std::string &address = {}) {
  std::string html =
      "<!doctype html><html lang=en><head><title>" + title + "</title><meta name=author content='Ada Quill'>";
  if (!address.empty()) html += "<link rel=canonical href='" + address + "'>";
  html +=
      "</head><body><nav><ul><li><a href=/a>Shop for bread</a><li><a href=/b>Prices</a><li><a href=/c>Find "
      "us</a></ul></nav><main><h1>" +
      title + "</h1>";
  for (int i = 0; i < 20; ++i)
    html += "<p>Paragraph " + std::to_string(i) +
            " of the text itself, long enough to be taken, as it should be, for the main content.</p>";
  return html +
         "</main><section id=comments><p>I liked the part about the lake.</p></section>"
         "<footer>Imprint and privacy</footer></body></html>";
}

bool settled(Importing &importing) {
  ImportWindow &window = importing.window();
  ImportModel &model = window.model();
  const int row = window.currentRow();
  return QTest::qWaitFor([&] {
    return !model.reading() && (!isWebPage(model.file(row)) || model.wholePage(row) != nullptr) &&
           (!model.holdsTable(row) || model.table(row) != nullptr);
  });
}

void open(Importing &importing, const QStringList &paths) {
  importing.importer.startWithPreview(paths);
  REQUIRE(importing.ended());
  REQUIRE(settled(importing));
}

void press(SegmentedControl *control, int segment) {
  control->setCurrentIndex(segment);
  emit control->activated(segment);
}

}  // namespace

TEST_CASE("a web page is shown with what is left out of it, and what is chosen comes in") {
  Importing importing;
  open(importing, {pathToQt(importing.write("page.html", page()))});
  ImportWindow &window = importing.window();
  ImportModel &model = window.model();
  CHECK(window.part()->isVisible());
  CHECK_FALSE(window.forAll()->isVisible());
  CHECK(model.file(0).source->text.utf8().find("Shop for bread") == std::string::npos);
  CHECK(window.preview()->text().utf8().find("Shop for bread") != std::string::npos);
  CHECK(window.preview()->text().utf8().find("I liked the part") != std::string::npos);
  press(window.part(), 1);
  REQUIRE(settled(importing));
  CHECK(model.file(0).source->text.utf8().find("Shop for bread") != std::string::npos);
  window.addAll();
  REQUIRE(importing.ended());
  const SourceId id = importing.workbench.project().sources()[0]->id;
  CHECK((*importing.workbench.project().text(id))->text.utf8().find("Shop for bread") != std::string::npos);
}

TEST_CASE("the part of one page is chosen for all of them at once") {
  Importing importing;
  open(importing, {pathToQt(importing.write("a.html", page("The lake"))),
                   pathToQt(importing.write("b.html", page("The river"))),
                   pathToQt(importing.write("c.txt", "A text.\n"))});
  ImportWindow &window = importing.window();
  window.setCurrentRow(0);
  REQUIRE(settled(importing));
  press(window.part(), 1);
  CHECK(window.model().options(1).pagePart == PagePart::Main);
  REQUIRE(window.forAll()->isVisible());
  QTest::mouseClick(window.forAll(), Qt::LeftButton);
  CHECK(window.model().options(1).pagePart == PagePart::All);
  CHECK(window.model().options(2).pagePart == PagePart::Main);
  REQUIRE(settled(importing));
  window.addAll();
  REQUIRE(importing.ended());
  CHECK(importing.sources() == 3);
}

TEST_CASE("what is known of a file and what was changed on reading stand over its preview") {
  Importing importing;
  open(importing, {pathToQt(importing.write("page.html", page("The lake", "https://example.org/lake")))});
  const ImportFacts *facts = importing.window().facts();
  for (const char *words : {"The lake", "Ada Quill", "(en)", "https://example.org/lake", "Web page",
                            "UTF-8, as the bytes show", "were left out"}) {
    INFO(words);
    CHECK(facts->plainText().contains(QLatin1String(words)));
  }
  CHECK_FALSE(facts->report()->isOpen());
  facts->report()->button()->click();
  CHECK(facts->report()->isOpen());
}

TEST_CASE("a page from the address of a source asks whether it is a newer version") {
  Importing importing;
  const std::string address = "https://example.org/lake";
  REQUIRE(importing.start({pathToQt(importing.write("old.html", page("The lake", address)))}));
  REQUIRE(importing.sources() == 1);
  REQUIRE(importing.start({pathToQt(importing.write("new.html", page("The lake, again", address)))}));
  ImportWindow &window = importing.window();
  ImportModel &model = window.model();
  CHECK(model.data(model.index(0), ImportModel::StatusRole).toString() ==
        QStringLiteral("A newer version of “The lake”?"));
  REQUIRE(window.newer()->isVisible());
  press(window.newer(), window.newer()->count() - 1);
  CHECK(model.addable() == 0);
  press(window.newer(), window.newer()->count() - 2);
  CHECK(model.addable() == 1);
  window.addAll();
  REQUIRE(importing.ended());
  CHECK(importing.sources() == 2);
}

TEST_CASE("a newer version replaces the text of its source only where that can be done") {
  Importing importing;
  const std::string address = "https://example.org/lake";
  REQUIRE(importing.start({pathToQt(importing.write("old.html", page("The lake", address)))}));
  const QString newer = pathToQt(importing.write("new.html", page("The lake, again", address)));
  REQUIRE(importing.start({newer}));
  CHECK_FALSE(importing.window().replacing()->isVisible());
  importing.window().reject();
  REQUIRE(QTest::qWaitFor([&] { return importing.importer.openWindow() == nullptr; }));
  SourceId wanted;
  std::string text;
  importing.importer.setReplacer([&](SourceId source, ReadFile file) {
    wanted = source;
    text = file.source->text.utf8();
  });
  REQUIRE(importing.start({newer}));
  REQUIRE(importing.window().replacing()->isVisible());
  importing.window().replacing()->click();
  CHECK(wanted == importing.workbench.project().sources()[0]->id);
  CHECK(text.rfind("The lake, again", 0) == 0);
  CHECK(QTest::qWaitFor([&] { return importing.importer.openWindow() == nullptr; }));
}

TEST_CASE("a table becomes one source a row, with the columns that a person chooses") {
  Importing importing;
  REQUIRE(importing.start(
      {pathToQt(importing.write("survey.csv",
                                "No,Age,Answer,Remark\n"
                                "P1,34,\"It was like rain, for weeks.\",short\n"
                                "P2,51,\"A drought, then nothing much to speak of.\",none at all\n"
                                "P3,29,,said nothing\n"))}));
  ImportWindow &window = importing.window();
  REQUIRE(settled(importing));
  TablePane *table = window.table();
  REQUIRE(table->isVisible());
  // A file that has no parts to choose from begins with its encoding, above its table.
  const auto labels = window.findChildren<TextLabel *>();
  const auto encoding = std::find_if(labels.begin(), labels.end(), [](const TextLabel *label) {
    return label->text() == QStringLiteral("Encoding");
  });
  REQUIRE(encoding != labels.end());
  CHECK((*encoding)->mapTo(&window, QPoint()).x() == table->as()->mapTo(&window, QPoint()).x());
  CHECK(window.model().addable() == 1);
  CHECK(table->count().startsWith(QStringLiteral("One source with 3 row")));
  press(table->as(), 1);
  REQUIRE(settled(importing));
  CHECK(window.model().addable() == 2);
  CHECK(table->textColumn()->currentText() == QStringLiteral("Answer"));
  CHECK(table->nameColumn()->currentText() == QStringLiteral("No"));
  const auto *rows = qobject_cast<TableRowsModel *>(table->view()->model());
  CHECK(rows->rowCount() == 3);
  CHECK(rows->useOf(0) == ColumnUse::Name);
  CHECK(rows->useOf(1) == ColumnUse::Attribute);
  CHECK(rows->useOf(2) == ColumnUse::Text);
  table->textColumn()->setCurrentText(QStringLiteral("Remark"));
  emit table->textColumn()->activated(table->textColumn()->currentIndex());
  REQUIRE(settled(importing));
  CHECK(window.model().addable() == 3);
  CHECK(rows->useOf(3) == ColumnUse::Text);
  CHECK(table->count().startsWith(QStringLiteral("3 sources")));
  window.addAll();
  REQUIRE(importing.ended());
  REQUIRE(importing.sources() == 3);
  const Source *first = importing.workbench.project().sources()[0];
  CHECK(first->name == "P1");
  CHECK(first->attributes.at("Age") == "34");
  CHECK(first->attributes.at("Answer") == "It was like rain, for weeks.");
  importing.follow(QStringLiteral("Undo"));
  CHECK(importing.sources() == 0);
}

TEST_CASE("tables without a header, with uneven rows or with nothing in them are shown as they are") {
  Importing importing;
  open(importing, {pathToQt(importing.write("bare.tsv", "1\tyes\n2\tno\n")),
                   pathToQt(importing.write("odd.csv", "a,b\n1\n1,2,3\n\"open")),
                   pathToQt(importing.write("one.csv", "just some words\n")),
                   pathToQt(importing.write("none.csv", ""))});
  ImportWindow &window = importing.window();
  for (int row = 0; row < 4; ++row) {
    INFO(row);
    window.setCurrentRow(row);
    REQUIRE(settled(importing));
    CHECK(window.table()->isVisible() == (row < 3));
    if (row < 3) {
      press(window.table()->as(), 1);
      REQUIRE(settled(importing));
      const ReadFile &file = window.model().file(row);
      CHECK(file.source.has_value() != file.error.has_value());
    }
  }
  CHECK_FALSE(window.facts()->plainText().isEmpty());
}

TEST_CASE("ten megabytes are previewed at once") {
  Importing importing;
  std::string text;
  while (text.size() < 10'000'000)
    text += "The brain is a garden, they say, and grief a weed in it that comes back.\n\n";
  const ReadFile file = readSource(text, "long.txt", {});
  TextPreview preview;
  preview.resize(700, 600);
  QElapsedTimer since;
  since.start();
  preview.showText(file, Boilerplate::KeptApart);
  preview.grab();
  CHECK(since.elapsed() < 3000);
  CHECK(preview.text().length() == 1'000'000);
}

TEST_CASE("in a narrow window the encoding goes below the part of the page, and nothing is cut") {
  Importing importing;
  open(importing, {pathToQt(importing.write("one.html", page())),
                   pathToQt(importing.write("two.html", page("The sea")))});
  ImportWindow &window = importing.window();
  const auto top = [&](const QWidget *widget) { return widget->mapTo(&window, QPoint(0, 0)).y(); };
  const auto *encoding = window.findChild<QComboBox *>();
  window.resize(1100, 700);
  QApplication::processEvents();
  CHECK(std::abs(top(encoding) - top(window.part())) < window.part()->height());
  window.resize(620, 420);
  QApplication::processEvents();
  CHECK(top(encoding) >= top(window.part()) + window.part()->height());
  CHECK(window.part()->width() >= window.part()->sizeHint().width());
  CHECK(window.width() == 620);
  window.resize(1100, 700);
  QApplication::processEvents();
  CHECK(std::abs(top(encoding) - top(window.part())) < window.part()->height());
}

TEST_CASE("the preview of a long text shows where in it one is") {
  Importing importing;
  std::string text;
  for (int i = 0; i < 400; ++i)
    text += "Paragraph " + std::to_string(i) + " of a long text.\n\n";
  open(importing,
       {pathToQt(importing.write("long.txt", text)), pathToQt(importing.write("short.txt", "Few words.\n"))});
  ImportWindow &window = importing.window();
  const auto empty = [&] {
    QApplication::processEvents();
    const QImage bar = window.preview()->portrait()->grab().toImage();
    for (int y = 0; y < bar.height(); ++y)
      for (int x = 0; x < bar.width(); ++x)
        if (bar.pixel(x, y) != bar.pixel(0, 0)) return false;
    return true;
  };
  window.setCurrentRow(0);
  CHECK_FALSE(empty());
  window.setCurrentRow(1);
  CHECK(empty());
}
