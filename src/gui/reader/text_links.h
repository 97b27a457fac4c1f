// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "gui/reader/page_layout.h"

namespace florilegium::gui {

/// The link on a code point; null if there is none.
[[nodiscard]] const Mark *linkAt(const PageLayout &page, Position position);
/// The place in the same text that an address "#char=N" (RFC 5147) names; nothing for any other address, or
/// one beyond the text.
[[nodiscard]] std::optional<Position> placeOfLink(const Mark &link, const SourceText &text);

}  // namespace florilegium::gui
