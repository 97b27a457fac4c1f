// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/code_menu.h"

#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <functional>

#include "gui/codebook/code_icon.h"
#include "gui/codebook/code_tree_model.h"
#include "gui/codebook/codebook_files.h"
#include "gui/codebook/codes_panel.h"
#include "gui/shell/strings.h"
#include "gui/shell/workbench.h"
#include "gui/theme/pigment.h"

namespace florilegium::gui {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(florilegium::gui::CodeMenu)
};

QString withKey(const QString &text, const QKeySequence &key) {
  return text + QLatin1Char('\t') + key.toString(QKeySequence::NativeText);
}

/// Puts actions of the panel into a menu.
class Filler {
 public:
  Filler(QMenu *menu, CodesPanel *panel) : m_menu(menu), m_panel(panel) {}
  QAction *add(const QString &text, const std::function<void()> &run, bool possible = true) const {
    QAction *action = m_menu->addAction(text, m_panel, run);
    action->setEnabled(possible);
    return action;
  }
  void check(const QString &text, const std::function<void()> &run, bool on) const {
    QAction *action = add(text, run);
    action->setCheckable(true);
    action->setChecked(on);
  }

 private:
  QMenu *m_menu;
  CodesPanel *m_panel;
};

void addDigits(QMenu *menu, CodesPanel *panel, const Code &code, bool mayEdit) {
  QMenu *digits = menu->addMenu(Words::tr("Key"));
  digits->setEnabled(mayEdit);
  const CodeId id = code.id;
  for (int digit = 1; digit <= 9; ++digit) {
    const QString text = QString::number(digit);
    QAction *action = digits->addAction(withKey(text, Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + digit)),
                                        panel, [=] { panel->giveDigit(id, text); });
    action->setCheckable(true);
    action->setChecked(code.shortcut == fromQt(text));
  }
  digits->addAction(withKey(Words::tr("None"), Qt::ALT | Qt::Key_0), panel,
                    [=] { panel->giveDigit(id, {}); });
}

void addColours(QMenu *menu, CodesPanel *panel, const std::vector<CodeId> &codes, bool mayEdit) {
  QMenu *colours = menu->addMenu(Words::tr("Colour"));
  colours->setEnabled(mayEdit);
  for (const Pigment &pigment : pigments()) {
    const QColor colour(pigment.mark);
    colours->addAction(codeIcon(colour, panel->devicePixelRatioF()), pigmentName(pigment), panel,
                       [=] { panel->recolour(codes, colour); });
  }
}

void addDuplicates(QMenu *menu, CodesPanel *panel, const Project &project, CodeId code, bool mayEdit) {
  QMenu *copies = menu->addMenu(Words::tr("Duplicate"));
  copies->setEnabled(mayEdit);
  using actions::Below;
  using actions::Copy;
  const Filler fill(copies, panel);
  const bool nested = !project.childCodes(code).empty();
  fill.add(withKey(Words::tr("The code alone"), Qt::CTRL | Qt::Key_D),
           [=] { panel->duplicate(code, Copy::Alone, Below::LeaveOut); });
  fill.add(Words::tr("With its passages"), [=] { panel->duplicate(code, Copy::WithTags, Below::LeaveOut); });
  fill.add(
      Words::tr("With the codes below it"), [=] { panel->duplicate(code, Copy::Alone, Below::Copy); },
      nested);
  fill.add(
      Words::tr("With the codes below it and all passages"),
      [=] { panel->duplicate(code, Copy::WithTags, Below::Copy); }, nested);
}

