// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <optional>
#include <vector>

#include "gui/reader/column.h"
#include "gui/reader/tag_scene.h"

namespace florilegium::gui {

/// A unit that is in view.
struct VisibleUnit {
  int number = 0;
  int top = 0;  ///< of its text, in the view
  const UnitLayout *layout = nullptr;
  const UnitTags *tags = nullptr;
};

/// The line of a fold that is in view.
struct VisibleFold {
  Fold fold;
  QRectF where;
};

/// What one picture of the view shows: valid until the page or the tags change.
struct Frame {
  QRect view;
  Column column;
  std::vector<VisibleUnit> units;
  std::vector<VisibleFold> folds;
  bool tagsShown = true;  ///< false for a clean read
  TagId current;
  TagId hovered;
  TagId touched;        ///< the tag that the caret stands in
  QString currentNote;  ///< what is said beside the current tag's label while its end is dragged
  Span selection;
  Span glowing;                ///< the tag jumped to
  qreal glow = 0;              ///< 1 just after the jump, then falling to 0
  std::span<const Span> hits;  ///< what was searched for, by place; also what is out of view
  int currentHit = -1;
  int labelHeight = 16;

  /// Whether a tag is to come out from the others.
  [[nodiscard]] bool stressed(TagId tag) const { return tag == current || tag == hovered || tag == touched; }
  [[nodiscard]] const VisibleUnit *unitHolding(Position position) const;
  [[nodiscard]] const VisibleFold *foldAt(QPointF point) const;
  [[nodiscard]] const VisibleUnit *unitAtY(int y) const;
  /// A run of a unit as a rectangle from `above` S over its baseline to `below` S under it.
  [[nodiscard]] QRectF rectOf(const VisibleUnit &unit, const UnitLayout::Run &run, qreal above,
                              qreal below) const;
  /// The rectangles of a span, line by line, where it is in view.
  [[nodiscard]] std::vector<QRectF> rectsOf(Span span, qreal above, qreal below) const;
  /// Where the bracket of a span runs; beyond the view where the span is.
  [[nodiscard]] std::pair<qreal, qreal> bracketOf(Span span) const;

  struct End {
    QPointF baseline;
    qreal size = 0;            ///< S of the line
    qreal left = 0;            ///< the column's edge where the unit begins
    bool rightToLeft = false;  ///< of the character there
  };
  /// The edge of a span's first or last character as it is read, where in view; between two lines it is the
  /// end's own.
  [[nodiscard]] std::optional<End> startOf(Span span) const;
  [[nodiscard]] std::optional<End> endOf(Span span) const;
};

}  // namespace florilegium::gui
