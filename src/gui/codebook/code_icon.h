// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace florilegium::gui {

/// The dot of a code as an icon of lists and menus.
[[nodiscard]] QIcon codeIcon(const QColor &colour, qreal ratio);

}  // namespace florilegium::gui
