// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/places.h"

#include <QSettings>
#include <algorithm>
#include <cstdlib>

#include "florilegium/model/project.h"
#include "florilegium/text/quote.h"
#include "gui/reader/reading_view.h"
#include "gui/shell/strings.h"

namespace florilegium::gui::Places {

namespace {

QString keyOf(const ReadingView &view) {
  const Project &project = *view.project();
  return QStringLiteral("places/%1/%2")
      .arg(toQt(project.info().uuid.toString()), toQt(project.source(view.source())->uuid.toString()));
}

bool known(const ReadingView &view) {
  return view.project() != nullptr && view.project()->source(view.source()) != nullptr;
}

}  // namespace

void save(const ReadingView &view) {
  if (!known(view)) return;
  const ReadingPosition place = view.readingPosition();
  const Span selection = view.selection();
  QSettings().setValue(keyOf(view), QVariantList{static_cast<qlonglong>(place.position), place.offset,
                                                 static_cast<qlonglong>(selection.start),
                                                 static_cast<qlonglong>(selection.end)});
}

void restore(ReadingView &view) {
  if (!known(view)) return;
  const QVariantList kept = QSettings().value(keyOf(view)).toList();
  if (kept.size() < 4) return;
  const Position length = view.text().length();
  const Position place = kept[0].toLongLong();
  const Span selection{kept[2].toLongLong(), kept[3].toLongLong()};
  if (selection.start >= 0 && selection.start < selection.end && selection.end <= length)
    view.setSelection(selection);
  else if (place >= 0 && place <= length)
    view.setCaret(place);
  if (place >= 0 && place <= length) view.restoreReadingPosition({place, kept[1].toInt()});
}

Position samePlace(const SourceText &before, Position position, const SourceText &after) {
  constexpr Position lengths[] = {120, 30, 12};
  for (const Position length : lengths) {
    const auto there =
        placesOf(after, before.slice({position, std::min(before.length(), position + length)}));
    const auto nearest = std::min_element(there.begin(), there.end(), [&](Span a, Span b) {
      return std::abs(a.start - position) < std::abs(b.start - position);
    });
    if (nearest != there.end()) return nearest->start;
  }
  return std::min(position, after.length());
}

}  // namespace florilegium::gui::Places
