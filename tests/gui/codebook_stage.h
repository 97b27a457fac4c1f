// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

#include "florilegium/actions/sources.h"
#include "florilegium/actions/tags.h"
#include "gui/codebook/code_editor.h"
#include "gui/codebook/code_tree_model.h"
#include "gui/codebook/codes_panel.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "gui/widgets/line_text.h"
#include "support/catch.h"
#include "support/corpus.h"

namespace testsupport {

using namespace florilegium;
using namespace florilegium::gui;

/// A project with the starter codebook and one text, and the panel in a window.
struct CodebookStage {
  CodebookStage() {
    bench.take(Session::create(folder / "p.flor", {"p", "Ines", Codebook::Starter}).value());
    actions::NewSource source;
    source.name = "Text";
    source.text = SourceText::make("A miracle-grow on your neural forest, once upon a time.").value();
    source.measure();
    REQUIRE(bench.perform(actions::addSources(bench.project(), {source})));
    panel = new CodesPanel(&bench, &window);
    window.resize(1200, 800);
    panel->setGeometry(0, 100, 256, 500);
    window.show();
    QApplication::setActiveWindow(&window);
    QObject::connect(&bench, &Workbench::reported, &window,
                     [this](const QString &text) { last = withoutMarks(text); });
    QObject::connect(&bench, &Workbench::problemReported, &window,
                     [this](const QString &text) { problem = text; });
  }
  [[nodiscard]] CodeId code(const char *name) const {
    for (const Code *row : bench.project().codes())
      if (row->name == name) return row->id;
    return {};
  }
  [[nodiscard]] const Code &row(CodeId id) const { return *bench.project().code(id); }
  CodeId add(const char *name, CodeId parent = {}) {
    REQUIRE(bench.perform(actions::addCode(bench.project(), {.name = name, .parent = parent})));
    return code(name);
  }
  void tag(CodeId id, Span span) {
    const SourceId source = bench.project().sources().front()->id;
    REQUIRE(bench.perform(actions::addTag(bench.project(), {source, id, bench.coder(), span}, 1)));
  }
  /// The tree as the model shows it: "a(b(c) d)".
  [[nodiscard]] QString tree(const QModelIndex &parent = {}) const {
    QStringList parts;
    for (int i = 0; i < panel->model()->rowCount(parent); ++i) {
      const QModelIndex index = panel->model()->index(i, 0, parent);
      const QString below = tree(index);
      parts.append(index.data().toString() +
                   (below.isEmpty() ? QString() : QLatin1Char('(') + below + QLatin1Char(')')));
    }
    return parts.join(QLatin1Char(' '));
  }
  void key(Qt::Key which, Qt::KeyboardModifiers with = Qt::NoModifier) {
    panel->view()->setFocus();
    QTest::keyClick(panel->view(), which, with);
  }
  void clickOn(CodeId id, int fromRight = -1) {
    const QRect where = panel->view()->visualRect(panel->model()->indexOf(id));
    const QPoint at = fromRight < 0 ? where.center() : QPoint(where.right() - fromRight, where.center().y());
    QTest::mouseClick(panel->view()->viewport(), Qt::LeftButton, {}, at);
  }
  CodeEditor *editor() { return window.findChild<CodeEditor *>(); }

  TemporaryFolder folder;
  Workbench bench;
  QWidget window;
  CodesPanel *panel = nullptr;
  QString last;
  QString problem;
};

}  // namespace testsupport
