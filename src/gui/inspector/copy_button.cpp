// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/inspector/copy_button.h"

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

constexpr qreal signSide = 13;
constexpr qreal signGap = 5;

}  // namespace

CopyButton::CopyButton(const QString &text, QWidget *parent) : QAbstractButton(parent) {
  setAccessibleRole(this, QAccessible::Button);
  setText(text);
  setFocusPolicy(Qt::StrongFocus);
  setCursor(Qt::PointingHandCursor);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize CopyButton::sizeHint() const {
  const QFontMetricsF metrics(interfaceFont(FontRole::Meta));
  return {qRound(metrics.horizontalAdvance(text())) + dip(signGap) + dip(signSide) + 1,
          std::max(dip(24), qRound(lineHeight(FontRole::Meta)))};
}

QSize CopyButton::minimumSizeHint() const {
  return {dip(60), sizeHint().height()};
}

void CopyButton::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setFont(interfaceFont(FontRole::Meta));
  const Theme &theme = Theme::instance();
  const bool warm = underMouse() || isDown();
  const qreal side = dip(signSide);
  const qreal room = width() - side - dip(signGap);
  const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, qRound(room));
  const qreal used = QFontMetricsF(painter.font()).horizontalAdvance(shown);
  const bool mirrored = layoutDirection() == Qt::RightToLeft;
  painter.setPen(theme.color(warm ? Token::Ink : Token::Ink2));
  painter.drawText(QRectF(mirrored ? width() - used : 0, 0, used + 1, height()),
                   int(Qt::AlignVCenter | Qt::AlignLeft) | Qt::TextSingleLine, shown);
  const qreal at = mirrored ? width() - used - dip(signGap) - side : used + dip(signGap);
  paintIcon(painter, QRectF(at, (height() - side) / 2, side, side), QStringLiteral("copy"),
            theme.color(warm ? Token::Ink : Token::Ink3));
  if (focusShown(*this)) paintInnerFocusRing(painter, QRectF(rect()), 5);
}

void CopyButton::keyPressEvent(QKeyEvent *event) {
  if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
    click();
  else
    QAbstractButton::keyPressEvent(event);
}

void CopyButton::changeEvent(QEvent *event) {
  QAbstractButton::changeEvent(event);
  if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
    updateGeometry();
    update();
  }
}

}  // namespace florilegium::gui
