// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/portrait_rows.h"

#include <algorithm>

namespace florilegium::gui {

void PortraitRows::reset(const Project &project, SourceId source, Position length, int rows,
                         std::vector<CodeId> codes, const Shown &shown) {
  m_length = std::max<Position>(1, length);
  m_rows = std::max(1, rows);
  m_codes = std::move(codes);
  m_lines.clear();
  for (std::size_t i = 0; i < m_codes.size(); ++i) {
    m_lines[m_codes[i]] = static_cast<int>(i);
  }
  m_counts.assign(m_codes.size() * static_cast<std::size_t>(m_rows), 0);
  for (const SpanIndex::Entry &entry : project.tagIndex(source).all()) {
    const Tag *tag = project.tag(TagId{entry.id});
    if (tag && (!shown || shown(*tag))) add(tag->code, entry.span);
  }
}

void PortraitRows::count(CodeId code, Span span, int change) {
  const auto line = m_lines.find(code);
  if (line == m_lines.end()) return;
  const int first = static_cast<int>(std::clamp<Position>(span.start * m_rows / m_length, 0, m_rows - 1));
  const int last =
      static_cast<int>(std::clamp<Position>((span.end - 1) * m_rows / m_length, first, m_rows - 1));
  const auto base = static_cast<std::size_t>(line->second) * static_cast<std::size_t>(m_rows);
  for (int row = first; row <= last; ++row) {
    m_counts[base + static_cast<std::size_t>(row)] += change;
  }
}

std::vector<PortraitRows::Run> PortraitRows::runs() const {
  std::vector<Run> runs;
  for (int line = 0; line < static_cast<int>(m_codes.size()); ++line) {
    const auto base = static_cast<std::size_t>(line) * static_cast<std::size_t>(m_rows);
    for (int row = 0; row < m_rows; ++row) {
      if (m_counts[base + static_cast<std::size_t>(row)] <= 0) continue;
      const int first = row;
      while (row < m_rows && m_counts[base + static_cast<std::size_t>(row)] > 0)
        ++row;
      runs.push_back({line, first, row});
    }
  }
  return runs;
}

}  // namespace florilegium::gui
