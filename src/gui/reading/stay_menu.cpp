// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reading/stay_menu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace florilegium::gui {

bool StayMenu::toggleActive() {
  QAction *action = activeAction();
  if (action == nullptr || !action->isCheckable() || !action->isEnabled()) return false;
  action->trigger();
  return true;
}

void StayMenu::mouseReleaseEvent(QMouseEvent *event) {
  if (actionAt(event->pos()) != nullptr && actionAt(event->pos()) == activeAction() && toggleActive()) return;
  QMenu::mouseReleaseEvent(event);
}

void StayMenu::keyPressEvent(QKeyEvent *event) {
  const bool presses =
      event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (presses && toggleActive()) return;
  QMenu::keyPressEvent(event);
}

}  // namespace florilegium::gui
