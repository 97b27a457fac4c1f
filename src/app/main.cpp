// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QCommandLineParser>
#include <QSettings>
#include <QTranslator>

#include "florilegium/base/version.h"
#include "gui/shell/main_window.h"
#include "gui/shell/strings.h"
#include "gui/theme/icon.h"
#include "gui/theme/theme.h"

using namespace florilegium;

int main(int argc, char *argv[]) {
  QApplication app(argc, argv);
  QApplication::setOrganizationName(QStringLiteral("Florilegium"));
  QApplication::setApplicationName(QStringLiteral("Florilegium"));
  QApplication::setApplicationVersion(gui::toQt(version()));
  QApplication::setDesktopFileName(QStringLiteral("org.florilegium.Florilegium"));

  QTranslator plurals;
  if (plurals.load(QStringLiteral(":/translations/florilegium_en.qm")))
    QApplication::installTranslator(&plurals);

  QCommandLineParser parser;
  parser.setApplicationDescription(QStringLiteral("Reads, tags and compares texts."));
  parser.addHelpOption();
  parser.addVersionOption();
  const QCommandLineOption sample(QStringLiteral("sample"), QStringLiteral("Opens the sample project."));
  parser.addOption(sample);
  parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("A project (.flor), or texts to add."),
                               QStringLiteral("[file...]"));
  parser.process(app);

  gui::Theme &theme = gui::Theme::instance();
  theme.setMode(static_cast<gui::ThemeMode>(
      QSettings().value(QStringLiteral("theme"), static_cast<int>(gui::ThemeMode::FollowSystem)).toInt()));
  theme.install();
  QApplication::setWindowIcon(gui::icon(QStringLiteral("florilegium")));

  gui::MainWindow window;
  if (parser.isSet(sample)) window.files().openSample();
  window.show();
  if (const QStringList files = parser.positionalArguments(); !files.isEmpty()) window.addFiles(files);
  return QApplication::exec();
}
