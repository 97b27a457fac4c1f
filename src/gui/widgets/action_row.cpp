// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/action_row.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/elide.h"
#include "gui/widgets/key_cap.h"

namespace florilegium::gui {

namespace {

qreal padding() {
  return dip(14);
}
qreal iconSide() {
  return dip(18);
}
qreal gap() {
  return dip(14);
}
QFont titleFont() {
  return interfaceFont(14, QFont::Medium);
}
qreal titleStep() {
  return dip(19);
}
qreal detailStep() {
  return dip(18);
}

}  // namespace

ActionRow::ActionRow(const QString &iconName, const QString &title, const QString &detail, const QString &key,
                     QWidget *parent)
    : QAbstractButton(parent), m_icon(iconName), m_key(key) {
  setAccessibleRole(this, QAccessible::Button);
  setText(title);
  setDetail(detail);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
  tipWhenCut(this);
}

void ActionRow::setSuggested(bool on) {
  m_suggested = on;
  update();
}

void ActionRow::setDetail(const QString &detail) {
  m_detail = detail;
  setAccessibleDescription(detail);
  updateGeometry();
  update();
}

QSize ActionRow::sizeHint() const {
  const qreal words = std::max(QFontMetricsF(titleFont()).horizontalAdvance(text()),
                               QFontMetricsF(interfaceFont()).horizontalAdvance(m_detail));
  const qreal key = m_key.isEmpty() ? 0 : gap() + keyCapSize(m_key).width();
  const qreal height = titleStep() + (m_detail.isEmpty() ? 0 : detailStep()) + 2 * dip(11);
  return {static_cast<int>(std::ceil(2 * padding() + iconSide() + gap() + words + key)),
          static_cast<int>(std::ceil(height))};
}

QSize ActionRow::minimumSizeHint() const {
  return {dip(200), sizeHint().height()};
}

void ActionRow::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const Theme &theme = Theme::instance();
  constexpr qreal radius = 9;
  if (m_suggested || isDown()) {
    paintRounded(painter, rect(), radius, theme.color(Token::Selected));
  } else if (underMouse()) {
    paintRounded(painter, rect(), radius, theme.color(Token::Hover));
  }
  const auto placed = [this](const QRectF &cell) {
    return layoutDirection() == Qt::RightToLeft
               ? QRectF(width() - cell.right(), cell.top(), cell.width(), cell.height())
               : cell;
  };
  paintIcon(painter, placed(QRectF(padding(), (height() - iconSide()) / 2, iconSide(), iconSide())), m_icon,
            theme.color(Token::Ink));
  qreal end = width() - padding();
  if (!m_key.isEmpty()) {
    const QSizeF cap = keyCapSize(m_key);
    paintKeyCap(painter,
                placed(QRectF(end - cap.width(), (height() - cap.height()) / 2, cap.width(), cap.height())),
                m_key);
    end -= cap.width() + gap();
  }
  const qreal lead = padding() + iconSide() + gap();
  const qreal whole = titleStep() + (m_detail.isEmpty() ? 0 : detailStep());
  QRectF line(lead, (height() - whole) / 2, end - lead, titleStep());
  const auto say = [&](const QFont &font, Token ink, const QString &words) {
    painter.setFont(font);
    painter.setPen(isEnabled() ? theme.color(ink) : palette().color(QPalette::Disabled, QPalette::Text));
    painter.drawText(placed(line), int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(words, Qt::ElideRight, line.width()));
  };
  say(titleFont(), Token::Ink, text());
  line.translate(0, titleStep());
  line.setHeight(detailStep());
  if (!m_detail.isEmpty()) say(interfaceFont(), Token::Ink2, m_detail);
  if (focusShown(*this)) paintInnerFocusRing(painter, rect(), radius);
}

void ActionRow::keyPressEvent(QKeyEvent *event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    click();
    return;
  }
  QAbstractButton::keyPressEvent(event);
}

void ActionRow::changeEvent(QEvent *event) {
  QAbstractButton::changeEvent(event);
  if (event->type() == QEvent::FontChange) updateGeometry();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) update();
}

}  // namespace florilegium::gui
