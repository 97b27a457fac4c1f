// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QLocale>
#include <QSettings>
#include <functional>

#include "florilegium/base/version.h"
#include "gui/shell/language.h"
#include "gui/shell/main_window.h"
#include "gui/shell/strings.h"
#include "gui/theme/icon.h"
#include "gui/theme/system_scale.h"
#include "gui/theme/theme.h"

using namespace florilegium;

int main(int argc, char *argv[]) {
  QApplication app(argc, argv);
  QApplication::setOrganizationName(QStringLiteral("Florilegium"));
  QApplication::setApplicationName(QStringLiteral("Florilegium"));
  QApplication::setApplicationVersion(gui::toQt(version()));
  QApplication::setDesktopFileName(QStringLiteral("org.florilegium.Florilegium"));

  gui::speak(gui::languageFor(gui::chosenLanguage(), QLocale::system().uiLanguages()));

  QCommandLineParser parser;
  parser.setApplicationDescription(QCoreApplication::translate("main", "Reads, tags and compares texts."));
  parser.addHelpOption();
  parser.addVersionOption();
  const QCommandLineOption sample(QStringLiteral("sample"),
                                  QCoreApplication::translate("main", "Opens the sample project."));
  parser.addOption(sample);
  parser.addPositionalArgument(QStringLiteral("file"),
                               QCoreApplication::translate("main", "A project (.flor), or texts to add."),
                               QStringLiteral("[file...]"));
  parser.process(app);

  gui::Theme &theme = gui::Theme::instance();
  theme.setScale(gui::scaleForSystemFont(QApplication::font()));
  theme.setMode(static_cast<gui::ThemeMode>(
      QSettings().value(QStringLiteral("theme"), static_cast<int>(gui::ThemeMode::FollowSystem)).toInt()));
  theme.install();
  QApplication::setWindowIcon(gui::icon(QStringLiteral("florilegium")));

  constexpr int again = 1000;
  const auto run = [](const std::function<void(gui::MainWindow &)> &begin) {
    gui::MainWindow window;
    QObject::connect(&window, &gui::MainWindow::startAgain, &window, [] { QApplication::exit(again); });
    begin(window);
    const int ended = QApplication::exec();
    // The next window is not to be quit along with this one.
    QApplication::setQuitOnLastWindowClosed(false);
    if (window.isVisible()) window.close();
    QApplication::setQuitOnLastWindowClosed(true);
    return ended;
  };
  int ended = run([&](gui::MainWindow &window) {
    if (parser.isSet(sample)) window.files().openSample();
    window.show();
    if (const QStringList files = parser.positionalArguments(); !files.isEmpty()) window.addFiles(files);
  });
  while (ended == again) {
    gui::speak(gui::chosenLanguage());
    ended = run([](gui::MainWindow &window) { window.show(); });
  }
  return ended;
}
