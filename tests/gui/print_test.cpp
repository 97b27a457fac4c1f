// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

#include "florilegium/session/sample.h"
#include "gui/print/print_door.h"
#include "gui/print/print_window.h"
#include "gui/shell/file_door.h"
#include "reading_fixture.h"

using namespace readingtest;

namespace {

std::string essay(int paragraphs) {
  std::string text = "# An essay on gardens\n\n";
  for (int i = 0; i < paragraphs; ++i) {
    if (i % 9 == 0) text += "## Part " + std::to_string(i / 9) + "\n\n";
    text += "Paragraph " + std::to_string(i) +
            " speaks of a garden in the brain that grows where nobody has planted it, and of readers who "
            "walk through it slowly, word by word, until the last line of the page is reached at dusk.\n\n";
  }
  return text;
}

struct Printing : Desk {
  explicit Printing(const std::string &text = essay(60)) : Desk(text) {}
  PrintWindow &open() {
    run(Command::Print);
    PrintWindow *made = reading().printing();
    REQUIRE(made != nullptr);
    settle(*made);
    return *made;
  }
  static void settle(PrintWindow &shown) {
    REQUIRE(QTest::qWaitFor([&] { return shown.ready(); }, 20000));
  }
  QString save(PrintWindow &shown) {
    const QString path = pathToQt(folder / "out.pdf");
    QSignalSpy ended(&shown, &PrintWindow::ended);
    shown.savePdf(path);
    REQUIRE(QTest::qWaitFor([&] { return ended.count() == 1; }, 60000));
    REQUIRE(ended.at(0).at(0).toBool());
    return path;
  }
};

/// The text of a PDF in reading order; empty where the tool is not installed.
QString pdfText(const QString &path, const QStringList &options) {
  const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
  if (tool.isEmpty()) return {};
  QProcess process;
  process.start(tool, options + QStringList{path, QStringLiteral("-")});
  REQUIRE(process.waitForFinished(60000));
  return QString::fromUtf8(process.readAllStandardOutput()).simplified();
}

}  // namespace

namespace {

/// Prints a source without what stands beside it and looks for its words in the PDF, one behind the other.
void checkWords(Printing &f, PrintWindow &printed) {
  PrintOptions options = printed.options();
  options.margin = options.legend = false;
  printed.setOptions(options);
  Printing::settle(printed);
  CHECK(printed.pageCount() > 1);
  // Where a line ends within a word nothing stands between its parts.
  const QString got = pdfText(f.save(printed), {QStringLiteral("-raw")}).remove(QLatin1Char(' '));
  if (got.isEmpty()) {
    WARN("pdftotext is not installed: the words of the PDF were not compared");
    return;
  }
  QStringList missing;
  qsizetype at = 0;
  for (const QString &word :
       toQt(f.view()->text().utf8()).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
    const qsizetype found = got.indexOf(word, at);
    if (found < 0)
      missing << word;
    else
      at = found + word.size();
  }
  CHECK(missing.join(QLatin1Char(' ')).toStdString() == std::string());
}

}  // namespace

TEST_CASE("A source becomes a PDF of several pages with all its words in order") {
  Printing f;
  checkWords(f, f.open());
}

TEST_CASE("The longest source of the sample is printed whole") {
  Printing f(essay(1));
  REQUIRE(createSample(f.folder / "sample.flor"));
  REQUIRE(f.window.files().open(f.folder / "sample.flor"));
  const Source *longest = f.project().sources().front();
  for (const Source *source : f.project().sources())
    if (source->length > longest->length) longest = source;
  REQUIRE(f.window.readPage()->showSource(longest->id));
  checkWords(f, f.open());
}

TEST_CASE("No line of a source is printed twice or left out, whatever the paper") {
  Printing f(essay(40));
  const auto revision = f.project().text(f.source());
  REQUIRE(revision);
  for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::Letter, QPageSize::A5})
    for (const double points : {8., 11., 16.}) {
      PrintOptions options;
      options.paper = paper;
      options.points = points;
      const QSizeF sheet = QPageSize(paper).size(QPageSize::Point);
      PrintPages pages(&f.project(), f.source(), *revision, {}, options, sheet);
      while (!pages.layOut(50)) {
      }
      CAPTURE(int(paper), points);
      CHECK(pages.pageCount() >= 1);
      CHECK(pages.printedLines() == pages.allLines());
    }
}

