// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace florilegium::gui {

/// A colour in OKLCH (Ottosson 2020): lightness 0 to 1, chroma from 0, hue in radians.
struct Oklch {
  double lightness = 0;
  double chroma = 0;
  double hue = 0;
};

[[nodiscard]] Oklch toOklch(const QColor &colour);
/// Outside sRGB the chroma is lowered until the colour fits; lightness and hue are kept.
[[nodiscard]] QColor fromOklch(const Oklch &colour);
/// The light of an sRGB channel, both 0 to 1 (IEC 61966-2-1).
[[nodiscard]] double linearLight(double channel);

}  // namespace florilegium::gui
