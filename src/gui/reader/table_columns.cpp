// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/reader/table_columns.h"

#include <QFontMetricsF>
#include <algorithm>
#include <numeric>

#include "gui/text/utf16.h"

namespace florilegium::gui {

namespace {

/// Rows that are measured, from the first on; a longer cell of a later one moves what is behind it.
constexpr int measuredRows = 300;
/// Code points of a row beyond which it is plain that it does not fit.
constexpr Position longestRow = 400;
constexpr qreal columnGap = 1.1;  ///< between columns, in S
constexpr qreal boldly = 1.05;    ///< words may be bold

QList<qreal> stopsFor(const SourceText &text, const std::vector<TextUnit> &units, int first, int last,
                      const UnitStyle &style, qreal width) {
  const QFontMetricsF metrics(style.font);
  QList<qreal> widths;
  for (int row = first; row <= std::min(last, first + measuredRows - 1); ++row) {
    const Span span = units[static_cast<std::size_t>(row)].span;
    if (span.length() > longestRow) return {};
    const QStringList cells = toQString(text, span).split(QLatin1Char('\t'));
    for (qsizetype i = 0; i < cells.size(); ++i) {
      if (i == widths.size()) widths.append(0);
      widths[i] = std::max(widths[i], metrics.horizontalAdvance(cells[i].trimmed()) * boldly);
    }
  }
  const qreal allGaps =
      static_cast<qreal>(std::max<qsizetype>(0, widths.size() - 1)) * columnGap * style.size;
  if (widths.size() < 2 || std::accumulate(widths.begin(), widths.end(), allGaps) > width) return {};
  QList<qreal> stops;
  for (qsizetype i = 0; i + 1 < widths.size(); ++i)
    stops.append((i == 0 ? 0 : stops.back()) + std::max(widths[i], style.size) + columnGap * style.size);
  return stops;
}

}  // namespace

bool isTableRow(const TextUnit &unit) {
  return unit.kind == BlockKind::TableCell && !unit.blank;
}

const QList<qreal> &TableColumns::stopsOf(const SourceText &text, const std::vector<TextUnit> &units, int row,
                                          const UnitStyle &style, qreal width) {
  const auto behind = m_tables.upper_bound(row);
  if (behind != m_tables.begin() && std::prev(behind)->second.last >= row)
    return std::prev(behind)->second.stops;
  const auto isRow = [&](int number) { return isTableRow(units[static_cast<std::size_t>(number)]); };
  int first = row;
  while (first > 0 && isRow(first - 1))
    --first;
  int last = row;
  while (last + 1 < static_cast<int>(units.size()) && isRow(last + 1))
    ++last;
  Table &table = m_tables[first];
  table = {last, stopsFor(text, units, first, last, style, width)};
  return table.stops;
}

}  // namespace florilegium::gui
