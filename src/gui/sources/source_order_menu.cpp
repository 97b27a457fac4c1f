// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/sources/source_order_menu.h"

#include <QActionGroup>
#include <QMenu>

#include "gui/shell/strings.h"
#include "gui/theme/icon.h"

namespace florilegium::gui {

SourceOrderMenu::SourceOrderMenu(Workbench &workbench, SourceListModel *model, QWidget *parent)
    : QToolButton(parent), m_workbench(workbench), m_model(model), m_menu(new QMenu(this)) {
  setIcon(gui::icon(QStringLiteral("more")));
  setAutoRaise(true);
  setToolTip(tr("Group and sort the sources"));
  setAccessibleName(tr("Group and sort the sources"));
  connect(this, &QToolButton::clicked, this, [this] { filled()->popup(mapToGlobal(QPoint(0, height()))); });
}

QMenu *SourceOrderMenu::filled() {
  fill();
  return m_menu;
}

void SourceOrderMenu::fill() {
  m_menu->clear();
  if (!m_workbench.isOpen()) return;
  const SourceOrder order = m_model->order();
  const auto choice = [&](QActionGroup *group, const QString &text, const SourceOrder &wanted) {
    QAction *action = m_menu->addAction(text, this, [this, wanted] { m_model->setOrder(wanted); });
    action->setCheckable(true);
    action->setChecked(wanted == order);
    group->addAction(action);
  };
  // Titles of sections are not drawn by every style.
  m_menu->addAction(tr("Group by"))->setEnabled(false);
  auto *groups = new QActionGroup(m_menu);
  choice(groups, tr("Groups made by hand"), {false, {}, order.sort});
  for (const AttributeDefinition &attribute : attributesOf(m_workbench.project()))
    choice(groups, toQt(attribute.name), {true, attribute.name, order.sort});
  m_menu->addSeparator();
  m_menu->addAction(tr("Sort by"))->setEnabled(false);
  auto *sorts = new QActionGroup(m_menu);
  const auto sort = [&](const QString &text, SourceOrder::Sort by) {
    choice(sorts, text, {order.byAttribute, order.attribute, by});
  };
  sort(tr("Own order"), SourceOrder::Sort::List);
  sort(tr("Name"), SourceOrder::Sort::Name);
  sort(tr("Newest first"), SourceOrder::Sort::Added);
  sort(tr("Most passages first"), SourceOrder::Sort::Tags);
  m_menu->addSeparator();
  m_menu->addAction(tr("Attributes…"), this, &SourceOrderMenu::attributesRequested);
}

}  // namespace florilegium::gui
