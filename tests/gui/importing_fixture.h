// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QTest>
#include <QWidget>
#include <filesystem>

#include "gui/importing/import_window.h"
#include "gui/importing/importer.h"
#include "gui/shell/strings.h"
#include "gui/theme/theme.h"
#include "support/catch.h"
#include "support/corpus.h"

namespace testsupport {

using namespace florilegium;
using namespace florilegium::gui;

/// A new project with an importer, and a folder for files.
struct Importing {
  testsupport::TemporaryFolder folder;
  Workbench workbench;
  QWidget parent;
  Importer importer{workbench, &parent};
  QString report;
  QString problem;
  QVector<ReportAction> actions;

  Importing() {
    Theme::instance().install();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, pathToQt(folder / "settings"));
    auto session = Session::create(folder / "p.flor", Session::NewProject());
    REQUIRE(session);
    workbench.take(std::move(*session));
    std::filesystem::create_directory(folder / "in");
    QObject::connect(&workbench, &Workbench::reported, &importer,
                     [this](const QString &text, const QColor &, const QVector<ReportAction> &ways) {
                       report = text;
                       actions = ways;
                     });
    QObject::connect(&workbench, &Workbench::problemReported, &importer,
                     [this](const QString &text, const QVector<ReportAction> &ways) {
                       problem = text;
                       actions = ways;
                     });
  }

  std::filesystem::path write(const std::string &name, const std::string &bytes) const {
    testsupport::writeAll(folder / "in" / name, bytes);
    return folder / "in" / name;
  }
  [[nodiscard]] QString in() const { return pathToQt(folder / "in"); }
  bool start(const QStringList &paths) {
    importer.start(paths);
    return ended();
  }
  /// Takes a way on that the last report offered.
  void follow(const QString &way) {
    for (const ReportAction &action : actions)
      if (action.text == way) return action.run();
    FAIL("no way on of that name: " << way.toStdString());
  }
  bool ended() {
    return QTest::qWaitFor([this] { return !importer.running(); }, 20000);
  }
  [[nodiscard]] qsizetype sources() const {
    return static_cast<qsizetype>(workbench.project().sources().size());
  }
  [[nodiscard]] ImportWindow &window() const {
    REQUIRE(importer.openWindow() != nullptr);
    return *importer.openWindow();
  }
};

}  // namespace testsupport
