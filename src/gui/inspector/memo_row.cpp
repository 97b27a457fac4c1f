// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspector/memo_row.h"

#include <QPainter>
#include <QStyleOption>

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/widgets/accessible.h"

namespace florilegium::gui {

MemoRow::MemoRow(const QString &text, QWidget *parent) : QAbstractButton(parent) {
  setText(text.simplified());
  setToolTip(text);
  setAccessibleName(tr("Memo: %1").arg(text));
  setFocusPolicy(Qt::TabFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setAccessibleRole(this, QAccessible::Button);
}

QSize MemoRow::sizeHint() const {
  return {dip(160), std::max(dip(28), QFontMetrics(interfaceFont()).height() + dip(8))};
}

void MemoRow::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const Theme &theme = Theme::instance();
  if (underMouse()) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::Hover));
    painter.drawRoundedRect(QRectF(rect()), dip(7), dip(7));
  }
  const QRect sign(0, (height() - dip(14)) / 2, dip(14), dip(14));
  paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), sign), QStringLiteral("note"),
            theme.color(Token::Ink2));
  const QRect words = rect().adjusted(dip(24), 0, 0, 0);
  painter.setFont(interfaceFont());
  painter.setPen(theme.color(Token::Ink));
  painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words), Qt::AlignVCenter | Qt::AlignLeading,
                   painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
  if (hasFocus()) {
    QStyleOptionFocusRect option;
    option.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
  }
}

}  // namespace florilegium::gui
