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

struct Words {
  Q_DECLARE_TR_FUNCTIONS(florilegium::gui::CodeMenu)
};

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
      withKey(Words::tr("Open its passages"), Qt::CTRL | Qt::Key_Return),
      [=] { emit panel->passagesRequested(code); }, true);
  menu->addSeparator();
  add(
      withKey(Words::tr("Rename"), Qt::Key_F2), [=] { panel->rename(code); }, mayEdit);
  add(
      Words::tr("Colour…"), [=] { panel->editCode(code, Field::Colour); }, mayEdit);
  add(
      Words::tr("Definition…"), [=] { panel->editCode(code, Field::Definition); }, mayEdit);
  QMenu *digits = menu->addMenu(Words::tr("Key"));
  digits->setEnabled(mayEdit);
  for (int digit = 1; digit <= 9; ++digit) {
    const QString text = QString::number(digit);
    QAction *action = digits->addAction(withKey(text, Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit)),
                                        panel, [=] { panel->giveDigit(code, text); });
    action->setCheckable(true);
    action->setChecked(row->shortcut == fromQt(text));
  }
  digits->addAction(withKey(Words::tr("None"), Qt::ALT | Qt::Key_0), panel,
                    [=] { panel->giveDigit(code, {}); });
  menu->addSeparator();
  QAction *shown = add(
      withKey(Words::tr("Shown in the texts"), Qt::Key_Space),
      [=] { panel->setHidden(code, !panel->hiddenCodes().contains(code)); }, true);
  shown->setCheckable(true);
  shown->setChecked(!panel->hiddenCodes().contains(code));
  const bool bare = panel->bracketOnlyCodes().contains(code);
  QAction *labels = add(
      Words::tr("With labels in the margin"), [=] { panel->model()->setBracketOnly(code, !bare); }, true);
  labels->setCheckable(true);
  labels->setChecked(!bare);
  menu->addSeparator();
  add(
      Words::tr("New code below…"), [=] { panel->newCode(code); }, mayEdit);
  add(
      withKey(Words::tr("Move up"), Qt::ALT | Qt::Key_Up), [=] { panel->moveBy(code, -1); }, mayEdit);
  add(
      withKey(Words::tr("Move down"), Qt::ALT | Qt::Key_Down), [=] { panel->moveBy(code, 1); }, mayEdit);
  add(
      Words::tr("Move to top level"), [=] { panel->moveBelow(code, {}); }, mayEdit && row->parent);

  std::unordered_set<CodeId> itself;
  for (const Code *below : project.codeAndBelow(code))
    itself.insert(below->id);
  const bool others = project.codeCount() > static_cast<std::int64_t>(itself.size());
  QMenu *below = menu->addMenu(Words::tr("Move below"));
  below->setEnabled(mayEdit && others);
  addCodes(below, project, itself, [=](CodeId target) { panel->moveBelow(code, target); });
  QMenu *merge = menu->addMenu(Words::tr("Merge into"));
  merge->setEnabled(mayEdit && others);
  addCodes(merge, project, itself, [=](CodeId target) { panel->merge(code, target); });
  menu->addSeparator();
  add(
      withKey(Words::tr("Remove"), Qt::Key_Delete), [=] { panel->remove(code); }, mayEdit);
  return menu;
}

}  // namespace florilegium::gui
