// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "florilegium/text/difference.h"
#include "florilegium/text/structure.h"

namespace florilegium {

/// The structure of a text that a person has edited.
///
/// The rules:
/// - Whatever was not touched is what it was. What has nothing left is gone.
/// - A block and a turn take in what is written at their ends on the same line; a mark does not.
/// - A line feed written into a block makes two of it, of its kind; the second half of a title is a
/// paragraph.
///   A line feed taken out between two blocks makes them one, of the kind of the first.
/// - A line of new words is a paragraph; behind a list item, a quotation, a note or a reference one of these;
/// in
///   the place of a block that was written anew, of that block's kind.
/// - A page takes in what is written at its end. A link inside the text follows the place that it leads to.
[[nodiscard]] Structure mapStructure(const Structure &structure, const SourceText &before,
                                     const SourceText &after, const EditMap &map);

}  // namespace florilegium
