// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <map>

#include "gui/reader/unit_style.h"

namespace florilegium::gui {

/// A unit that is a row of a table: its cells stand in the text with tabs between them.
[[nodiscard]] bool isTableRow(const TextUnit &unit);

/// Where the columns of tables stand: as far apart as their widest cells ask for.
class TableColumns {
 public:
  void clear() { m_tables.clear(); }
  /// The tab stops of a row, in pixels from the column's edge. None where the table is too wide for the
  /// column: its rows then flow.
  [[nodiscard]] const QList<qreal> &stopsOf(const SourceText &text, const std::vector<TextUnit> &units,
                                            int row, const UnitStyle &style, qreal width);

 private:
  struct Table {
    int last = 0;
    QList<qreal> stops;
  };
  std::map<int, Table> m_tables;  ///< by first row
};

}  // namespace florilegium::gui
