// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace florilegium::gui {

/// How much larger than designed the interface is to be, from the system's interface font: 1 up to a size of
/// 15 pixels, which is usual, and from there as the font grows. For Theme::setScale().
[[nodiscard]] qreal scaleForSystemFont(const QFont &font);

}  // namespace florilegium::gui
