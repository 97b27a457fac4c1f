// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <fstream>
#include <functional>
#include <iostream>

#include "gui/importing/importer.h"
#include "gui/importing/summary_window.h"
#include "gui/reader/reading_view.h"
#include "gui/shell/main_window.h"
#include "gui/shell/read_page.h"
#include "gui/shell/strings.h"
#include "gui/theme/theme.h"

// The longest time for which the window takes no event (to 5 ms) while a hundred small files are added
// together, and while a text of 100 MB is added, copied and opened. Prints "name value unit" lines. Argument:
// megabytes.

using namespace florilegium;
using namespace florilegium::gui;

namespace {

void writeText(const std::string &path, std::size_t bytes) {
  std::ofstream file(path, std::ios::binary);
  std::size_t written = 0;
  for (int i = 0; written < bytes; ++i) {
    std::string paragraph = "Paragraph " + std::to_string(i) + ". ";
    while (paragraph.size() < 600)
      paragraph += "The brain is a garden, they say, and grief a weed in it. ";
    paragraph += "\n\n";
    file << paragraph;
    written += paragraph.size();
  }
}

/// Turns the event loop until `done`, and tells the longest turn in ms.
qint64 longestPause(const std::function<bool()> &done) {
  qint64 longest = 0;
  QElapsedTimer since;
  QTimer tick;
  tick.start(5);
  while (!done()) {
    since.start();
    QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    longest = std::max(longest, since.elapsed());
  }
  return longest;
}

/// A folder of short texts, a quarter of which are pictures that cannot be read.
void writeHundred(const std::filesystem::path &folder) {
  std::filesystem::create_directories(folder);
  for (int i = 100; i < 200; ++i) {
    const std::string name = std::to_string(i);
    const bool picture = i % 4 == 0;
    std::ofstream file(folder / (name + (picture ? ".png" : ".txt")), std::ios::binary);
    file << (picture ? "\x89PNG\r\n\x1a\n" : "A text with the number ") << name << ".\n";
  }
}

void print(const char *name, qint64 value) {
  std::cout << name << ' ' << value << " ms" << std::endl;
}

}  // namespace

int main(int argc, char *argv[]) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QStandardPaths::setTestModeEnabled(true);
  QApplication app(argc, argv);
  QApplication::setOrganizationName(QStringLiteral("Florilegium"));
  QApplication::setApplicationName(QStringLiteral("Florilegium bench"));
  QSettings().clear();
  const std::size_t megabytes = argc > 1 ? std::stoul(argv[1]) : 100;
  const QTemporaryDir folder;
  const std::filesystem::path path = pathFromQt(folder.path()) / "project.flor";
  const QString text = folder.path() + QStringLiteral("/big.txt");
  writeText(text.toStdString(), megabytes * 1000 * 1000);
  Theme::instance().install();

  MainWindow window;
  window.resize(1440, 900);
  window.show();
  if (!window.files().create(path)) return EXIT_FAILURE;
  QElapsedTimer all;
  const auto sources = [&] { return window.workbench().project().sources().size(); };
  const auto storing = [&] { return window.workbench().session().storing(); };
  const std::filesystem::path hundred = pathFromQt(folder.path()) / "hundred";
  writeHundred(hundred);
  all.start();
  window.addFiles({pathToQt(hundred)});
  print("pause_with_hundred_files", longestPause([&] { return !storing() && sources() == 75; }));
  print("time_to_add_hundred_files", all.elapsed());
  for (auto *summary : window.findChildren<SummaryWindow *>())
    summary->close();
  const auto before = sources();
  const SourceId shown = window.readPage()->source();
  all.start();
  window.addFiles({text});
  print("pause_while_read", longestPause([&] { return storing() || sources() > before; }));
  print("pause_while_stored", longestPause([&] { return !storing(); }));
  print("pause_when_shown", longestPause([&] { return window.readPage()->source() != shown; }));
  print("time_to_add", all.elapsed());
  all.start();
  window.files().copy({pathFromQt(folder.path()) / "copy.flor"}, false);
  print("pause_while_copied", longestPause([&] { return !window.files().work().running(); }));
  print("time_to_copy", all.elapsed());
  // The text that was read last comes up by itself.
  window.close();
  window.show();
  window.workbench().close();
  all.start();
  if (!window.files().open(path)) return EXIT_FAILURE;
  const qint64 opening = all.elapsed();
  const qint64 afterwards = longestPause([&] { return window.readPage()->view()->hasText(); });
  print("pause_while_opened", std::max(opening, afterwards));
  print("time_to_open_again", all.elapsed());
  return EXIT_SUCCESS;
}
