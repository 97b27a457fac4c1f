// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <limits>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "florilegium/change/tables.h"

/// How the values of records look in SQLite and in the JSON of the history. Both use the same form: a
/// number or a text.
namespace florilegium::storage {

using Json = nlohmann::json;

/// What a column or a JSON value holds, without a copy: valid as long as that is not touched.
struct Cell {
  enum class Kind { Nothing, Number, Text, Other };
  Kind kind = Kind::Other;
  std::int64_t number = 0;
  std::string_view text;
};

[[nodiscard]] Cell cellOf(const Json &value);
[[nodiscard]] Cell cellOf(const SQLite::Statement &statement, int index);

/// A value as a column holds it.
template <class Value>
Json toColumn(const Value &value);
/// The value in a cell. Throws WrongValue when it is none.
template <class Value>
void fromCell(const Cell &cell, Value &value);

/// What a cell should have held: "UUID".
struct WrongValue {
  const char *expected;
};

/// Throws SQLite::Exception (SQLITE_CORRUPT) with the place of a wrong value.
[[noreturn]] void throwDamaged(const char *table, const char *column, const Cell &key, WrongValue wrong);

/// Binds a column value; JSON null becomes NULL.
void bindValue(SQLite::Statement &statement, int index, const Json &value);

template <class Row, class CellAt>
[[nodiscard]] Row rowFrom(CellAt cellAt) {
  Row row;
  std::size_t index = 0;
  Table<Row>::columns(row, [&](const char *name, auto &value) {
    try {
      fromCell(cellAt(index++), value);
    } catch (const WrongValue &wrong) {
      throwDamaged(Table<Row>::name, name, cellAt(0), wrong);
    }
  });
  return row;
}

/// The first column that the first step of the file format did not know.
template <class Row>
inline constexpr std::size_t firstLaterColumn = std::numeric_limits<std::size_t>::max();
template <>
inline constexpr std::size_t firstLaterColumn<Code> = 9;
template <>
inline constexpr std::size_t firstLaterColumn<TagRow> = 16;
template <>
inline constexpr std::size_t firstLaterColumn<Source> = 20;

/// A row as an array of its columns, in the order of `Table<Row>`.
template <class Row>
[[nodiscard]] Json toJson(const Row &row) {
  Json columns = Json::array();
  Table<Row>::columns(row, [&](const char *, const auto &value) { columns.push_back(toColumn(value)); });
  return columns;
}

/// Columns that a row of the history lacks, since an older step wrote it, keep their defaults.
template <class Row>
[[nodiscard]] Row fromJson(const Json &columns) {
  static const Json defaults = toJson(Row{});
  return rowFrom<Row>([&](std::size_t index) {
    const bool later = index >= firstLaterColumn<Row> && index >= columns.size();
    return cellOf(later ? defaults.at(index) : columns.at(index));
  });
}

/// The row that a statement stands on, selected by `selectFrom`.
template <class Row>
[[nodiscard]] Row readRow(const SQLite::Statement &statement) {
  return rowFrom<Row>([&](std::size_t index) { return cellOf(statement, static_cast<int>(index)); });
}

/// Whether a column follows from the others: the witness of a tag, from its place and the text.
template <class Row>
[[nodiscard]] bool isDerived(const void *column, const Row &row) {
  if constexpr (std::is_same_v<Row, TagRow>)
    return column == &row.witness.quote || column == &row.witness.prefix || column == &row.witness.suffix ||
           column == &row.witness.revision;
  return false;
}

/// What to read of a row: everything, or derived columns only where they cannot be derived any more.
enum class Derived { Read, LeaveOut };

/// "SELECT columns FROM table".
template <class Row>
[[nodiscard]] std::string selectFrom(Derived derived = Derived::Read) {
  std::string columns;
  const Row row{};
  Table<Row>::columns(row, [&](const char *name, const auto &value) {
    columns += columns.empty() ? "" : ", ";
    const bool leftOut = derived == Derived::LeaveOut && isDerived(&value, row);
    columns += leftOut ? "CASE orphan WHEN 0 THEN '' ELSE " + std::string(name) + " END" : name;
  });
  return "SELECT " + columns + " FROM " + Table<Row>::name;
}

[[nodiscard]] Json toJson(const Structure &structure);
[[nodiscard]] Structure structureFromJson(const Json &json);
[[nodiscard]] Json toJson(const Summary &summary);
[[nodiscard]] Summary summaryFromJson(const Json &json);
[[nodiscard]] Json toJson(const ChangeSet &changes);
[[nodiscard]] ChangeSet changesFromJson(const Json &json);

}  // namespace florilegium::storage
