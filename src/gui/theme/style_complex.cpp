// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "gui/theme/fonts.h"
#include "gui/theme/icon.h"
#include "gui/theme/paint.h"
#include "gui/theme/style_parts.h"

namespace florilegium::gui::style {

using namespace Qt::StringLiterals;

namespace {

void chevron(QPainter &painter, const QRectF &where, const QString &name, bool enabled) {
  const qreal side = std::min({where.width(), where.height(), qreal(dip(12))});
  QRectF square(0, 0, side, side);
  square.moveCenter(where.center());
  paintIcon(painter, square, name, enabled ? token(Token::Ink2) : faint());
}

}  // namespace

void comboBox(QPainter &painter, const QStyleOptionComboBox &option) {
  const bool enabled = option.state.testFlag(QStyle::State_Enabled);
  if (option.editable) {
    field(painter, option.rect, enabled, option.state.testFlag(QStyle::State_HasFocus));
  } else if (option.frame) {
    const bool focused = showsFocus(option);
    paintRounded(painter, option.rect, kControlRadius, token(enabled ? Token::Raised : Token::Panel),
                 focused ? QColor() : token(enabled ? Token::Line2 : Token::Line));
    if (focused) paintInnerFocusRing(painter, option.rect, kControlRadius);
  }
  if (!option.editable && enabled) {
    const bool open = option.state & (QStyle::State_On | QStyle::State_Sunken);
    const QRect inside = option.rect.adjusted(2, 2, -2, -2);
    if (open) {
      paintRounded(painter, inside, kControlRadius - 2, token(Token::Selected));
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
      paintRounded(painter, inside, kControlRadius - 2, token(Token::Hover));
    }
  }
  const QRect end(option.rect.right() - dip(26), option.rect.top(), dip(22), option.rect.height());
  chevron(painter, QStyle::visualRect(option.direction, option.rect, end), u"chevron-down"_s, enabled);
}

void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down) {
  const bool enabled = option.state.testFlag(QStyle::State_Enabled);
  if (option.frame) {
    field(painter, option.rect, enabled, option.state.testFlag(QStyle::State_HasFocus));
  }
  if (option.buttonSymbols == QAbstractSpinBox::NoButtons) return;
  const auto lit = [&](QStyle::SubControl control, const QRect &where) {
    if (!enabled || !option.activeSubControls.testFlag(control)) return;
    paintRounded(painter, where, 4,
                 token(option.state.testFlag(QStyle::State_Sunken) ? Token::Selected : Token::Hover));
  };
  lit(QStyle::SC_SpinBoxUp, up);
  lit(QStyle::SC_SpinBoxDown, down);
  chevron(painter, up, u"chevron-up"_s,
          enabled && option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled));
  chevron(painter, down, u"chevron-down"_s,
          enabled && option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled));
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle) {
  if (option.maximum <= option.minimum) return;
  const bool held = option.state.testFlag(QStyle::State_Sunken);
  const bool over = option.state.testFlag(QStyle::State_MouseOver);
  QColor ink = token(Token::Ink);
  ink.setAlphaF(Theme::instance().highContrast() ? 1.0F : held ? .5F : over ? .38F : .25F);
  const qreal thick =
      std::min<qreal>(dip(8), option.orientation == Qt::Horizontal ? handle.height() : handle.width());
  QRectF bar = handle;
  if (option.orientation == Qt::Horizontal) {
    bar.setHeight(thick);
    bar.moveTop(handle.top() + (handle.height() - thick) / 2);
    bar.adjust(2, 0, -2, 0);
  } else {
    bar.setWidth(thick);
    bar.moveLeft(handle.left() + (handle.width() - thick) / 2);
    bar.adjust(0, 2, 0, -2);
  }
  paintRounded(painter, bar, thick / 2, ink);
}

void slider(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle) {
  const bool enabled = option.state.testFlag(QStyle::State_Enabled);
  const bool lying = option.orientation == Qt::Horizontal;
  QRectF track = groove;
  if (lying) {
    track.setHeight(dip(2));
    track.moveCenter(QRectF(groove).center());
  } else {
    track.setWidth(dip(2));
    track.moveCenter(QRectF(groove).center());
  }
  paintRounded(painter, track, 1, token(Token::Line2));
  const qreal side = std::min({handle.width(), handle.height(), dip(14)});
  QRectF knob(0, 0, side, side);
  knob.moveCenter(QRectF(handle).center());
  paintRounded(painter, knob, side / 2, enabled ? token(Token::Ink) : faint());
  if (showsFocus(option)) paintFocusRing(painter, knob, side / 2);
}

}  // namespace florilegium::gui::style
