// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "florilegium/change/change_set.h"

namespace florilegium::gui {

/// What the status line says after an action, with marks of widgets/line_text.h.
[[nodiscard]] QString doneText(const Summary &summary);
/// After it was taken back, and after it was done again.
[[nodiscard]] QString undoneText(const Summary &summary);
[[nodiscard]] QString redoneText(const Summary &summary);
/// The action's name as menus use it: "tagging", for "Undo tagging".
[[nodiscard]] QString actionText(const Summary &summary);

}  // namespace florilegium::gui
