// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/long_work.h"

#include <QSignalSpy>
#include <QThreadPool>
#include <memory>

#include "florilegium/actions/sources.h"
#include "gui/importing/importer.h"
#include "window_fixture.h"

using namespace testsupport;
namespace fs = std::filesystem;

namespace {

/// A text of some megabytes: its storing takes a while.
std::string bigText(std::size_t bytes) {
  std::string text;
  text.reserve(bytes + 80);
  for (int i = 0; text.size() < bytes; ++i)
    text += "Line " + std::to_string(i) + " of a text that is long enough to be waited for.\n\n";
  return text;
}

constexpr std::size_t big = 24 * 1024 * 1024;

bool sound(const fs::path &path) {
  const auto session = Session::open(path);
  if (!session) return false;
  const auto checks = (*session)->check();
  if (!checks) return false;
  for (const doctor::Check &check : *checks)
    if (!check.findings.empty()) return false;
  return true;
}

std::size_t sourcesIn(const fs::path &path) {
  return (*Session::open(path))->project().sources().size();
}

/// Waits until the source that is being read is being stored.
void waitForStoring(Window &w) {
  REQUIRE(QTest::qWaitFor([&] { return w.bench().session().storing(); }, 120000));
}

}  // namespace

TEST_CASE("The window lives on while a large source is stored") {
  Window w;
  writeAll(w.folder / "big.txt", bigText(big));
  w.window.addFiles({pathToQt(w.folder / "big.txt")});
  waitForStoring(w);
  int turns = 0;
  while (w.bench().session().storing()) {
    QApplication::processEvents(QEventLoop::AllEvents, 5);
    ++turns;
  }
  CHECK(turns > 3);
  CHECK(w.project().sources().size() == 2);
}

TEST_CASE("What a person does while sources are stored is refused in words, and nothing is lost") {
  Window w;
  w.select("is a garden");
  writeAll(w.folder / "big.txt", bigText(big));
  w.window.addFiles({pathToQt(w.folder / "big.txt")});
  waitForStoring(w);
  CHECK_FALSE(w.window.commands()->action(Command::Undo)->isEnabled());
  CHECK_FALSE(w.bench().perform(actions::renameProject(w.project(), "x")));
  CHECK(w.report().contains(QStringLiteral("Repeat this when that is done")));
  REQUIRE(QTest::qWaitFor([&] { return w.project().sources().size() == 2; }, 60000));
  CHECK(w.bench().perform(actions::renameProject(w.project(), "x")));
  CHECK(w.window.commands()->action(Command::Undo)->isEnabled());
}

TEST_CASE("Stopping while a source is stored leaves the project as it was") {
  Window w;
  writeAll(w.folder / "big.txt", bigText(big));
  w.window.addFiles({pathToQt(w.folder / "big.txt")});
  waitForStoring(w);
  w.bench().work().stop();
  REQUIRE(QTest::qWaitFor([&] { return !w.bench().session().storing(); }, 60000));
  // It may have been all but stored when it was stopped.
  const std::size_t sources = w.project().sources().size();
  CHECK(w.report().contains(sources == 1 ? QStringLiteral("Stopped") : QStringLiteral("Added")));
  CHECK(w.bench().perform(actions::renameProject(w.project(), "x")));
  w.bench().close();
  CHECK(sourcesIn(w.path) == sources);
  CHECK(sound(w.path));
}

TEST_CASE("A window that is closed while a source is stored leaves a whole project") {
  auto w = std::make_unique<Window>();
  writeAll(w->folder / "big.txt", bigText(big));
  w->window.addFiles({pathToQt(w->folder / "big.txt")});
  waitForStoring(*w);
  w->window.close();
  w->bench().close();
  QThreadPool::globalInstance()->waitForDone();
  const std::size_t sources = sourcesIn(w->path);
  CHECK((sources == 1 || sources == 2));
  CHECK(sound(w->path));
}

TEST_CASE("Files that are given while others are stored come next") {
  Window w;
  writeAll(w.folder / "big.txt", bigText(big));
  writeAll(w.folder / "small.txt", "Small.\n");
  w.window.addFiles({pathToQt(w.folder / "big.txt")});
  waitForStoring(w);
  w.window.addFiles({pathToQt(w.folder / "small.txt")});
  REQUIRE(QTest::qWaitFor([&] { return w.project().sources().size() == 3; }, 60000));
}

TEST_CASE("Long work is told after a moment, with a line in the header and Stop") {
  LongWork work;
  QSignalSpy shown(&work, &LongWork::shown);
  std::atomic<bool> go = false;
  bool stopped = false;
  work.start(
      QStringLiteral("Counting"),
      [&go](const Progress &progress) {
        while (!go && !progress.cancelled())
          progress.report(1, 4);
        return progress.cancelled();
      },
      [&stopped](bool cancelled) { stopped = cancelled; });
  REQUIRE(QTest::qWaitFor([&] { return !shown.isEmpty(); }, 5000));
  CHECK(shown.first().at(0).toString() == QStringLiteral("Counting"));
  CHECK(shown.first().at(1).toDouble() == Approx(.25));
  work.stop();
  REQUIRE(QTest::qWaitFor([&] { return !work.running(); }, 5000));
  CHECK(stopped);
}

TEST_CASE("The Stop beside long work stays the same button while the work is told again") {
  ReportLine line;
  int stops = 0;
  line.showWork(QStringLiteral("Reading 1 of 3"), {{QStringLiteral("Stop"), [&] { ++stops; }}});
  QAbstractButton *stop = button(&line, QStringLiteral("Stop"));
  REQUIRE(stop != nullptr);
  line.showWork(QStringLiteral("Reading 2 of 3"), {{QStringLiteral("Stop"), [&] { stops += 10; }}});
  CHECK(button(&line, QStringLiteral("Stop")) == stop);
  stop->click();
  CHECK(stops == 10);
  line.endWork();
  CHECK(line.plainText().isEmpty());
}
