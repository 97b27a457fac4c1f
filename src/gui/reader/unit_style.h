// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

#include "gui/reader/text_units.h"
#include "gui/theme/fonts.h"
#include "gui/theme/theme.h"

namespace florilegium::gui {

/// How a person likes to read.
struct ReadingType {
  qreal size = kDefaultReadingSize;  ///< S of the design, in pixels
  QString family;                    ///< of readingFamilies(); empty for the default
  qreal lineFactor = 1;              ///< stretches the distance of baselines
  qreal measureFactor = 1;           ///< stretches the column, which is 28.6 S wide
  friend bool operator==(const ReadingType &, const ReadingType &) = default;
};

/// How a kind of block is set. Lengths are in pixels.
struct UnitStyle {
  QFont font;
  qreal size = 0;        ///< S of this block: tints and underlines scale with it
  qreal lineHeight = 0;  ///< from baseline to baseline
  qreal ascent = 0;      ///< from the top of a line to its baseline, whole pixels
  qreal left = 0;        ///< indents from the column's edges, on the leading and the trailing side
  qreal right = 0;
  qreal hanging = 0;  ///< how far the first line starts before the others
  qreal before = 0;   ///< least gaps to the neighbours; between two blocks the larger one counts
  qreal after = 0;
  qreal averageWidth = 0;  ///< of a character, for guessing heights
  Token ink = Token::Ink;
};

/// Styles by block, made once per type.
class UnitStyles {
 public:
  explicit UnitStyles(const ReadingType &type = {});

  [[nodiscard]] const UnitStyle &of(const TextUnit &unit) const;

 private:
  enum Slot {
    Text,
    Title,
    Heading,
    SmallHeading,
    Standfirst,
    Quote,
    List,
    Table,
    Small,
    Boilerplate,
    slotCount
  };
  UnitStyle &make(Slot slot, const QFont &font, qreal size, qreal lineHeight);

  UnitStyle m_styles[slotCount];
  UnitStyle m_nested[2][10];
};

}  // namespace florilegium::gui
