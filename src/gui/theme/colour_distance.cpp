// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QColor>
#include <cmath>
#include <numbers>

#include "gui/theme/oklch.h"
#include "gui/theme/pigment.h"

namespace florilegium::gui {

namespace {

constexpr double kPi = std::numbers::pi;

struct Lab {
  double l;
  double a;
  double b;
};

/// CIE 1976 with the white point D65.
Lab toLab(const QColor &colour) {
  const double r = linearLight(colour.redF());
  const double g = linearLight(colour.greenF());
  const double b = linearLight(colour.blueF());
  const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
  const double x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
  const double y = f(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
  const double z = f((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double hueOf(double a, double b) {
  if (a == 0 && b == 0) return 0;
  const double hue = std::atan2(b, a);
  return hue < 0 ? hue + 2 * kPi : hue;
}

}  // namespace

qreal contrast(const QColor &a, const QColor &b) {
  const auto luminance = [](const QColor &colour) {
    return 0.2126 * linearLight(colour.redF()) + 0.7152 * linearLight(colour.greenF()) +
           0.0722 * linearLight(colour.blueF());
  };
  const double first = luminance(a);
  const double second = luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

qreal colourDistance(const QColor &first, const QColor &second) {
  const Lab one = toLab(first);
  const Lab two = toLab(second);
  const double meanC = (std::hypot(one.a, one.b) + std::hypot(two.a, two.b)) / 2;
  const double g = 0.5 * (1 - std::sqrt(std::pow(meanC, 7) / (std::pow(meanC, 7) + std::pow(25.0, 7))));
  const double a1 = (1 + g) * one.a;
  const double a2 = (1 + g) * two.a;
  const double c1 = std::hypot(a1, one.b);
  const double c2 = std::hypot(a2, two.b);
  const double h1 = hueOf(a1, one.b);
  const double h2 = hueOf(a2, two.b);
  const bool grey = c1 * c2 == 0;

  double hueStep = grey ? 0 : h2 - h1;
  if (hueStep > kPi) hueStep -= 2 * kPi;
  if (hueStep < -kPi) hueStep += 2 * kPi;
  double meanHue = h1 + h2;
  if (!grey) {
    meanHue /= 2;
    if (std::abs(h1 - h2) > kPi) meanHue += meanHue < kPi ? kPi : -kPi;
  }
  const double dL = two.l - one.l;
  const double dC = c2 - c1;
  const double dH = 2 * std::sqrt(c1 * c2) * std::sin(hueStep / 2);
  const double meanL = (one.l + two.l) / 2;
  const double meanCp = (c1 + c2) / 2;
  const double t = 1 - 0.17 * std::cos(meanHue - kPi / 6) + 0.24 * std::cos(2 * meanHue) +
                   0.32 * std::cos(3 * meanHue + kPi / 30) - 0.20 * std::cos(4 * meanHue - 63 * kPi / 180);
  const double meanHueDegrees = meanHue * 180 / kPi;
  const double turn = kPi / 6 * std::exp(-std::pow((meanHueDegrees - 275) / 25, 2));
  const double rc = 2 * std::sqrt(std::pow(meanCp, 7) / (std::pow(meanCp, 7) + std::pow(25.0, 7)));
  const double sl = 1 + 0.015 * std::pow(meanL - 50, 2) / std::sqrt(20 + std::pow(meanL - 50, 2));
  const double sc = 1 + 0.045 * meanCp;
  const double sh = 1 + 0.015 * meanCp * t;
  const double rt = -std::sin(2 * turn) * rc;
  const double l = dL / sl;
  const double c = dC / sc;
  const double h = dH / sh;
  return std::sqrt(l * l + c * c + h * h + rt * c * h);
}

}  // namespace florilegium::gui
