// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

#include "florilegium/actions/attributes.h"
#include "florilegium/model/attributes.h"
#include "gui/attributes/attribute_changes.h"
#include "gui/attributes/attributes_window.h"
#include "gui/widgets/name_popup.h"
#include "window_fixture.h"

namespace testsupport {

/// Three sources and the window of their attributes, opened by its key.
struct AttributesStage : Window {
  SourceId one, two, three;

  AttributesStage() : Window("") {
    add("one.txt", "The first text.\n");
    add("two.txt", "The second text.\n");
    add("three.txt", "The third text.\n");
    const auto sources = project().sources();
    one = sources[0]->id;
    two = sources[1]->id;
    three = sources[2]->id;
  }
  void define(const std::string &name, AttributeKind kind, Choices choices = {}) {
    REQUIRE(bench().perform(actions::addAttribute(project(), {name, kind, std::move(choices), {}})));
  }
  void set(SourceId source, const std::string &name, const std::string &value) {
    const actions::ValueEdit edit{source, name, value};
    REQUIRE(bench().perform(actions::setAttributeValues(project(), {&edit, 1}, actions::Misfit::Keep)));
  }
  std::string value(SourceId source, const std::string &name) {
    const Attributes &values = project().source(source)->attributes;
    const auto found = values.find(name);
    return found == values.end() ? std::string() : found->second;
  }
  AttributesWindow &open() {
    QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(window.attributesWindow() != nullptr);
    REQUIRE(QTest::qWaitForWindowExposed(window.attributesWindow()));
    return *window.attributesWindow();
  }
  AttributesWindow &dialog() { return *window.attributesWindow(); }
  AttributeTable &table() { return *dialog().table(); }
  AttributeTableModel &model() { return *dialog().model(); }
  QModelIndex cell(SourceId source, const std::string &name) {
    const QModelIndex index = model().index(model().rowOf(source), model().columnOf(name));
    REQUIRE(index.isValid());
    return index;
  }
  void choose(const QModelIndex &from, const QModelIndex &to) {
    table().setFocus();
    table().setCurrentIndex(from);
    table().selectionModel()->select(QItemSelection(from, to), QItemSelectionModel::ClearAndSelect);
  }
  /// Types into the current cell and ends with Enter.
  void type(const QString &text) {
    QTest::keyClicks(table().viewport(), text.left(1));
    QWidget *editor = QApplication::focusWidget();
    REQUIRE(qobject_cast<QLineEdit *>(editor) != nullptr);
    QTest::keyClicks(editor, text.mid(1));
    QTest::keyClick(editor, Qt::Key_Return);
    QApplication::processEvents();
  }
  /// Carries out an entry of a menu and of those below it.
  static bool press(QMenu *menu, const QString &text) {
    for (QAction *action : menu->actions()) {
      if (action->text().startsWith(text) && action->menu() == nullptr && action->isEnabled()) {
        action->trigger();
        return true;
      }
      if (action->menu() != nullptr && press(action->menu(), text)) return true;
    }
    return false;
  }
};

}  // namespace testsupport
