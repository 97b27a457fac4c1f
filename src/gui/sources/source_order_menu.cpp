// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sources/source_order_menu.h"

#include <QActionGroup>
#include <QMenu>

#include "gui/shell/strings.h"
#include "gui/theme/icon.h"

namespace florilegium::gui {

SourceOrderMenu::SourceOrderMenu(Workbench &workbench, SourceListModel *model, QWidget *parent)
    : QToolButton(parent), m_workbench(workbench), m_model(model) {
  setIcon(gui::icon(QStringLiteral("more")));
  setAutoRaise(true);
  setPopupMode(QToolButton::InstantPopup);
  setToolTip(tr("Group and sort the sources"));
  setAccessibleName(tr("Group and sort the sources"));
  setMenu(new QMenu(this));
  connect(menu(), &QMenu::aboutToShow, this, &SourceOrderMenu::fill);
}

QMenu *SourceOrderMenu::filled() {
  fill();
  return menu();
}

void SourceOrderMenu::fill() {
  menu()->clear();
  if (!m_workbench.isOpen()) return;
  const SourceOrder order = m_model->order();
  const auto choice = [&](QActionGroup *group, const QString &text, const SourceOrder &wanted) {
    QAction *action = menu()->addAction(text, this, [this, wanted] { m_model->setOrder(wanted); });
    action->setCheckable(true);
    action->setChecked(wanted == order);
    group->addAction(action);
  };
  menu()->addSection(tr("Group by"));
  auto *groups = new QActionGroup(menu());
  choice(groups, tr("Groups made by hand"), {false, {}, order.sort});
  for (const AttributeDefinition &attribute : attributesOf(m_workbench.project()))
    choice(groups, toQt(attribute.name), {true, attribute.name, order.sort});
  menu()->addSection(tr("Sort by"));
  auto *sorts = new QActionGroup(menu());
  const auto sort = [&](const QString &text, SourceOrder::Sort by) {
    choice(sorts, text, {order.byAttribute, order.attribute, by});
  };
  sort(tr("Own order"), SourceOrder::Sort::List);
  sort(tr("Name"), SourceOrder::Sort::Name);
  sort(tr("Newest first"), SourceOrder::Sort::Added);
  sort(tr("Most passages first"), SourceOrder::Sort::Tags);
  menu()->addSeparator();
  menu()->addAction(tr("Attributes…"), this, &SourceOrderMenu::attributesRequested);
}

}  // namespace florilegium::gui
