// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "florilegium/text/structure.h"

namespace florilegium::import {

/// Markdown's notes, "[^label]" with "[^label]: words", which CommonMark doesn't know: calls and notes get
/// the numbers "[1]", "[2]" in the order of the notes' first calls, and each note becomes a paragraph of its
/// own. Labels without a note, and code between fences, stay as they are. The result is
/// how many notes there are.
[[nodiscard]] int numberNotes(std::string &text);

/// Once rendered: calls are raised, and lead to their notes; the numbers of the notes lead back.
void linkNotes(Structure &structure);

}  // namespace florilegium::import
