// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "florilegium/text/source_text.h"

namespace florilegium {

/// A piece of text by the rules of Unicode Standard Annex 29.
enum class Unit { Grapheme, Word, Sentence, Paragraph };

/// The piece that holds the code point at `position`. For Word, white space and punctuation between
/// words are pieces of their own. A paragraph is a line of the text without its LF. The end of the text
/// gives an empty span.
[[nodiscard]] Span unitAt(const SourceText &text, Position position, Unit unit);

/// The smallest union of whole pieces (and of the line feeds between paragraphs) that holds `span`; an empty
/// span stays empty, moved to the start of its piece.
[[nodiscard]] Span widenTo(const SourceText &text, Span span, Unit unit);

/// The next place after `position` (before it, for `previous`) where a piece starts or ends; for Word,
/// only starts and ends of pieces that hold a letter or digit. The text's ends bound both.
[[nodiscard]] Position nextBoundary(const SourceText &text, Position position, Unit unit);
[[nodiscard]] Position previousBoundary(const SourceText &text, Position position, Unit unit);

/// The span without white space at its ends.
[[nodiscard]] Span trimmed(const SourceText &text, Span span);

/// How many words: runs between white space that hold a letter or a digit, where every ideograph, kana
/// and other letter of a script written without spaces counts as one.
[[nodiscard]] std::int64_t countWords(std::string_view utf8);

}  // namespace florilegium
