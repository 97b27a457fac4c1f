// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemView>
#include <QApplication>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTextEdit>
#include <QTreeView>

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"
#include "gui/theme/style_parts.h"

namespace florilegium::gui::style {

using namespace Qt::StringLiterals;

QColor faint() {
  return mixed(token(Token::Ink3), token(Token::Panel), .45);
}

bool showsFocus(const QStyleOption &option) {
  return option.state.testFlag(QStyle::State_HasFocus) &&
         option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

bool hasProperty(const QWidget *widget, const char *name) {
  return widget != nullptr && widget->property(name).toBool();
}

void panelButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget) {
  const bool enabled = option.state.testFlag(QStyle::State_Enabled);
  const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
  const bool over = enabled && option.state.testFlag(QStyle::State_MouseOver);
  const bool primary = option.features.testFlag(QStyleOptionButton::DefaultButton) && enabled;
  const bool ghost =
      (hasProperty(widget, "ghost") || option.features.testFlag(QStyleOptionButton::Flat)) && !primary;
  QRectF face = option.rect;
  qreal radius = kControlRadius;
  if (showsFocus(option)) {
    paintInnerFocusRing(painter, face, radius);
    face.adjust(3, 3, -3, -3);
    radius -= 3;
  }
  if (primary) {
    const QColor ink = token(Token::Ink);
    paintRounded(painter, face, radius,
                 down || over ? mixed(ink, token(Token::Paper), down ? .22 : .12) : ink);
    return;
  }
  if (!ghost) {
    paintRounded(painter, face, radius, token(enabled ? Token::Raised : Token::Panel),
                 showsFocus(option) ? QColor() : token(enabled ? Token::Line2 : Token::Line));
  }
  if (down) {
    paintRounded(painter, face.adjusted(1, 1, -1, -1), radius - 1, token(Token::Selected));
  } else if (over) {
    paintRounded(painter, face.adjusted(1, 1, -1, -1), radius - 1, token(Token::Hover));
  }
}

void panelTool(QPainter &painter, const QStyleOption &option) {
  const bool enabled = option.state.testFlag(QStyle::State_Enabled);
  const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
  if (!option.state.testFlag(QStyle::State_AutoRaise)) {
    paintRounded(painter, option.rect, kControlRadius, token(enabled ? Token::Raised : Token::Panel),
                 token(enabled ? Token::Line2 : Token::Line));
  }
  if (down) {
    paintRounded(painter, option.rect, kControlRadius, token(Token::Selected));
  } else if (enabled && option.state.testFlag(QStyle::State_MouseOver)) {
    paintRounded(painter, option.rect, kControlRadius, token(Token::Hover));
  }
}

void field(QPainter &painter, const QRect &rect, bool enabled, bool focused) {
  paintRounded(painter, rect, kControlRadius, token(enabled ? Token::Paper : Token::Panel),
               focused ? QColor() : token(enabled ? Token::Edge : Token::Line2));
  if (focused) paintInnerFocusRing(painter, rect, kControlRadius);
}

void checkBox(QPainter &painter, const QStyleOption &option) {
  const bool enabled = option.state.testFlag(QStyle::State_Enabled);
  const bool on = option.state.testFlag(QStyle::State_On);
  const bool some = option.state.testFlag(QStyle::State_NoChange);
  const qreal side = std::min({option.rect.width(), option.rect.height(), dip(15)});
  QRectF box(0, 0, side, side);
  box.moveCenter(QRectF(option.rect).center());
  box = snapped(painter, box);
  if (on || some) {
    paintRounded(painter, box, kCheckRadius, enabled ? token(Token::Ink) : faint());
    const qreal sign = side * .75;
    QRectF where(0, 0, sign, sign);
    where.moveCenter(box.center());
    paintIcon(painter, where, some ? u"check-some"_s : u"check-box"_s, token(Token::Paper));
    return;
  }
  const bool down = enabled && option.state.testFlag(QStyle::State_Sunken);
  paintRounded(painter, box, kCheckRadius,
               token(down      ? Token::Selected
                     : enabled ? Token::Raised
                               : Token::Panel),
               token(enabled ? Token::Edge : Token::Line2), 1.25);
}

void radioButton(QPainter &painter, const QStyleOption &option) {
  const bool enabled = option.state.testFlag(QStyle::State_Enabled);
  const qreal side = std::min({option.rect.width(), option.rect.height(), dip(15)});
  QRectF box(0, 0, side, side);
  box.moveCenter(QRectF(option.rect).center());
  if (option.state.testFlag(QStyle::State_On)) {
    paintRounded(painter, box, side / 2, enabled ? token(Token::Ink) : faint());
    const qreal in = side * .32;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(token(Token::Paper));
    painter.drawEllipse(snapped(painter, box).adjusted(in, in, -in, -in));
    painter.restore();
    return;
  }
  const bool down = enabled && option.state.testFlag(QStyle::State_Sunken);
  paintRounded(painter, box, side / 2,
               token(down      ? Token::Selected
                     : enabled ? Token::Raised
                               : Token::Panel),
               token(enabled ? Token::Edge : Token::Line2), 1.25);
}

void row(QPainter &painter, const QStyleOptionViewItem &option, const QWidget *widget) {
  const auto *view = qobject_cast<const QAbstractItemView *>(widget);
  const auto *table = qobject_cast<const QTableView *>(widget);
  const bool tree = qobject_cast<const QTreeView *>(widget) != nullptr;
  QRectF whole = option.rect;
  if (tree) {
    // The branches and every cell come one by one; each paints its part of one rounded ground.
    whole.setLeft(0);
    whole.setRight(view->viewport()->width());
  }
  painter.save();
  painter.setClipRect(option.rect, Qt::IntersectClip);
  const auto ground = [&](const QColor &colour) {
    if (table != nullptr) {
      painter.fillRect(option.rect, colour);
    } else {
      paintRounded(painter, whole, kRowRadius, colour);
    }
  };
  const bool selected = option.state.testFlag(QStyle::State_Selected);
  if (selected) {
    ground(token(Token::Selected));
  } else if (option.backgroundBrush.style() != Qt::NoBrush) {
    painter.fillRect(option.rect, option.backgroundBrush);
  } else if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled)) {
    ground(token(Token::Hover));
  }
  painter.restore();
}

