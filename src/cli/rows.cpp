// SPDX-FileCopyrightText: 2026 The Florilegium authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include <algorithm>

namespace florilegium::cli {

Json rowOf(const Project &project, const Source &source) {
  Json attributes = Json::object();
  for (const auto &[name, value] : source.attributes)
    attributes[name] = value;
  return {{"id", source.id.value},
          {"name", source.name},
          {"length", source.length},
          {"words", source.words},
          {"sha256", source.sha256},
          {"group", orNull(source.group)},
          {"language", orNull(source.language)},
          {"tags", project.tagCount(source.id)},
          {"attributes", std::move(attributes)},
          {"file", orNull(source.origin.file)},
          {"encoding", orNull(source.origin.encoding)},
          {"imported", toIso8601(source.origin.imported)},
          {"uuid", source.uuid.toString()}};
}

Json rowOf(const Project &project, const Code &code) {
  Json examples = Json::array();
  for (const Example &example : code.examples)
    examples.push_back({{"quote", example.quote}, {"from", orNull(example.from)}});
  return {{"id", code.id.value},
          {"name", code.name},
          {"path", project.pathOf(code.id)},
          {"colour", toString(code.colour)},
          {"parent", orNull(project.pathOf(code.parent))},
          {"tags", project.tagCount(code.id)},
          {"parent_id", numberOrNull(code.parent)},
          {"shortcut", orNull(code.shortcut)},
          {"definition", code.definition},
          {"example", code.example},
          {"uuid", code.uuid.toString()},
          {"include", code.include},
          {"exclude", code.exclude},
          {"examples", std::move(examples)}};
}

Json rowOf(const Project &project, const TagRow &tag) {
  const Source *source = project.source(tag.source);
  const Memo *memo = project.memoOn(tag.id);
  return {{"id", tag.id.value},
          {"source", source != nullptr ? Json(source->name) : Json()},
          {"code", project.pathOf(tag.code)},
          {"start", tag.span.start},
          {"end", tag.span.end},
          {"quote", tag.witness.quote},
          {"coder", nameOfCoder(project, tag.coder)},
          {"created", toIso8601(tag.created)},
          {"memo", memo != nullptr ? memo->text : std::string()},
          {"source_id", tag.source.value},
          {"code_id", tag.code.value},
          {"coder_id", tag.coder.value},
          {"modified", toIso8601(tag.modified)},
          {"certainty", nameOf(tag.certainty)},
          {"from", nameOf(tag.from)},
          {"orphan", tag.orphan},
          {"uuid", tag.uuid.toString()},
          {"kept", tag.kept}};
}

Json rowOf(const Project &project, const Memo &memo) {
  const bool span = memo.on == MemoOn::Span;
  return {{"id", memo.id.value},
          {"on", nameOf(memo.on)},
          {"target", nameOfTarget(project, memo)},
          {"start", span ? Json(memo.span.start) : Json()},
          {"end", span ? Json(memo.span.end) : Json()},
          {"text", memo.text},
          {"coder", orNull(nameOfCoder(project, memo.coder))},
          {"created", toIso8601(memo.created)},
          {"modified", toIso8601(memo.modified)},
          {"target_id", memo.target != 0 ? Json(memo.target) : Json()},
          {"uuid", memo.uuid.toString()}};
}

Json rowOf(const Project &project, const Coder &coder) {
  std::int64_t tags = 0;
  for (const Source *source : project.sources())
    for (const Tag *tag : project.tagsOf(source->id))
      tags += tag->coder == coder.id ? 1 : 0;
  return {{"id", coder.id.value}, {"name", coder.name}, {"tags", tags}, {"uuid", coder.uuid.toString()}};
}

std::string nameOfTarget(const Project &project, const Memo &memo) {
  switch (memo.on) {
    case MemoOn::Project:
      break;
    case MemoOn::Source:
    case MemoOn::Span:
      if (const Source *source = project.source({memo.target})) return source->name;
      break;
    case MemoOn::Code:
      return project.pathOf({memo.target});
    case MemoOn::Tag:
      return numberText(TagId{memo.target});
  }
  return project.info().name;
}

std::string nameOfCoder(const Project &project, CoderId id) {
  const Coder *coder = project.coder(id);
  return coder != nullptr ? coder->name : std::string();
}

std::string spanText(Span span) {
  return std::to_string(span.start) + ":" + std::to_string(span.end);
}

}  // namespace florilegium::cli
