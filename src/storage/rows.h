// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <nlohmann/json.hpp>
#include <string>

#include "florilegium/change/tables.h"

/// How the values of records look in SQLite and in the JSON of the history. Both use the same form: a
/// number or a text.
namespace florilegium::storage {

using Json = nlohmann::json;

/// A value as a column holds it.
template <class Value>
Json toColumn(const Value &value);
/// The value of a column; throws Json::exception or SQLite::Exception when it is none.
template <class Value>
void fromColumn(const Json &column, Value &value);

/// Binds a column value; JSON null becomes NULL.
void bindValue(SQLite::Statement &statement, int index, const Json &value);
/// Reads a column value.
[[nodiscard]] Json columnOf(const SQLite::Statement &statement, int index);

/// A row as an array of its columns, in the order of `Table<Row>`.
template <class Row>
[[nodiscard]] Json toJson(const Row &row) {
  Json columns = Json::array();
  Table<Row>::columns(row, [&](const char *, const auto &value) { columns.push_back(toColumn(value)); });
  return columns;
}

template <class Row>
[[nodiscard]] Row fromJson(const Json &columns) {
  Row row;
  std::size_t index = 0;
  Table<Row>::columns(row, [&](const char *, auto &value) { fromColumn(columns.at(index++), value); });
  return row;
}

/// The row that a statement stands on, selected by `selectFrom`.
template <class Row>
[[nodiscard]] Row readRow(const SQLite::Statement &statement) {
  Row row;
  int index = 0;
  Table<Row>::columns(row, [&](const char *, auto &value) { fromColumn(columnOf(statement, index++), value); });
  return row;
}

/// "SELECT columns FROM table".
template <class Row>
[[nodiscard]] std::string selectFrom() {
  std::string columns;
  Row row;
  Table<Row>::columns(row, [&](const char *name, const auto &) {
    columns += columns.empty() ? "" : ", ";
    columns += name;
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
