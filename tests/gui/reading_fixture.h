// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QTest>

#include "florilegium/actions/codes.h"
#include "florilegium/actions/tags.h"
#include "florilegium/text/quote.h"
#include "gui/reader/reading_view.h"
#include "gui/reading/reading_controls.h"
#include "gui/shell/main_window.h"
#include "gui/shell/read_page.h"
#include "gui/shell/strings.h"
#include "gui/theme/theme.h"
#include "support/catch.h"
#include "support/corpus.h"

namespace readingtest {

using namespace florilegium;
using namespace florilegium::gui;

/// A window on a new project with one Markdown text, shown.
struct Desk {
  testsupport::TemporaryFolder folder;
  MainWindow window;

  explicit Desk(const std::string &text) {
    QSettings().clear();
    Theme::instance().install();
    Theme::instance().setMode(ThemeMode::Light);
    window.resize(1440, 900);
    REQUIRE(window.files().create(folder / "project.flor"));
    add("text.md", text);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    view()->setFocus();
  }
  ~Desk() { Theme::instance().setMode(ThemeMode::Light); }

  void add(const std::string &name, const std::string &text) {
    testsupport::writeAll(folder / name, text);
    const auto before = project().sources().size();
    window.addFiles({pathToQt(folder / name)});
    REQUIRE(QTest::qWaitFor([&] { return project().sources().size() == before + 1; }, 20000));
  }

  [[nodiscard]] const Project &project() { return window.workbench().project(); }
  [[nodiscard]] ReadingView *view() { return window.readPage()->view(); }
  [[nodiscard]] ReadingControls &reading() { return *window.reading(); }
  [[nodiscard]] SourceId source() { return window.readPage()->source(); }
  void run(Command command) { window.commands()->action(command)->trigger(); }
  void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(view(), key, modifiers); }

  [[nodiscard]] Span find(const std::string &quote, std::size_t nth = 0) {
    return placesOf(view()->text(), quote).at(nth);
  }
  [[nodiscard]] std::string words(Span span) { return std::string(view()->text().slice(span)); }
  [[nodiscard]] CodeId code(const std::string &name) {
    for (const Code *row : project().codes())
      if (row->name == name) return row->id;
    return {};
  }
  TagId tag(const std::string &quote, const std::string &codeName, Certainty certainty = Certainty::Certain) {
    const TagId made = project().nextTagId();
    actions::NewTag tag;
    tag.source = source();
    tag.code = code(codeName);
    tag.coder = window.workbench().coder();
    tag.span = find(quote);
    tag.certainty = certainty;
    REQUIRE(window.workbench().perform(actions::addTag(project(), tag, now())));
    return made;
  }
};

}  // namespace readingtest
