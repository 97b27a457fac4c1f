// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/oklch.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace florilegium::gui {

namespace {

double encoded(double channel) {
  return channel <= 0.0031308 ? channel * 12.92 : 1.055 * std::pow(channel, 1 / 2.4) - 0.055;
}

/// Linear sRGB; channels outside 0 to 1 are colours sRGB does not have.
std::array<double, 3> linearRgb(const Oklch &colour) {
  const double a = colour.chroma * std::cos(colour.hue);
  const double b = colour.chroma * std::sin(colour.hue);
  const double l = std::pow(colour.lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
  const double m = std::pow(colour.lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
  const double s = std::pow(colour.lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
  return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
          -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
          -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool inGamut(const Oklch &colour) {
  constexpr double tolerance = 0.0005;
  const auto rgb = linearRgb(colour);
  return std::all_of(rgb.begin(), rgb.end(), [](double c) { return c >= -tolerance && c <= 1 + tolerance; });
}

}  // namespace

double linearLight(double channel) {
  return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

Oklch toOklch(const QColor &colour) {
  const double r = linearLight(colour.redF());
  const double g = linearLight(colour.greenF());
  const double b = linearLight(colour.blueF());
  const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
  const double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
  const double bb = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
  return {lightness, std::hypot(a, bb), std::atan2(bb, a)};
}

QColor fromOklch(const Oklch &colour) {
  Oklch fitting = colour;
  fitting.lightness = std::clamp(colour.lightness, 0.0, 1.0);
  if (!inGamut(fitting)) {
    double low = 0;
    double high = fitting.chroma;
    while (high - low > 0.0002) {
      fitting.chroma = (low + high) / 2;
      (inGamut(fitting) ? low : high) = fitting.chroma;
    }
    fitting.chroma = low;
  }
  const auto rgb = linearRgb(fitting);
  const auto channel = [](double value) {
    return static_cast<int>(std::lround(255 * encoded(std::clamp(value, 0.0, 1.0))));
  };
  return QColor(channel(rgb[0]), channel(rgb[1]), channel(rgb[2]));
}

}  // namespace florilegium::gui
