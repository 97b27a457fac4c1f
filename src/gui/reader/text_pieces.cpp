// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <string_view>

#include "gui/reader/text_selection.h"

namespace florilegium::gui {

namespace {

/// Code points of a sentence in which clauses are looked for.
constexpr Position longestSentence = 4000;

bool isSpace(char32_t c) {
  return c == U' ' || c == U'\n' || c == U'\t' || c == 0xA0 || c == 0x2009;
}

/// Punctuation that ends a clause or a sentence, of the scripts that have their own.
bool closes(char32_t c) {
  constexpr std::u32string_view marks =
      U".,;:!?"
      U"\u2026\u3001\u3002\uFF0C\uFF0E\uFF1A\uFF1B\uFF01\uFF1F\u060C\u061B\u061F\u06D4\u0964\u0965\u05C3";
  return marks.find(c) != std::u32string_view::npos;
}

/// Whether a clause ends behind the code point at `position`. A comma inside a number ends none.
bool endsClause(const SourceText &text, Position position, Position sentenceEnd) {
  const char32_t c = text.at(position);
  if (c == 0x2014) return true;
  const bool mark = c == U',' || c == U';' || c == U':' || c == 0x2013 || c == 0x3001 || c == 0x060C;
  if (!mark) return false;
  if (c == 0x3001) return true;
  return position + 1 >= sentenceEnd || !((text.at(position + 1) >= U'0' && text.at(position + 1) <= U'9') ||
                                          (text.at(position + 1) >= U'a' && text.at(position + 1) <= U'z'));
}

}  // namespace

Span withoutEdges(const SourceText &text, Span span) {
  Span result = trimmed(text, span);
  while (result.length() > 1 && closes(text.at(result.end - 1))) {
    result = trimmed(text, {result.start, result.end - 1});
  }
  return result.empty() ? span : widenTo(text, result, Unit::Grapheme);
}

Span wordNear(const SourceText &text, Position position) {
  const auto word = [&](Position at) { return trimmed(text, unitAt(text, at, Unit::Word)); };
  if (position < text.length()) {
    const Span here = word(position);
    if (!here.empty()) return here;
  }
  return position > 0 ? word(position - 1) : Span{position, position};
}

Span clauseAround(const SourceText &text, Span span) {
  const Span sentence = widenTo(text, span, Unit::Sentence);
  if (sentence.length() > longestSentence) return sentence;
  Span clause = sentence;
  for (Position p = span.start - 1; p >= sentence.start; --p) {
    if (endsClause(text, p, sentence.end)) {
      clause.start = p + 1;
      break;
    }
  }
  for (Position p = std::max(span.end - 1, span.start); p < sentence.end; ++p) {
    if (endsClause(text, p, sentence.end)) {
      clause.end = p >= span.end ? p : p + 1;
      break;
    }
  }
  while (clause.start < span.start && isSpace(text.at(clause.start)))
    ++clause.start;
  return clause;
}

std::vector<Span> piecesAround(const SourceText &text, Span span) {
  if (text.length() == 0) return {};
  const Span word = span.empty() ? wordNear(text, span.start) : widenTo(text, span, Unit::Word);
  if (word.empty()) return {};
  return {
      withoutEdges(text, word),
      withoutEdges(text, clauseAround(text, word)),
      withoutEdges(text, widenTo(text, word, Unit::Sentence)),
      withoutEdges(text, widenTo(text, word, Unit::Paragraph)),
  };
}

Span resized(const SourceText &text, Position fixed, Position moved, Snap snap) {
  fixed = std::clamp<Position>(fixed, 0, text.length());
  moved = std::clamp<Position>(moved, 0, text.length());
  if (fixed == moved) {
    const Position at = std::min(moved, std::max<Position>(0, text.length() - 1));
    return unitAt(text, at, Unit::Grapheme);
  }
  const Span raw{std::min(fixed, moved), std::max(fixed, moved)};
  if (snap == Snap::Graphemes) return widenTo(text, raw, Unit::Grapheme);
  // Only the moved end snaps: the other stands where the person put it.
  const Span word = widenTo(text, raw, Unit::Word);
  const Span wanted =
      withoutEdges(text, moved > fixed ? Span{raw.start, word.end} : Span{word.start, raw.end});
  Span result = moved > fixed ? Span{raw.start, wanted.end} : Span{wanted.start, raw.end};
  if (result.empty()) result = raw;
  return widenTo(text, result, Unit::Grapheme);
}

}  // namespace florilegium::gui
