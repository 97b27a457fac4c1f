// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <QAbstractButton>
#include <QApplication>
#include <QSettings>
#include <QTest>

#include "florilegium/text/quote.h"
#include "gui/reader/reading_view.h"
#include "gui/shell/file_door.h"
#include "gui/shell/main_window.h"
#include "gui/shell/read_page.h"
#include "gui/shell/strings.h"
#include "gui/theme/theme.h"
#include "gui/widgets/report_line.h"
#include "gui/widgets/strip.h"
#include "support/catch.h"
#include "support/corpus.h"

namespace testsupport {

using namespace florilegium;
using namespace florilegium::gui;

/// Runs SQL on a file as somebody else would.
inline void shell(const std::filesystem::path &path, const std::string &sql) {
  sqlite3 *file = nullptr;
  REQUIRE(sqlite3_open(path.c_str(), &file) == SQLITE_OK);
  CHECK(sqlite3_exec(file, sql.c_str(), nullptr, nullptr, nullptr) == SQLITE_OK);
  sqlite3_close(file);
}

/// The button of that text below a widget, if it is shown.
inline QAbstractButton *button(const QWidget *parent, const QString &text) {
  // What was just put into a layout is shown by the next turn of the event loop.
  QApplication::processEvents();
  for (auto *found : parent->findChildren<QAbstractButton *>())
    if (found->text() == text && !found->isHidden()) return found;
  return nullptr;
}

/// Answers the next questions for files with these, one after the other.
class Answers {
 public:
  explicit Answers(QStringList paths) : m_paths(std::move(paths)) {
    FileDoor::replace([this](const FileRequest &, const PathsTaken &taken) {
      if (!m_paths.isEmpty()) taken({m_paths.takeFirst()});
    });
  }
  ~Answers() { FileDoor::replace({}); }
  Answers(const Answers &) = delete;
  Answers &operator=(const Answers &) = delete;
  [[nodiscard]] bool allAsked() const { return m_paths.isEmpty(); }

 private:
  QStringList m_paths;
};

/// A window; with `open` on a new project with one text, shown.
struct Window {
  TemporaryFolder folder;
  std::filesystem::path path = folder / "project.flor";
  MainWindow window;

  explicit Window(
      const std::string &text = "A short text\n\nThe brain is a garden, they say, and grief a weed.\n") {
    QSettings().clear();
    Theme::instance().install();
    window.resize(1440, 900);
    REQUIRE(window.files().create(path));
    if (!text.empty()) add("text.txt", text);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    view()->setFocus();
  }

  void add(const std::string &name, const std::string &text) {
    writeAll(folder / name, text);
    const auto before = project().sources().size();
    window.addFiles({pathToQt(folder / name)});
    REQUIRE(QTest::qWaitFor([&] { return project().sources().size() == before + 1; }, 30000));
  }

  [[nodiscard]] const Project &project() { return window.workbench().project(); }
  [[nodiscard]] Workbench &bench() { return window.workbench(); }
  [[nodiscard]] ReadingView *view() { return window.readPage()->view(); }
  [[nodiscard]] QString report() { return window.reportLine()->plainText(); }
  [[nodiscard]] QString notice() {
    const Strip *strip = window.readPage()->strip();
    return strip->isHidden() ? QString() : strip->text();
  }
  void trigger(Command command) { window.commands()->action(command)->trigger(); }
  Span select(const std::string &quote) {
    const Span span = placesOf(view()->text(), quote).at(0);
    view()->setSelection(span);
    return span;
  }
  TagId tag(const std::string &quote, Qt::Key key = Qt::Key_2) {
    select(quote);
    QTest::keyClick(view(), key);
    return view()->currentTag();
  }
};

/// Many paragraphs, so that most of them are out of view.
inline std::string longText(int paragraphs = 300) {
  std::string text;
  for (int i = 0; i < paragraphs; ++i)
    text += "Paragraph " + std::to_string(i) + " speaks of gardens and of weather.\n\n";
  return text;
}

}  // namespace testsupport
