// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/pill_button.h"

#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "gui/widgets/elide.h"

namespace florilegium::gui {

using namespace Qt::StringLiterals;

namespace {

qreal padding() {
  return dip(9);
}
qreal gap() {
  return dip(5);
}
qreal signSide() {
  return dip(14);
}
qreal chevronSide() {
  return dip(12);
}

}  // namespace

PillButton::PillButton(const QString &text, QWidget *parent) : QToolButton(parent) {
  setText(text);
  setPopupMode(QToolButton::InstantPopup);
  setToolButtonStyle(Qt::ToolButtonTextOnly);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
  tipWhenCut(this);
}

void PillButton::setNarrowing(bool on) {
  m_narrowing = on;
  update();
}

QString PillButton::leadingSign() const {
  if (isCheckable() && isChecked()) return u"check"_s;
  return {};
}

QSize PillButton::sizeHint() const {
  const QFontMetricsF metrics(interfaceFont(FontRole::Meta));
  qreal width = metrics.horizontalAdvance(text()) + 2 * padding();
  // A check sign comes and goes; the pill is always wide enough for it.
  if (isCheckable() || !icon().isNull()) width += signSide() + gap();
  if (menu() != nullptr) width += chevronSide() + gap();
  const int height = std::max(dip(24), static_cast<int>(std::ceil(metrics.height())) + dip(6));
  return {static_cast<int>(std::ceil(width)), height};
}

void PillButton::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const Theme &theme = Theme::instance();
  const bool on = m_narrowing || isChecked();
  const bool down = isDown() || (menu() != nullptr && menu()->isVisible());
  const qreal radius = height() / 2.0;
  paintRounded(painter, rect(), radius, theme.color(down ? Token::Selected : Token::Raised),
               theme.color(on ? Token::Ink2 : Token::Line2));
  if (!down && underMouse() && isEnabled()) paintRounded(painter, rect(), radius, theme.color(Token::Hover));

  const QColor ink = !isEnabled() ? palette().color(QPalette::Disabled, QPalette::Text)
                                  : theme.color(on || underMouse() ? Token::Ink : Token::Ink2);
  const QFont font = interfaceFont(FontRole::Meta);
  const QString sign = leadingSign();
  const bool marked = !sign.isEmpty() || !icon().isNull();
  const qreal signs = (marked ? signSide() + gap() : 0) + (menu() != nullptr ? chevronSide() + gap() : 0);
  const QFontMetricsF metrics(font);
  const QString label = metrics.elidedText(text(), Qt::ElideRight, width() - signs - dip(8));
  const qreal words = metrics.horizontalAdvance(label);
  const qreal whole = words + signs;
  qreal x = (width() - whole) / 2;
  const auto next = [&](qreal extent, qreal tall) {
    const QRectF cell(x, (height() - tall) / 2.0, extent, tall);
    x += extent + gap();
    return layoutDirection() == Qt::RightToLeft
               ? QRectF(width() - cell.right(), cell.top(), cell.width(), cell.height())
               : cell;
  };
  if (marked) {
    const QRectF cell = next(signSide(), signSide());
    if (sign.isEmpty()) {
      icon().paint(&painter, cell.toRect());
    } else {
      paintIcon(painter, cell, sign, ink);
    }
  }
  painter.setFont(font);
  painter.setPen(ink);
  painter.drawText(next(words, height()).adjusted(-1, 0, 1, 0), Qt::AlignCenter | Qt::TextSingleLine, label);
  if (menu() != nullptr) paintIcon(painter, next(chevronSide(), chevronSide()), u"chevron-down"_s, ink);
  if (focusShown(*this)) paintInnerFocusRing(painter, rect(), radius);
}

void PillButton::changeEvent(QEvent *event) {
  QToolButton::changeEvent(event);
  if (event->type() == QEvent::FontChange) updateGeometry();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) update();
}

}  // namespace florilegium::gui
