// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/language_menu.h"

#include <QActionGroup>

#include "gui/shell/language.h"

namespace florilegium::gui {

LanguageMenu::LanguageMenu(QWidget *parent) : QMenu(tr("Language"), parent) {
  auto *group = new QActionGroup(this);
  add(tr("As the system"), {}, group);
  addSeparator();
  for (const Language &language : languages())
    add(QString::fromUtf8(language.name), QString::fromLatin1(language.code), group);
}

void LanguageMenu::add(const QString &text, const QString &code, QActionGroup *group) {
  QAction *action = addAction(text);
  action->setCheckable(true);
  action->setChecked(chosenLanguage() == code);
  group->addAction(action);
  connect(action, &QAction::triggered, this, [this, text, code] {
    setChosenLanguage(code);
    emit chosen(code.isEmpty() ? QString() : text);
  });
}

}  // namespace florilegium::gui
