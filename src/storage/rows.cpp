// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include <sqlite3.h>

#include "florilegium/text/utf8.h"

namespace florilegium::storage {

namespace {

std::string_view textOf(const Cell &cell, const char *expected) {
  if (cell.kind != Cell::Kind::Text) throw WrongValue{expected};
  return cell.text;
}

std::int64_t numberOf(const Cell &cell, const char *expected) {
  if (cell.kind != Cell::Kind::Number) throw WrongValue{expected};
  return cell.number;
}

template <class Value>
Value require(std::optional<Value> value, const char *expected) {
  if (!value) throw WrongValue{expected};
  return *value;
}

template <class Kind>
Json idColumn(const Id<Kind> &id) {
  return id ? Json(id.value) : Json(nullptr);
}

}  // namespace

Cell cellOf(const Json &value) {
  if (value.is_null()) return {Cell::Kind::Nothing};
  if (value.is_number_integer()) return {Cell::Kind::Number, value.get<std::int64_t>()};
  if (value.is_string()) return {Cell::Kind::Text, 0, value.get_ref<const std::string &>()};
  return {};
}

Cell cellOf(const SQLite::Statement &statement, int index) {
  const SQLite::Column column = statement.getColumn(index);
  switch (column.getType()) {
    case SQLITE_NULL:
      return {Cell::Kind::Nothing};
    case SQLITE_INTEGER:
      return {Cell::Kind::Number, column.getInt64()};
    case SQLITE_TEXT: {
      const char *text = column.getText();
      return {Cell::Kind::Text, 0, {text, static_cast<std::size_t>(column.getBytes())}};
    }
    default:
      return {};
  }
}

void throwDamaged(const char *table, const char *column, const Cell &key, WrongValue wrong) {
  const std::string row = key.kind == Cell::Kind::Number ? " " + std::to_string(key.number) : std::string();
  throw SQLite::Exception("row" + row + " of " + table + " has no " + wrong.expected + " as " + column,
                          SQLITE_CORRUPT);
}

#define FLORILEGIUM_ID_COLUMN(Type)                                                      \
  template <>                                                                            \
  Json toColumn(const Type &id) {                                                        \
    return idColumn(id);                                                                 \
  }                                                                                      \
  template <>                                                                            \
  void fromCell(const Cell &cell, Type &id) {                                            \
    id.value = cell.kind == Cell::Kind::Nothing ? 0 : numberOf(cell, "number of a row"); \
  }
FLORILEGIUM_ID_COLUMN(CoderId)
FLORILEGIUM_ID_COLUMN(CodeId)
FLORILEGIUM_ID_COLUMN(SourceId)
FLORILEGIUM_ID_COLUMN(RevisionId)
FLORILEGIUM_ID_COLUMN(TagId)
FLORILEGIUM_ID_COLUMN(MemoId)
FLORILEGIUM_ID_COLUMN(AttributeId)
#undef FLORILEGIUM_ID_COLUMN

template <>
Json toColumn(const std::string &value) {
  return value;
}
template <>
void fromCell(const Cell &cell, std::string &value) {
  const std::string_view text = textOf(cell, "text");
  if (firstInvalidUtf8(text)) throw WrongValue{"valid text"};
  value = text;
}
template <>
Json toColumn(const std::int64_t &value) {
  return value;
}
template <>
void fromCell(const Cell &cell, std::int64_t &value) {
  value = numberOf(cell, "number");
}
template <>
Json toColumn(const bool &value) {
  return value ? 1 : 0;
}
template <>
void fromCell(const Cell &cell, bool &value) {
  value = numberOf(cell, "number") != 0;
}
template <>
Json toColumn(const Uuid &value) {
  return value.toString();
}
template <>
void fromCell(const Cell &cell, Uuid &value) {
  value = require(Uuid::parse(textOf(cell, "UUID")), "UUID");
}
template <>
Json toColumn(const Colour &value) {
  return toString(value);
}
template <>
void fromCell(const Cell &cell, Colour &value) {
  value = require(parseColour(textOf(cell, "colour")), "colour");
}
template <>
Json toColumn(const Certainty &value) {
  return nameOf(value);
}
template <>
void fromCell(const Cell &cell, Certainty &value) {
  value = require(certaintyNamed(textOf(cell, "certainty")), "certainty");
}
template <>
Json toColumn(const TagOrigin &value) {
  return nameOf(value);
}
template <>
void fromCell(const Cell &cell, TagOrigin &value) {
  value = require(tagOriginNamed(textOf(cell, "tag origin")), "tag origin");
}
template <>
Json toColumn(const MemoOn &value) {
  return nameOf(value);
}
template <>
void fromCell(const Cell &cell, MemoOn &value) {
  value = require(memoOnNamed(textOf(cell, "memo target")), "memo target");
}
template <>
Json toColumn(const Attributes &value) {
  return Json(value).dump(-1, ' ', false, Json::error_handler_t::replace);
}
template <>
void fromCell(const Cell &cell, Attributes &value) {
  const Json json = Json::parse(textOf(cell, "attributes"), nullptr, false);
  if (!json.is_object()) throw WrongValue{"attributes"};
  value.clear();
  for (const auto &[name, text] : json.items()) {
    if (!text.is_string()) throw WrongValue{"attributes"};
    value.emplace(name, text.get<std::string>());
  }
}

template <>
Json toColumn(const AttributeKind &value) {
  return nameOf(value);
}
template <>
void fromCell(const Cell &cell, AttributeKind &value) {
  value = require(attributeKindNamed(textOf(cell, "kind of attribute")), "kind of attribute");
}
template <>
Json toColumn(const Choices &value) {
  return Json(value).dump(-1, ' ', false, Json::error_handler_t::replace);
}
template <>
void fromCell(const Cell &cell, Choices &value) {
  const Json list = Json::parse(textOf(cell, "choices"), nullptr, false);
  if (!list.is_array()) throw WrongValue{"choices"};
  value.clear();
  for (const Json &choice : list) {
    if (!choice.is_string()) throw WrongValue{"choices"};
    value.push_back(choice.get<std::string>());
  }
}

template <>
Json toColumn(const Examples &value) {
  Json list = Json::array();
  for (const Example &example : value) {
    Json entry = {{"quote", example.quote}};
    if (!example.from.empty()) entry["from"] = example.from;
    if (!example.source.isNil()) entry["source"] = example.source.toString();
    list.push_back(std::move(entry));
  }
  return list.dump(-1, ' ', false, Json::error_handler_t::replace);
}
template <>
void fromCell(const Cell &cell, Examples &value) {
  const Json list = Json::parse(textOf(cell, "examples"), nullptr, false);
  if (!list.is_array()) throw WrongValue{"examples"};
  value.clear();
  for (const Json &entry : list) {
    if (!entry.is_object()) throw WrongValue{"examples"};
    const auto text = [&](const char *key) -> std::string {
      const auto found = entry.find(key);
      if (found == entry.end()) return {};
      if (!found->is_string()) throw WrongValue{"examples"};
      return found->get<std::string>();
    };
    value.push_back({text("quote"), text("from"), Uuid::parse(text("source")).value_or(Uuid())});
  }
}

void bindValue(SQLite::Statement &statement, int index, const Json &value) {
  if (value.is_null())
    statement.bind(index);
  else if (value.is_string())
    statement.bind(index, value.get_ref<const std::string &>());
  else
    statement.bind(index, value.get<std::int64_t>());
}

Json toJson(const Structure &structure) {
  Json blocks = Json::array();
  for (const Block &block : structure.blocks)
    blocks.push_back({nameOf(block.kind), block.level, block.span.start, block.span.end});
  Json marks = Json::array();
  for (const Mark &mark : structure.marks)
    marks.push_back({nameOf(mark.kind), mark.href, mark.span.start, mark.span.end});
  Json json{{"blocks", std::move(blocks)}, {"marks", std::move(marks)}};
  for (const Page &page : structure.pages)
    json["pages"].push_back({page.label, page.span.start, page.span.end});
  for (const Turn &turn : structure.turns)
    json["turns"].push_back({turn.speaker, turn.startMs, turn.endMs, turn.span.start, turn.span.end});
  return json;
}

Structure structureFromJson(const Json &json) {
  const auto named = [](auto kind) {
    if (!kind) throw SQLite::Exception("the structure of a text names no kind", SQLITE_CORRUPT);
    return *kind;
  };
  Structure structure;
  for (const Json &block : json.at("blocks"))
    structure.blocks.push_back({named(blockKindNamed(block.at(0).get_ref<const std::string &>())),
                                block.at(1).get<int>(),
                                {block.at(2).get<Position>(), block.at(3).get<Position>()}});
  for (const Json &mark : json.at("marks"))
    structure.marks.push_back({named(markKindNamed(mark.at(0).get_ref<const std::string &>())),
                               mark.at(1).get<std::string>(),
                               {mark.at(2).get<Position>(), mark.at(3).get<Position>()}});
  if (json.contains("pages")) {
    for (const Json &page : json.at("pages"))
      structure.pages.push_back(
          {page.at(0).get<std::string>(), {page.at(1).get<Position>(), page.at(2).get<Position>()}});
  }
  if (json.contains("turns")) {
    for (const Json &turn : json.at("turns"))
      structure.turns.push_back({turn.at(0).get<std::string>(),
                                 turn.at(1).get<std::int64_t>(),
                                 turn.at(2).get<std::int64_t>(),
                                 {turn.at(3).get<Position>(), turn.at(4).get<Position>()}});
  }
  return structure;
}

Json toJson(const Summary &summary) {
  return {{"action", nameOf(summary.action)},
          {"object", summary.object},
          {"other", summary.other},
          {"quote", summary.quote},
          {"count", summary.count},
          {"sources", summary.sources},
          {"codes", summary.codes}};
}

Summary summaryFromJson(const Json &json) {
  Summary summary;
  summary.action = actionNamed(json.at("action").get_ref<const std::string &>()).value_or(Action::Unknown);
  // Another version may say other things about its own actions.
  if (summary.action == Action::Unknown) return summary;
  json.at("object").get_to(summary.object);
  json.at("other").get_to(summary.other);
  json.at("quote").get_to(summary.quote);
  json.at("count").get_to(summary.count);
  json.at("sources").get_to(summary.sources);
  summary.codes = json.value("codes", std::int64_t{1});
  return summary;
}

Json toJson(const ChangeSet &changes) {
  Json tables = Json::object();
  forEachTable(changes, [&]<class Row>(const std::vector<Change<Row>> &rows) {
    if (rows.empty()) return;
    Json &list = tables[Table<Row>::name] = Json::array();
    for (const Change<Row> &row : rows)
      list.push_back(
          {row.before ? toJson(*row.before) : Json(nullptr), row.after ? toJson(*row.after) : Json(nullptr)});
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
