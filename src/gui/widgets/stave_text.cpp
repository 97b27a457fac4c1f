// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

#include "gui/widgets/stave.h"

namespace florilegium::gui {

namespace {

struct Landmark {
  qreal place;
  const char *name;
};

constexpr std::array kLandmarks{
    Landmark{.05, QT_TRANSLATE_NOOP("Stave", "the beginning")},
    Landmark{.25, QT_TRANSLATE_NOOP("Stave", "one quarter")},
    Landmark{1 / 3.0, QT_TRANSLATE_NOOP("Stave", "one third")},
    Landmark{.5, QT_TRANSLATE_NOOP("Stave", "the middle")},
    Landmark{2 / 3.0, QT_TRANSLATE_NOOP("Stave", "two thirds")},
    Landmark{.75, QT_TRANSLATE_NOOP("Stave", "three quarters")},
    Landmark{.95, QT_TRANSLATE_NOOP("Stave", "the end")},
};

/// Where the most marks start within a tenth of the length, as a share of it; the middle of that tenth.
qreal densestPlace(const StaveData &data) {
  constexpr qreal window = .1;
  std::vector<qreal> places;
  for (const StaveData::Mark &mark : data.marks) {
    places.push_back(static_cast<qreal>(mark.start) / static_cast<qreal>(data.length));
  }
  std::sort(places.begin(), places.end());
  std::size_t most = 0;
  qreal best = 0;
  std::size_t last = 0;
  for (std::size_t first = 0; first < places.size(); ++first) {
    while (last < places.size() && places[last] <= places[first] + window)
      ++last;
    if (last - first > most) {
      most = last - first;
      best = (places[first] + places[last - 1]) / 2;
    }
  }
  return best;
}

}  // namespace

QString staveText(const StaveData &data) {
  const auto count = static_cast<int>(data.marks.size());
  if (count == 0) return QCoreApplication::translate("Stave", "No passages");
  constexpr int fewToTell = 3;
  if (count < fewToTell || data.length <= 0) {
    return QCoreApplication::translate("Stave", "%n passage(s)", nullptr, count);
  }
  const qreal place = densestPlace(data);
  const auto nearest =
      std::min_element(kLandmarks.begin(), kLandmarks.end(), [place](const auto &a, const auto &b) {
        return std::abs(a.place - place) < std::abs(b.place - place);
      });
  return QCoreApplication::translate("Stave", "%n passage(s), densest at %1", nullptr, count)
      .arg(QCoreApplication::translate("Stave", nearest->name));
}

}  // namespace florilegium::gui
