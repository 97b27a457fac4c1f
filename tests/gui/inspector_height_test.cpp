// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QScrollBar>

#include "florilegium/actions/codes.h"
#include "florilegium/actions/tags.h"
#include "gui/inspector/inspector.h"
#include "window_fixture.h"

using namespace testsupport;

TEST_CASE("The page of a tag is as tall as it needs, however much is known of its source") {
  Window w;
  const TagId tag = w.tag("is a garden");
  const Span words = w.project().tag(tag)->span;
  for (int i = 0; i < 40; ++i) {
    const std::string name = "code " + std::to_string(i);
    REQUIRE(w.bench().perform(actions::addCode(w.project(), {.name = name})));
    const CodeId code = w.project().codes().back()->id;
    REQUIRE(w.bench().perform(actions::addTag(
        w.project(), {w.view()->source(), code, w.bench().coder(), {words.end + 3, words.end + 9}}, 1)));
  }
  const Inspector *inspector = w.window.readPage()->inspector();
  w.view()->setCurrentTag({});
  QApplication::processEvents();
  CHECK(inspector->verticalScrollBar()->maximum() > 0);
  w.view()->setCurrentTag(tag);
  QApplication::processEvents();
  CHECK(inspector->verticalScrollBar()->maximum() == 0);
}
