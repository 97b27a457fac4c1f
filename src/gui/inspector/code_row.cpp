// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspector/code_row.h"

#include <QPainter>
#include <QStyleOption>

#include "gui/theme/fonts.h"
#include "gui/theme/theme.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/elide.h"
#include "gui/widgets/figures.h"

namespace florilegium::gui {

CodeRow::CodeRow(const QString &name, const QColor &colour, const QString &digit, QWidget *parent)
    : QAbstractButton(parent), m_colour(colour), m_digit(digit) {
  setText(name);
  setAccessibleName(name);
  setFocusPolicy(Qt::TabFocus);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAttribute(Qt::WA_Hover);
  setAccessibleRole(this, QAccessible::Button);
  tipWhenCut(this);
}

void CodeRow::setFigures(const QString &first, const QString &second) {
  m_first = first;
  m_second = second;
  setAccessibleName(tr("%1: %2 passages, %3 per 1,000 words").arg(text(), first, second));
  update();
}

QSize CodeRow::sizeHint() const {
  return {dip(160), std::max(dip(28), QFontMetrics(interfaceFont()).height() + dip(8))};
}

void CodeRow::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme &theme = Theme::instance();
  if (underMouse() && isEnabled()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Hover));
    painter.drawRoundedRect(QRectF(rect()).adjusted(-dip(6), 0, dip(6), 0), dip(7), dip(7));
  }
  const QRectF sign(0, (height() - chipSide()) / 2.0, chipSide(), chipSide());
  QRectF where = QStyle::visualRect(layoutDirection(), rect(), sign.toAlignedRect());
  if (m_digit.isEmpty()) {
    const qreal inset = (chipSide() - dotSide()) / 2.0;
    paintDot(painter, where.adjusted(inset, inset, -inset, -inset), m_colour);
  } else {
    paintChip(painter, where, m_colour, m_digit);
  }
  const int column = m_first.isEmpty() ? 0 : dip(50);
  QRect words = rect().adjusted(chipSide() + dip(9), 0, -2 * column, 0);
  painter.setFont(interfaceFont());
  painter.setPen(theme.color(Token::Ink));
  const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width());
  painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeading,
                   shown);
  if (column > 0) {
    drawFigures(painter, QRectF(width() - 2 * column, 0, column, height()), Qt::AlignRight | Qt::AlignVCenter,
                m_first);
    painter.setPen(theme.color(Token::Ink2));
    drawFigures(painter, QRectF(width() - column, 0, column, height()), Qt::AlignRight | Qt::AlignVCenter,
                m_second);
  }
  if (hasFocus()) {
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
  }
}

}  // namespace florilegium::gui