void fillForOne(QMenu *menu, CodesPanel *panel, Workbench *workbench, const Code &row) {
  using Field = CodeEditor::Field;
  const Project &project = workbench->project();
  const CodeId code = row.id;
  const std::vector<CodeId> alone{code};
  const bool mayEdit = !workbench->readOnly();
  const bool others = project.codeCount() > static_cast<std::int64_t>(project.codeAndBelow(code).size());
  const Filler fill(menu, panel);
  fill.add(withKey(Words::tr("Open its passages"), Qt::CTRL | Qt::Key_Return),
           [=] { emit panel->passagesRequested(code); });
  fill.add(Words::tr("Passages under an older definition…"), [=] { panel->reviewOlder(code); });
  menu->addSeparator();
  fill.add(
      withKey(Words::tr("Rename"), Qt::Key_F2), [=] { panel->rename(code); }, mayEdit);
  fill.add(
      Words::tr("Colour…"), [=] { panel->editCode(code, Field::Colour); }, mayEdit);
  fill.add(
      withKey(Words::tr("Definition…"), Qt::Key_F4), [=] { panel->editCode(code, Field::Definition); },
      mayEdit);
  addDigits(menu, panel, row, mayEdit);
  menu->addSeparator();
  fill.check(
      withKey(Words::tr("Shown in the texts"), Qt::Key_Space),
      [=] { panel->setHidden(code, !panel->hiddenCodes().contains(code)); },
      !panel->hiddenCodes().contains(code));
  const bool bare = panel->bracketOnlyCodes().contains(code);
  fill.check(
      Words::tr("With labels in the margin"), [=] { panel->model()->setBracketOnly(code, !bare); }, !bare);
  menu->addSeparator();
  fill.add(
      Words::tr("New code below…"), [=] { panel->newCode(code); }, mayEdit);
  addDuplicates(menu, panel, project, code, mayEdit);
  fill.add(
      withKey(Words::tr("Move up"), Qt::ALT | Qt::Key_Up), [=] { panel->moveBy(code, -1); }, mayEdit);
  fill.add(
      withKey(Words::tr("Move down"), Qt::ALT | Qt::Key_Down), [=] { panel->moveBy(code, 1); }, mayEdit);
  fill.add(
      withKey(Words::tr("Move…"), Qt::CTRL | Qt::Key_M), [=] { panel->openMove(alone); }, mayEdit);
  fill.add(
      withKey(Words::tr("Merge into…"), Qt::CTRL | Qt::Key_G), [=] { panel->openMerge(alone); },
      mayEdit && others);
  fill.add(
      withKey(Words::tr("Split…"), Qt::CTRL | Qt::Key_T), [=] { panel->openSplit(code); },
      mayEdit && project.tagCount(code) > 0);
  menu->addSeparator();
  fill.add(
      withKey(Words::tr("Remove"), Qt::Key_Delete), [=] { panel->remove(alone); }, mayEdit);
}

void fillForSeveral(QMenu *menu, CodesPanel *panel, Workbench *workbench, const std::vector<CodeId> &codes) {
  const bool mayEdit = !workbench->readOnly();
  const Filler fill(menu, panel);
  addColours(menu, panel, codes, mayEdit);
  const bool hidden = panel->hiddenCodes().contains(codes.front());
  fill.check(
      withKey(Words::tr("Shown in the texts"), Qt::Key_Space), [=] { panel->setHidden(codes, !hidden); },
      !hidden);
  menu->addSeparator();
  fill.add(
      withKey(Words::tr("Move…"), Qt::CTRL | Qt::Key_M), [=] { panel->openMove(codes); }, mayEdit);
  fill.add(
      withKey(Words::tr("Merge…"), Qt::CTRL | Qt::Key_G), [=] { panel->openMerge(codes); }, mayEdit);
  menu->addSeparator();
  fill.add(
      withKey(Words::tr("Remove %n codes", nullptr, static_cast<int>(codes.size())), Qt::Key_Delete),
      [=] { panel->remove(codes); }, mayEdit);
}

}  // namespace

void fillCodeMenu(QMenu *menu, CodesPanel *panel, Workbench *workbench, const std::vector<CodeId> &codes) {
  if (codes.size() > 1) return fillForSeveral(menu, panel, workbench, codes);
  const Code *row = codes.empty() ? nullptr : workbench->project().code(codes.front());
  if (row != nullptr) fillForOne(menu, panel, workbench, *row);
}

void fillCodebookMenu(QMenu *menu, CodesPanel *panel, Workbench *workbench) {
  const bool open = workbench->isOpen();
  const bool mayEdit = open && !workbench->readOnly();
  const Filler fill(menu, panel);
  fill.add(
      Words::tr("New code…"), [=] { panel->newCode(); }, mayEdit);
  fill.add(
      withKey(Words::tr("Find a code in the list"), Qt::Key_Slash), [=] { panel->showFilter(); }, open);
  fill.add(
      Words::tr("Passages under an older definition…"), [=] { panel->reviewOlder({}); }, open);
  menu->addSeparator();
  fill.add(
      Words::tr("Import a codebook…"), [=] { panel->files()->chooseAndImport(); }, mayEdit);
  fill.add(
      Words::tr("Export the codebook…"), [=] { panel->files()->chooseAndExport(); }, open);
}

}  // namespace florilegium::gui
