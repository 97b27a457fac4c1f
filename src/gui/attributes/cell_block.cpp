// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/attributes/cell_block.h"

namespace florilegium::gui {

namespace {

constexpr QChar quote = u'"';

}  // namespace

QString toTabs(const QVector<QStringList> &rows) {
  QString text;
  for (const QStringList &row : rows) {
    QStringList cells;
    for (QString cell : row) {
      if (cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(quote)) {
        cell.replace(quote, QStringLiteral("\"\""));
        cell = quote + cell + quote;
      }
      cells << cell;
    }
    text += cells.join(u'\t') + u'\n';
  }
  return text;
}

QVector<QStringList> fromTabs(const QString &text) {
  QVector<QStringList> rows;
  QStringList row;
  QString cell;
  bool inQuotes = false;
  bool begun = false;
  const auto endCell = [&] {
    row << cell;
    cell.clear();
    begun = false;
  };
  const auto endRow = [&] {
    endCell();
    rows << row;
    row.clear();
  };
  for (qsizetype i = 0; i < text.size(); ++i) {
    const QChar c = text[i];
    if (inQuotes) {
      if (c != quote)
        cell += c;
      else if (i + 1 < text.size() && text[i + 1] == quote)
        cell += text[++i];
      else
        inQuotes = false;
    } else if (c == quote && !begun) {
      inQuotes = begun = true;
    } else if (c == u'\t') {
      endCell();
    } else if (c == u'\n') {
      endRow();
    } else if (c != u'\r') {
      cell += c;
      begun = true;
    }
  }
  if (!cell.isEmpty() || !row.isEmpty()) endRow();
  return rows;
}

}  // namespace florilegium::gui
