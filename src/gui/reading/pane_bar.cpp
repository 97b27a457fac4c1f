// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reading/pane_bar.h"

#include <QPainter>

#include "gui/theme/fonts.h"
#include "gui/theme/theme.h"

namespace florilegium::gui {

PaneBar::PaneBar(QWidget *parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PaneBar::minimumSizeHint() const {
  constexpr int narrowest = 240;
  return {dip(narrowest), QWidget::minimumSizeHint().height()};
}

void PaneBar::paintEvent(QPaintEvent *) {
  QPainter painter(this);
  const Theme &theme = Theme::instance();
  painter.fillRect(rect(), theme.color(Token::Panel));
  painter.fillRect(QRect(0, 0, width(), 1), theme.color(Token::Line));
}

}  // namespace florilegium::gui
