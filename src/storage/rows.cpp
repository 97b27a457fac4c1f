// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include <sqlite3.h>

namespace florilegium::storage {

namespace {

[[noreturn]] void wrongValue(const char *what) {
  throw SQLite::Exception(std::string("a column holds no ") + what, SQLITE_CORRUPT);
}

template <class Value>
Value require(std::optional<Value> value, const char *what) {
  if (!value) wrongValue(what);
  return *value;
}

template <class Kind>
Json idColumn(const Id<Kind> &id) {
  return id ? Json(id.value) : Json(nullptr);
}

}  // namespace

#define FLORILEGIUM_ID_COLUMN(Type)                        \
  template <>                                              \
  Json toColumn(const Type &id) {                          \
    return idColumn(id);                                   \
  }                                                        \
  template <>                                              \
  void fromColumn(const Json &column, Type &id) {          \
    id.value = column.is_null() ? 0 : column.get<std::int64_t>(); \
  }
FLORILEGIUM_ID_COLUMN(CoderId)
FLORILEGIUM_ID_COLUMN(CodeId)
FLORILEGIUM_ID_COLUMN(SourceId)
FLORILEGIUM_ID_COLUMN(RevisionId)
FLORILEGIUM_ID_COLUMN(TagId)
FLORILEGIUM_ID_COLUMN(MemoId)
#undef FLORILEGIUM_ID_COLUMN

template <>
Json toColumn(const std::string &value) {
  return value;
}
template <>
void fromColumn(const Json &column, std::string &value) {
  column.get_to(value);
}
template <>
Json toColumn(const std::int64_t &value) {
  return value;
}
template <>
void fromColumn(const Json &column, std::int64_t &value) {
  column.get_to(value);
}
template <>
Json toColumn(const bool &value) {
  return value ? 1 : 0;
}
template <>
void fromColumn(const Json &column, bool &value) {
  value = column.get<int>() != 0;
}
template <>
Json toColumn(const Uuid &value) {
  return value.toString();
}
template <>
void fromColumn(const Json &column, Uuid &value) {
  value = require(Uuid::parse(column.get_ref<const std::string &>()), "UUID");
}
template <>
Json toColumn(const Colour &value) {
  return toString(value);
}
template <>
void fromColumn(const Json &column, Colour &value) {
  value = require(parseColour(column.get_ref<const std::string &>()), "colour");
}
template <>
Json toColumn(const Certainty &value) {
  return nameOf(value);
}
template <>
void fromColumn(const Json &column, Certainty &value) {
  value = require(certaintyNamed(column.get_ref<const std::string &>()), "certainty");
}
template <>
Json toColumn(const TagOrigin &value) {
  return nameOf(value);
}
template <>
void fromColumn(const Json &column, TagOrigin &value) {
  value = require(tagOriginNamed(column.get_ref<const std::string &>()), "tag origin");
}
template <>
Json toColumn(const MemoOn &value) {
  return nameOf(value);
}
template <>
void fromColumn(const Json &column, MemoOn &value) {
  value = require(memoOnNamed(column.get_ref<const std::string &>()), "memo target");
}
template <>
Json toColumn(const Attributes &value) {
  return Json(value).dump(-1, ' ', false, Json::error_handler_t::replace);
}
template <>
void fromColumn(const Json &column, Attributes &value) {
  Json::parse(column.get_ref<const std::string &>()).get_to(value);
}

void bindValue(SQLite::Statement &statement, int index, const Json &value) {
  if (value.is_null())
    statement.bind(index);
  else if (value.is_string())
    statement.bind(index, value.get_ref<const std::string &>());
  else
    statement.bind(index, value.get<std::int64_t>());
}

Json columnOf(const SQLite::Statement &statement, int index) {
  const SQLite::Column column = statement.getColumn(index);
  if (column.isNull()) return nullptr;
  if (column.isInteger()) return column.getInt64();
  return column.getString();
}

Json toJson(const Structure &structure) {
  Json blocks = Json::array();
  for (const Block &block : structure.blocks)
    blocks.push_back({nameOf(block.kind), block.level, block.span.start, block.span.end});
  Json marks = Json::array();
  for (const Mark &mark : structure.marks)
    marks.push_back({nameOf(mark.kind), mark.href, mark.span.start, mark.span.end});
  return {{"blocks", std::move(blocks)}, {"marks", std::move(marks)}};
}

Structure structureFromJson(const Json &json) {
  Structure structure;
  for (const Json &block : json.at("blocks"))
    structure.blocks.push_back({require(blockKindNamed(block.at(0).get_ref<const std::string &>()), "block kind"),
                                block.at(1).get<int>(),
                                {block.at(2).get<Position>(), block.at(3).get<Position>()}});
  for (const Json &mark : json.at("marks"))
    structure.marks.push_back({require(markKindNamed(mark.at(0).get_ref<const std::string &>()), "mark kind"),
                               mark.at(1).get<std::string>(),
                               {mark.at(2).get<Position>(), mark.at(3).get<Position>()}});
  return structure;
}

Json toJson(const Summary &summary) {
  return {{"action", nameOf(summary.action)}, {"object", summary.object}, {"other", summary.other},
          {"quote", summary.quote},           {"count", summary.count},   {"sources", summary.sources}};
}

Summary summaryFromJson(const Json &json) {
  Summary summary;
  summary.action = require(actionNamed(json.at("action").get_ref<const std::string &>()), "action");
  json.at("object").get_to(summary.object);
  json.at("other").get_to(summary.other);
  json.at("quote").get_to(summary.quote);
  json.at("count").get_to(summary.count);
  json.at("sources").get_to(summary.sources);
  return summary;
}

Json toJson(const ChangeSet &changes) {
  Json tables = Json::object();
  forEachTable(changes, [&]<class Row>(const std::vector<Change<Row>> &rows) {
    if (rows.empty()) return;
    Json &list = tables[Table<Row>::name] = Json::array();
    for (const Change<Row> &row : rows)
      list.push_back({row.before ? toJson(*row.before) : Json(nullptr), row.after ? toJson(*row.after) : Json(nullptr)});
  });
  return tables;
}

ChangeSet changesFromJson(const Json &json) {
  ChangeSet changes;
  forEachTable(changes, [&]<class Row>(std::vector<Change<Row>> &rows) {
    const auto list = json.find(Table<Row>::name);
    if (list == json.end()) return;
    for (const Json &pair : *list) {
      Change<Row> row;
      if (!pair.at(0).is_null()) row.before = fromJson<Row>(pair.at(0));
      if (!pair.at(1).is_null()) row.after = fromJson<Row>(pair.at(1));
      rows.push_back(std::move(row));
    }
  });
  return changes;
}

}  // namespace florilegium::storage
