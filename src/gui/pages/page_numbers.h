// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "florilegium/text/structure.h"

namespace florilegium::gui {

/// How a span is cited: by its printed page numbers, "p. 4" or "pp. 4–6"; in a recording by the time at which
/// it begins, "0:12:05". Nothing for a text without either.
[[nodiscard]] QString pageWords(const Structure &structure, Span span);

}  // namespace florilegium::gui
