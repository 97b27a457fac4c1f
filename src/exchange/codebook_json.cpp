// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <map>
#include <set>

#include "codebook_formats.h"
#include "corpus_draft.h"
#include "corpus_format.h"
#include "element_reader.h"
#include "florilegium/base/version.h"

namespace florilegium::exchange {

namespace {

constexpr std::string_view formatName = "florilegium-codebook";
constexpr std::int64_t formatVersion = 1;

std::string at(std::size_t place) {
  return pointerTo("/codes", place);
}

/// Puts parents before their children; the file may have them in any order.
CodeList arranged(std::vector<CodeDraft> drafts, Trouble &trouble) {
  std::map<Uuid, std::size_t> places;
  for (std::size_t i = 0; i < drafts.size(); ++i)
    if (const auto [known, fresh] = places.emplace(drafts[i].row.uuid, i); !fresh)
      trouble.report(at(i) + "/id", "is the id of " + at(known->second) + " already");
  std::vector<std::vector<std::size_t>> children(drafts.size());
  std::vector<std::size_t> waiting;
  for (std::size_t i = drafts.size(); i-- > 0;) {
    if (!drafts[i].parent) {
      waiting.push_back(i);
      continue;
    }
    const auto parent = places.find(*drafts[i].parent);
    if (parent == places.end())
      trouble.report(at(i) + "/parent", "names no code of this file");
    else
      children[parent->second].push_back(i);
  }
  CodeList book;
  std::map<Uuid, std::size_t> taken;
  while (!waiting.empty() && !trouble.found()) {
    CodeDraft &draft = drafts[waiting.back()];
    const auto &below = children[waiting.back()];
    waiting.pop_back();
    waiting.insert(waiting.end(), below.begin(), below.end());
    CodebookEntry entry{std::move(draft.row), draft.row.colour, std::nullopt, std::move(draft.memo)};
    if (draft.parent) entry.parent = taken.at(*draft.parent);
    taken.emplace(entry.code.uuid, book.size());
    book.push_back(std::move(entry));
  }
  for (std::size_t i = 0; i < drafts.size() && !trouble.found(); ++i)
    if (!taken.contains(drafts[i].row.uuid)) trouble.report(at(i) + "/parent", "goes in a circle");
  return book;
}

}  // namespace

void writeCode(JsonWriter &json, const Code &code, const std::string *parent, const std::string &memo) {
  json.beginObject();
  json.plain("id", code.uuid.toString());
  json.text("name", code.name);
  if (parent != nullptr)
    json.plain("parent", *parent);
  else
    json.null("parent");
  json.plain("colour", toString(code.colour));
  json.textIfAny("shortcut", code.shortcut);
  json.textIfAny("definition", code.definition);
  json.textIfAny("example", code.example);
  json.textIfAny("include", code.include);
  json.textIfAny("exclude", code.exclude);
  if (!code.examples.empty()) {
    json.beginArray("examples");
    for (const Example &example : code.examples) {
      json.beginObject();
      json.text("quote", example.quote);
      json.textIfAny("from", example.from);
      if (!example.source.isNil()) json.plain("source", example.source.toString());
      json.endObject();
    }
    json.endArray();
  }
  if (!code.codable) json.flag("codable", false);
  json.textIfAny("memo", memo);
  json.endObject();
}

Result<void> writeCodebookJson(const Project &project, const ExportOptions &options, const Sink &sink,
                               const Progress &) {
  JsonWriter json(sink);
  json.beginObject();
  json.text("format", formatName);
  json.number("version", formatVersion);
  json.text("generator", "Florilegium " + std::string(version()));
  json.beginArray("codes");
  for (const Code *code : project.codes()) {
    const Memo *memo = options.memos ? project.memoOn(MemoOn::Code, code->id.value) : nullptr;
    const Code *parent = project.code(code->parent);
    const std::string above = parent != nullptr ? parent->uuid.toString() : std::string();
    writeCode(json, *code, parent != nullptr ? &above : nullptr, memo != nullptr ? memo->text : "");
  }
  json.endArray();
  json.endObject();
  return json.finish();
}

Result<CodeList> readCodebookJson(std::string_view bytes, const Progress &progress) {
  Trouble kind;
  Trouble rows;
  Trouble syntax;
  std::int64_t fileVersion = 0;
  std::set<std::string> seen;
  std::vector<CodeDraft> drafts;
  const auto choose = [&](const std::string &key) {
    seen.insert(key);
    if (key == "codes") return Handling::Elements;
    return key == "format" || key == "version" ? Handling::Whole : Handling::Skip;
  };
  const auto take = [&](const std::string &key, std::optional<std::size_t> index, Json &value) {
    if (key == "format" && value != formatName && value != corpus::format)
      kind.report("/format", "has to be " + shown(formatName));
    if (key == "version") fileVersion = wholeNumber(value).value_or(0);
    if (key == "version" && fileVersion == 0) kind.report("/version", "has to be a whole number from 1");
    if (key == "codes" && !index) rows.report("/codes", "has to be an array");
    if (index && !rows.found()) drafts.push_back(readCode(Fields(value, at(*index), rows)));
    return !kind.found();
  };
  const bool whole = ElementReader(syntax, choose, take).read(bytes, progress);
  if (kind.found()) return failure(ErrorCode::BadFormat, {}, kind.first());
  if (fileVersion > formatVersion) return failure(ErrorCode::NewerProject, {}, std::to_string(fileVersion));
  if (progress.cancelled()) return failure(ErrorCode::Cancelled);
  for (const char *key : {"format", "version", "codes"})
    if (whole && !seen.contains(key)) rows.report("/" + std::string(key), "is missing");
  for (const Trouble *trouble : {&rows, &syntax})
    if (trouble->found()) return failure(ErrorCode::BadFormat, {}, trouble->first());
  if (!whole) return failure(ErrorCode::Internal, {}, "a codebook was read to no end");
  CodeList book = arranged(std::move(drafts), rows);
  if (rows.found()) return failure(ErrorCode::BadFormat, {}, rows.first());
  return book;
}

}  // namespace florilegium::exchange
