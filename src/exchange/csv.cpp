// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

#include <algorithm>

namespace florilegium::exchange {

namespace {

/// The separator that stands most often in the first line, outside quotation marks.
char separatorOf(std::string_view text) {
  constexpr std::string_view choices = ",;\t";
  std::size_t counts[3] = {};
  bool quoted = false;
  for (const char c : text) {
    if (c == '"') quoted = !quoted;
    if (!quoted && (c == '\n' || c == '\r')) break;
    if (const std::size_t at = choices.find(c); !quoted && at != choices.npos) ++counts[at];
  }
  return choices[static_cast<std::size_t>(std::max_element(counts, counts + 3) - counts)];
}

/// Whether a spreadsheet would calculate what stands behind the apostrophes of a cell.
bool looksLikeFormula(std::string_view cell) {
  const std::size_t first = cell.find_first_not_of('\'');
  return first != cell.npos && std::string_view("=+-@\t\r").find(cell[first]) != std::string_view::npos;
}

}  // namespace

Result<std::vector<CsvRow>> readCsv(std::string_view text) {
  const char separator = separatorOf(text);
  std::vector<CsvRow> rows;
  CsvRow row;
  std::string cell;
  std::int64_t line = 1;
  bool quoted = false;
  const auto endRow = [&] {
    row.cells.push_back(std::move(cell));
    cell.clear();
    if (std::any_of(row.cells.begin(), row.cells.end(), [](const std::string &c) { return !c.empty(); }))
      rows.push_back(std::move(row));
    row = {{}, line};
  };
  std::int64_t quoteLine = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\n') ++line;
    if (quoted) {
      if (c != '"')
        cell += c;
      else if (i + 1 < text.size() && text[i + 1] == '"')
        cell += text[++i];
      else
        quoted = false;
    } else if (c == '"' && cell.empty()) {
      quoted = true;
      quoteLine = line;
    } else if (c == separator) {
      row.cells.push_back(std::move(cell));
      cell.clear();
    } else if (c == '\n' || (c == '\r' && (i + 1 == text.size() || text[i + 1] != '\n'))) {
      endRow();
    } else if (c != '\r') {
      cell += c;
    }
  }
  if (quoted)
    return failure(ErrorCode::BadFormat, {},
                   "the quotation mark of line " + std::to_string(quoteLine) + " is not closed");
  if (!cell.empty() || !row.cells.empty()) endRow();
  return rows;
}

std::string csvLine(const std::vector<std::string> &cells) {
  std::string line;
  for (const std::string &cell : cells) {
    if (&cell != &cells.front()) line += ',';
    if (cell.find_first_of("\",;\t\r\n") == cell.npos) {
      line += cell;
      continue;
    }
    line += '"';
    for (const char c : cell)
      line.append(c == '"' ? 2 : 1, c);
    line += '"';
  }
  return line + "\r\n";
}

std::string csvGuarded(std::string_view cell) {
  return looksLikeFormula(cell) ? "'" + std::string(cell) : std::string(cell);
}

std::string csvUnguarded(std::string_view cell) {
  if (cell.starts_with('\'') && looksLikeFormula(cell)) cell.remove_prefix(1);
  return std::string(cell);
}

}  // namespace florilegium::exchange
