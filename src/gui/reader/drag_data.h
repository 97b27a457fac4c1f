// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <memory>
#include <optional>
#include <vector>

#include "florilegium/base/ids.h"
#include "florilegium/text/span.h"

namespace florilegium::gui {

/// A code is dragged as its id in decimal digits.
inline constexpr const char *codeMimeType = "application/x-florilegium-code";
/// Tags are dragged as their ids in decimal digits with spaces between.
inline constexpr const char *tagMimeType = "application/x-florilegium-tag";
/// Selected words are dragged as "SOURCE START END" in decimal digits, beside the words as plain text.
inline constexpr const char *spanMimeType = "application/x-florilegium-span";

struct DraggedSpan {
  SourceId source;
  Span span;
  friend bool operator==(const DraggedSpan &, const DraggedSpan &) = default;
};

[[nodiscard]] std::unique_ptr<QMimeData> dragDataOf(const DraggedSpan &span, const QString &words);
[[nodiscard]] std::unique_ptr<QMimeData> dragDataOf(const std::vector<TagId> &tags);

/// What a drag holds; nothing if it holds something else or is damaged. Whether the ids still exist is for
/// the caller to ask.
[[nodiscard]] CodeId draggedCode(const QMimeData &data);
[[nodiscard]] std::vector<TagId> draggedTags(const QMimeData &data);
[[nodiscard]] std::optional<DraggedSpan> draggedSpan(const QMimeData &data);

}  // namespace florilegium::gui
