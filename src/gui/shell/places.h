// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "florilegium/text/source_text.h"

namespace florilegium::gui {

class ReadingView;

/// Where each source was left, kept on this computer: place, selection and reading size.
namespace Places {
void save(const ReadingView &view);
/// Does nothing for a source that was never left.
void restore(ReadingView &view);
/// Where a place of a text is in a later one, as the words behind it tell: their nearest place, or the same
/// number where they are gone.
[[nodiscard]] Position samePlace(const SourceText &before, Position position, const SourceText &after);
}  // namespace Places

}  // namespace florilegium::gui
