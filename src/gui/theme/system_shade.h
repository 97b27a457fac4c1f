// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <optional>

#include "gui/theme/theme.h"

namespace florilegium::gui {

/// What the desktop asks for: the portal's colour scheme on Linux, the setting for programs on Windows.
/// Nothing where the desktop does not say; the lightness of the platform's palette decides then.
[[nodiscard]] std::optional<Shade> desktopShade();

/// Calls `slot(QString group, QString key)` of the receiver when a setting of the desktop changes. Gives
/// whether changes will be heard of.
bool listenToDesktop(QObject *receiver, const char *slot);

/// Whether such a change concerns the colour scheme.
[[nodiscard]] bool concernsShade(const QString &group, const QString &key);

}  // namespace florilegium::gui
