// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/rail.h"

#include <QPainter>

#include "gui/shell/strings.h"
#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/widgets/chip.h"

namespace florilegium::gui {

namespace {

/// Only codes with a key stand here: that is what there is room for.
QIcon chipIcon(const Code &code, qreal ratio) {
  QPixmap pixmap(QSize(chipSide(), chipSide()) * ratio);
  pixmap.setDevicePixelRatio(ratio);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  paintChip(painter, QRectF(0, 0, chipSide(), chipSide()), toQt(code.colour), toQt(code.shortcut));
  return pixmap;
}

}  // namespace

Rail::Rail(Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_chips(new QVBoxLayout) {
  setFixedWidth(dip(44));
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(dip(6), dip(8), dip(7), dip(8));
  auto *sides = new QToolButton;
  sides->setIcon(icon(QStringLiteral("file")));
  sides->setAutoRaise(true);
  sides->setToolTip(tr("Sources and codes (F8)"));
  sides->setAccessibleName(tr("Sources and codes"));
  connect(sides, &QToolButton::clicked, this, &Rail::sidesToggled);
  column->addWidget(sides);
  column->addStretch();
  column->addLayout(m_chips);
  connect(&workbench, &Workbench::sessionChanged, this, &Rail::rebuild);
  connect(&workbench, &Workbench::projectChanged, this, [this](const ChangeSet &changes) {
    if (changes.empty() || !changes.codes.empty()) rebuild();
  });
  connect(&Theme::instance(), &Theme::changed, this, &Rail::rebuild);
}

void Rail::rebuild() {
  while (QLayoutItem *item = m_chips->takeAt(0)) {
    item->widget()->deleteLater();
    delete item;
  }
  if (!m_workbench.isOpen()) return;
  for (const Code *code : m_workbench.project().codes()) {
    if (code->shortcut.empty()) continue;
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(chipIcon(*code, devicePixelRatioF()));
    button->setIconSize({chipSide(), chipSide()});
    button->setToolTip(tr("%1 (%2)").arg(toQt(code->name), toQt(code->shortcut)));
    button->setAccessibleName(toQt(code->name));
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, [this, id = code->id] { emit codeChosen(id); });
    m_chips->addWidget(button);
  }
}

void Rail::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.fillRect(rect(), Theme::instance().color(Token::Panel));
  painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::instance().color(Token::Line));
}

}  // namespace florilegium::gui
