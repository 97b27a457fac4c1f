// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/importing/importer.h"

#include <unistd.h>

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QListWidget>
#include <QSignalSpy>
#include <QThreadPool>
#include <QTimer>

#include "gui/importing/reading.h"
#include "gui/importing/text_preview.h"
#include "importing_fixture.h"

using namespace testsupport;

namespace fs = std::filesystem;

namespace {

/// "Čtyři žlutí ptáci ..." in windows-1250, several times over, so that the guess has something to go by.
std::string czech() {
  std::string text;
  for (int i = 0; i < 20; ++i)
    text +=
        "\xC8"
        "ty\xF8i \x9Elut\xED pt\xE1"
        "ci sed\xEC"
        "li na v\xEC"
        "tvi a zp\xEDvali p\xEDse\xF2.\n";
  return text;
}

}  // namespace

TEST_CASE("files that are sure are added at once, in one step, with Undo") {
  Importing importing;
  for (int i = 0; i < 5; ++i)
    importing.write("text" + std::to_string(i) + ".txt", "Number " + std::to_string(i) + " of five.\n");
  QSignalSpy imported(&importing.importer, &Importer::imported);
  REQUIRE(importing.start({importing.in()}));
  CHECK(importing.importer.openWindow() == nullptr);
  CHECK(importing.sources() == 5);
  CHECK(importing.report == QStringLiteral("Added 5 sources"));
  REQUIRE(imported.count() == 1);
  CHECK(imported.first().first().value<QVector<SourceId>>().size() == 5);
  importing.follow(QStringLiteral("Undo"));
  CHECK(importing.sources() == 0);
}

