// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/codebook/field_error.h"

#include <QHBoxLayout>
#include <QPainter>

#include "gui/codebook/reading_margins.h"
#include "gui/theme/icon.h"
#include "gui/widgets/accessible.h"

namespace florilegium::gui {

namespace {
constexpr int sign = 13;
}

FieldError::FieldError(QWidget *field, QWidget *parent)
    : QWidget(parent), m_field(field), m_label(new InkLabel(FontRole::Meta, Token::Rubric, this)) {
  auto *row = new QHBoxLayout(this);
  row->setContentsMargins(readingMargins(layoutDirection(), dip(sign) + dip(5), dip(3), 0, 0));
  row->addWidget(m_label, 1);
  setAccessibleRole(this, QAccessible::AlertMessage);
  hide();
}

void FieldError::setText(const QString &text) {
  if (text == m_label->text()) return;
  m_label->setText(text);
  setVisible(!text.isEmpty());
  setAccessibleName(text);
  m_field->setAccessibleDescription(text);
  if (!text.isEmpty()) announce(this);
}

void FieldError::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const qreal side = dip(sign);
  const qreal x = layoutDirection() == Qt::RightToLeft ? width() - side : 0;
  const qreal y = m_label->y() + (lineHeight(FontRole::Meta) - side) / 2;
  paintIcon(painter, QRectF(x, y, side, side), QStringLiteral("attention"),
            Theme::instance().color(Token::Rubric));
}

}  // namespace florilegium::gui
