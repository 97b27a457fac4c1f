// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/link_button.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "gui/theme/fonts.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/figures.h"

namespace florilegium::gui {

namespace {

/// Room for the focus ring beside the words.
int padding() {
  return dip(4);
}

QFont fontOf(LinkButton::Look look) {
  return interfaceFont(look == LinkButton::Look::Action ? FontRole::Heading : FontRole::Base);
}

}  // namespace

LinkButton::LinkButton(const QString &text, Look look, QWidget *parent)
    : QAbstractButton(parent), m_look(look) {
  setAccessibleRole(this, QAccessible::Link);
  setText(text);
  setCursor(Qt::PointingHandCursor);
  setFocusPolicy(Qt::StrongFocus);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  setAttribute(Qt::WA_Hover);
}

QSize LinkButton::sizeHint() const {
  const QFont font = fontOf(m_look);
  const qreal words =
      m_look == Look::Number ? figuresWidth(font, text()) : QFontMetricsF(font).horizontalAdvance(text());
  const int height = std::max(dip(24), static_cast<int>(std::ceil(QFontMetricsF(font).height())) + dip(6));
  return {static_cast<int>(std::ceil(words)) + 2 * padding(), height};
}

void LinkButton::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const Theme &theme = Theme::instance();
  const QFont font = fontOf(m_look);
  const QFontMetricsF metrics(font);
  const bool strong = m_look == Look::Action || underMouse() || isDown();
  painter.setFont(font);
  painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Link));
  const QRectF words = QRectF(rect()).adjusted(padding(), 0, -padding(), 0);
  const qreal baseline = words.top() + (words.height() - metrics.height()) / 2 + metrics.ascent();
  if (m_look == Look::Number) {
    drawFigures(painter, words, Qt::AlignLeft | Qt::AlignVCenter, text());
  } else {
    painter.drawText(QPointF(words.left(), baseline), text());
  }
  const QRectF line(words.left(), baseline + dip(2), words.width(), 1);
  painter.fillRect(snapped(painter, line), theme.color(strong && isEnabled() ? Token::Ink : Token::Line2));
  if (focusShown(*this)) paintInnerFocusRing(painter, rect(), 5);
}

void LinkButton::keyPressEvent(QKeyEvent *event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
    click();
    return;
  }
  QAbstractButton::keyPressEvent(event);
}

void LinkButton::changeEvent(QEvent *event) {
  QAbstractButton::changeEvent(event);
  if (event->type() == QEvent::FontChange) updateGeometry();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) update();
}

}  // namespace florilegium::gui
