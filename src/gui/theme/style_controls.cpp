// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QHeaderView>
#include <QMenu>
#include <algorithm>

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"
#include "gui/theme/style_parts.h"

namespace florilegium::gui::style {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal kMenuRadius = 5;

/// Room for check signs and icons before the words of a menu.
int signColumn() {
  return dip(26);
}
int menuPadding() {
  return dip(8);
}

int flagsFor(const QStyleOption &option) {
  Q_UNUSED(option)
  return Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextHideMnemonic;
}

QRectF centred(const QRectF &where, qreal side) {
  QRectF square(0, 0, side, side);
  square.moveCenter(where.center());
  return square;
}

void paintMenuSign(QPainter &painter, const QStyleOptionMenuItem &option, const QRectF &column,
                   const QColor &ink) {
  if (option.checked) {
    paintIcon(painter, centred(column, dip(14)), u"check"_s, ink);
  } else if (!option.icon.isNull()) {
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    option.icon.paint(&painter, centred(column, dip(16)).toRect(), Qt::AlignCenter,
                      enabled ? QIcon::Normal : QIcon::Disabled);
  }
}

}  // namespace

void menuItem(QPainter &painter, const QStyleOptionMenuItem &option, const QWidget *) {
  const bool rightToLeft = option.direction == Qt::RightToLeft;
  const auto placed = [&](const QRectF &rect) {
    return QRectF(QStyle::visualRect(option.direction, option.rect, rect.toRect()));
  };
  if (option.menuItemType == QStyleOptionMenuItem::Separator) {
    const int middle = option.rect.center().y();
    painter.fillRect(option.rect.left() + dip(8), middle, option.rect.width() - dip(16), 1,
                     token(Token::Line));
    return;
  }
  const bool enabled = option.state.testFlag(QStyle::State_Enabled);
  if (option.state.testFlag(QStyle::State_Selected)) {
    paintRounded(painter, option.rect, kMenuRadius, token(enabled ? Token::Selected : Token::Hover));
  }
  const QColor ink = enabled ? token(Token::Ink) : faint();
  QRectF rest = option.rect;
  paintMenuSign(painter, option,
                placed(QRectF(rest.left() + dip(2), rest.top(), signColumn() - dip(4), rest.height())), ink);
  rest.adjust(signColumn(), 0, -menuPadding(), 0);

  painter.save();
  QFont font = option.font;
  if (option.menuItemType == QStyleOptionMenuItem::DefaultItem) font.setWeight(QFont::DemiBold);
  painter.setFont(font);
  const auto lead = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
  const auto trail = rightToLeft ? Qt::AlignLeft : Qt::AlignRight;
  const QString words = option.text.section(u'\t', 0, 0);
  const QString keys = option.text.section(u'\t', 1);
  if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
    const QRectF end = placed(QRectF(rest.right() - dip(14), rest.top(), dip(14), rest.height()));
    paintIcon(painter, centred(end, dip(12)), rightToLeft ? u"chevron-left"_s : u"chevron-right"_s,
              token(Token::Ink3));
  } else if (!keys.isEmpty()) {
    painter.setPen(enabled ? token(Token::Ink3) : faint());
    painter.drawText(placed(rest), flagsFor(option) | int(trail), keys);
  }
  painter.setPen(ink);
  painter.drawText(placed(rest), flagsFor(option) | int(lead), words);
  painter.restore();
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents) {
  if (option.menuItemType == QStyleOptionMenuItem::Separator) return {contents.width(), dip(9)};
  const QFontMetrics metrics(option.font);
  int width = contents.width() + signColumn() + menuPadding();
  if (option.text.contains(u'\t') || option.menuItemType == QStyleOptionMenuItem::SubMenu) width += dip(28);
  return {width, std::max(dip(28), metrics.height() + dip(8))};
}

void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option) {
  const bool enabled = option.state.testFlag(QStyle::State_Enabled);
  const bool lit = option.state & (QStyle::State_Selected | QStyle::State_Sunken);
  if (lit && enabled) {
    paintRounded(painter, option.rect.adjusted(0, 1, 0, -1), kMenuRadius,
                 token(option.state.testFlag(QStyle::State_Sunken) ? Token::Selected : Token::Hover));
  }
  painter.save();
  painter.setPen(!enabled ? faint() : token(lit ? Token::Ink : Token::Ink2));
  painter.drawText(option.rect, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextHideMnemonic, option.text);
  painter.restore();
}

void headerSection(QPainter &painter, const QStyleOptionHeader &option) {
  painter.fillRect(option.rect, token(Token::Paper));
  if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled)) {
    painter.fillRect(option.rect, token(Token::Hover));
  }
  const QRectF line = option.orientation == Qt::Horizontal
                          ? QRectF(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
                          : QRectF(option.rect.right(), option.rect.top(), 1, option.rect.height());
  painter.fillRect(line, token(Token::Line));
}

void progress(QPainter &painter, const QStyleOptionProgressBar &option) {
  const QRectF whole = option.rect;
  const qreal thick = dip(2);
  QRectF groove(whole.left(), whole.center().y() - thick / 2, whole.width(), thick);
  painter.fillRect(snapped(painter, groove), token(Token::Line));
  const int range = option.maximum - option.minimum;
  if (range <= 0) return;
  const qreal share = qBound(0.0, qreal(option.progress - option.minimum) / range, 1.0);
  const qreal width = groove.width() * share;
  if (option.direction == Qt::RightToLeft) groove.setLeft(groove.right() - width);
  groove.setWidth(width);
  painter.fillRect(snapped(painter, groove), token(Token::Ink));
}

}  // namespace florilegium::gui::style
