// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "florilegium/text/structure.h"

namespace florilegium::gui {

/// The printed page numbers of a span, "p. 4" or "pp. 4–6"; nothing for a text without pages.
[[nodiscard]] QString pageWords(const Structure &structure, Span span);

}  // namespace florilegium::gui
