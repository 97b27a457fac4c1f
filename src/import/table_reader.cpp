// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <new>

#include "binary_kind.h"
#include "encoding.h"
#include "florilegium/base/sha256.h"
#include "florilegium/import/table.h"
#include "florilegium/text/utf8.h"
#include "normalise.h"
#include "plain_words.h"
#include "reader.h"
#include "table_rows.h"
#include "text_builder.h"

namespace florilegium::import {

namespace {

Confidence sniffTable(const Sniffed &file, std::string_view ending) {
  if (file.binary || file.ending != ending) return Confidence::No;
  return separatorOf(file.head) != 0 ? Confidence::Likely : Confidence::ByName;
}

Confidence sniffCsv(const Sniffed &file) {
  return sniffTable(file, "csv");
}

Confidence sniffTsv(const Sniffed &file) {
  return std::max(sniffTable(file, "tsv"), sniffTable(file, "tab"));
}

/// A table with what was found on the way to it.
struct ReadTable {
  TextTable table;
  Encoding encoding;
  std::vector<std::string> report;
};

Result<ReadTable> readTable(const Input &input, char otherwise) {
  const Encoding encoding = input.options.encoding.empty()
                                ? detectEncoding(input.bytes)
                                : Encoding{preferredName(input.options.encoding), FoundBy::Choice};
  ReadTable result;
  Result<std::string> utf8 =
      decodeFile(input.bytes, encoding, input.limits.textBytes, input.progress, result.report);
  if (!utf8) return failure(utf8.error());
  std::string_view text = *utf8;
  char separator = 0;
  // A first line that names the separator is none of the table's.
  if (startsIgnoringCase(text, "sep=") && text.size() > 5 && (text[5] == '\n' || text[5] == '\r')) {
    separator = text[4];
    text.remove_prefix(text.find('\n') + 1);
  }
  if (separator == 0) separator = separatorOf(text);
  if (separator == 0) separator = otherwise;
  Result<TextTable> table = tableIn(text, separator, input.limits, input.progress);
  if (!table) return failure(table.error());
  result.table = *std::move(table);
  result.encoding = encoding;
  const std::string name = separator == '\t'  ? "tabs"
                           : separator == ';' ? "semicolons"
                           : separator == '|' ? "bars"
                                              : "commas";
  result.report.push_back("Cells are separated by " + name +
                          (result.table.header ? "; the first row names the columns." : "."));
  if (result.table.ragged > 0)
    result.report.push_back("Rows with more or fewer cells than most: " +
                            counted(result.table.ragged, "row.", "rows."));
  if (result.table.openQuote) result.report.emplace_back("The file ends inside quotation marks.");
  return result;
}

Result<ImportedText> oneText(const Input &input, char otherwise) {
  Result<ReadTable> read = readTable(input, otherwise);
  if (!read) return failure(read.error());
  TextBuilder builder;
  const auto write = [&](const TableRow &row) {
    builder.openRow();
    for (const std::string &cell : row) {
      builder.openCell();
      builder.flow(cell);
    }
    builder.closeRow();
  };
  if (read->table.header) write(read->table.columns);
  const auto rows = static_cast<std::int64_t>(read->table.rows.size());
  for (std::int64_t i = 0; i < rows; ++i) {
    if (i % 1024 == 0) input.progress.report(i, rows);
    if (input.progress.cancelled()) return failure(ErrorCode::Cancelled);
    write(read->table.rows[static_cast<std::size_t>(i)]);
  }
  ImportedText imported;
  if (auto done = takeRendered(builder, imported); !done) return failure(done.error());
  note(read->encoding, imported.origin);
  imported.report = std::move(read->report);
  imported.attributes["rows"] = std::to_string(read->table.rows.size());
  return imported;
}

Result<ImportedText> readCsv(const Input &input) {
  return oneText(input, ',');
}

Result<ImportedText> readTsv(const Input &input) {
  return oneText(input, '\t');
}

/// A column by its name, without regard to case, or its number from 1; `otherwise` where nothing is asked
/// for.
Result<std::size_t> columnNamed(const TextTable &table, const std::string &name, std::size_t otherwise) {
  if (name.empty()) return otherwise;
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i] == name) return i;
  }
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (lowerAscii(table.columns[i]) == lowerAscii(name)) return i;
  }
  const bool digits = name.size() < 6 && name.find_first_not_of("0123456789") == name.npos;
  const std::size_t number = digits ? std::stoul(name) : 0;
  if (number >= 1 && number <= table.columns.size()) return number - 1;
  return failure(ErrorCode::BadFormat, {}, "it has no column “" + name + "”");
}

std::string stemOf(std::string_view fileName) {
  const std::size_t dot = fileName.rfind('.');
  return std::string(dot == fileName.npos || dot == 0 ? fileName : fileName.substr(0, dot));
}

/// A cell's lines are paragraphs.
void writeCell(const std::string &cell, TextBuilder &builder) {
  std::string_view rest = cell;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = trimmed(rest.substr(0, end));
    if (line.empty()) {
      builder.separate(Gap::Paragraph);
    } else {
      builder.openBlock(BlockKind::Paragraph, 0);
      builder.keep(line);
      builder.closeBlock();
    }
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
}

