// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "florilegium/text/source_text.h"
#include "florilegium/text/structure.h"

namespace florilegium::import {

/// The structure that the shape of plain text gives away: title, headings, items of lists, quotations that
/// stand alone, notes, entries of a reference list. In doubt a block is a paragraph. Blocks are whole
/// lines; blank lines belong to none.
[[nodiscard]] Structure structureOfText(const SourceText &text);

/// The words of the title block, without white space at their ends; empty when there is none.
[[nodiscard]] std::string titleOf(const SourceText &text, const Structure &structure);

}  // namespace florilegium::import
