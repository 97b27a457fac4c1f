// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <memory>

#include "florilegium/exchange/exchange.h"

namespace florilegium::gui {

/// A part of a project, small enough to show how its export looks: all codes and coders, and a few
/// passages of one source from the one wanted on.
struct PreviewOrder {
  std::shared_ptr<Project> part;
  std::string format;
  ExportOptions options;
  std::string marked;  ///< UUID of the passage the person has selected; empty: none
  // How much of the whole is left out.
  qint64 coders = 0;
  qint64 codes = 0;
  qint64 sources = 0;
  qint64 memos = 0;
  qint64 before = 0;  ///< passages of the export before the first one shown
  qint64 after = 0;   ///< and behind the last one
};

/// What the preview shows.
struct PreviewText {
  QStringList lines;
  int markedFrom = -1;  ///< first line of the passage selected, -1: not shown
  int markedTo = -1;    ///< behind its last line
  QString problem;      ///< why there is nothing to see
};

inline constexpr int mostPreviewLines = 200;

/// Takes what a preview needs from a project, starting with `tag`, or with the first passage. Texts are
/// shared, not copied.
[[nodiscard]] PreviewOrder previewOrder(const Project &project, TagId tag, const std::string &format,
                                        const ExportOptions &options);

/// Makes the preview; callable on any thread.
[[nodiscard]] PreviewText previewText(const PreviewOrder &order);

}  // namespace florilegium::gui
