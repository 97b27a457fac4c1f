// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

class QWidget;

namespace florilegium::gui {

/// The widgets of a window that Tab may stop at, as they are read: rows downwards, columns forwards, what
/// belongs together together, and popups inside the window last.
[[nodiscard]] QVector<QWidget *> widgetsInOrder(QWidget *window);

/// From now on Tab goes through each window in that order, whenever and wherever its parts were made.
/// Called by the window; further calls do nothing.
void keepTabsInOrder();

}  // namespace florilegium::gui
