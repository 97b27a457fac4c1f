// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reading/stepper.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <algorithm>

#include "gui/shell/strings.h"
#include "gui/theme/icon.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/ink_label.h"

namespace florilegium::gui {

Stepper::Stepper(const QString &name, int least, int most, QWidget *parent)
    : QWidget(parent),
      m_least(least),
      m_most(most),
      m_value(least),
      m_name(name),
      m_smaller(new QToolButton),
      m_larger(new QToolButton),
      m_shown(new InkLabel(FontRole::Base)) {
  setAccessibleName(name);
  m_smaller->setIcon(icon(QStringLiteral("minus")));
  m_larger->setIcon(icon(QStringLiteral("plus")));
  m_smaller->setAccessibleName(tr("Smaller"));
  m_larger->setAccessibleName(tr("Larger"));
  for (QToolButton *button : {m_smaller, m_larger}) {
    button->setFixedSize(dip(30), dip(28));
    button->setAutoRepeat(true);
    button->setToolTip(button->accessibleName());
    button->setAccessibleDescription(name);
  }
  m_shown->setWordWrap(false);
  m_shown->setAlignment(Qt::AlignCenter);
  m_shown->setMinimumWidth(dip(44));
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(0);
  row->addWidget(m_smaller);
  row->addWidget(m_shown);
  row->addWidget(m_larger);
  row->addStretch();
  connect(m_smaller, &QToolButton::clicked, this, [this] { step(-1); });
  connect(m_larger, &QToolButton::clicked, this, [this] { step(1); });
  setValue(least);
}

void Stepper::setValue(int value) {
  m_value = std::clamp(value, m_least, m_most);
  m_shown->setText(number(m_value));
  m_shown->setAccessibleName(tr("%1: %2").arg(m_name, m_shown->text()));
  m_smaller->setEnabled(m_value > m_least);
  m_larger->setEnabled(m_value < m_most);
}

void Stepper::step(int by) {
  const int before = m_value;
  setValue(m_value + by);
  if (m_value == before) return;
  announce(m_shown);
  emit stepped(m_value);
}

}  // namespace florilegium::gui
