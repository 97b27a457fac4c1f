// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QChar>
#include <algorithm>

#include "gui/reader/text_selection.h"

namespace florilegium::gui {

namespace {

bool startsWord(const SourceText &text, Position position) {
  return position < text.length() && QChar::isLetterOrNumber(text.at(position)) &&
         unitAt(text, position, Unit::Word).start == position;
}

}  // namespace

Position nextWordStart(const SourceText &text, Position position) {
  do {
    position = nextBoundary(text, position, Unit::Word);
  } while (position < text.length() && !startsWord(text, position));
  return position;
}

Position previousWordStart(const SourceText &text, Position position) {
  do {
    position = previousBoundary(text, position, Unit::Word);
  } while (position > 0 && !startsWord(text, position));
  return position;
}

Position movedStart(const SourceText &text, Position start, Unit unit, bool forward) {
  if (unit == Unit::Word) return forward ? nextWordStart(text, start) : previousWordStart(text, start);
  if (unit != Unit::Sentence)
    return forward ? nextBoundary(text, start, unit) : previousBoundary(text, start, unit);
  // Line feeds between paragraphs make sentences that hold nothing.
  Position place = start;
  while (forward ? place < text.length() : place > 0) {
    const Span sentence = unitAt(text, forward ? place : place - 1, Unit::Sentence);
    const Span words = trimmed(text, sentence);
    if (!words.empty() && (forward ? words.start > start : words.start < start)) return words.start;
    const Position further =
        forward ? std::max(sentence.end, place + 1) : std::min(sentence.start, place - 1);
    place = further;
  }
  return start;
}

Position movedEnd(const SourceText &text, Position end, Unit unit, bool forward) {
  if (unit == Unit::Word) {
    Position place = end;
    do {
      place = forward ? nextBoundary(text, place, unit) : previousBoundary(text, place, unit);
    } while (place > 0 && place < text.length() && startsWord(text, place));
    return place;
  }
  if (unit != Unit::Sentence)
    return forward ? nextBoundary(text, end, unit) : previousBoundary(text, end, unit);
  Position place = end;
  while (forward ? place < text.length() : place > 0) {
    const Span sentence = unitAt(text, forward ? place : place - 1, Unit::Sentence);
    const Span words = trimmed(text, sentence).empty() ? Span{} : withoutEdges(text, sentence);
    if (!words.empty() && (forward ? words.end > end : words.end < end)) return words.end;
    place = forward ? std::max(sentence.end, place + 1) : std::min(sentence.start, place - 1);
  }
  return end;
}

}  // namespace florilegium::gui