Result<std::vector<ImportedText>> rowsOf(const Input &input, std::string_view fileName) {
  const bool tabs = lowerAscii(fileName).ends_with(".tsv") || lowerAscii(fileName).ends_with(".tab");
  Result<ReadTable> read = readTable(input, tabs ? '\t' : ',');
  if (!read) return failure(read.error());
  const TextTable &table = read->table;
  if (table.rows.empty()) return failure(ErrorCode::Empty);
  // A source takes as much memory as ten cells.
  const std::int64_t most = input.limits.elements / 10;
  if (static_cast<std::int64_t>(table.rows.size()) > most)
    return failure(ErrorCode::BadFormat, {},
                   "it has more than " + std::to_string(most) + " rows that would be sources");
  const Result<std::size_t> text = columnNamed(table, input.options.textColumn, longestColumn(table));
  if (!text) return failure(text.error());
  const Result<std::size_t> name = columnNamed(table, input.options.nameColumn, namingColumn(table, *text));
  if (!name) return failure(name.error());
  const std::string hash = sha256(input.bytes);
  std::vector<ImportedText> sources;
  std::int64_t silent = 0;
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    if (input.progress.cancelled()) return failure(ErrorCode::Cancelled);
    const TableRow &row = table.rows[i];
    TextBuilder builder;
    if (*text < row.size()) writeCell(row[*text], builder);
    if (builder.empty()) {
      ++silent;
      continue;
    }
    ImportedText source;
    if (auto done = takeRendered(builder, source); !done) return failure(done.error());
    if (*name < row.size()) source.name = leftOf(simplified(row[*name]), 200);
    if (source.name.empty()) source.name = stemOf(fileName) + " " + std::to_string(i + 1);
    for (std::size_t k = 0; k < std::min(row.size(), table.columns.size()); ++k) {
      if (k != *text && !trimmed(row[k]).empty()) source.attributes[table.columns[k]] = row[k];
    }
    source.origin.file = fileName;
    source.origin.mediaType = table.separator == '\t' ? "text/tab-separated-values" : "text/csv";
    source.origin.bytes = static_cast<std::int64_t>(row[*text].size());
    // Rows that say the same are different sources all the same.
    source.origin.sha256 = sha256(hash + ":" + std::to_string(i + 1));
    note(read->encoding, source.origin);
    source.origin.reader = "table row 1";
    sources.push_back(std::move(source));
  }
  if (sources.empty()) return failure(ErrorCode::Empty);
  read->report.push_back("The text is the column “" + table.columns[*text] +
                         "”; the others became attributes.");
  if (silent > 0)
    read->report.push_back("Rows without text were left out: " + counted(silent, "row.", "rows."));
  for (ImportedText &source : sources)
    source.report = read->report;
  return sources;
}

}  // namespace

Reader csvReader() {
  return {{"csv", "Table (CSV)", {"csv"}, "text/csv"}, "table 1", sniffCsv, readCsv};
}

Reader tsvReader() {
  return {{"tsv", "Table (tabs)", {"tsv", "tab"}, "text/tab-separated-values"}, "table 1", sniffTsv, readTsv};
}

Result<std::vector<ImportedText>> importTableRows(const Input &input, std::string_view fileName) {
  if (input.options.encoding.empty()) {
    if (const std::string kind = binaryKind(input.bytes); !kind.empty())
      return failure(ErrorCode::NotText, {}, kind);
  }
  return rowsOf(input, fileName);
}

Result<TablePreview> previewOf(const Input &input, std::string_view fileName, std::size_t rows) {
  const bool tabs = lowerAscii(fileName).ends_with(".tsv") || lowerAscii(fileName).ends_with(".tab");
  Result<ReadTable> read = readTable(input, tabs ? '\t' : ',');
  if (!read) return failure(read.error());
  TextTable &table = read->table;
  if (table.columns.empty()) return failure(ErrorCode::Empty);
  TablePreview preview;
  const std::size_t text = longestColumn(table);
  const std::size_t name = namingColumn(table, text);
  preview.textColumn = table.columns[text];
  if (name < table.columns.size()) preview.nameColumn = table.columns[name];
  preview.count = static_cast<std::int64_t>(table.rows.size());
  preview.columns = std::move(table.columns);
  table.rows.resize(std::min(rows, table.rows.size()));
  preview.rows = std::move(table.rows);
  return preview;
}

}  // namespace florilegium::import

namespace florilegium {

Result<PlainTable> readPlainTable(std::string_view bytes, std::string_view fileName,
                                  const Progress &progress) {
  using namespace import;
  const ImportOptions options;
  const ImportLimits limits;
  if (const std::string kind = binaryKind(bytes); !kind.empty())
    return failure(ErrorCode::NotText, std::string(fileName), kind);
  const bool tabs = lowerAscii(fileName).ends_with(".tsv") || lowerAscii(fileName).ends_with(".tab");
  try {
    Result<ReadTable> read = readTable({bytes, options, progress, limits}, tabs ? '\t' : ',');
    if (!read) {
      Error error = read.error();
      error.subject = fileName;
      return failure(error);
    }
    nameByFirstRow(read->table);
    if (read->table.rows.empty()) return failure(ErrorCode::Empty, std::string(fileName));
    return PlainTable{std::move(read->table.columns), std::move(read->table.rows)};
  } catch (const std::bad_alloc &) {
    return failure(ErrorCode::TooLarge, std::string(fileName));
  }
}

}  // namespace florilegium
