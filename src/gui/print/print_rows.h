// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <functional>
#include <unordered_map>
#include <vector>

#include "gui/reader/tag_scene.h"

namespace florilegium::gui {

/// A strip of a page that is no line of the source: of the title, the legend, the memos. Lengths are in the
/// pixels of the page.
struct PrintRow {
  int height = 0;
  bool keepWithNext = false;
  bool startsPage = false;
  /// Paints with the top left corner given.
  std::function<void(QPainter &, QPointF)> paint;
};

struct RowText {
  QString text;
  QFont font;
  QColor ink;
  qreal lineHeight = 18;
  qreal indent = 0;
};
/// One row for each line of a text broken at a width.
void appendText(std::vector<PrintRow> &rows, const RowText &text, qreal width);
void appendGap(std::vector<PrintRow> &rows, int height);

/// The project's and the source's name, and how many passages are shown of how many. `titled`: the text
/// begins with its title, so that the source's name would say it twice.
[[nodiscard]] std::vector<PrintRow> titleRows(const Project &project, SourceId source,
                                              const TagFilter &filter, bool titled, qreal width);
/// The codes of the tags shown, with chip, name and count, in the order of the codebook. A code with a
/// pattern shows its line as well.
[[nodiscard]] std::vector<PrintRow> legendRows(const Project &project, SourceId source,
                                               const TagFilter &filter,
                                               const std::unordered_map<CodeId, int> &patterns, qreal width);

/// A memo of the appendix.
struct PrintMemo {
  MemoId id;
  TagId tag;  ///< that it is on; none for a bare span or the source
  Span span;
};
/// The memos on the source, on tags that are shown and on bare spans, by place: the appendix numbers them
/// from 1 in this order.
[[nodiscard]] std::vector<PrintMemo> memosOf(const Project &project, SourceId source,
                                             const TagFilter &filter);
[[nodiscard]] std::vector<PrintRow> memoRows(const Project &project, const Revision &revision,
                                             const std::vector<PrintMemo> &memos, qreal width);

}  // namespace florilegium::gui
