// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "florilegium/text/segment.h"

namespace florilegium::gui {

/// Whether a selection snaps to words and drops white space and closing punctuation, or takes exactly the
/// graphemes asked for.
enum class Snap { Words, Graphemes };

enum class Extend { No, Yes };

/// Caret and selected span of a reader, in code points; never inside a grapheme. No pixels here: it is what
/// mouse and keys mean.
class TextSelection {
 public:
  /// The text must outlive its use here; null for none.
  void setText(const SourceText *text);

  [[nodiscard]] Span span() const { return m_span; }
  [[nodiscard]] bool empty() const { return m_span.empty(); }
  [[nodiscard]] Position caret() const { return m_caret; }
  [[nodiscard]] Position anchor() const { return m_anchor; }

  /// Selects whole graphemes; the caret goes to the end.
  void select(Span span);
  void moveCaret(Position position, Extend extend);
  /// Drops the selection, keeps the caret.
  void drop();

  /// A press of the mouse: one click sets the caret, two take the word, three the sentence, four the
  /// paragraph.
  void press(Position position, int clicks, Snap snap);
  /// A press with Shift: from where the selection began to here.
  void pressExtending(Position position, Snap snap);
  void drag(Position position, Snap snap);

  /// Grows to the word, clause, sentence, paragraph; gives out whether it grew.
  bool widen();
  /// Takes one widening back, or shrinks to the next smaller piece at the start.
  bool narrow();

 private:
  void set(Span span, Position anchor, Position caret);
  [[nodiscard]] Span originPiece(Position position) const;

  const SourceText *m_text = nullptr;
  Span m_span;
  Position m_anchor = 0;
  Position m_caret = 0;
  Unit m_dragUnit = Unit::Grapheme;  ///< Grapheme after a single click
  Span m_dragOrigin;
  std::vector<Span> m_narrower;
};

/// The span without white space at its ends and without the punctuation at its close. One that holds nothing
/// else stays.
[[nodiscard]] Span withoutEdges(const SourceText &text, Span span);
/// The word that holds or touches a place; empty where there is none.
[[nodiscard]] Span wordNear(const SourceText &text, Position position);
/// The part of the sentence round a span between commas, semicolons, colons and dashes.
[[nodiscard]] Span clauseAround(const SourceText &text, Span span);
/// Word, clause, sentence and paragraph round a span, without edges, from small to large.
[[nodiscard]] std::vector<Span> piecesAround(const SourceText &text, Span span);
/// The start of the next word, of the one before.
[[nodiscard]] Position nextWordStart(const SourceText &text, Position position);
[[nodiscard]] Position previousWordStart(const SourceText &text, Position position);
/// Where a step by key takes the start or the end of a tag: starts stop before words and sentences, ends
/// behind them, without the stop and the space that follow.
[[nodiscard]] Position movedStart(const SourceText &text, Position start, Unit unit, bool forward);
[[nodiscard]] Position movedEnd(const SourceText &text, Position end, Unit unit, bool forward);
/// What dragging an end of a tag from `fixed` to `moved` makes of its span. Never empty in a text that is
/// not.
[[nodiscard]] Span resized(const SourceText &text, Position fixed, Position moved, Snap snap);

}  // namespace florilegium::gui
