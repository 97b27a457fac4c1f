// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "outcome.h"

namespace florilegium::cli {

/// Standard output, gathered and written in large pieces.
class Output {
 public:
  void write(std::string_view bytes);
  void line(std::string_view text) {
    write(text);
    write("\n");
  }
  /// Hands everything on to the reader.
  void flush();

  /// Nobody reads any more, or the bytes can't be written: stop the work.
  [[nodiscard]] bool closed() const { return m_error != 0; }
  /// Fails when something could not be written; not when the reader of a pipe went away.
  [[nodiscard]] Try<void> finish();

  /// A person reads this, not a program.
  [[nodiscard]] bool terminal() const;

 private:
  std::string m_waiting;
  int m_error = 0;
};

enum class Align { Left, Right };

struct Column {
  std::string heading;
  Align align = Align::Left;
};

/// Rows of text in aligned columns, for reading.
class Table {
 public:
  explicit Table(std::vector<Column> columns) : m_columns(std::move(columns)) {}

  void row(std::vector<std::string> cells) { m_rows.push_back(std::move(cells)); }
  [[nodiscard]] bool empty() const { return m_rows.empty(); }
  void print(Output &output) const;

 private:
  std::vector<Column> m_columns;
  std::vector<std::vector<std::string>> m_rows;
};

/// How many columns of a terminal valid UTF-8 takes.
[[nodiscard]] std::size_t displayWidth(std::string_view utf8);
/// Spaces that fill `text` up to `width` columns.
[[nodiscard]] std::string padding(std::string_view text, std::size_t width);

/// "1,234,567".
[[nodiscard]] std::string grouped(std::int64_t number);
/// "1 source", "1,234 sources".
[[nodiscard]] std::string counted(std::int64_t number, const char *one, const char *many);
/// "2026-11-21 05:20" in local time.
[[nodiscard]] std::string localTime(std::int64_t secondsSince1970);

}  // namespace florilegium::cli
