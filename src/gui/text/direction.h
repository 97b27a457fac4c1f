// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

namespace florilegium::gui {

/// Whether a text holds a character that is written from right to left, wherever it begins.
[[nodiscard]] bool holdsRightToLeft(const QString &text);

/// The font as such a text needs it: letters join and marks find their places, on paper as well, and nothing
/// slants, since these scripts know no italics. For any other text the font itself.
[[nodiscard]] QFont fontFor(const QString &text, const QFont &font);

}  // namespace florilegium::gui
