// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/rail.h"

#include <QPainter>

#include "gui/reading/read_tools.h"
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
    : QWidget(parent), m_workbench(workbench), m_tools(new QVBoxLayout), m_chips(new QVBoxLayout) {
  setFixedWidth(dip(44));
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(dip(6), dip(8), dip(7), dip(8));
  auto *sides = new QToolButton;
  sides->setIcon(icon(QStringLiteral("file")));
  sides->setAutoRaise(true);
  sides->setToolTip(tr("Sources and codes (F8)"));
  sides->setAccessibleName(tr("Sources and codes"));
  connect(sides, &QToolButton::clicked, this, &Rail::sidesToggled);
  m_tools->setSpacing(dip(2));
  m_tools->addWidget(sides);
  column->addLayout(m_tools);
  column->addStretch();
  column->addLayout(m_chips);
  connect(&workbench, &Workbench::sessionChanged, this, &Rail::rebuild);
  connect(&workbench, &Workbench::projectChanged, this, [this](const ChangeSet &changes) {
    if (changes.empty() || !changes.codes.empty()) rebuild();
  });
  connect(&Theme::instance(), &Theme::changed, this, &Rail::rebuild);
}

QToolButton *Rail::add(QAction *action, const QString &iconName) {
  auto *button = toolButtonFor(action, iconName);
  m_tools->addWidget(button);
  return button;
}

void Rail::resizeEvent(QResizeEvent *event) {
  QWidget::resizeEvent(event);
  fitChips();
}

void Rail::fitChips() {
  const QMargins edges = layout()->contentsMargins();
  int room = height() - edges.top() - edges.bottom() - m_tools->sizeHint().height() - dip(12);
  for (int i = 0; i < m_chips->count(); ++i) {
    QWidget *chip = m_chips->itemAt(i)->widget();
    room -= chip->sizeHint().height() + m_chips->spacing();
    chip->setVisible(room >= 0);
  }
}

void Rail::rebuild() {
  while (QLayoutItem *item = m_chips->takeAt(0)) {
    item->widget()->hide();
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
  fitChips();
}

void Rail::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.fillRect(rect(), Theme::instance().color(Token::Panel));
  painter.fillRect(QRect(width() - 1, 0, 1, height()), Theme::instance().color(Token::Line));
}

}  // namespace florilegium::gui
