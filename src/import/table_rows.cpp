// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_rows.h"

#include <algorithm>
#include <map>
#include <set>

#include "florilegium/text/utf8.h"
#include "plain_words.h"
#include "raw_text.h"

namespace florilegium::import {

namespace {

/// Takes rows off the front of a table's text.
class RowReader {
 public:
  RowReader(std::string_view text, char separator) : m_text(text), m_separator(separator) {}

  [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
  [[nodiscard]] bool openQuote() const { return m_open; }

  TableRow next() {
    TableRow row;
    while (true) {
      row.push_back(cell());
      if (atEnd()) return row;
      const char c = m_text[m_at++];
      if (c == '\n') return row;
    }
  }

 private:
  std::string cell() {
    std::size_t start = m_at;
    while (start < m_text.size() && m_text[start] == ' ' && m_separator != ' ')
      ++start;
    if (start < m_text.size() && m_text[start] == '"') return quoted(start + 1);
    const char stops[] = {m_separator, '\n'};
    const std::size_t end = std::min(m_text.find_first_of(std::string_view(stops, 2), m_at), m_text.size());
    std::string value(trimmed(m_text.substr(m_at, end - m_at)));
    m_at = end;
    return value;
  }

  std::string quoted(std::size_t from) {
    std::string value;
    m_at = from;
    while (true) {
      const std::size_t quote = m_text.find('"', m_at);
      if (quote == m_text.npos) {
        value += m_text.substr(m_at);
        m_at = m_text.size();
        m_open = true;
        return value;
      }
      value += m_text.substr(m_at, quote - m_at);
      m_at = quote + 1;
      if (m_at < m_text.size() && m_text[m_at] == '"') {
        value += '"';
        ++m_at;
        continue;
      }
      // What stands between the closing mark and the separator belongs to the cell.
      const char stops[] = {m_separator, '\n'};
      const std::size_t end = std::min(m_text.find_first_of(std::string_view(stops, 2), m_at), m_text.size());
      value += trimmed(m_text.substr(m_at, end - m_at));
      m_at = end;
      return value;
    }
  }

  std::string_view m_text;
  char m_separator;
  std::size_t m_at = 0;
  bool m_open = false;
};

bool isBlank(const TableRow &row) {
  return std::all_of(row.begin(), row.end(), [](const std::string &cell) { return trimmed(cell).empty(); });
}

bool isNumber(const std::string &cell) {
  return !cell.empty() && cell.find_first_not_of("0123456789.,-+% ") == cell.npos;
}

/// Whether a row names columns: short cells, all different, no numbers.
bool isHeader(const std::vector<TableRow> &rows) {
  const TableRow &first = rows.front();
  std::set<std::string> names;
  std::size_t empty = 0;
  for (const std::string &cell : first) {
    if (cell.size() > 300 || isNumber(cell)) return false;
    empty += cell.empty() ? 1 : 0;
    if (!cell.empty() && !names.insert(lowerAscii(cell)).second) return false;
  }
  return rows.size() > 1 && empty * 2 < first.size();
}

void nameColumns(TextTable &table, std::size_t count) {
  std::map<std::string, int> seen;
  for (std::size_t i = 0; i < count; ++i) {
    std::string name =
        i < table.columns.size() ? std::string(leftOf(simplified(table.columns[i]), 100)) : std::string();
    if (name.empty()) name = "Column " + std::to_string(i + 1);
    const int times = ++seen[name];
    if (times > 1) name += " (" + std::to_string(times) + ")";
    if (i < table.columns.size())
      table.columns[i] = std::move(name);
    else
      table.columns.push_back(std::move(name));
  }
}

/// How even a table of the first rows is: 0 for none, more for more columns alike.
double evenness(std::string_view text, char separator) {
  RowReader reader(text, separator);
  std::map<std::size_t, int> counts;
  int rows = 0;
  while (!reader.atEnd() && rows < 200) {
    const TableRow row = reader.next();
    if (isBlank(row) || (reader.atEnd() && rows > 2)) continue;
    ++counts[row.size()];
    ++rows;
  }
  const auto usual = std::max_element(counts.begin(), counts.end(),
                                      [](const auto &a, const auto &b) { return a.second < b.second; });
  if (usual == counts.end() || usual->first < 2) return 0;
  return static_cast<double>(usual->second) / rows *
         (1 + 0.02 * static_cast<double>(std::min<std::size_t>(usual->first, 20)));
}

}  // namespace

char separatorOf(std::string_view utf8) {
  const std::string_view start = frontOf(utf8, 65'536);
  char best = 0;
  double most = 0.6;
  for (const char separator : {',', ';', '\t', '|'}) {
    const double even = evenness(start, separator);
    if (even > most) {
      most = even;
      best = separator;
    }
  }
  return best;
}

Result<TextTable> tableIn(std::string_view utf8, char separator, const ImportLimits &limits,
                          const Progress &progress) {
  TextTable table;
  table.separator = separator;
  RowReader reader(utf8, separator);
  std::int64_t cells = 0;
  std::map<std::size_t, int> widths;
  std::size_t widest = 1;
  while (!reader.atEnd()) {
    if (progress.cancelled()) return failure(ErrorCode::Cancelled);
    TableRow row = reader.next();
    cells += static_cast<std::int64_t>(row.size());
    if (cells > limits.elements)
      return failure(ErrorCode::BadFormat, {},
                     "it has more than " + std::to_string(limits.elements) + " cells");
    if (isBlank(row)) continue;
    ++widths[row.size()];
    widest = std::max(widest, row.size());
    table.rows.push_back(std::move(row));
  }
  table.openQuote = reader.openQuote();
  if (table.rows.empty()) return table;
  const auto usual = std::max_element(widths.begin(), widths.end(),
                                      [](const auto &a, const auto &b) { return a.second < b.second; });
  table.ragged = static_cast<int>(table.rows.size()) - usual->second;
  table.header = isHeader(table.rows);
  if (table.header) {
    table.columns = std::move(table.rows.front());
    table.rows.erase(table.rows.begin());
  }
  nameColumns(table, std::min<std::size_t>(widest, 10'000));
  return table;
}

void nameByFirstRow(TextTable &table) {
  if (table.header || table.rows.empty()) return;
  const std::size_t count = table.columns.size();
  table.columns = std::move(table.rows.front());
  table.rows.erase(table.rows.begin());
  table.header = true;
  nameColumns(table, count);
}

std::size_t longestColumn(const TextTable &table) {
  std::vector<std::size_t> sizes(table.columns.size(), 0);
  for (const TableRow &row : table.rows) {
    for (std::size_t i = 0; i < std::min(row.size(), sizes.size()); ++i)
      sizes[i] += isNumber(row[i]) ? 0 : row[i].size();
  }
  return static_cast<std::size_t>(std::max_element(sizes.begin(), sizes.end()) - sizes.begin());
}

std::size_t namingColumn(const TextTable &table, std::size_t textColumn) {
  for (const char *wanted : {"name", "title", "id", "respondent", "participant", "respondent id",
                             "response id", "case", "no", "nr"}) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      if (i != textColumn && lowerAscii(table.columns[i]) == wanted) return i;
    }
  }
  for (std::size_t i = 0; i < std::min<std::size_t>(table.columns.size(), 50); ++i) {
    std::set<std::string_view> different;
    bool fits = i != textColumn && !table.rows.empty();
    for (const TableRow &row : table.rows) {
      fits =
          fits && i < row.size() && !row[i].empty() && row[i].size() <= 60 && different.insert(row[i]).second;
      if (!fits) break;
    }
    if (fits) return i;
  }
  return table.columns.size();
}

}  // namespace florilegium::import