TEST_CASE("Larger type takes more pages") {
  Printing f;
  PrintWindow &window = f.open();
  PrintOptions options = window.options();
  options.points = 9;
  window.setOptions(options);
  Printing::settle(window);
  const int few = window.pageCount();
  options.points = 14;
  window.setOptions(options);
  Printing::settle(window);
  CHECK(window.pageCount() > few);
}

TEST_CASE("Labels, legend and memos go onto paper and can be left out") {
  Printing f(essay(3));
  const TagId tag = f.tag("speaks of a garden", "marketing metaphor");
  REQUIRE(tag);
  PrintWindow &window = f.open();
  const auto text = [&] { return pdfText(f.save(window), {}); };
  const QString full = text();
  if (full.isEmpty()) {
    WARN("pdftotext is not installed: the labels were not looked for");
    return;
  }
  CHECK(full.count(QStringLiteral("marketing metaphor")) == 2);
  PrintOptions options = window.options();
  options.margin = options.legend = false;
  window.setOptions(options);
  Printing::settle(window);
  CHECK_FALSE(text().contains(QStringLiteral("marketing metaphor")));
}

TEST_CASE("The window saves where the file door says and the status line reports it") {
  Printing f(essay(3));
  PrintWindow &window = f.open();
  const QString path = pathToQt(f.folder / "saved.pdf");
  FileDoor::replace([&](const FileRequest &request, const PathsTaken &taken) {
    CHECK(request.suggestion == QStringLiteral("An essay on gardens.pdf"));
    taken({path});
  });
  QSignalSpy ended(&window, &PrintWindow::ended);
  for (auto *button : window.findChildren<QAbstractButton *>())
    if (button->text() == QStringLiteral("Save as PDF…")) button->click();
  REQUIRE(QTest::qWaitFor([&] { return ended.count() == 1; }, 20000));
  FileDoor::replace({});
  CHECK(QFileInfo(path).size() > 1000);
  CHECK(f.window.reportLine()->plainText().contains(QStringLiteral("saved.pdf")));
}

TEST_CASE("A PDF that is stopped or cannot be written leaves nothing behind") {
  Printing f;
  PrintWindow &window = f.open();
  const QString path = pathToQt(f.folder / "stopped.pdf");
  window.savePdf(path);
  CHECK(window.working());
  window.stop();
  CHECK_FALSE(window.working());
  CHECK_FALSE(QFileInfo::exists(path));
  QSignalSpy ended(&window, &PrintWindow::ended);
  window.savePdf(pathToQt(f.folder / "no such folder" / "out.pdf"));
  REQUIRE(ended.count() == 1);
  CHECK_FALSE(ended.at(0).at(0).toBool());
}

TEST_CASE("Printing takes the paper that the dialog gives") {
  Printing f;
  PrintWindow &window = f.open();
  const QString path = pathToQt(f.folder / "printed.pdf");
  PrintDoor::replace([&](const PrintDoor::Taken &taken) { taken({QPageSize::A5, path}); });
  QSignalSpy ended(&window, &PrintWindow::ended);
  window.print();
  REQUIRE(QTest::qWaitFor([&] { return ended.count() == 1; }, 60000));
  PrintDoor::replace({});
  CHECK(ended.at(0).at(0).toBool());
  CHECK(QFileInfo(path).size() > 1000);
}

TEST_CASE("A change of the project stops what is being printed and shows the pages anew") {
  Printing f(essay(20));
  PrintWindow &window = f.open();
  window.savePdf(pathToQt(f.folder / "out.pdf"));
  f.tag("speaks of a garden", "citation");
  CHECK_FALSE(window.working());
  Printing::settle(window);
  CHECK(window.pageCount() >= 1);
}
