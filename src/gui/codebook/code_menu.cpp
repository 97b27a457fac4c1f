// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/code_menu.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QPainter>
#include <unordered_set>

#include "gui/codebook/code_tree_model.h"
#include "gui/codebook/codes_panel.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "gui/widgets/chip.h"

namespace florilegium::gui {

namespace {

QString tr(const char *text) {
  return QCoreApplication::translate("florilegium::gui::CodeMenu", text);
}

QString withKey(const QString &text, const QKeySequence &key) {
  return text + QLatin1Char('\t') + key.toString(QKeySequence::NativeText);
}

/// A name as an entry of a menu; there "&" marks a mnemonic.
QString entryText(const QString &name) {
  QString text = name;
  return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// A submenu of the codebook with a choice for every code but `left`.
void addCodes(QMenu *menu, const Project &project, const std::unordered_set<CodeId> &left,
              const std::function<void(CodeId)> &choose) {
  for (const Code *code : project.codes()) {
    if (left.contains(code->id)) continue;
    const CodeId id = code->id;
    menu->addAction(entryText(toQt(project.pathOf(id))), menu, [choose, id] { choose(id); });
  }
}

}  // namespace

QMenu *makeCodeMenu(CodesPanel *panel, Workbench *workbench, CodeId code, QWidget *parent) {
  auto *menu = new QMenu(parent);
  const Project &project = workbench->project();
  const Code *row = project.code(code);
  if (row == nullptr) return menu;
  const bool mayEdit = !workbench->readOnly();
  const auto add = [&](const QString &text, const std::function<void()> &run, bool possible) {
    QAction *action = menu->addAction(text, panel, run);
    action->setEnabled(possible);
    return action;
  };
  using Field = CodeEditor::Field;
  add(
      withKey(tr("Open its passages"), Qt::CTRL | Qt::Key_Return),
      [=] { emit panel->passagesRequested(code); }, true);
  menu->addSeparator();
  add(
      withKey(tr("Rename"), Qt::Key_F2), [=] { panel->rename(code); }, mayEdit);
  add(
      tr("Colour…"), [=] { panel->editCode(code, Field::Colour); }, mayEdit);
  add(
      tr("Definition…"), [=] { panel->editCode(code, Field::Definition); }, mayEdit);
  QMenu *digits = menu->addMenu(tr("Key"));
  digits->setEnabled(mayEdit);
  for (int digit = 1; digit <= 9; ++digit) {
    const QString text = QString::number(digit);
    QAction *action = digits->addAction(withKey(text, Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit)),
                                        panel, [=] { panel->giveDigit(code, text); });
    action->setCheckable(true);
    action->setChecked(row->shortcut == fromQt(text));
  }
  digits->addAction(withKey(tr("None"), Qt::ALT | Qt::Key_0), panel, [=] { panel->giveDigit(code, {}); });
  menu->addSeparator();
  QAction *shown = add(
      withKey(tr("Shown in the texts"), Qt::Key_Space),
      [=] { panel->setHidden(code, !panel->hiddenCodes().contains(code)); }, true);
  shown->setCheckable(true);
  shown->setChecked(!panel->hiddenCodes().contains(code));
  const bool bare = panel->bracketOnlyCodes().contains(code);
  QAction *labels = add(
      tr("With labels in the margin"), [=] { panel->model()->setBracketOnly(code, !bare); }, true);
  labels->setCheckable(true);
  labels->setChecked(!bare);
  menu->addSeparator();
  add(
      tr("New code below…"), [=] { panel->newCode(code); }, mayEdit);
  add(
      withKey(tr("Move up"), Qt::ALT | Qt::Key_Up), [=] { panel->moveBy(code, -1); }, mayEdit);
  add(
      withKey(tr("Move down"), Qt::ALT | Qt::Key_Down), [=] { panel->moveBy(code, 1); }, mayEdit);
  add(
      tr("Move to top level"), [=] { panel->moveBelow(code, {}); }, mayEdit && row->parent);

  std::unordered_set<CodeId> itself;
  for (const Code *below : project.codeAndBelow(code))
    itself.insert(below->id);
  const bool others = project.codeCount() > static_cast<std::int64_t>(itself.size());
  QMenu *below = menu->addMenu(tr("Move below"));
  below->setEnabled(mayEdit && others);
  addCodes(below, project, itself, [=](CodeId target) { panel->moveBelow(code, target); });
  QMenu *merge = menu->addMenu(tr("Merge into"));
  merge->setEnabled(mayEdit && others);
  addCodes(merge, project, itself, [=](CodeId target) { panel->merge(code, target); });
  menu->addSeparator();
  add(
      withKey(tr("Remove"), Qt::Key_Delete), [=] { panel->remove(code); }, mayEdit);
  return menu;
}

}  // namespace florilegium::gui
