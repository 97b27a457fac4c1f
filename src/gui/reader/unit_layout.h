// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QTextLayout>
#include <optional>
#include <span>

#include "gui/reader/unit_style.h"
#include "gui/text/utf16.h"

namespace florilegium::gui {

/// One unit of a source, broken into lines. Pixels count from the unit's top and the column's left edge;
/// places are code points of the whole source.
class UnitLayout {
 public:
  struct Line {
    Span span;     ///< with the space at which it was broken
    Span visible;  ///< without white space at its end
    int baseline = 0;
    qreal left = 0;  ///< extent of its glyphs
    qreal right = 0;
  };
  /// A stretch of a line without a gap to the eye. A span has several on a line of mixed direction.
  struct Run {
    int line = 0;
    qreal left = 0;
    qreal right = 0;
  };

  /// `tabs` are the tab stops, in pixels; without any, tabs lead to places at even distances.
  UnitLayout(const SourceText &text, const TextUnit &unit, const UnitStyle &style,
             std::span<const Mark> marks, qreal width, const QList<qreal> &tabs = {});
  UnitLayout(const UnitLayout &) = delete;
  UnitLayout &operator=(const UnitLayout &) = delete;

  [[nodiscard]] Span span() const { return m_span; }
  [[nodiscard]] int height() const { return m_height; }
  [[nodiscard]] qreal size() const { return m_size; }
  [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
  [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
  [[nodiscard]] bool rightToLeft() const { return m_rightToLeft; }

  /// Appends the runs of a span, which may reach out of the unit, line by line.
  void runsOf(Span span, std::vector<Run> &runs) const;
  /// Paints the text of the lines between two heights, in the painter's pen.
  void draw(QPainter &painter, QPointF topLeft, qreal from, qreal to) const;
  /// The same for the lines from `first` to `last` and no others, as pages want it.
  void drawLines(QPainter &painter, QPointF topLeft, int first, int last) const;

  [[nodiscard]] int lineAt(qreal y) const;
  /// The line on which the code point at a place stands; at the end of the unit the last.
  [[nodiscard]] int lineHolding(Position position) const;
  /// Where a caret goes for a point: the nearest place between two graphemes of the line.
  [[nodiscard]] Position caretAt(qreal x, int line) const;
  /// The code point whose glyph lies under a point.
  [[nodiscard]] std::optional<Position> codePointAt(QPointF point) const;
  [[nodiscard]] qreal xOf(Position position) const;
  /// Where the first character of a span begins and its last one ends, as they are read: in right-to-left
  /// text the first is the greater. The span must lie in the unit and not be empty.
  struct Edge {
    qreal x = 0;
    bool rightToLeft = false;  ///< of the character there
  };
  [[nodiscard]] Edge startEdge(Span span) const;
  [[nodiscard]] Edge endEdge(Span span) const;
  /// One grapheme to the left or right as seen; nothing at the unit's edge.
  [[nodiscard]] std::optional<Position> leftOf(Position position) const;
  [[nodiscard]] std::optional<Position> rightOf(Position position) const;
  /// How many code points its shaped text holds in memory.
  [[nodiscard]] Position cost() const { return m_span.length() + 16; }

 private:
  void breakLines(const UnitStyle &style, qreal width, qreal left, qreal hanging);
  [[nodiscard]] int offsetOf(Position position) const;
  [[nodiscard]] Position positionOf(int offset) const;
  /// One grapheme of a line of mixed direction.
  struct Box {
    Position start = 0;
    Position end = 0;
    qreal left = 0;
    qreal right = 0;
    bool rightToLeft = false;
    [[nodiscard]] qreal leading() const { return rightToLeft ? right : left; }
    [[nodiscard]] qreal trailing() const { return rightToLeft ? left : right; }
  };
  /// In the order of the text; made when first asked for.
  [[nodiscard]] const std::vector<Box> &boxesOf(int line) const;
  [[nodiscard]] Box boxOf(const QTextLine &line, int offset, int end) const;
  [[nodiscard]] const Box *boxUnder(qreal x, int line) const;
  [[nodiscard]] const Box *boxHolding(Position position, int line) const;
  void bidiRuns(Span span, int number, std::vector<Run> &runs) const;

  Span m_span;
  qreal m_size;
  qreal m_lineHeight;
  Utf16Map m_map;
  QTextLayout m_layout;
  std::vector<Line> m_lines;
  int m_height = 0;
  qreal m_bulletX = 0;
  bool m_bullet = false;
  bool m_mixed = false;  ///< holds right-to-left text
  bool m_rightToLeft = false;
  mutable std::vector<std::vector<Box>> m_boxes;
};

}  // namespace florilegium::gui