void currentBar(QPainter &painter, const QStyleOptionViewItem &option) {
  const bool first = option.viewItemPosition == QStyleOptionViewItem::Beginning ||
                     option.viewItemPosition == QStyleOptionViewItem::OnlyOne ||
                     option.viewItemPosition == QStyleOptionViewItem::Invalid;
  if (option.state.testFlag(QStyle::State_HasFocus) && first) {
    paintCurrentBar(painter, option.rect, option.direction);
  }
}

void branch(QPainter &painter, const QStyleOption &option) {
  if (!option.state.testFlag(QStyle::State_Children)) return;
  const bool open = option.state.testFlag(QStyle::State_Open);
  const bool rightToLeft = option.direction == Qt::RightToLeft;
  const qreal side = dip(12);
  QRectF where(0, 0, side, side);
  where.moveCenter(QRectF(option.rect).center());
  paintIcon(painter, where,
            open          ? u"chevron-down"_s
            : rightToLeft ? u"chevron-left"_s
                          : u"chevron-right"_s,
            token(Token::Ink3));
}

void frame(QPainter &painter, const QStyleOption &option, const QWidget *widget) {
  if (qobject_cast<const QTextEdit *>(widget) != nullptr ||
      qobject_cast<const QPlainTextEdit *>(widget) != nullptr) {
    field(painter, option.rect, option.state.testFlag(QStyle::State_Enabled),
          option.state.testFlag(QStyle::State_HasFocus));
    return;
  }
  const bool view = qobject_cast<const QAbstractItemView *>(widget) != nullptr;
  paintRounded(painter, option.rect, view ? 0 : 10, QColor(), token(Token::Line));
}

void arrow(QPainter &painter, const QStyleOption &option, const QString &iconName) {
  const qreal side = std::min({option.rect.width(), option.rect.height(), dip(12)});
  QRectF where(0, 0, side, side);
  where.moveCenter(QRectF(option.rect).center());
  paintIcon(painter, where, iconName,
            option.state.testFlag(QStyle::State_Enabled) ? token(Token::Ink2) : faint());
}

}  // namespace florilegium::gui::style
