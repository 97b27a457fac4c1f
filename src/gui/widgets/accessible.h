// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QObject;

namespace florilegium::gui {

/// Gives a painted control its role for screen readers; call first in its
/// constructor: the first event about a widget fixes how it is seen. Buttons are named by their
/// text unless they have an accessible name, can be pressed from outside, and tell whether they are chosen.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

/// Has a screen reader speak the widget's accessible name now.
void announce(QWidget *widget);

}  // namespace florilegium::gui
