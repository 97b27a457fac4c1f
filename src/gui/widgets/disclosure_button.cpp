// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/disclosure_button.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"
#include "gui/theme/theme.h"
#include "gui/widgets/accessible.h"

namespace florilegium::gui {

namespace {

constexpr qreal signSide = 14;
constexpr qreal signGap = 5;

}  // namespace

DisclosureButton::DisclosureButton(const QString &text, QWidget *parent) : QAbstractButton(parent) {
  setAccessibleRole(this, QAccessible::CheckBox);
  setCheckable(true);
  setText(text);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize DisclosureButton::sizeHint() const {
  const QFontMetricsF metrics(interfaceFont(FontRole::Meta));
  const qreal width = dip(signSide) + dip(signGap) + metrics.horizontalAdvance(text()) + dip(6);
  return {qRound(width), std::max(dip(24), qRound(lineHeight(FontRole::Meta)) + dip(6))};
}

QSize DisclosureButton::minimumSizeHint() const {
  return {dip(80), sizeHint().height()};
}

void DisclosureButton::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QColor ink = Theme::instance().color(underMouse() || isDown() ? Token::Ink : Token::Ink2);
  const qreal side = dip(signSide);
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  const qreal left = mirrored ? width() - side : 0;
  const QString sign = isChecked() ? QStringLiteral("chevron-down")
                       : mirrored  ? QStringLiteral("chevron-left")
                                   : QStringLiteral("chevron-right");
  paintIcon(painter, QRectF(left, (height() - side) / 2, side, side), sign, ink);
  painter.setFont(interfaceFont(FontRole::Meta));
  painter.setPen(ink);
  const qreal room = width() - side - dip(signGap) - dip(3);
  const QRectF line(mirrored ? dip(3) : side + dip(signGap), 0, room, height());
  painter.drawText(line, int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                   painter.fontMetrics().elidedText(text(), Qt::ElideRight, qRound(room)));
  if (focusShown(*this)) paintInnerFocusRing(painter, QRectF(rect()), 5);
}

void DisclosureButton::keyPressEvent(QKeyEvent *event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
    click();
  else
    QAbstractButton::keyPressEvent(event);
}

void DisclosureButton::changeEvent(QEvent *event) {
  QAbstractButton::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
    updateGeometry();
    update();
  }
}

}  // namespace florilegium::gui
