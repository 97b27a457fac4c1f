// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "florilegium/text/source_text.h"
#include "florilegium/text/structure.h"

namespace florilegium::import {

/// What formats with headings leave to the reader: the first heading of level 1 is the title where nothing
/// but boilerplate stands before it, and what stands under a heading like "References" are references.
void settleStructure(const SourceText &text, Structure &structure);

}  // namespace florilegium::import