TEST_CASE("among a hundred files the good ones come in and the bad ones are listed with their sentences") {
  Importing importing;
  for (int i = 0; i < 100; ++i) {
    const std::string name = std::to_string(100 + i);
    if (i % 4 == 0)
      importing.write(name + ".png", std::string("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + name);
    else if (i % 10 == 1)
      importing.write(name + ".txt", "");
    else
      importing.write(name + ".txt", "A text with the number " + name + ".\n");
  }
  importing.importer.start({importing.in()});
  // The window takes its events all the while.
  qint64 longest = 0;
  QElapsedTimer since;
  QTimer tick;
  tick.start(1);
  while (importing.importer.running()) {
    since.start();
    QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    longest = std::max(longest, since.elapsed());
  }
  CHECK(longest < 1000);
  CHECK(importing.importer.openWindow() == nullptr);
  CHECK(importing.sources() == 65);
  CHECK(importing.report.startsWith(QStringLiteral("65 source")));
  CHECK(importing.report.contains(QStringLiteral(", 35 file")));
  importing.follow(QStringLiteral("Show"));
  const SummaryWindow *summary = importing.importer.openSummary();
  REQUIRE(summary != nullptr);
  CHECK(summary->isVisible());
  REQUIRE(summary->list()->count() == 35);
  CHECK(summary->list()->item(0)->text().startsWith(QStringLiteral("“100.png” ")));
  summary->copyAll();
  const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
  REQUIRE(lines.size() == 35);
  CHECK(lines[0].startsWith(QStringLiteral("100.png\t“100.png” ")));
  importing.follow(QStringLiteral("Undo"));
  CHECK(importing.sources() == 0);
}

TEST_CASE("a single file that cannot be added is said in its sentence, without a window") {
  Importing importing;
  REQUIRE(importing.start({pathToQt(importing.write("picture.png", "\x89PNG\r\n\x1a\n no text"))}));
  CHECK(importing.problem.startsWith(QStringLiteral("“picture.png” ")));
  CHECK(importing.importer.openWindow() == nullptr);
  REQUIRE(importing.start({importing.in(), pathToQt(importing.folder / "nowhere.txt")}));
  CHECK(importing.problem.startsWith(QStringLiteral("Nothing was added: 2 file")));
  importing.follow(QStringLiteral("Show"));
  CHECK(importing.importer.openSummary()->list()->count() == 2);
  importing.workbench.close();
  QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  CHECK(importing.importer.openSummary() == nullptr);
}

TEST_CASE("stopping midway adds nothing, and says so") {
  Importing importing;
  for (int i = 0; i < 200; ++i)
    importing.write(std::to_string(i) + ".txt", std::string(20000, 'a') + std::to_string(i));
  QSignalSpy finished(&importing.importer, &Importer::finished);
  importing.importer.start({importing.in()});
  REQUIRE(importing.importer.running());
  importing.importer.cancel();
  CHECK_FALSE(importing.importer.running());
  CHECK(finished.count() == 1);
  CHECK(importing.report == QStringLiteral("Stopped; nothing was added"));
  QThreadPool::globalInstance()->waitForDone();
  QCoreApplication::processEvents();
  CHECK(importing.sources() == 0);
  CHECK(importing.importer.openWindow() == nullptr);
}

TEST_CASE("reading stops soon after it is told to") {
  Importing importing;
  for (int i = 0; i < 50; ++i)
    importing.write(std::to_string(i) + ".txt", "Text " + std::to_string(i));
  Progress progress;
  qint64 last = 0;
  const auto files =
      gui::readAll({importing.folder / "in"}, {}, progress, [&](qint64 done, qint64 total, double part) {
        CHECK(total == 50);
        CHECK(part >= 0);
        CHECK(part <= 1);
        last = done;
        if (done == 10) progress.cancel();
      });
  CHECK(last == 10);
  CHECK(files.size() == 10);
}

TEST_CASE("a folder that may not be read is named, the rest can be added") {
  if (::geteuid() == 0) {
    WARN("root may read everything, so a folder without permission is not tried");
    return;
  }
  Importing importing;
  importing.write("good.txt", "Good.\n");
  fs::create_directory(importing.folder / "closed");
  fs::create_directory(importing.folder / "in" / "inner");
  fs::permissions(importing.folder / "closed", fs::perms::none);
  fs::permissions(importing.folder / "in" / "inner", fs::perms::none);
  REQUIRE(importing.start({importing.in(), pathToQt(importing.folder / "closed")}));
  CHECK(importing.sources() == 1);
  CHECK(importing.report.contains(QStringLiteral(", 2 file")));
  fs::permissions(importing.folder / "in" / "inner", fs::perms::owner_all);
  fs::permissions(importing.folder / "closed", fs::perms::owner_all);
}

TEST_CASE("a file that is in the project already is shown as such and not added again") {
  Importing importing;
  const QString path = pathToQt(importing.write("once.txt", "Once only.\n"));
  REQUIRE(importing.start({path}));
  REQUIRE(importing.sources() == 1);
  const QString copy = pathToQt(importing.write("copy.txt", "Once only.\n"));
  const QString fresh = pathToQt(importing.write("fresh.txt", "Something else.\n"));
  const QString twin = pathToQt(importing.write("twin.txt", "Something else.\n"));
  importing.importer.startWithPreview({copy, fresh, twin});
  REQUIRE(importing.ended());
  ImportModel &model = importing.window().model();
  CHECK(model.addable() == 1);
  CHECK(model.data(model.index(0), ImportModel::StatusRole).toString().contains(QStringLiteral("“once”")));
  CHECK(model.data(model.index(2), ImportModel::StatusRole).toString().contains(QStringLiteral("“fresh”")));
  importing.window().setCurrentRow(1);
  importing.window().leaveOut();
  CHECK(model.addable() == 1);
  importing.window().addAll();
  REQUIRE(importing.ended());
  CHECK(importing.sources() == 2);
}

TEST_CASE("the same file again is said where nobody asked to look, and not doubled") {
  Importing importing;
  const QString path = pathToQt(importing.write("once.txt", "Once only.\n"));
  REQUIRE(importing.start({path}));
  REQUIRE(importing.start({path}));
  CHECK(importing.sources() == 1);
  CHECK(importing.report.contains(QStringLiteral("the same file is in the project already, as “once”")));
  CHECK(importing.problem.isEmpty());
}

TEST_CASE("a guessed encoding is shown before anything is added and can be changed") {
  Importing importing;
  REQUIRE(importing.start({pathToQt(importing.write("birds.txt", czech()))}));
  CHECK(importing.sources() == 0);
  ImportWindow &window = importing.window();
  ImportModel &model = window.model();
  REQUIRE(model.rowCount() == 1);
  CHECK(model.data(model.index(0), ImportModel::AttentionRole).toBool());
  CHECK(model.canAdd(0));
  window.setEncoding(QStringLiteral("windows-1251"));
  REQUIRE(QTest::qWaitFor([&] { return model.canAdd(0) && !model.reading(); }));
  CHECK(model.file(0).source->text.utf8().rfind("Иty", 0) == 0);
  window.setEncoding(QStringLiteral("windows-1250"));
  REQUIRE(QTest::qWaitFor([&] { return model.canAdd(0) && !model.reading(); }));
  CHECK_FALSE(model.data(model.index(0), ImportModel::AttentionRole).toBool());
  CHECK(window.preview()->text().utf8().rfind("Čtyři žlutí", 0) == 0);
  window.addAll();
  REQUIRE(importing.ended());
  REQUIRE(importing.sources() == 1);
  const auto text = importing.workbench.project().text(importing.workbench.project().sources()[0]->id);
  REQUIRE(text);
  CHECK((*text)->text.utf8().rfind("Čtyři žlutí", 0) == 0);
}

TEST_CASE("the last of several choices of an encoding is the one that counts") {
  Importing importing;
  REQUIRE(importing.start({pathToQt(importing.write("birds.txt", czech()))}));
  ImportModel &model = importing.window().model();
  for (const char *name : {"windows-1251", "ISO-8859-7", "KOI8-R", "windows-1250"})
    importing.window().setEncoding(QString::fromLatin1(name));
  REQUIRE(QTest::qWaitFor([&] { return !model.reading(); }));
  QThreadPool::globalInstance()->waitForDone();
  QCoreApplication::processEvents();
  CHECK(model.file(0).source->text.utf8().rfind("Čtyři", 0) == 0);
}

TEST_CASE("unicode encodings need no look") {
  Importing importing;
  importing.write("utf8.txt", "Größe und Maß\n");
  importing.write("mark.txt", "\xEF\xBB\xBFGröße\n");
  importing.write("utf16.txt", std::string("\xFF\xFEG\0r\0\xF6\0\xDF\0e\0 \0a\0l\0s\0o\0\n\0", 24));
  importing.write("ascii.txt", "Nothing but ASCII\n");
  REQUIRE(importing.start({importing.in()}));
  CHECK(importing.importer.openWindow() == nullptr);
  CHECK(importing.sources() == 4);
}

TEST_CASE("dropped addresses of folders become paths, others are left out") {
  Importing importing;
  importing.write("a.txt", "A text.\n");
  fs::create_directory(importing.folder / "in" / "deeper");
  importing.write("deeper/b.txt", "Another text.\n");
  const QStringList paths =
      localPaths({QUrl::fromLocalFile(importing.in()), QUrl(QStringLiteral("https://example.org/c.txt"))});
  REQUIRE(paths == QStringList{importing.in()});
  REQUIRE(importing.start(paths));
  CHECK(importing.sources() == 2);
}

TEST_CASE("files given while others are read wait for their turn") {
  Importing importing;
  const QString first = pathToQt(importing.write("first.txt", "First.\n"));
  const QString second = pathToQt(importing.write("second.txt", "Second.\n"));
  importing.importer.start({first});
  importing.importer.start({second});
  REQUIRE(importing.ended());
  CHECK(importing.sources() == 2);
}

TEST_CASE("closing the project ends reading and closes the import window") {
  Importing importing;
  REQUIRE(importing.start({pathToQt(importing.write("birds.txt", czech()))}));
  REQUIRE(importing.importer.openWindow() != nullptr);
  importing.importer.start({pathToQt(importing.write("more.txt", "More.\n"))});
  importing.workbench.close();
  CHECK_FALSE(importing.importer.running());
  CHECK(importing.importer.openWindow() == nullptr);
}

TEST_CASE("a read-only project takes no sources and says so") {
  Importing importing;
  const QString path = pathToQt(importing.write("a.txt", "A text.\n"));
  importing.workbench.close();
  Storage::Options options;
  options.access = Access::ReadOnly;
  auto session = Session::open(importing.folder / "p.flor", options);
  REQUIRE(session);
  importing.workbench.take(std::move(*session));
  importing.importer.start({path});
  CHECK_FALSE(importing.importer.running());
  CHECK(importing.problem.startsWith(QStringLiteral("The project is read only")));
}
