// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyleOption>

#include "gui/theme/theme.h"

class QWidget;

namespace florilegium::gui::style {

inline constexpr qreal kControlRadius = 7;
inline constexpr qreal kRowRadius = 7;
inline constexpr qreal kCheckRadius = 4;

[[nodiscard]] inline QColor token(Token which) {
  return Theme::instance().color(which);
}
/// Text of something that cannot be used now.
[[nodiscard]] QColor faint();

/// The control has the focus and got it, or could have got it, from the keyboard.
[[nodiscard]] bool showsFocus(const QStyleOption &option);
[[nodiscard]] bool hasProperty(const QWidget *widget, const char *name);

void panelButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void panelTool(QPainter &painter, const QStyleOption &option);
/// `focused` fields carry a ring of ink in place of their edge.
void field(QPainter &painter, const QRect &rect, bool enabled, bool focused);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);
/// The ground of a row or of one cell of it.
void row(QPainter &painter, const QStyleOptionViewItem &option, const QWidget *widget);
/// The bar before the row that has the keyboard, once for all its cells.
void currentBar(QPainter &painter, const QStyleOptionViewItem &option);
void branch(QPainter &painter, const QStyleOption &option);
void frame(QPainter &painter, const QStyleOption &option, const QWidget *widget);
void arrow(QPainter &painter, const QStyleOption &option, const QString &iconName);

void menuItem(QPainter &painter, const QStyleOptionMenuItem &option, const QWidget *widget);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents);
void menuBarItem(QPainter &painter, const QStyleOptionMenuItem &option);
void headerSection(QPainter &painter, const QStyleOptionHeader &option);
void progress(QPainter &painter, const QStyleOptionProgressBar &option);

void comboBox(QPainter &painter, const QStyleOptionComboBox &option);
void spinBox(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up, const QRect &down);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);
void slider(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle);

}  // namespace florilegium::gui::style
