// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/name_popup.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include "gui/widgets/text_label.h"

namespace florilegium::gui {

NamePopup::NamePopup(QWidget *window)
    : MarginPopup(window),
      m_title(new TextLabel(QString(), FontRole::Base, Token::Ink2)),
      m_field(new QLineEdit),
      m_buttons(new QHBoxLayout) {
  m_title->setWordWrap(true);
  auto *column = new QVBoxLayout(this);
  column->setContentsMargins(dip(16), dip(14), dip(16), dip(14));
  column->setSpacing(dip(10));
  column->addWidget(m_title);
  column->addWidget(m_field);
  column->addLayout(m_buttons);
  setFocusProxy(m_field);
  connect(m_field, &QLineEdit::returnPressed, this, [this] { take(0); });
}

void NamePopup::ask(const QRect &at, const QString &title, const QString &name,
                    const QVector<NameWay> &ways) {
  m_ways = ways;
  m_title->setText(title);
  setAccessibleName(title);
  m_field->setAccessibleName(title);
  m_field->setText(name);
  while (QLayoutItem *item = m_buttons->takeAt(0)) {
    if (item->widget() != nullptr) item->widget()->deleteLater();
    delete item;
  }
  m_buttons->addStretch();
  for (int i = static_cast<int>(ways.size()) - 1; i >= 0; --i) {
    auto *button = new QPushButton(ways[i].text, this);
    button->setDefault(i == 0);
    connect(button, &QPushButton::clicked, this, [this, i] { take(i); });
    m_buttons->addWidget(button);
    button->show();
  }
  popupBeside(at, window()->rect(), window()->rect());
  m_field->selectAll();
}

void NamePopup::take(int way) {
  const QString name = m_field->text().trimmed();
  if (name.isEmpty()) return;
  // The sheet may be asked for another name meanwhile.
  const NameWay chosen = m_ways.value(way);
  if (chosen.take && chosen.take(name)) dismiss();
}

}  // namespace florilegium::gui
