// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Prints "name value unit" lines: how long the window takes to be there with the sample project, a large
// source to show its first screen, and a key to become a tag that is stored and painted; what an open large
// project holds in memory.
//   QT_QPA_PLATFORM=offscreen gui_window_bench [FOLDER] [--large-only]     FOLDER: where the projects are
//   made
#include <time.h>
#include <unistd.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QThreadPool>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <random>
#include <sstream>

#include "florilegium/actions/sources.h"
#include "florilegium/actions/tags.h"
#include "florilegium/session/sample.h"
#include "gui/reader/reading_view.h"
#include "gui/shell/main_window.h"
#include "gui/shell/read_page.h"
#include "gui/theme/theme.h"
#include "support/corpus.h"

using namespace florilegium;
using namespace florilegium::gui;

namespace {

/// Milliseconds since this process was started, to the system's tick (usually 10 ms): field 22 of proc(5).
double sinceStart() {
  std::ifstream file("/proc/self/stat");
  std::string text;
  std::getline(file, text);
  std::istringstream fields(text.substr(text.rfind(')') + 1));
  std::string field;
  for (int i = 3; i <= 22; ++i)
    fields >> field;
  timespec now{};
  clock_gettime(CLOCK_BOOTTIME, &now);
  const double started = std::stod(field) / static_cast<double>(sysconf(_SC_CLK_TCK));
  return (static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9 - started) * 1000;
}

void line(const char *name, double value, const char *unit) {
  std::printf("%s %.1f %s\n", name, value, unit);
}

double percentile(std::vector<double> values, double part) {
  std::sort(values.begin(), values.end());
  return values[static_cast<std::size_t>(part * static_cast<double>(values.size() - 1))];
}

/// Memory of its own, without the pages of programs and libraries that are read from their files.
double residentKilobytes() {
  std::ifstream status("/proc/self/status");
  std::string text;
  while (std::getline(status, text))
    if (text.starts_with("RssAnon:")) return std::stod(text.substr(8));
  return 0;
}

struct Large {
  const char *name;
  std::size_t length;
  int tags;
};

/// What every open project costs: fonts, widgets, the file's cache. Not the text's.
constexpr Large smallest = {"small", 3'000, 5};

constexpr Large larges[] = {{"1M-1k", 1'000'000, 1'000},
                            {"1M-10k", 1'000'000, 10'000},
                            {"1M-20k", 1'000'000, 20'000},
                            {"1M-100k", 1'000'000, 100'000},
                            {"10M-100k", 10'000'000, 100'000}};

std::filesystem::path pathOf(const std::filesystem::path &folder, const Large &large) {
  return folder / (std::string(large.name) + ".flor");
}

void make(const Large &large, const std::filesystem::path &folder) {
  const std::filesystem::path path = pathOf(folder, large);
  auto session = Session::create(path, {"Large", "Bench", Codebook::Starter}).value();
  std::mt19937 random(11);
  std::string text = "A large source\n\n";
  while (text.size() < large.length) {
    for (int i = 0; i < 90; ++i)
      text += "words of a garden speak ";
    text += "end.\n\n";
  }
  actions::NewSource source;
  source.name = "Large";
  source.text = SourceText::make(std::move(text)).value();
  source.measure();
  const Position length = source.text.length();
  std::vector<actions::NewSource> sources;
  sources.push_back(std::move(source));
  (void)session->perform(actions::addSources(session->project(), std::move(sources))).value();
  const CoderId coder = session->coder();
  std::vector<actions::NewTag> tags;
  for (int i = 0; i < large.tags; ++i) {
    const Position start = static_cast<Position>(random() % static_cast<unsigned>(length - 200));
    tags.push_back({{1}, {1 + static_cast<std::int64_t>(random() % 4)}, coder, {start, start + 5 + i % 120}});
  }
  (void)session->perform(actions::addTags(session->project(), tags, now())).value();
}

void measure(const Large &large, const std::filesystem::path &folder) {
  const auto print = [&](const char *what, const char *part, double value, const char *unit) {
    line((std::string(what) + '-' + large.name + '-' + part).c_str(), value, unit);
  };
  const std::filesystem::path path = pathOf(folder, large);
  MainWindow window;
  window.resize(1440, 900);
  window.show();
  QApplication::processEvents();
  ReadingView *view = window.readPage()->view();
  const auto open = [&](const std::filesystem::path &file) {
    const bool opened = window.files().open(file);
    QApplication::processEvents();
    view->viewport()->repaint();
    QThreadPool::globalInstance()->waitForDone();
    QApplication::processEvents();
    return opened;
  };
  const double welcome = residentKilobytes();
  if (!open(pathOf(folder, smallest))) return;
  window.workbench().close();
  QApplication::processEvents();

  const double empty = residentKilobytes();
  print("memory", "program", (empty - welcome) / 1024, "MiB");
  if (!open(path)) return;
  print("memory", "opened", (residentKilobytes() - empty) / 1024, "MiB");

  std::vector<double> tagged;
  std::mt19937 random(5);
  for (int i = 0; i < 300; ++i) {
    const Position start = static_cast<Position>(random() % static_cast<unsigned>(large.length * 9 / 10));
    view->goTo({start, start + 30});
    view->setCurrentTag({});
    view->setSelection({start, start + 31 + i % 17});
    view->viewport()->repaint();
    const auto before = window.workbench().project().tagCount();
    QElapsedTimer timer;
    timer.start();
    window.commands()->digits()[i % 4]->trigger();
    view->viewport()->repaint();
    if (window.workbench().project().tagCount() > before)
      tagged.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    QApplication::processEvents();
  }
  print("key-to-stored-and-painted", "p50", percentile(tagged, .5), "ms");
  print("key-to-stored-and-painted", "p95", percentile(tagged, .95), "ms");
  print("key-to-stored-and-painted", "p99", percentile(tagged, .99), "ms");
  print("memory", "used", (residentKilobytes() - empty) / 1024, "MiB");
  print("memory", "allowed", (6. * static_cast<double>(large.length) + 200. * large.tags) / 1024 / 1024,
        "MiB");
  std::vector<double> shown;
  for (int i = 0; i < 15; ++i) {
    window.workbench().close();
    QApplication::processEvents();
    window.files().open(path);
    view->clear();
    QElapsedTimer timer;
    timer.start();
    const auto revision = window.workbench().project().text(SourceId{1}).value();
    view->setSource(&window.workbench().project(), SourceId{1}, revision);
    view->viewport()->repaint();
    shown.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
  }
  print("first-screen", "p50", percentile(shown, .5), "ms");
  print("first-screen", "p95", percentile(shown, .95), "ms");
}

}  // namespace

int main(int argc, char *argv[]) {
  QApplication app(argc, argv);
  QStandardPaths::setTestModeEnabled(true);
  QApplication::setOrganizationName(QStringLiteral("Florilegium"));
  QApplication::setApplicationName(QStringLiteral("Florilegium bench"));
  QSettings().clear();
  Theme::instance().install();
  if (argc == 4) {
    for (const Large &large : larges) {
      if (std::string(argv[3]) != large.name) continue;
      if (std::string(argv[2]) == "--make") {
        if (!std::filesystem::exists(pathOf(argv[1], smallest))) make(smallest, argv[1]);
        make(large, argv[1]);
      } else {
        measure(large, argv[1]);
      }
    }
    return 0;
  }
  const testsupport::TemporaryFolder own;
  const std::filesystem::path folder =
      argc > 1 && argv[1][0] != '-' ? std::filesystem::path(argv[1]) / own.path().filename() : own.path();
  std::filesystem::create_directories(folder);

  if (QApplication::arguments().contains(QStringLiteral("--large-only")) == false) {
    const std::filesystem::path sample = folder / "sample.flor";
    QElapsedTimer making;
    making.start();
    if (!createSample(sample)) return 1;
    const double made = static_cast<double>(making.nsecsElapsed()) / 1e6;
    MainWindow window;
    window.files().open(sample);
    window.show();
    window.readPage()->view()->viewport()->repaint();
    QApplication::processEvents();
    line("first-window-from-process-start", sinceStart() - made, "ms");
    line("sample-making", made, "ms");
  }

  // Each in processes of its own, so that memory is its own, too.
  for (const Large &large : larges) {
    for (const char *const step : {"--make", "--measure"}) {
      std::fflush(stdout);
      QProcess process;
      process.setProcessChannelMode(QProcess::ForwardedChannels);
      process.start(QCoreApplication::applicationFilePath(),
                    {QString::fromStdString(folder.string()), QString::fromLatin1(step),
                     QString::fromLatin1(large.name)});
      process.waitForFinished(-1);
    }
    std::filesystem::remove(pathOf(folder, large));
  }
  std::filesystem::remove_all(folder);
  return 0;
}
