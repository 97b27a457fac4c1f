// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <string_view>

#include "gui/find/find_run.h"

namespace florilegium::gui {

/// Up to three words of a text that begin nearly like a word that stands nowhere in it: a letter in three
/// may be another, missing or too many. The likest come first, then the more frequent. Empty for patterns of
/// several words, of fewer than three letters, and for texts over four million bytes.
[[nodiscard]] QVector<CloseWord> closeWords(const SourceText &text, std::string_view pattern,
                                            const Progress &progress);

}  // namespace florilegium::gui
