// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>

namespace florilegium::gui {

/// How many lines can be told apart without their colour; further ones begin again.
inline constexpr int linePatterns = 7;

/// Fills a thin rectangle along its longer side: without gaps for pattern 0, else in dashes, dots or as a
/// double line, so that each code has a line of its own on paper without colours.
void fillPatterned(QPainter &painter, const QRectF &line, int pattern, const QColor &colour);

}  // namespace florilegium::gui
