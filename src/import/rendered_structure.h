// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "florilegium/text/source_text.h"
#include "florilegium/text/structure.h"

namespace florilegium::import {

/// What formats with headings leave to the reader: the first heading of level 1 is the title where nothing
/// but boilerplate stands before it (of any level where it says the text's `name`), and what stands under a
/// heading like "References" are references.
void settleStructure(const SourceText &text, std::string_view name, Structure &structure);

}  // namespace florilegium::import
