// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QVector>
#include <span>

#include "gui/theme/theme.h"

namespace florilegium::gui {

/// One of the twelve colours offered for codes. `mark` in the light theme is what a project stores.
struct Pigment {
  const char *name;
  QRgb mark;
  QRgb label;
  QRgb dark;
};

[[nodiscard]] std::span<const Pigment> pigments();
/// The pigment's name in the person's language.
[[nodiscard]] QString pigmentName(const Pigment &pigment);
/// The pigment stored as this colour, or null where the colour is a person's own.
[[nodiscard]] const Pigment *pigmentOf(const QColor &userColour);

/// How one code's colour is shown.
struct CodeColours {
  QColor mark;     ///< tints, underlines, brackets, stave marks, dots: 3:1 or more on paper
  QColor label;    ///< margin labels, ground of chips: 4.5:1 or more on paper, panel and against the digit
  QColor onLabel;  ///< the digit on a chip
};

/// In the theme shown now. Cached; cheap enough for paint events.
[[nodiscard]] CodeColours codeColours(const QColor &userColour);
/// In one of our own palettes.
[[nodiscard]] CodeColours codeColours(const QColor &userColour, Shade shade);

/// The tint of a code as an opaque colour on a ground.
[[nodiscard]] QColor tintOn(const QColor &ground, const QColor &mark, qreal opacity);

/// Contrast of two opaque colours after WCAG 2.1, 1 to 21.
[[nodiscard]] qreal contrast(const QColor &a, const QColor &b);

/// CIEDE2000 distance (Sharma, Wu and Dalal 2005, D65). About 2 is just visible side by side.
[[nodiscard]] qreal colourDistance(const QColor &a, const QColor &b);

/// The colour for a new code, as stored: of the pigments that codes use least, the one farthest from the
/// colours that will stand beside it; without neighbours the first of them in the order of the twelve.
[[nodiscard]] QColor nextPigment(const QVector<QColor> &used, const QVector<QColor> &neighbours = {});

}  // namespace florilegium::gui
