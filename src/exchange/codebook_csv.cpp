// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>

#include "codebook_formats.h"
#include "csv.h"
#include "florilegium/text/utf8.h"
#include "trouble.h"

namespace florilegium::exchange {

namespace {

/// Names joined by "/"; in a name it is written "\/", and a backslash twice.
std::string escaped(std::string_view name) {
  std::string text;
  for (const char c : name) {
    if (c == '/' || c == '\\') text += '\\';
    text += c;
  }
  return text;
}

std::string trimmedCell(std::string_view text) {
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == text.npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1));
}

std::vector<std::string> namesIn(std::string_view path) {
  std::vector<std::string> names(1);
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (path[i] == '\\' && i + 1 < path.size() && (path[i + 1] == '/' || path[i + 1] == '\\'))
      names.back() += path[++i];
    else if (path[i] == '/')
      names.emplace_back();
    else
      names.back() += path[i];
  }
  for (std::string &name : names)
    name = trimmedCell(name);
  std::erase(names, "");
  return names;
}

/// The column that a heading names, under the names that other programs use.
std::string columnNamed(std::string heading) {
  for (char &c : heading)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  heading = trimmedCell(heading);
  if (heading == "tag" || heading == "code") return "name";
  if (heading == "color") return "colour";
  if (heading == "description" || heading == "comment") return "definition";
  if (heading == "key") return "shortcut";
  return heading;
}

/// Builds the book row by row; codes that only stand in the path of others are made, too.
class TableReader {
 public:
  explicit TableReader(const CsvRow &head) {
    for (std::size_t i = 0; i < head.cells.size(); ++i)
      m_columns.emplace(columnNamed(head.cells[i]), i);
  }
  [[nodiscard]] bool namesCodes() const { return m_columns.contains("path") || m_columns.contains("name"); }
  [[nodiscard]] Result<void> take(const CsvRow &row);
  CodeList book;

 private:
  [[nodiscard]] std::string cell(const CsvRow &row, const char *column) const {
    const auto found = m_columns.find(column);
    if (found == m_columns.end() || found->second >= row.cells.size()) return {};
    return trimmedCell(csvUnguarded(trimmedCell(row.cells[found->second])));
  }
  [[nodiscard]] std::size_t place(const std::vector<std::string> &names);

  std::map<std::string, std::size_t> m_columns;
  std::map<std::vector<std::string>, std::size_t> m_places;
};

std::size_t TableReader::place(const std::vector<std::string> &names) {
  std::optional<std::size_t> parent;
  std::vector<std::string> path;
  for (const std::string &name : names) {
    path.push_back(name);
    const auto [known, fresh] = m_places.try_emplace(path, book.size());
    if (fresh) {
      CodebookEntry entry;
      entry.code.name = name;
      entry.parent = parent;
      book.push_back(std::move(entry));
    }
    parent = known->second;
  }
  return *parent;
}

Result<void> TableReader::take(const CsvRow &row) {
  const std::string line = "line " + std::to_string(row.line);
  constexpr std::size_t deepest = 64;
  std::vector<std::string> names = namesIn(cell(row, "path"));
  if (names.empty()) names = {cell(row, "name")};
  if (names.front().empty())
    return failure(ErrorCode::BadFormat, {}, line + " has neither a path nor a name");
  if (names.size() > deepest)
    return failure(ErrorCode::BadFormat, {}, line + " is nested deeper than " + std::to_string(deepest));
  CodebookEntry &entry = book[place(names)];
  Code &code = entry.code;
  if (const std::string colour = cell(row, "colour"); !colour.empty()) {
    entry.colour = parseColour(colour.starts_with('#') ? colour : "#" + colour);
    if (!entry.colour)
      return failure(ErrorCode::BadFormat, {}, line + ": " + shown(colour) + " is not a colour");
  }
  code.shortcut = cell(row, "shortcut");
  code.definition = cell(row, "definition");
  code.include = cell(row, "include");
  code.exclude = cell(row, "exclude");
  entry.memo = cell(row, "memo");
  std::string lines = cell(row, "examples") + "\n";
  for (std::size_t end = lines.find('\n'); end != lines.npos; end = lines.find('\n')) {
    const std::string example = trimmedCell(std::string_view(lines).substr(0, end));
    lines.erase(0, end + 1);
    if (auto quoted = exampleIn(example))
      code.examples.push_back(std::move(*quoted));
    else if (!example.empty())
      code.example += (code.example.empty() ? "" : "\n") + example;
  }
  return {};
}

}  // namespace

Result<void> writeCodebookCsv(const Project &project, const ExportOptions &options, const Sink &sink,
                              const Progress &) {
  // Spreadsheets take a table without the mark for one of the computer's old encoding.
  std::string bytes = "\xEF\xBB\xBF";
  bytes +=
      csvLine({"path", "name", "colour", "shortcut", "definition", "include", "exclude", "examples", "memo"});
  for (const Code *code : project.codes()) {
    std::string path;
    for (const Code *row : project.upwards(code->id))
      path = path.empty() ? escaped(row->name) : escaped(row->name) + "/" + path;
    std::string examples = code->example;
    for (const Example &example : code->examples)
      examples += (examples.empty() ? "" : "\n") + exampleLine(example);
    const Memo *memo = options.memos ? project.memoOn(MemoOn::Code, code->id.value) : nullptr;
    std::vector<std::string> cells = {
        path,           code->name,       toString(code->colour),
        code->shortcut, code->definition, code->include,
        code->exclude,  examples,         memo != nullptr ? memo->text : std::string()};
    for (std::string &cell : cells)
      cell = csvGuarded(cleaned(cell));
    bytes += csvLine(cells);
  }
  return sink(bytes);
}

Result<CodeList> readCodebookCsv(std::string_view text) {
  if (const auto bad = firstInvalidUtf8(text))
    return failure(ErrorCode::BadFormat, {}, "it is not UTF-8 text (byte " + std::to_string(*bad) + ")");
  if (text.find('\0') != text.npos) return failure(ErrorCode::BadFormat, {}, "it holds a NUL character");
  const auto rows = readCsv(text);
  if (!rows) return failure(rows.error());
  if (rows->empty()) return failure(ErrorCode::Empty);
  TableReader table(rows->front());
  if (!table.namesCodes())
    return failure(ErrorCode::BadFormat, {}, "its first line names no column \"path\" or \"name\"");
  for (std::size_t i = 1; i < rows->size(); ++i)
    if (const auto done = table.take((*rows)[i]); !done) return failure(done.error());
  return std::move(table.book);
}

}  // namespace florilegium::exchange
