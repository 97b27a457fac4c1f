// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/text/segment.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <array>
#include <memory>

#include "code_points.h"
#include "safe_cut.h"

namespace florilegium {

namespace {

/// This thread's iterator, or null where ICU lacks its data. It keeps no text between calls.
icu::BreakIterator *iteratorFor(Unit unit) {
  thread_local std::array<std::unique_ptr<icu::BreakIterator>, 3> iterators;
  std::unique_ptr<icu::BreakIterator> &iterator = iterators.at(static_cast<std::size_t>(unit));
  if (!iterator) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale &root = icu::Locale::getRoot();
    iterator.reset(unit == Unit::Grapheme ? icu::BreakIterator::createCharacterInstance(root, status)
                   : unit == Unit::Word   ? icu::BreakIterator::createWordInstance(root, status)
                                          : icu::BreakIterator::createSentenceInstance(root, status));
    if (U_FAILURE(status)) iterator.reset();
  }
  return iterator.get();
}

/// The piece round a byte of a text that is cut on its own, as bytes.
std::pair<std::size_t, std::size_t> pieceIn(std::string_view bytes, std::size_t byte, Unit unit) {
  const std::pair<std::size_t, std::size_t> whole{0, bytes.size()};
  icu::BreakIterator *iterator = iteratorFor(unit);
  if (iterator == nullptr) return whole;
  UErrorCode status = U_ZERO_ERROR;
  UText text = UTEXT_INITIALIZER;
  utext_openUTF8(&text, bytes.data(), static_cast<std::int64_t>(bytes.size()), &status);
  iterator->setText(&text, status);
  const std::int32_t end = U_SUCCESS(status) ? iterator->following(static_cast<std::int32_t>(byte)) : 0;
  const std::int32_t start = U_SUCCESS(status) ? iterator->previous() : 0;
  utext_close(&text);
  if (U_FAILURE(status) || start < 0 || end <= start) return whole;
  return {static_cast<std::size_t>(start), static_cast<std::size_t>(end)};
}

Span pieceAt(const SourceText &text, Position position, Unit unit) {
  const Window window = windowAround(text, position, unit);
  const std::string_view bytes = std::string_view(text.utf8()).substr(window.from, window.to - window.from);
  if (nextByte(bytes, 0) == bytes.size()) return {window.start, window.start + 1};
  const auto [from, to] = pieceIn(bytes, text.byteOf(position) - window.from, unit);
  const Position start = window.start + countCodePoints(bytes.substr(0, from));
  return {start, start + countCodePoints(bytes.substr(from, to - from))};
}

bool holdsWord(const SourceText &text, Span piece) {
  for (Position position = piece.start; position < piece.end; ++position) {
    if (isLetterOrDigit(text.at(position))) return true;
  }
  return false;
}

Position nextWordEdge(const SourceText &text, Position position) {
  const Span piece = pieceAt(text, position, Unit::Word);
  if (holdsWord(text, piece)) return piece.end;
  const std::string_view bytes = text.utf8();
  Position next = piece.end;
  for (std::size_t byte = text.byteOf(next); byte < bytes.size(); byte = nextByte(bytes, byte), ++next) {
    if (isLetterOrDigit(decodeAt(bytes, byte).codePoint)) return pieceAt(text, next, Unit::Word).start;
  }
  return text.length();
}

Position previousWordEdge(const SourceText &text, Position position) {
  const Span piece = pieceAt(text, position - 1, Unit::Word);
  if (holdsWord(text, piece)) return piece.start;
  const std::string_view bytes = text.utf8();
  Position previous = piece.start;
  for (std::size_t byte = text.byteOf(previous); byte > 0;) {
    byte = previousByte(bytes, byte);
    --previous;
    if (isLetterOrDigit(decodeAt(bytes, byte).codePoint)) return pieceAt(text, previous, Unit::Word).end;
  }
  return 0;
}

}  // namespace

Span unitAt(const SourceText &text, Position position, Unit unit) {
  position = std::clamp<Position>(position, 0, text.length());
  if (unit == Unit::Paragraph) return text.lineAt(position);
  if (position == text.length()) return {position, position};
  return pieceAt(text, position, unit);
}

Span widenTo(const SourceText &text, Span span, Unit unit) {
  span = span.intersected({0, text.length()});
  if (span.empty()) {
    const Position start = unitAt(text, span.start, unit).start;
    return {start, start};
  }
  const bool startsBetween = unit == Unit::Paragraph && text.at(span.start) == U'\n';
  const Position start = startsBetween ? span.start : unitAt(text, span.start, unit).start;
  return {start, std::max(span.end, unitAt(text, span.end - 1, unit).end)};
}

Position nextBoundary(const SourceText &text, Position position, Unit unit) {
  if (position >= text.length()) return text.length();
  position = std::max<Position>(position, 0);
  if (unit == Unit::Word) return nextWordEdge(text, position);
  return std::max(position + 1, unitAt(text, position, unit).end);
}

Position previousBoundary(const SourceText &text, Position position, Unit unit) {
  if (position <= 0) return 0;
  position = std::min(position, text.length());
  if (unit == Unit::Word) return previousWordEdge(text, position);
  if (unit == Unit::Paragraph && text.at(position - 1) == U'\n') return position - 1;
  return unitAt(text, position - 1, unit).start;
}

Span trimmed(const SourceText &text, Span span) {
  span = span.intersected({0, text.length()});
  const std::string_view bytes = text.slice(span);
  std::size_t from = 0;
  std::size_t to = bytes.size();
  while (from < to && isWhiteSpace(decodeAt(bytes, from).codePoint)) {
    from = nextByte(bytes, from);
    ++span.start;
  }
  while (to > from && isWhiteSpace(codePointBefore(bytes, to))) {
    to = previousByte(bytes, to);
    --span.end;
  }
  return span;
}

}  // namespace florilegium
