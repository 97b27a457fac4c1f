// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "florilegium/text/difference.h"

namespace florilegium {

namespace {

/// Where a span that starts inside an edit starts afterwards: at its first code point that is still there.
Position startIn(const Edit &edit, Position start) {
  if (start < edit.takenOut().start) return edit.after.start + start - edit.before.start;
  return edit.after.end - (edit.before.end - std::max(start, edit.takenOut().end));
}

/// The same for its end: behind its last code point that is still there.
Position endIn(const Edit &edit, Position end) {
  if (end > edit.takenOut().end) return edit.after.end - (edit.before.end - end);
  return edit.after.start + std::min(end, edit.takenOut().start) - edit.before.start;
}

}  // namespace

std::size_t EditMap::firstAt(Position position) const {
  const auto found = std::lower_bound(m_edits.begin(), m_edits.end(), position,
                                      [](const Edit &edit, Position at) { return edit.before.end < at; });
  return static_cast<std::size_t>(found - m_edits.begin());
}

Position EditMap::shiftBefore(std::size_t edit) const {
  return edit == 0 ? 0 : m_edits[edit - 1].after.end - m_edits[edit - 1].before.end;
}

Position EditMap::map(Position position) const {
  const std::size_t at = firstAt(position);
  if (at == m_edits.size() || position < m_edits[at].before.start) return position + shiftBefore(at);
  const Edit &edit = m_edits[at];
  if (position < edit.takenOut().start) return edit.after.start + position - edit.before.start;
  if (position >= edit.takenOut().end) return edit.after.end - (edit.before.end - position);
  return edit.after.start + edit.sameStart;
}

std::optional<Span> EditMap::stillThere(Span span) const {
  const auto goneAt = [this](Position position) -> std::optional<Span> {
    for (std::size_t i = firstAt(position); i < m_edits.size() && m_edits[i].before.start <= position; ++i)
      if (m_edits[i].takenOut().contains(position)) return m_edits[i].takenOut();
    return std::nullopt;
  };
  if (span.empty()) return std::nullopt;
  if (const auto gone = goneAt(span.start)) span.start = gone->end;
  if (span.empty()) return std::nullopt;
  if (const auto gone = goneAt(span.end - 1)) span.end = gone->start;
  if (span.empty()) return std::nullopt;
  return Span{map(span.start), map(span.end - 1) + 1};
}

std::optional<Span> EditMap::map(Span span) const {
  if (span.empty()) return std::nullopt;
  const std::size_t first = firstAt(span.start);
  Span mapped{span.start + shiftBefore(first), span.end + shiftBefore(first)};
  Position left = span.length();
  Position replaced = 0;
  for (std::size_t i = first; i < m_edits.size() && m_edits[i].before.start < span.end; ++i) {
    const Edit &edit = m_edits[i];
    mapped.end = span.end + edit.after.end - edit.before.end;
    if (edit.before.end == span.start) {
      mapped.start = edit.after.end;
      continue;
    }
    const Position gone = edit.takenOut().intersected(span).length();
    left -= gone;
    if (!edit.putIn().empty()) replaced += gone;
    const bool whole = span.contains(edit.before);
    if (edit.before.start <= span.start) mapped.start = whole ? edit.after.start : startIn(edit, span.start);
    if (edit.before.end >= span.end) mapped.end = whole ? edit.after.end : endIn(edit, span.end);
  }
  if (left <= 0 || replaced > left || mapped.empty()) return std::nullopt;
  return mapped;
}

}  // namespace florilegium
