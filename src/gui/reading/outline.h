// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

#include "florilegium/model/project.h"

namespace florilegium::gui {

/// A heading of a source with what lies under it.
struct OutlineEntry {
  Span heading;
  int depth = 0;     ///< from 0, counted within this source
  int passages = 0;  ///< tags that begin under it, also under headings below it
  QString text;
};

/// Title and headings of a source, in order.
[[nodiscard]] QVector<OutlineEntry> outlineOf(const Project &project, SourceId source,
                                              const Revision &revision);
/// The last entry at or before a place; -1 before the first.
[[nodiscard]] int outlineEntryAt(const QVector<OutlineEntry> &outline, Position position);

}  // namespace florilegium::gui
