// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "florilegium/exchange/codebook.h"

#include "codebook_formats.h"

namespace florilegium {

namespace exchange {

namespace {

constexpr std::string_view open = "“";
constexpr std::string_view close = "”";

std::string onOneLine(std::string_view text) {
  std::string line;
  bool space = false;
  for (const char c : text) {
    if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
      space = !line.empty();
      continue;
    }
    if (space) line += ' ';
    space = false;
    line += c;
  }
  return line;
}

}  // namespace

std::string exampleLine(const Example &example) {
  std::string line = std::string(open) + onOneLine(example.quote) + std::string(close);
  if (!example.from.empty()) line += " (" + onOneLine(example.from) + ")";
  return line;
}

std::optional<Example> exampleIn(std::string_view line) {
  if (!line.starts_with(open)) return std::nullopt;
  const std::size_t end = line.rfind(close);
  if (end == line.npos || end <= open.size()) return std::nullopt;
  Example example;
  example.quote = line.substr(open.size(), end - open.size());
  std::string_view rest = line.substr(end + close.size());
  if (rest.empty()) return example;
  if (!rest.starts_with(" (") || !rest.ends_with(")")) return std::nullopt;
  rest.remove_prefix(2);
  rest.remove_suffix(1);
  example.from = rest;
  return example;
}

}  // namespace exchange

const std::vector<CodebookReaderInfo> &codebookReaders() {
  static const std::vector<CodebookReaderInfo> all = {
      {"codebook-json", "JSON codebook", {"json"}},
      {"codebook-csv", "Table of codes", {"csv", "tsv", "txt"}},
      {"qdc", "REFI-QDA codebook", {"qdc"}},
  };
  return all;
}

Result<CodeList> readCodebook(std::string_view bytes, const Progress &progress) {
  if (static_cast<std::int64_t>(bytes.size()) > codebookFileLimit)
    return failure(ErrorCode::TooLarge, {}, std::to_string(codebookFileLimit));
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  const std::string_view text = bytes.starts_with(mark) ? bytes.substr(mark.size()) : bytes;
  const std::size_t first = text.find_first_not_of(" \t\r\n");
  if (first == text.npos) return failure(ErrorCode::Empty);
  // XML may be UTF-16, of which the parser finds out itself.
  const bool utf16 = bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF");
  if (text[first] == '<' || utf16) return exchange::readCodebookQdc(bytes);
  if (text[first] == '{' || text[first] == '[') return exchange::readCodebookJson(text, progress);
  return exchange::readCodebookCsv(text);
}

}  // namespace florilegium
