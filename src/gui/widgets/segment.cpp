// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/segment.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"
#include "gui/widgets/accessible.h"
#include "gui/widgets/elide.h"

namespace florilegium::gui {

using namespace Qt::StringLiterals;

Segment::Segment(const QString &text, SegmentedControl *control)
    : QAbstractButton(control), m_control(control) {
  setAccessibleRole(this, QAccessible::PageTab);
  setText(text);
  setCheckable(true);
  setFocusPolicy(Qt::ClickFocus);
  tipWhenCut(this);
}

bool Segment::boxed() const {
  return m_control->look() == SegmentedControl::Look::Boxed;
}

bool Segment::marksItself() const {
  return m_control->checkSign() && isChecked();
}

qreal Segment::signSide() const {
  return dip(14);
}

qreal Segment::signGap() const {
  return dip(4);
}

QFont Segment::labelFont() const {
  return interfaceFont(boxed() ? FontRole::MetaStrong : FontRole::Strong);
}

QSize Segment::sizeHint() const {
  const QFontMetricsF metrics(labelFont());
  qreal width = metrics.horizontalAdvance(text()) + 2 * dip(boxed() ? 11 : 13);
  // Room is kept for the sign in every segment, so that choosing moves nothing.
  if (m_control->checkSign()) width += signSide() + signGap();
  const int least = dip(boxed() ? 26 : 30);
  return {static_cast<int>(std::ceil(width)),
          std::max(least, static_cast<int>(std::ceil(metrics.height())) + dip(10))};
}

void Segment::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const Theme &theme = Theme::instance();
  const bool lit = isChecked() || (underMouse() && isEnabled());
  painter.setFont(labelFont());
  const QColor ink = isEnabled() ? theme.color(lit ? Token::Ink : Token::Ink2)
                                 : palette().color(QPalette::Disabled, QPalette::Text);
  const qreal extra = marksItself() ? signSide() + signGap() : 0;
  const QFontMetricsF metrics(labelFont());
  const QString label = metrics.elidedText(text(), Qt::ElideRight, width() - extra - 2 * dip(4));
  const qreal words = metrics.horizontalAdvance(label);
  QRectF where((width() - words - extra) / 2 + extra, 0, words, height());
  QRectF sign(where.left() - extra, (height() - signSide()) / 2, signSide(), signSide());
  if (layoutDirection() == Qt::RightToLeft) {
    where.moveRight(width() - where.left());
    sign.moveRight(width() - sign.left());
  }
  if (marksItself()) paintIcon(painter, sign, u"check"_s, ink);
  painter.setPen(ink);
  painter.drawText(where.adjusted(-1, 0, 1, 0), Qt::AlignCenter | Qt::TextSingleLine, label);
  if (!boxed() && isChecked()) {
    const qreal inset = dip(13);
    const QRectF bar(inset, height() - dip(2), width() - 2 * inset, dip(2));
    painter.fillRect(snapped(painter, bar), theme.color(Token::Ink));
  }
  if (focusShown(*this)) {
    paintInnerFocusRing(
        painter, boxed() ? QRectF(rect()).adjusted(1, 1, -1, -1) : QRectF(rect()).adjusted(2, 5, -2, -5), 5);
  }
}

void Segment::keyPressEvent(QKeyEvent *event) {
  const int own = static_cast<int>(m_control->m_segments.indexOf(this));
  const int onward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
  switch (event->key()) {
    case Qt::Key_Right:
      m_control->step(own, onward);
      return;
    case Qt::Key_Left:
      m_control->step(own, -onward);
      return;
    case Qt::Key_Down:
      m_control->step(own, 1);
      return;
    case Qt::Key_Up:
      m_control->step(own, -1);
      return;
    case Qt::Key_Home:
      m_control->step(-1, 1);
      return;
    case Qt::Key_End:
      m_control->step(m_control->count(), -1);
      return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
      click();
      return;
    default:
      QAbstractButton::keyPressEvent(event);
  }
}

void Segment::enterEvent(QEnterEvent *event) {
  QAbstractButton::enterEvent(event);
  m_control->update();
}

void Segment::leaveEvent(QEvent *event) {
  QAbstractButton::leaveEvent(event);
  m_control->update();
}

}  // namespace florilegium::gui
